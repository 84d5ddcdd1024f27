import type { Books } from "./books.ts";
import type { EventEntry } from "./entry.ts";
import { noneTaken } from "./ids.ts";
import { postEvent } from "./posting.ts";
import { fail, missing } from "./problem.ts";
import type { RawRecord } from "./read-claim.ts";
import { ownId } from "./read-claim.ts";
import { isRecord, ownValue, readId, readMoney, strayKey } from "./read-value.ts";
import { eventKinds } from "./result.ts";
import { isWhollyReversed, leftOf } from "./standings.ts";

/*
 * Events upon an award: completed, reversed, clawed back, paid, within the bounds of the manual,
 * sections 9 and 11.
 */

type Kind = EventEntry["entry"];

/** An event that has been read. */
export interface ReadEvent {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly claim: string;
  readonly amount: number | undefined;
}

/** Reads and enters an event, which may be anything; gives the place of its entry. */
export function recordEvent(raw: unknown, books: Books): number {
  const event = readEvent(raw, books.plan.policy.currency.decimals);
  const earlier = event.id === undefined ? -1 : books.entryNamed(event.id);
  return earlier >= 0 ? sentBefore(event, earlier, books) : enterEvent(event, books);
}

/** An event that is sent twice is entered once. */
function sentBefore(event: ReadEvent, entry: number, books: Books): number {
  const { entries } = books;
  const isSame =
    entries.kind(entry) === eventKinds[event.kind] &&
    books.idText(entries.subject(entry)) === event.claim &&
    (event.amount === undefined || event.amount === entries.amount(entry));
  if (isSame) return entry;
  return fail("id-reused", "id", event.id, "an id of its own", books.idText(entry));
}

function awardOf({ claim }: ReadEvent, books: Books): number {
  const award = books.entryNamed(claim);
  if (award < 0 || !books.isAward(award)) {
    fail("unknown-entry", "claim", claim, "the id of an award");
  }
  if (isWhollyReversed(books.entries.amount(award), books.standings.of(award))) {
    fail("wholly-reversed", "claim", claim, "an award", books.idText(award));
  }
  return award;
}

/** Makes the entry of an event that is new, if it is within its bounds. */
export function enterEvent(event: ReadEvent, books: Books): number {
  const award = awardOf(event, books);
  const amount = event.kind === "completed" ? 0 : amountWithin(event, event.kind, award, books);
  const kind = eventKinds[event.kind];
  postEvent(award, () => books.standings.record(award, kind, amount), books);
  const id = event.id === undefined ? books.ids.next(noneTaken) : books.code(event.id);
  const entry = books.entries.addEvent(kind, id, award, amount);
  books.ids.add(id, entry);
  return entry;
}

/** The amount that was given, or all that the event may concern. */
function amountWithin(
  { amount }: ReadEvent,
  kind: Exclude<Kind, "completed">,
  award: number,
  books: Books,
): number {
  const most = mostOf(kind, award, books);
  const id = books.idText(award);
  if (amount === undefined) {
    const all = books.entries.amount(award);
    return most === 0 ? fail("nothing-left", "amount", all, "something left", id) : most;
  }
  if (amount > most) fail("too-much", "amount", amount, `at most ${most}`, id);
  return amount;
}

/** The most that an event may concern. */
function mostOf(kind: Exclude<Kind, "completed">, award: number, books: Books): number {
  const standing = books.standings.of(award);
  const left = leftOf(books.entries.amount(award), standing);
  const { clawedBack, paid } = standing;
  switch (kind) {
    case "reversed":
      return left - Math.max(paid, clawedBack);
    case "clawed back":
      return left - clawedBack;
    case "paid":
      return Math.max(0, left - clawedBack - paid);
  }
}

const kindNames: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  ["complete", "completed"],
  ["reverse", "reversed"],
  ["clawback", "clawed back"],
  ["pay", "paid"],
]);

function readEvent(raw: unknown, decimals: number): ReadEvent {
  if (!isRecord(raw)) fail("wrong-type", "event", raw, "a record");
  const event = ownValue(raw, "event");
  const kind = kindNames.get(event);
  if (kind === undefined) {
    return fail("unknown-value", "event", event, [...kindNames.keys()].join(", "));
  }
  const keys = kind === "completed" ? keysOfAll : [...keysOfAll, "amount"];
  const unknown = strayKey(raw, keys);
  if (unknown !== undefined) fail("unknown-fact", unknown, raw[unknown], keys.join(", "));
  return { kind, id: ownId(raw), claim: claimNamed(raw), amount: amountOf(raw, kind, decimals) };
}

const keysOfAll: readonly string[] = ["event", "id", "claim"];

function claimNamed(raw: RawRecord): string {
  const claim = ownValue(raw, "claim");
  return claim === undefined ? missing("claim", "id") : readId("claim", claim);
}

function amountOf(raw: RawRecord, kind: Kind, decimals: number): number | undefined {
  const given = ownValue(raw, "amount");
  if (given === undefined) return kind === "paid" ? missing("amount", "money") : undefined;
  const amount = readMoney("amount", given, decimals);
  return amount === 0 ? fail("out-of-range", "amount", given, "more than 0") : amount;
}
