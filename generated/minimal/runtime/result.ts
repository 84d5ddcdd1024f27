import type { Books } from "./books.ts";
import type { Draft } from "./draft.ts";
import { turnedDown } from "./draft.ts";
import type { ClaimEntry, Entry, EventEntry } from "./entry.ts";
import { canonicalFacts } from "./canonical.ts";
import { clawedBack, completed, paid, refused, reversed } from "./entries.ts";
import { noId } from "./ids.ts";
import type { Names } from "./names.ts";
import { canonicalId } from "./names.ts";
import type { Awarded, EventEntered, Failed, PolicyError, Refused, Undecided } from "./outcome.ts";
import { isRecord, ownValue } from "./read-value.ts";
import { isTurnedAway, unpackReason } from "./reason.ts";
import { retell } from "./retell.ts";
import { unpack } from "./unpack.ts";

/** A decided claim as it is packed, in an entry or in a draft. */
interface Packed {
  readonly isRefused: boolean;
  readonly id: string;
  readonly amount: number;
  readonly reason: number;
  readonly steps: ArrayLike<number>;
}

/** The result of a claim that has been entered. */
export function resultOf(entry: number, books: Books): Awarded | Refused {
  const { entries } = books;
  if (entries.isRetold(entry) && !isTurnedAway(entries.reason(entry))) {
    return resultOfDraft(retell(entry, books), books.idText(entry), books.values.names);
  }
  const packed = {
    isRefused: entries.kind(entry) === refused,
    id: books.idText(entry),
    amount: entries.amount(entry),
    reason: entries.reason(entry),
    steps: entries.steps(entry),
  };
  return unpackResult(packed, books.values.names);
}

/** The result that a draft would have as an entry with this id. */
export function resultOfDraft(draft: Draft, id: string, names: Names): Awarded | Refused {
  const { state, amount, reason, trail } = draft;
  const steps = trail.cells.all();
  return unpackResult({ isRefused: state === turnedDown, id, amount, reason, steps }, names);
}

/** An error; it carries the claim's id where that is a proper one. */
export function failedResult(raw: unknown, error: PolicyError): Failed {
  const given = isRecord(raw) ? ownValue(raw, "id") : undefined;
  const id = typeof given === "string" ? canonicalId(given) : "";
  return { outcome: "error", id: id === "" ? undefined : id, error };
}

/** What the claim would get if the whole bound were decided. */
export function undecidedResult(draft: Draft, code: number, names: Names): Undecided {
  const id = code === noId ? undefined : names.text(code);
  const { trace, notes } = unpack(draft.trail.cells.all(), names);
  const by = unpackReason(draft.reason, names, trace);
  return { outcome: "undecided", id, atMost: draft.amount, by, trace, notes };
}

function unpackResult(packed: Packed, names: Names): Awarded | Refused {
  const { id, amount } = packed;
  const { trace, notes, payments } = unpack(packed.steps, names);
  const by = unpackReason(packed.reason, names, trace);
  if (packed.isRefused) {
    if (by === undefined) throw new RangeError(`${id} is refused without a reason.`);
    return { outcome: "refused", id, award: 0, by, trace, notes };
  }
  const outcome = by === undefined ? "granted" : "reduced";
  return { outcome, id, award: amount, by, payments: payments ?? [amount], trace, notes };
}

/** What an event came to that has been entered. */
export function enteredResult(entry: number, books: Books): EventEntered {
  const { entries } = books;
  const entered = { outcome: "entered", entry: books.idText(entry) } as const;
  return entries.kind(entry) === completed
    ? entered
    : { ...entered, amount: entries.amount(entry) };
}

/** An entry as plain data. */
export const entryOf = (entry: number, books: Books): Entry =>
  books.isClaim(entry) ? claimEntryOf(entry, books) : eventEntryOf(entry, books);

function claimEntryOf(entry: number, books: Books): ClaimEntry {
  const { entries } = books;
  const decided = entries.decided(entry);
  const workedOut = entries.workedOut(entry);
  const decidedClaim: ClaimEntry = {
    entry: entries.kind(entry) === refused ? "refused" : "awarded",
    id: books.idText(entry),
    grant: books.subject(entries.subject(entry)).name,
    facts: canonicalFacts(books.given(entry)),
    decided: Number.isNaN(decided) ? undefined : decided,
    result: resultOf(entry, books),
  };
  return Number.isNaN(workedOut) ? decidedClaim : { ...decidedClaim, workedOut };
}

function eventEntryOf(entry: number, books: Books): EventEntry {
  const { entries } = books;
  const kind = eventName(entries.kind(entry));
  const event = {
    entry: kind,
    id: books.idText(entry),
    claim: books.idText(entries.subject(entry)),
  };
  return kind === "completed" ? event : { ...event, amount: entries.amount(entry) };
}

export const eventKinds = { completed, reversed, "clawed back": clawedBack, paid } as const;

function eventName(kind: number): EventEntry["entry"] {
  switch (kind) {
    case completed:
      return "completed";
    case reversed:
      return "reversed";
    case clawedBack:
      return "clawed back";
    case paid:
      return "paid";
    default:
      throw new RangeError(`${kind} is no event.`);
  }
}
