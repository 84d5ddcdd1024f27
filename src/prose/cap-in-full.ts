import type { PageSetting } from "./grammar.ts";
import type { PlainDate } from "../exact/date.ts";
import { addDays, dayOf, fiscalYearOf, monthOf } from "../exact/date.ts";
import type { Rational } from "../exact/rational.ts";
import type { Expression } from "../model/amount.ts";
import type { Cap, Ranking } from "../model/cap.ts";
import type { Period } from "../model/period.ts";
import { fixedCount } from "./bound.ts";
import { within } from "./brackets.ts";
import { link, words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import { isVersion, withinTerm } from "./setting.ts";

/** What a language says of a ceiling in full. */
export interface CapInFullWords {
  /** "awards to the same enterprise in one calendar year add up to at most CNY 6 million" */
  readonly statement: (cap: Cap, s: PageSetting) => Phrase;
  /** What becomes of an award that does not fit, and of a claim for which there is no room. */
  readonly shortages: Readonly<Record<Cap["whenShort"], readonly string[]>>;
  /** The same of a ceiling for one claim, of which no other claim leaves less. */
  readonly beyond: Readonly<Record<"reduce" | "refuse", string>>;
  readonly noRoom: string;
  /** "of claims decided together the two most favourable are chosen; of equal ones, the earlier" */
  readonly best: (count: Rational | undefined, s: PageSetting) => Phrase;
  /** "claims decided together are served in the order of the score (highest first); …" */
  readonly order: (values: readonly Phrase[]) => Phrase;
  readonly highestFirst: (value: Phrase) => Phrase;
  readonly latestFirst: (date: Phrase) => Phrase;
  /** Of a claim that is not decided together with others. */
  readonly alone: string;
  readonly inForce: (interval: Phrase) => Phrase;
  /** Of a later version: what was awarded before it uses up room, too. */
  readonly earlierCount: string;
}

/**
 * "Awards to the same enterprise in one calendar year add up to at most CNY 6 million." and so on.
 */
export function capInFull(cap: Cap, s: PageSetting): readonly Phrase[] {
  const { capInFull: say, sentence } = s.tongue;
  const more = [...whenShort(cap, s), ...whileInForce(cap, s)];
  return [link("cap", cap.id, sentence(say.statement(cap, s))), ...more.map(sentence)];
}

/** What becomes of an award that does not fit. */
function whenShort(cap: Cap, s: PageSetting): readonly Phrase[] {
  const { capInFull: say } = s.tongue;
  if (cap.ranking !== undefined) return [ranked(cap, cap.ranking, s), words(say.alone)];
  if (cap.limit.measure !== "money") return [words(say.noRoom)];
  const ofOne = cap.scope.kind === "claim" ? alone[cap.whenShort] : undefined;
  return ofOne === undefined ? say.shortages[cap.whenShort].map(words) : [words(say.beyond[ofOne])];
}

/** What becomes of a claim that shares its ceiling with no other, if the ceiling binds it. */
const alone = {
  reduce: "reduce",
  refuse: "refuse",
  "pro rata": "reduce",
  "in principle": undefined,
} as const;

/** How claims decided together are chosen from. */
function ranked(cap: Cap, ranking: Ranking, s: PageSetting): Phrase {
  const { capInFull: say } = s.tongue;
  return ranking.kind === "by award"
    ? say.best(fixedCount(cap), s)
    : say.order(ranking.values.map((value) => greatestFirst(value, s)));
}

function greatestFirst(value: Expression, s: PageSetting): Phrase {
  const { capInFull: say } = s.tongue;
  const told = within(value, ["atom", "noun", "product"], s);
  return value.gives === "date" ? say.latestFirst(told) : say.highestFirst(told);
}

function whileInForce(cap: Cap, s: PageSetting): readonly Phrase[] {
  const { capInFull: say, interval } = s.tongue;
  if (!isVersion(cap.inForce, s)) return [];
  const earlier = countsEarlier(cap, s) ? [words(say.earlierCount)] : [];
  return [say.inForce(interval(withinTerm(cap.inForce, s), s)), ...earlier];
}

/** Whether it counts awards of earlier versions: a counter belongs to its grant, not to a text. */
function countsEarlier({ grants, scope, period, inForce: { from } }: Cap, s: PageSetting): boolean {
  if (scope.kind === "claim" || from <= s.policy.term.from || isStart(period, from)) return false;
  return s.policy.grants.some(({ name, inForce }) => grants.includes(name) && inForce.from < from);
}

/** A calendar period that begins on this day has no earlier awards in it. */
function isStart(period: Period, date: PlainDate): boolean {
  if (period.kind !== "calendar") return false;
  const { months, from } = period;
  if (months === 12) return fiscalYearOf(date, from) !== fiscalYearOf(addDays(date, -1), from);
  return dayOf(date) === 1 && (monthOf(date) - 1) % months === 0;
}
