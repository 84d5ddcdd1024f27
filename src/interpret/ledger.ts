import type { Rational } from "../exact/rational.ts";
import { add, compare, isZero, rational, subtract, zero } from "../exact/rational.ts";
import type { ClaimEntry, Entry, EventEntry } from "../model/entry.ts";

/** The state of a policy: its entries in the order in which they were made (manual, section 9). */
export interface Ledger {
  readonly entries: readonly Entry[];
}

export const emptyLedger: Ledger = { entries: [] };

/** The ledger that these entries make; recorded awards are never worked out again. */
export const replay = (entries: Iterable<Entry>): Ledger => ({ entries: [...entries] });

export const append = ({ entries }: Ledger, entry: Entry): Ledger => ({
  entries: [...entries, entry],
});

export const isClaim = (entry: Entry): entry is ClaimEntry =>
  entry.entry === "awarded" || entry.entry === "refused";

/** Every decided claim: what was awarded or refused. */
export const claims = ({ entries }: Ledger): readonly ClaimEntry[] => entries.filter(isClaim);

/** Every award, of externals too, those that were reversed included. */
export const awards = (ledger: Ledger): readonly ClaimEntry[] =>
  claims(ledger).filter(({ entry }) => entry === "awarded");

export const findEntry = ({ entries }: Ledger, id: string): Entry | undefined =>
  entries.find((entry) => entry.id === id);

/** What was awarded, in minor units. */
export const awarded = (award: ClaimEntry): Rational => rational(award.result.award);

export const reversed = (ledger: Ledger, award: ClaimEntry): Rational =>
  sumOf(ledger, award, "reversed");
export const clawedBack = (ledger: Ledger, award: ClaimEntry): Rational =>
  sumOf(ledger, award, "clawed back");
export const paid = (ledger: Ledger, award: ClaimEntry): Rational => sumOf(ledger, award, "paid");

/**
 * What is left of an award: what was reversed counts no longer, what was clawed back still does.
 */
export const left = (ledger: Ledger, award: ClaimEntry): Rational =>
  subtract(awarded(award), reversed(ledger, award));

export const hasSomethingLeft = (ledger: Ledger, award: ClaimEntry): boolean =>
  !isZero(left(ledger, award));

/** An award of 0 has nothing to reverse: it stays. */
export const isWhollyReversed = (ledger: Ledger, award: ClaimEntry): boolean =>
  !isZero(awarded(award)) && isZero(left(ledger, award));

/** Neither completed, nor wholly reversed or clawed back (manual, sections 4 and 11). */
export const isOpen = (ledger: Ledger, award: ClaimEntry): boolean =>
  !isCompleted(ledger, award) && compare(clawedBack(ledger, award), left(ledger, award)) < 0;

const isCompleted = (ledger: Ledger, award: ClaimEntry): boolean =>
  eventsOf(ledger, award).some(({ entry }) => entry === "completed");

const sumOf = (ledger: Ledger, award: ClaimEntry, kind: EventEntry["entry"]): Rational =>
  eventsOf(ledger, award)
    .filter(({ entry }) => entry === kind)
    .reduce((sum, { amount }) => add(sum, rational(amount ?? 0)), zero);

const eventsOf = ({ entries }: Ledger, award: ClaimEntry): readonly EventEntry[] =>
  eventsIn(entries).get(award.id) ?? [];

/**
 * The events among entries, by the id of their claim. What was found once is kept beside the entries, to
 * which others are only ever added.
 */
function eventsIn(entries: readonly Entry[]): ReadonlyMap<string, readonly EventEntry[]> {
  const found = known.get(entries) ?? { length: 0, byClaim: new Map<string, EventEntry[]>() };
  known.set(entries, found);
  for (; found.length < entries.length; found.length += 1) {
    const entry = entries[found.length];
    if (entry === undefined || isClaim(entry)) continue;
    const events = found.byClaim.get(entry.claim) ?? [];
    events.push(entry);
    found.byClaim.set(entry.claim, events);
  }
  return found.byClaim;
}

interface Found {
  length: number;
  readonly byClaim: Map<string, EventEntry[]>;
}
const known = new WeakMap<readonly Entry[], Found>();

/**
 * The id of an entry that brings none: "#" and the number it will have, or the next number that is
 * free; `taken` are ids that are not entered yet but will be.
 */
export function nextId(ledger: Ledger, taken: readonly string[]): string {
  let number = ledger.entries.length + 1;
  while (findEntry(ledger, `#${number}`) !== undefined || taken.includes(`#${number}`)) number += 1;
  return `#${number}`;
}
