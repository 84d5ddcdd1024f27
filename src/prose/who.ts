import type { PageSetting } from "./grammar.ts";
import type { Condition } from "../model/condition.ts";
import type { Agency, Fact } from "../model/fact.ts";
import { amountFormulas } from "../model/formulas.ts";
import type { Grant } from "../model/grant.ts";
import { factsOf } from "../model/walk.ts";
import { link, words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { ConditionList, Item } from "./renderer.ts";
import type { RequirementList } from "./requirement.ts";
import { deciders, findings, requirementLists } from "./requirement.ts";
import { isVersion, withinTerm } from "./setting.ts";
import { positive } from "./statement.ts";

/** What a language says of who is paid, on which conditions, and who decides. */
export interface WhoWords {
  /**
   * Whose amount it is. What a policy works out may also be a charge, so that of its beneficiary it is
   * not said which way money goes; whom a grant names with `to` is paid.
   */
  readonly isFor: (beneficiary: Phrase) => Phrase;
  readonly paidTo: (payee: Phrase) => Phrase;
  /** "it is open to claims for which the date of application is from …" */
  readonly openTo: (date: Phrase, inForce: Phrase) => Phrase;
  readonly acceptedOnly: (date: Phrase, window: Phrase) => Phrase;
  /** Before the conditions of a grant: of several, and of one alone where that is told apart. */
  readonly leads: Readonly<Record<RequirementList["must"], string>>;
  readonly leadsOfOne: Readonly<Record<"all" | "none", string>>;
  /** Before a list within a list. */
  readonly innerLeads: Readonly<Record<"and" | "or", string>>;
  /** Of an amount that nobody decides, and of one into which goes what authorities determine. */
  readonly calculated: string;
  readonly calculatedWithFindings: string;
  /** "… Bureau decides the amount within the limits above"; of no authority in particular, `all` is empty */
  readonly decide: (all: readonly Agency[], s: PageSetting) => Phrase;
  /** "… determines whether the platform has been authorised" */
  readonly find: (agency: Agency, facts: readonly Fact[], s: PageSetting) => Phrase;
}

/** "It is for the enterprise.", "The support is paid to the operator.", and when claims are accepted. */
export function whoGets({ payee, window, inForce }: Grant, s: PageSetting): readonly Phrase[] {
  const { who: say, noun, interval, yearWindow, sentence } = s.tongue;
  const date = noun(s.policy.datedBy, s);
  return [
    payee === s.policy.beneficiary ? say.isFor(noun(payee, s)) : say.paidTo(noun(payee, s)),
    ...(isVersion(inForce, s) ? [say.openTo(date, interval(withinTerm(inForce, s), s))] : []),
    ...(window === undefined ? [] : [say.acceptedOnly(date, yearWindow(window, s))]),
  ].map(sentence);
}

/** "All of these must apply:", "None of these may apply:" */
export const conditions = (grant: Grant, s: PageSetting): readonly ConditionList[] =>
  requirementLists(grant).map((list) => ({
    must: list.must === "all" || list.must === "any" ? "hold" : "fail",
    lead: words(lead(list, s)),
    items: list.items.map(({ id, test }) => {
      const told = item(test, s);
      return { ...told, text: link("condition", id, s.tongue.capitalised(told.text)) };
    }),
  }));

function lead({ must, items }: RequirementList, s: PageSetting): string {
  const { leads, leadsOfOne } = s.tongue.who;
  return items.length === 1 && (must === "all" || must === "none") ? leadsOfOne[must] : leads[must];
}

/** A condition as a list item; what is joined by "or" or "and" becomes a list of its own. */
function item(told: Condition, s: PageSetting): Item {
  const test = positive(told);
  if (test.kind !== "and" && test.kind !== "or") {
    return { text: s.say.condition(test, s), items: [] };
  }
  const text = words(s.tongue.who.innerLeads[test.kind]);
  return { text, items: test.parts.map((part) => item(part, s)) };
}

/** Whoever determines what the amount is worked out from has a say in it. */
function calculated(grant: Grant, { tongue: { who: say } }: PageSetting): string {
  const facts = amountFormulas(grant).flatMap((part) => [...factsOf(part)]);
  const isFound = facts.some(({ setBy }) => setBy !== undefined);
  return isFound ? say.calculatedWithFindings : say.calculated;
}

/** Who decides the amount, or that nobody does, and who finds what it depends on. */
export function whoDecides(grant: Grant, s: PageSetting): readonly Phrase[] {
  const { who: say, sentence } = s.tongue;
  return [
    grant.discretion ? say.decide(deciders(grant, s.policy), s) : words(calculated(grant, s)),
    ...findings(grant).map(({ agency, facts }) => say.find(agency, facts, s)),
  ].map(sentence);
}
