import type { Fields } from "../case.ts";
import { fields, has, text } from "../case.ts";
import type { Adapter, Step } from "../play.ts";
import { allAwards } from "../play.ts";

/** US home energy: one claim for each appliance or improvement of a household. */
export const usHomeEnergy: Adapter = {
  folder: "12-us-home-energy",
  play: (input) => ({
    steps: text(input, "scheme") === "HEAR" ? rebates(input) : credits(input),
    places: { rebate: allAwards, credit: allAwards },
  }),
  disputed: {},
};

function rebates(input: Fields): readonly Step[] {
  const costs = has(input, "items")
    ? fields(input, "items")
    : { [text(input, "item")]: text(input, "cost") };
  return Object.keys(costs).map((item) => ({
    ...claimed(input, item),
    grant: "hear",
    item,
    cost: text(costs, item),
    incomeRatio: text(input, "incomeRatio"),
  }));
}

function credits(input: Fields): readonly Step[] {
  const general = fields(input, "general");
  return [
    ...Object.keys(general).map((name) => ({
      ...claimed(input, name),
      ...improvement(name, text(general, name)),
    })),
    {
      ...claimed(input, "heat pump"),
      grant: "heatPumpCredit",
      cost: text(input, "heatPumpGroup"),
    },
  ];
}

/** Four doors are named by their number and price; of the other improvements the cost is given. */
function improvement(name: string, cost: string) {
  if (name === "doorsFourAt250") {
    return { grant: "doorCredit", doors: ["250", "250", "250", "250"].map((price) => ({ price })) };
  }
  const grant = grants[name];
  if (grant === undefined) throw new Error(`No credit is known for "${name}".`);
  return { grant, cost };
}

const grants: Readonly<Record<string, string>> = {
  windows: "windowCredit",
  insulation: "envelopeCredit",
  centralAir: "equipmentCredit",
  audit: "auditCredit",
};

const claimed = (input: Fields, project: string) => ({
  household: "household",
  installed: `${text(input, "year")}-06-01`,
  project,
});
