import type { PageSetting } from "./grammar.ts";
import type { Define } from "../model/amount.ts";
import type { Accumulated, Grant } from "../model/grant.ts";
import { isCondition } from "../model/walk.ts";
import { isUniform } from "./bound.ts";
import { definesOf } from "./defines.ts";
import { said } from "./names.ts";
import { link } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";

/** What a language says of the amount of a grant, and of what changes it. */
export interface GrantWords {
  /** "30% of computing-power expenses, up to CNY 6 million per enterprise per year" */
  readonly summary: (grant: Grant, s: PageSetting) => Phrase;
  /** "30% of computing-power expenses", 按算力费用的30%给予资助 */
  readonly amount: (grant: Grant, s: PageSetting) => Phrase;
  /** "the amount is 30% of computing-power expenses" */
  readonly support: (grant: Grant, s: PageSetting) => Phrase;
  readonly less: (less: Phrase) => Phrase;
  readonly atLeast: (floor: Phrase) => Phrase;
  /** "it is worked out on totals: …" */
  readonly totals: (accumulated: Accumulated, s: PageSetting) => Phrase;
  readonly nothingBelow: (floor: Phrase) => Phrase;
}

/** The amount, and whatever changes it before and after the ceilings. */
export function howMuch(grant: Grant, s: PageSetting): readonly Phrase[] {
  const { grant: say, rounding, sentence } = s.tongue;
  const { less, atLeast, accumulated, nothingBelow } = grant;
  return [
    say.support(grant, s),
    less && say.less(s.say.value(less, s)),
    atLeast && say.atLeast(s.say.value(atLeast, s)),
    accumulated && say.totals(accumulated, s),
    nothingBelow && say.nothingBelow(s.say.value(nothingBelow, s)),
    isUniform(s.policy.grants) ? undefined : rounding(grant.rounding, s),
  ]
    .filter((clause) => clause !== undefined)
    .map(sentence);
}

/** "Full expenditure limit: CAD 3 million from 19 March 2019; …" */
export function define({ name, label, value }: Define, s: PageSetting): Phrase {
  const { capitalised, labelled, sentence } = s.tongue;
  const told = isCondition(value) ? s.say.condition(value, s) : s.say.value(value, s);
  return sentence(labelled(capitalised(link("define", name, said(label, s))), told));
}

/** Of the named values that the sentences about the grant mention. */
export const meanings = (grant: Grant, s: PageSetting): readonly Phrase[] =>
  definesOf(grant).map((one) => define(one, s));
