import type { Books } from "./books.ts";
import type { Kind, ReadEvent } from "./event.ts";
import { enterEvent } from "./event.ts";
import { fail, missing } from "./problem.ts";
import type { RawRecord } from "./read-claim.ts";
import { ownId } from "./read-claim.ts";
import { isRecord, ownValue, readId, readMoney, strayKey } from "./read-value.ts";
import { eventKinds } from "./result.ts";

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
