import type { Claim, LedgerEvent, RawRow } from "../model/claim.ts";
import type { BadItem, Item } from "./item.ts";
import { eventNames, isEventName } from "./item.ts";
import type { JsonLine } from "./json-lines.ts";
import * as problems from "./problems.ts";
import type { JsonRecord } from "./record.ts";
import { isRecord } from "./record.ts";

/** What a line of a JSONL file states: a claim as an evaluator takes it, with its `round`; or an event. */
export function itemOfLine(line: JsonLine): Item {
  if ("problem" in line) return bad(line, {}, line.problem);
  if (!isRecord(line.value)) return bad(line, {}, problems.notARecord());
  const record = withoutEmpty(withoutNulls(line.value));
  return Object.hasOwn(record, "event") ? eventOf(line, record) : claimOf(line, record);
}

/** An empty `event` or `round` is none, as an empty cell is. */
function withoutEmpty(record: JsonRecord): JsonRecord {
  const isEmpty = (key: string): boolean => Object.hasOwn(record, key) && record[key] === "";
  if (!isEmpty("event") && !isEmpty("round")) return record;
  const given = Object.entries(record).filter(
    ([key, value]) => value !== "" || (key !== "event" && key !== "round"),
  );
  return Object.fromEntries(given);
}

/** Null is a fact not given. `fromEntries` makes own keys of all, `__proto__` too. */
function withoutNulls(record: JsonRecord): JsonRecord {
  const entries = Object.entries(record);
  const hasNull = entries.some(([, value]) => value === null);
  return hasNull ? Object.fromEntries(entries.filter(([, value]) => value !== null)) : record;
}

function bad({ line }: JsonLine, record: JsonRecord, problem: BadItem["problem"]): BadItem {
  const text = (key: string): string => {
    const value = Object.hasOwn(record, key) ? record[key] : undefined;
    return typeof value === "string" ? value : "";
  };
  return { kind: "bad", line, id: text("id"), grant: text("grant"), problem };
}

function claimOf(line: JsonLine, record: JsonRecord): Item {
  const { round = "", ...claim } = record;
  if (typeof round !== "string") return bad(line, record, problems.mustBeText("round"));
  if (!Object.hasOwn(claim, "grant")) return bad(line, record, problems.noGrant());
  const notText = textKeys.find((key) => Object.hasOwn(claim, key) && !isText(claim[key]));
  if (notText !== undefined) return bad(line, record, problems.mustBeText(notText));
  const notPlain = Object.keys(claim).find((key) => !isRaw(claim[key]));
  if (notPlain !== undefined) return bad(line, record, problems.valueIsNotPlain(notPlain));
  if (!isClaim(claim)) return bad(line, record, problems.notARecord());
  return { kind: "claim", line: line.line, round, claim };
}

const textKeys = ["grant", "id"];

const isText = (value: unknown): value is string => typeof value === "string";

const isMoney = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";

const isScalar = (value: unknown): value is string | number | boolean =>
  isMoney(value) || typeof value === "boolean";

const isRaw = (value: unknown): boolean => isScalar(value) || isRawRows(value);

/** Rows of a list, each a record of plain values. */
export const isRawRows = (value: unknown): value is readonly RawRow[] =>
  Array.isArray(value) &&
  value.every((row: unknown) => isRecord(row) && Object.values(row).every(isScalar));

const isClaim = (value: JsonRecord): value is Claim & JsonRecord =>
  isText(value["grant"]) && Object.values(value).every(isRaw);

function eventOf(line: JsonLine, record: JsonRecord): Item {
  const stray = Object.keys(record).find((key) => !eventKeys.includes(key));
  if (stray === "round") return bad(line, record, problems.eventInRound());
  if (stray !== undefined) return bad(line, record, problems.notOfEvent(stray));
  const { event, id, claim, amount } = record;
  if (!isText(event)) return bad(line, record, problems.mustBeText("event"));
  if (!isEventName(event)) return bad(line, record, problems.unknownEvent(event, eventNames));
  return eventFrom(line, record, { event, id, claim, amount });
}

const eventKeys = ["event", "id", "claim", "amount"];

interface RawEvent {
  readonly event: LedgerEvent["event"];
  readonly id: unknown;
  readonly claim: unknown;
  readonly amount: unknown;
}

/** As in a row of CSV: with `id` alone, that is the claim's; with `claim` too, it is the event's own. */
function eventFrom(line: JsonLine, record: JsonRecord, raw: RawEvent): Item {
  const { event, id, amount } = raw;
  const claim = raw.claim ?? id;
  if (claim === undefined) return bad(line, record, problems.eventNeedsClaim());
  if (!isText(claim)) return bad(line, record, problems.mustBeText("claim"));
  if (id !== undefined && !isText(id)) return bad(line, record, problems.mustBeText("id"));
  if (amount !== undefined && !isMoney(amount)) {
    return bad(line, record, problems.mustBeText("amount"));
  }
  if (event === "complete" && amount !== undefined) {
    return bad(line, record, problems.amountOfComplete());
  }
  const own = raw.claim === undefined || id === undefined ? {} : { id };
  const more = amount === undefined ? {} : { amount };
  return { kind: "event", line: line.line, event: { event, claim, ...own, ...more } };
}
