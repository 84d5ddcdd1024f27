import type { Books } from "./books.ts";
import type { Day } from "./calendar.ts";
import type { PerValues } from "./per-values.ts";
import type { TallyPlan } from "./plan.ts";
import { belongs, isSamePer } from "./declared.ts";
import type { Fact } from "./policy.ts";
import type { Prepared } from "./prepared.ts";
import { valueIn } from "./same-value.ts";
import type { Tally } from "./tally.ts";
import { weightOf } from "./weight.ts";

/*
 * Mergers. An `id per X` may change: the group of an enterprise, say. The entries of that
 * enterprise then count under their own and every later value, for the claim that states the
 * change too (manual, section 11, "`per` facts"). So tallies are brought up to date before such a
 * claim is decided, and back again if nothing is entered.
 */

/** What was added to a tally, so that it can be taken off again. */
export interface Posting {
  readonly tally: Tally;
  readonly account: number;
  readonly day: Day;
  readonly amount: number;
  readonly entry: number;
}

/** What the claim that is being decided states of an `id per X`. */
export interface Stated {
  readonly per: PerValues;
  readonly account: number;
  /** What it states (`same-value.ts`). */
  readonly value: number;
}

/**
 * Lets earlier entries count under what the claim states; gives what is to be undone otherwise.
 */
export function merge(claim: Prepared, books: Books): readonly Posting[] {
  if (!books.plan.merges) return none;
  const stated = statedBy(claim, books);
  return stated.flatMap((now, place) => mergeUnder(now, stated.slice(0, place + 1), books));
}

const none: readonly never[] = [];

/** Every `id per X` that the claim states. */
export function statedBy(claim: Prepared, books: Books): readonly Stated[] {
  const ofShape = books.persOf(claim.shape);
  return ofShape.flatMap(({ per, position }, place) =>
    per.plan.merges && position >= 0
      ? [{ per, account: claim.perAccount(place), value: valueIn(claim.given, per.plan.fact) }]
      : [],
  );
}

export function undo(postings: readonly Posting[]): void {
  for (const { tally, account, day, amount, entry } of postings) {
    tally.add(account, day, -amount, entry);
  }
}

/**
 * Only entries after the last one that stated the value itself do not count under it yet: when
 * that one was entered, all before it came to do so.
 */
function mergeUnder(now: Stated, stated: readonly Stated[], books: Books): readonly Posting[] {
  const { per, account, value } = now;
  const postings: Posting[] = [];
  let entry = per.lastEntry(account);
  while (entry >= 0 && books.valueIn(entry, per.plan.fact) !== value) {
    postings.push(...postUnder(entry, now, stated, books));
    entry = per.entryBefore(entry);
  }
  return postings;
}

function postUnder(
  entry: number,
  { per, value }: Stated,
  stated: readonly Stated[],
  books: Books,
): readonly Posting[] {
  const posts = books.subject(books.entries.subject(entry)).posts;
  return posts.flatMap(({ tally: plan }) => {
    const changing = plan.space.facts.find((fact) => isMerged(fact, per));
    const amount = changing === undefined ? 0 : weightOf(plan, entry, books);
    if (amount === 0) return [];
    const values = plan.space.facts.map((fact) =>
      fact === changing ? [value] : valuesOf(fact, entry, stated, books),
    );
    return postAll(plan, values, entry, amount, books);
  });
}

function postAll(
  plan: TallyPlan,
  values: readonly (readonly number[])[],
  entry: number,
  amount: number,
  books: Books,
): readonly Posting[] {
  const tally = books.tally(plan);
  const day = books.entries.day(entry);
  return combinations(values).map((codes) => {
    const account = books.account(plan.space, codes, day);
    tally.add(account, day, amount, entry);
    return { tally, account, day, amount, entry };
  });
}

/** The accounts in which an entry counts, after all mergers so far. */
export function accountsOf(
  plan: TallyPlan,
  entry: number,
  stated: readonly Stated[],
  books: Books,
): readonly number[] {
  const values = plan.space.facts.map((fact) => valuesOf(fact, entry, stated, books));
  const day = books.entries.day(entry);
  return combinations(values).map((codes) => books.account(plan.space, codes, day));
}

/**
 * The values under which an entry counts: its own, and of an `id per X` every one that was stated
 * later for the same X. None: the entry lacks the fact, and nobody has supplied it since.
 */
export function valuesOf(
  fact: Fact,
  entry: number,
  stated: readonly Stated[],
  books: Books,
): readonly number[] {
  const values = new Set([books.valueIn(entry, fact)]);
  const per = books.pers.find((each) => isMerged(fact, each));
  if (per !== undefined) later(per, entry, stated, books).forEach((value) => values.add(value));
  values.delete(NaN);
  return [...values];
}

function later(
  per: PerValues,
  entry: number,
  stated: readonly Stated[],
  books: Books,
): readonly number[] {
  const account = per.accountOf(books.given(entry), books.entries.day(entry));
  if (account < 0) return [];
  const values: number[] = [];
  for (let each = per.lastEntry(account); each > entry; each = per.entryBefore(each)) {
    values.push(books.valueIn(each, per.plan.fact));
  }
  const now = stated.filter((each) => each.per === per && each.account === account);
  return [...values, ...now.map(({ value }) => value)];
}

/** Whether values of the fact are merged as this `per` fact says. */
const isMerged = (fact: Fact, { plan }: PerValues): boolean =>
  plan.merges && fact.type === "id" && belongs(fact) && isSamePer(fact, plan.fact);

/** Every way to take one value of each: [[1], [2, 3]] gives [1, 2] and [1, 3]. */
const combinations = (values: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  values.reduce<readonly (readonly number[])[]>(
    (found, each) => found.flatMap((start) => each.map((value) => [...start, value])),
    [[]],
  );
