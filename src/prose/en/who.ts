import type { Agency, Fact } from "../../model/fact.ts";
import { label } from "../label.ts";
import { agencies, agency } from "../names.ts";
import { phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
import type { WhoWords } from "../who.ts";
import { isPlural, noun } from "./label.ts";
import { series } from "./punctuation.ts";

export const who: WhoWords = {
  isFor: (beneficiary) => phrase`it is for ${beneficiary}`,
  paidTo: (payee) => phrase`the support is paid to ${payee}`,
  openTo: (date, inForce) => phrase`it is open to claims for which ${date} is ${inForce}`,
  acceptedOnly: (date, window) => phrase`only claims for which ${date} is ${window} are accepted`,
  leads: {
    all: "All of these must apply:",
    any: "At least one of these must apply:",
    none: "None of these may apply:",
    "not all": "These must not all apply:",
  },
  leadsOfOne: { all: "This must apply:", none: "This must not apply:" },
  innerLeads: { and: "all of these apply:", or: "at least one of these applies:" },
  calculated: "the amount follows from what is stated; no authority has discretion over it",
  calculatedWithFindings:
    "the amount is worked out from what is stated and from what the authorities determine",
  decide,
  find: (by, facts, s) => {
    const verb = isPlural(inWords(by.title, s)) ? "determine" : "determines";
    const lead = phrase`${agency(by, s)} ${verb}`;
    const all = series(facts.map((fact) => found(fact, s)));
    return facts.length === 1 ? phrase`${lead} ${all}` : phrase`${lead}: ${all}`;
  },
};

/** "whether the platform has been authorised", "the score for exemplary role" */
const found = (fact: Fact, s: Setting): Phrase =>
  fact.type.kind === "yes/no" ? phrase`whether ${label(fact, s)}` : noun(fact, s);

function decide(all: readonly Agency[], s: Setting): Phrase {
  const [only] = all;
  if (only === undefined) return words("the authority decides the amount within the limits above");
  const isOne = all.length === 1 && !isPlural(inWords(only.title, s));
  return phrase`${agencies(all, s)} ${isOne ? "decides" : "decide"} the amount within the limits above`;
}
