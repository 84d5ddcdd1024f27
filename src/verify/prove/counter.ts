import { floor, max, zero } from "../../exact/rational.ts";
import type { Expression } from "../../model/amount.ts";
import type { Cap } from "../../model/cap.ts";
import type { Formula } from "../../model/walk.ts";
import { everythingIn } from "../../model/walk.ts";
import type { Policy } from "../../model/policy.ts";
import { quantityOf } from "../audit/formula.ts";
import type { CapArithmetic, Evaluator, EvaluatorCap } from "../smt/evaluator.ts";
import type { Bool, Int } from "../smt/terms.ts";
import { anyFunction, anyInt, atMost, choose, int, plus, same, sameKeys } from "../smt/terms.ts";
import type { Place } from "./place.ts";
import { accountOf, factsOf, isWindowed, isWithin, keepsSameAccounts, keyOf } from "./place.ts";

/**
 * One version of a cap as the policy words it, beside the cap of the compiled text that should keep
 * it. What is counted by the words is a ghost: no program keeps it.
 */
export interface Counter {
  /** Unique in its policy; the name of its open terms. */
  readonly name: string;
  readonly cap: Cap;
  /** Absent where the text has forgotten it. */
  readonly kept: EvaluatorCap | undefined;
}

/** A counter for every version of every cap of the model, in document order. */
export function countersOf({ caps }: Policy, evaluator: Evaluator): readonly Counter[] {
  return caps.map((cap) => {
    const versions = caps.filter(({ id }) => id === cap.id);
    const version = versions.indexOf(cap);
    const kept = evaluator.caps.filter(({ id }) => id === cap.id)[version];
    const name = versions.length === 1 ? cap.id : `${cap.id}.${version + 1}`;
    return { name, cap, kept };
  });
}

/** Counted by the words, or by the text, where an award of this grant or external is entered. */
export const concerns = ({ cap, kept }: Counter, name: string): boolean =>
  countedByWords(cap, name) || countedByText(kept, name);

export const countedByWords = ({ grants, externals }: Cap, name: string): boolean =>
  grants.includes(name) || externals.some((external) => external.name === name);

export const countedByText = (kept: EvaluatorCap | undefined, name: string): boolean =>
  kept !== undefined && [...kept.grants, ...kept.externals].includes(name);

/** A claim by itself shares no account with others, so nothing is kept for it. */
export const isKept = ({ cap }: Counter): boolean => cap.scope.kind !== "claim";

/** The facts that tell the accounts of either side apart. */
export const factsOfCounter = ({ cap, kept }: Counter): readonly string[] => [
  ...factsOf(keyOf(cap.scope)),
  ...(kept === undefined ? [] : factsOf(kept.scope)),
];

/** Where each side counts an award of this place. Both keep an account a day for runs of years. */
const accountByWords = ({ cap }: Counter, at: Place): readonly Int[] => [
  ...accountOf(keyOf(cap.scope), cap.period, at),
  ...(isRun(cap) ? [at.date] : []),
];

function accountByText(counter: Counter, at: Place): readonly Int[] {
  const { kept } = counter;
  if (kept === undefined) return accountByWords(counter, at);
  const day = kept.measure === "consecutive years" ? [at.date] : [];
  return [...accountOf(kept.scope, kept.period, at), ...day];
}

const isRun = ({ limit }: Cap): boolean => limit.measure === "consecutive years";

/** What an account holds before the award or event. */
const paidBefore = (counter: Counter, account: readonly Int[]): Int =>
  anyFunction(`paid ${counter.name}`)(...account);

/** A cap that the text has forgotten is right as long as nothing is counted. */
export const usedBefore = (counter: Counter, account: readonly Int[]): Int =>
  counter.kept === undefined
    ? paidBefore(counter, account)
    : anyFunction(`used ${counter.name}`)(...account);

/** The invariant, at one place: the text's counter is what the words count. */
export const isInStep = (counter: Counter, at: Place): Bool =>
  same(
    usedBefore(counter, accountByText(counter, at)),
    paidBefore(counter, accountByWords(counter, at)),
  );

export interface Change {
  readonly byWords: Int;
  readonly byText: (used: Int) => Int;
  /** Where the text makes its change, if not at the place of the award itself. */
  readonly textAt?: Place | undefined;
}

