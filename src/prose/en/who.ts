import type { Grant } from "../../model/grant.ts";
import { link, phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { ConditionList } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { inWords, isVersion, withinTerm } from "../setting.ts";
import type { RequirementList } from "../requirement.ts";
import { deciders, findings, requirementLists } from "../requirement.ts";
import { item } from "./condition.ts";
import { isPlural, label, noun } from "./label.ts";
import { agencies, agency, series } from "./names.ts";
import { interval, yearWindow } from "./period.ts";
import { capitalised, sentence } from "./sentence.ts";
import { words } from "../phrase.ts";

/** "The support is paid to the enterprise." and when claims are accepted. */
export function whoGets({ payee, window, inForce }: Grant, s: Setting): readonly Phrase[] {
  const date = noun(s.policy.datedBy, s);
  return [
    phrase`the support is paid to ${noun(payee, s)}`,
    isVersion(inForce, s) &&
      phrase`it is open to claims for which ${date} is ${interval(withinTerm(inForce, s), s)}`,
    window && phrase`only claims for which ${date} is ${yearWindow(window, s)} are accepted`,
  ]
    .filter((clause) => clause !== undefined && clause !== false)
    .map(sentence);
}

/** "All of these must apply:", "None of these may apply:" */
export const conditions = (grant: Grant, s: Setting): readonly ConditionList[] =>
  requirementLists(grant).map((list) => ({
    must: list.must === "all" || list.must === "any" ? "hold" : "fail",
    lead: words(lead(list)),
    items: list.items.map(({ id, test }) => {
      const told = item(test, s);
      return { ...told, text: link("condition", id, capitalised(told.text)) };
    }),
  }));

function lead({ must, items }: RequirementList): string {
  const isOne = items.length === 1;
  switch (must) {
    case "all":
      return isOne ? "This must apply:" : "All of these must apply:";
    case "any":
      return "At least one of these must apply:";
    case "none":
      return isOne ? "This must not apply:" : "None of these may apply:";
    case "not all":
      return "These must not all apply:";
  }
}

/**
 * "… Bureau decides the amount within this bound.", or that nobody does; "… determines: the platform
 * has been authorised."
 */
export function whoDecides(grant: Grant, s: Setting): readonly Phrase[] {
  const found = findings(grant).map(({ agency: one, facts }) =>
    sentence(
      phrase`${agency(one, s)} ${isPlural(inWords(one.title, s)) ? "determine" : "determines"}: ${series(facts.map((fact) => label(fact, s)))}`,
    ),
  );
  return [sentence(grant.discretion ? decision(grant, s) : calculated), ...found];
}

const calculated = words(
  "the amount follows from what is stated; no authority has discretion over it",
);

function decision(grant: Grant, s: Setting): Phrase {
  const all = deciders(grant, s.policy);
  if (all.length === 0) return words("the authority decides the amount within this bound");
  const [only] = all;
  const isOne = only !== undefined && all.length === 1 && !isPlural(inWords(only.title, s));
  const verb = isOne ? "decides" : "decide";
  return phrase`${agencies(all, s)} ${verb} the amount within this bound`;
}
