import { parseDate, yearOf } from "../../exact/date.ts";
import type { PlainDate } from "../../exact/date.ts";
import type { Cap } from "../../model/cap.ts";
import type { CanonicalValue, ClaimEntry, Entry } from "../../model/entry.ts";
import type { Fact } from "../../model/fact.ts";
import type { Policy } from "../../model/policy.ts";
import { valueOf } from "./award.ts";
import type { Window } from "./calendar.ts";
import { isIn, windowFrom } from "./calendar.ts";
import { stated } from "./formula.ts";

/**
 * What each cap counts now, in the fullest window around each day on which it counts anything: by
 * the cap, the values of its scope, and the day.
 */
export type Totals = ReadonlyMap<string, bigint>;

export const totalKey = (cap: Cap, part: string, day: PlainDate): string =>
  `${cap.id} ${cap.inForce.from} ${part} ${day}`;

/** A value of the scope: a claim by its place among the entries, or the values of the facts. */
export const partOf = ({ scope }: Cap, values: readonly CanonicalValue[], place: number): string =>
  scope.kind === "claim" ? `claim ${place}` : JSON.stringify(values);

/**
 * All totals of a whole ledger from nothing but its entries, in one pass by the plain definition:
 * group, filter, add. The auditor, which keeps sums as entries come, must have come to the same.
 */
export function totalsOf(policy: Policy, entries: readonly Entry[]): Totals {
  const claims = claimsIn(policy, entries);
  const counting = policy.caps.filter(({ whenShort }) => whenShort !== "in principle");
  const said = new Said(claims, counting);
  return new Map(counting.flatMap((cap) => totalsUnder(cap, claims, said)));
}

/** A claim as all events upon it have left it, in minor units. */
interface Standing {
  readonly entry: ClaimEntry;
  readonly place: number;
  readonly date: PlainDate;
  left: bigint;
  clawedBack: bigint;
  isCompleted: boolean;
}

function claimsIn({ datedBy }: Policy, entries: readonly Entry[]): readonly Standing[] {
  const claims = new Map<string, Standing>();
  for (const [index, entry] of entries.entries()) {
    if ("claim" in entry) {
      const claim = claims.get(entry.claim);
      const amount = BigInt(entry.amount ?? 0);
      if (claim === undefined) continue;
      if (entry.entry === "completed") claim.isCompleted = true;
      if (entry.entry === "reversed") claim.left -= amount;
      if (entry.entry === "clawed back") claim.clawedBack += amount;
      continue;
    }
    const text = stated(entry.facts, datedBy.name);
    const date = typeof text === "string" ? parseDate(text) : undefined;
    if (date === undefined) continue;
    const left = BigInt(Math.max(0, entry.result.award));
    const place = index + 1;
    claims.set(entry.id, { entry, place, date, left, clawedBack: 0n, isCompleted: false });
  }
  return [...claims.values()];
}

/** What claims say of things whose facts may change: it holds for earlier awards of them too. */
class Said {
  readonly #values = new Map<
    string,
    { readonly place: number; readonly value: CanonicalValue }[]
  >();

  constructor(claims: readonly Standing[], caps: readonly Cap[]) {
    const facts = caps.flatMap(({ scope }) => (scope.kind === "each" ? scope.facts : []));
    for (const fact of new Set(facts)) for (const claim of claims) this.#note(fact, claim);
  }

  /** The values under which an award counts. */
  of(fact: Fact, { entry, place, date }: Standing): readonly CanonicalValue[] {
    const own = valueOf(fact, entry);
    const thing = thingOf(fact, entry, date);
    const noted = thing === undefined ? undefined : this.#values.get(thing);
    const later = noted?.filter((one) => one.place > place);
    const learnt = later?.map(({ value }) => value) ?? [];
    return [...new Set(own === undefined ? learnt : [own, ...learnt])];
  }

  #note(fact: Fact, { entry, place, date }: Standing): void {
    const [thing, value] = [thingOf(fact, entry, date), valueOf(fact, entry)];
    if (thing === undefined || value === undefined) return;
    const noted = this.#values.get(thing) ?? [];
    noted.push({ place, value });
    this.#values.set(thing, noted);
  }
}

const isChanging = ({ type, per, perYear }: Fact): boolean =>
  type.kind === "id" && (per.length > 0 || perYear);

function thingOf(fact: Fact, entry: ClaimEntry, date: PlainDate): string | undefined {
  if (!isChanging(fact)) return undefined;
  const owners = fact.per.map((owner) => valueOf(owner, entry));
  if (owners.includes(undefined)) return undefined;
  return JSON.stringify([fact.name, owners, fact.perYear ? yearOf(date) : 0]);
}

function totalsUnder(
  cap: Cap,
  claims: readonly Standing[],
  said: Said,
): readonly (readonly [string, bigint])[] {
  const names = new Set([...cap.grants, ...cap.externals.map(({ name }) => name)]);
  const parts = new Map<string, Map<PlainDate, bigint>>();
  for (const claim of claims) {
    const weight = names.has(claim.entry.grant) ? weightOf(cap, claim) : 0n;
    if (weight === 0n) continue;
    for (const part of partsOf(cap, claim, said)) {
      const days = parts.get(part) ?? new Map<PlainDate, bigint>();
      parts.set(part, days.set(claim.date, (days.get(claim.date) ?? 0n) + weight));
    }
  }
  return [...parts].flatMap(([part, days]) =>
    [...days.keys()].map((day) => [totalKey(cap, part, day), totalAround(cap, day, days)] as const),
  );
}

function weightOf({ limit }: Cap, { left, clawedBack, isCompleted }: Standing): bigint {
  switch (limit.measure) {
    case "money":
      return left;
    case "awards":
    case "consecutive years":
      return left > 0n ? 1n : 0n;
    case "open awards":
      return !isCompleted && clawedBack < left ? 1n : 0n;
  }
}

/** Every way to take one value of each fact of the scope. */
function partsOf(cap: Cap, claim: Standing, said: Said): readonly string[] {
  const { scope } = cap;
  switch (scope.kind) {
    case "everyone":
    case "claim":
      return [partOf(cap, [], claim.place)];
    case "each": {
      let tuples: readonly (readonly CanonicalValue[])[] = [[]];
      for (const fact of scope.facts) {
        const values = said.of(fact, claim);
        tuples = tuples.flatMap((tuple) => values.map((value) => [...tuple, value]));
      }
      return tuples.map((tuple) => partOf(cap, tuple, claim.place));
    }
  }
}

function totalAround(cap: Cap, day: PlainDate, days: ReadonlyMap<PlainDate, bigint>): bigint {
  if (cap.limit.measure === "consecutive years") return yearsAround(day, [...days.keys()]);
  const starts = [...days.keys()].map((start) => windowFrom(cap.period, start));
  return starts
    .filter((window) => isIn(window, day))
    .map((window) => within(window, days))
    .reduce((most, total) => (total > most ? total : most), 0n);
}

const within = (window: Window, days: ReadonlyMap<PlainDate, bigint>): bigint =>
  [...days].reduce((sum, [day, weight]) => (isIn(window, day) ? sum + weight : sum), 0n);

function yearsAround(day: PlainDate, days: readonly PlainDate[]): bigint {
  const years = new Set(days.map(yearOf));
  let [first, last] = [yearOf(day), yearOf(day)];
  while (years.has(first - 1)) first -= 1;
  while (years.has(last + 1)) last += 1;
  return BigInt(last - first + 1);
}