/** The same after an award or event at `from` has changed what its own accounts hold. */
export function isStillInStep(counter: Counter, at: Place, from: Place, change: Change): Bool {
  const { textAt = from } = change;
  const [words, wordsThere] = [accountByWords(counter, at), accountByWords(counter, from)];
  const [text, textThere] = [accountByText(counter, at), accountByText(counter, textAt)];
  const paid = paidBefore(counter, words);
  const used = usedBefore(counter, text);
  return same(
    choose(sameKeys(text, textThere), change.byText(used), used),
    choose(sameKeys(words, wordsThere), plus(paid, change.byWords), paid),
  );
}

/**
 * What the words count beside a claim: in its account; in any window that contains its date; or, of
 * consecutive years, in the run of years around its own.
 */
export function countedBeside(counter: Counter, at: Place): Int {
  const { cap, name } = counter;
  const values = factsOf(keyOf(cap.scope)).map((fact) => at.fact(fact));
  if (cap.scope.kind === "claim") return int(0);
  if (isRun(cap)) return anyFunction(`run beside ${name}`)(...values, at.date);
  if (isWindowed(cap.period)) return anyFunction(`in window ${name}`)(...values, windowOf(counter));
  return paidBefore(counter, accountByWords(counter, at));
}

/** Any window that contains the claim's date. */
const windowOf = ({ name }: Counter): Int => anyInt(`window ${name}`);

/** What the text finds used for a claim. */
export function foundUsed(counter: Counter, at: Place): Int {
  const { kept, name } = counter;
  if (kept === undefined || kept.scope === "claim") return int(0);
  const values = factsOf(kept.scope).map((fact) => at.fact(fact));
  if (kept.measure === "consecutive years") {
    return anyFunction(`found beside ${name}`)(...values, at.date);
  }
  if (isWindowed(kept.period)) return anyFunction(`found fullest ${name}`)(...values, at.date);
  return usedBefore(counter, accountByText(counter, at));
}

/**
 * That the fullest window, and the run of years, are found in accounts that are right, is the one
 * thing of a counter that is not proved here: it is a search, which tests compare with adding up.
 */
export function isFoundRight(counter: Counter, at: Place): readonly Bool[] {
  const { cap, kept } = counter;
  if (kept === undefined || !isSearched(cap)) return [];
  const inWindow = isRun(cap) ? [] : [isWithin(cap.period, windowOf(counter), at.date)];
  const isAlike =
    kept.measure === cap.limit.measure && keepsSameAccounts(keyOf(cap.scope), cap.period, kept);
  if (!isAlike) return inWindow;
  return [...inWindow, atMost(countedBeside(counter, at), foundUsed(counter, at))];
}

/** Whether the text searches its accounts rather than looking one up. */
export const isSearched = (cap: Cap): boolean => isRun(cap) || isWindowed(cap.period);

/** The cap's amount for the claim, by its words: below 0 it counts as 0. */
export const limitByWords = (counter: Counter): Int => {
  const fixed = fixedLimit(counter.cap);
  return fixed === undefined ? anyInt(`limit ${counter.name}`) : int(fixed);
};

export const isLimitSound = (counter: Counter): Bool => atMost(int(0), limitByWords(counter));

/**
 * A limit that the text works out is left open, and is the words' own: that both formulas are the
 * same is an obligation of its own.
 */
export const limitByText = (counter: Counter, kept: EvaluatorCap): Int =>
  kept.limit === undefined ? limitByWords(counter) : int(kept.limit);

/** The same amount for every claim: minor units, or a number; undefined where it depends. */
export function fixedLimit({ limit }: Cap): bigint | undefined {
  const formula: Expression = limit.measure === "money" ? limit.amount : limit.count;
  if (everythingIn(formula).some(dependsOnDate)) return undefined;
  const value = quantityOf(formula, { facts: {}, date: "2000-01-01" });
  return value && floor(max(zero, value));
}

const dependsOnDate = ({ kind }: Formula): boolean => kind === "dated" || kind === "fact";

/** How much an award adds, by the words. */
export const addedByWords = ({ cap }: Counter, award: Int): Int =>
  cap.limit.measure === "money" ? award : choose(atMost(award, int(0)), int(0), int(1));

/** How much an award adds, by the text. */
export const addedByText =
  ({ kept }: Counter, award: Int, { counted, countedOne }: CapArithmetic) =>
  (used: Int): Int =>
    kept === undefined || kept.measure === "money" ? counted(used, award) : countedOne(used, award);
