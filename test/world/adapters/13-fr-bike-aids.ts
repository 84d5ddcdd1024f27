import type { Fields } from "../case.ts";
import { has, text } from "../case.ts";
import type { Adapter, Step } from "../play.ts";
import { award } from "../play.ts";

/** Local aid for bicycles in France: the aids for one bicycle, that of the case being the last. */
export const frBikeAids: Adapter = {
  folder: "13-fr-bike-aids",
  play: (input) => ({ steps: aids(input), places: { aid: award() } }),
  disputed: {},
};

function aids(input: Fields): readonly Step[] {
  const scheme = text(input, "scheme");
  const facts = bicycle(input);
  switch (scheme) {
    case "Ile-de-France":
      return [{ grant: "ileDeFrance", ...facts }];
    case "Val Parisis":
      // The other aid is that of the Region, which the same policy works out.
      return [
        { grant: "ileDeFrance", ...facts },
        { grant: "valParisis", ...facts },
      ];
    case "Grand Avignon":
      return [
        { grant: "commune", ...facts, decided: text(input, "otherAid") },
        { grant: "grandAvignon", ...facts },
      ];
    case "Rochefort":
      return [{ grant: "rochefort", ...facts, incomePerShare: text(input, "incomePerShare") }];
    case "Amboise":
      return [{ grant: "amboise", ...facts, monthlyIncome: text(input, "incomePerShareMonthly") }];
    case "Denain":
      return [
        { grant: "porteDuHainaut", ...facts },
        { grant: "denain", ...facts },
      ];
    case "Toulouse":
      return [{ grant: "toulouse", ...facts, incomePerShare: text(input, "incomePerShare") }];
    default:
      throw new Error(`No aid is known for "${scheme}".`);
  }
}

/** Where a case says nothing, the bicycle is a new electric one. */
const bicycle = (input: Fields) => ({
  buyer: "buyer",
  bike: "bicycle",
  bought: "2025-05-01",
  price: text(input, has(input, "priceInclTax") ? "priceInclTax" : "price"),
  bikeType: has(input, "type") ? bikeType(text(input, "type")) : "electric",
  state: has(input, "state") ? text(input, "state") : "new",
});

const bikeType = (type: string): string => (type === "cargo-electric" ? "cargoElectric" : type);
