import type { Rational } from "../exact/rational.ts";
import { compare, isZero, max, rational, subtract, zero } from "../exact/rational.ts";
import type { ClaimEntry, EventEntry } from "../model/entry.ts";
import type { EventEntered, EventResult, Minor } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Attempt } from "./attempt.ts";
import { andThen, Failure, problem } from "./attempt.ts";
import type { Ledger } from "./ledger.ts";
import {
  append,
  awarded,
  clawedBack,
  findEntry,
  isClaim,
  isWhollyReversed,
  left,
  nextId,
  paid,
} from "./ledger.ts";
import { optionalId } from "./read.ts";
import { ownValue, readId, readMoney, statedKeys } from "./read-value.ts";
import { exact, minor } from "./trace.ts";

/** An event as it comes in: nothing in it is trusted. */
export type RawEvent = Readonly<Record<string, unknown>>;

type Kind = EventEntry["entry"];
interface ReadEvent {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly claim: string;
  readonly amount: Minor | undefined;
}

/** Records an event upon an award, within the bounds of the manual, sections 9 and 11. */
export function recordEvent(
  policy: Policy,
  ledger: Ledger,
  raw: RawEvent,
): { readonly ledger: Ledger; readonly result: EventResult } {
  const entry = andThen(readEvent(policy, raw), (event) => entryFor(ledger, event));
  if (entry instanceof Failure) {
    const id = optionalId(raw);
    const known = id instanceof Failure ? undefined : id;
    return { ledger, result: { outcome: "error", id: known, error: entry.error } };
  }
  const isNew = findEntry(ledger, entry.id) === undefined;
  return { ledger: isNew ? append(ledger, entry) : ledger, result: entered(entry) };
}

const entered = ({ id, amount }: EventEntry): EventEntered =>
  amount === undefined
    ? { outcome: "entered", entry: id }
    : { outcome: "entered", entry: id, amount };

/** The entry that the event makes, or has made already when it was sent before. */
function entryFor(ledger: Ledger, event: ReadEvent): Attempt<EventEntry> {
  const earlier = event.id === undefined ? undefined : findEntry(ledger, event.id);
  if (earlier !== undefined) {
    const same = !isClaim(earlier) && isSame(earlier, event);
    return same ? earlier : problem("id-reused", "id", event.id, "an id of its own", earlier.id);
  }
  const award = findEntry(ledger, event.claim);
  if (award?.entry !== "awarded") {
    return problem("unknown-entry", "claim", event.claim, "the id of an award");
  }
  if (isWhollyReversed(ledger, award)) {
    return problem("wholly-reversed", "claim", event.claim, "an award", award.id);
  }
  const id = event.id ?? nextId(ledger, []);
  return newEntry(ledger, award, event, id);
}

/** All of it, where no amount was given, is whatever that was. */
const isSame = (earlier: EventEntry, { kind, claim, amount }: ReadEvent): boolean =>
  earlier.entry === kind &&
  earlier.claim === claim &&
  (amount === undefined || amount === earlier.amount);

function newEntry(
  ledger: Ledger,
  award: ClaimEntry,
  { kind, amount }: ReadEvent,
  id: string,
): Attempt<EventEntry> {
  if (kind === "completed") return { entry: kind, id, claim: award.id };
  return andThen(amountWithin(bound(kind, ledger, award), amount, award), (taken) => ({
    entry: kind,
    id,
    claim: award.id,
    amount: minor(taken),
  }));
}

/** The most that an event may concern. */
function bound(kind: Exclude<Kind, "completed">, ledger: Ledger, award: ClaimEntry): Rational {
  const rest = left(ledger, award);
  const [back, out] = [clawedBack(ledger, award), paid(ledger, award)];
  switch (kind) {
    case "reversed":
      return subtract(rest, max(out, back));
    case "clawed back":
      return subtract(rest, back);
    case "paid":
      return max(subtract(subtract(rest, back), out), zero);
  }
}

function amountWithin(
  most: Rational,
  given: Minor | undefined,
  award: ClaimEntry,
): Attempt<Rational> {
  if (given === undefined) {
    const all = exact(awarded(award));
    return isZero(most) ? problem("nothing-left", "amount", all, "something left", award.id) : most;
  }
  const amount = rational(given);
  return compare(amount, most) <= 0
    ? amount
    : problem("too-much", "amount", given, `at most ${exact(most)}`, award.id);
}

const kinds: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  ["complete", "completed"],
  ["reverse", "reversed"],
  ["clawback", "clawed back"],
  ["pay", "paid"],
]);

function readEvent(policy: Policy, raw: RawEvent): Attempt<ReadEvent> {
  const event = ownValue(raw, "event");
  const kind = kinds.get(event);
  if (kind === undefined) {
    return problem("unknown-value", "event", event, "complete, reverse, clawback, pay");
  }
  const unknown = statedKeys(raw).find((key) => !keysOf(kind).includes(key));
  if (unknown !== undefined) {
    return problem("unknown-fact", unknown, raw[unknown], keysOf(kind).join(", "));
  }
  return andThen(optionalId(raw), (id) =>
    andThen(awardNamed(raw), (claim) =>
      andThen(amountOf(policy, raw, kind), (amount) => ({ kind, id, claim, amount })),
    ),
  );
}

const keysOf = (kind: Kind): readonly string[] =>
  kind === "completed" ? ["event", "id", "claim"] : ["event", "id", "claim", "amount"];

function awardNamed(raw: RawEvent): Attempt<string> {
  const claim = ownValue(raw, "claim");
  return claim === undefined
    ? problem("missing-fact", "claim", undefined, "id")
    : readId("claim", claim);
}

function amountOf(policy: Policy, raw: RawEvent, kind: Kind): Attempt<Minor | undefined> {
  const given = ownValue(raw, "amount");
  if (given === undefined) {
    return kind === "paid" ? problem("missing-fact", "amount", undefined, "money") : undefined;
  }
  return andThen(readMoney("amount", given, policy.currency), (amount) =>
    amount === 0 ? problem("out-of-range", "amount", given, "more than 0") : amount,
  );
}
