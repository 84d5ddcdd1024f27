import type { Entry } from "../model/entry.ts";
import type { JsonRecord } from "./record.ts";
import { isRecord } from "./record.ts";

/** The entries of one line: a round has several, which are there together or not at all. */
export function entriesIn(value: unknown): readonly Entry[] | undefined {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.length > 0 && entries.every(isEntry) ? entries : undefined;
}

/** The other way round, as one line of JSON with its line break. */
export function lineOf(entries: readonly Entry[]): string {
  return `${JSON.stringify(entries.length === 1 ? entries[0] : entries)}\n`;
}

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && isText(value["id"]) && (isClaimEntry(value) || isEventEntry(value));

const isClaimEntry = (entry: JsonRecord): boolean =>
  (entry["entry"] === "awarded" || entry["entry"] === "refused") &&
  isText(entry["grant"]) &&
  isRecord(entry["facts"]) &&
  isAbsentOr(isMinor, entry["decided"]) &&
  isAbsentOr(isMinor, entry["workedOut"]) &&
  isRecord(entry["result"]) &&
  isResult(entry["result"], entry["entry"]);

function isResult(result: JsonRecord, entry: string): boolean {
  const isRefused = result["outcome"] === "refused";
  const isAwarded = result["outcome"] === "granted" || result["outcome"] === "reduced";
  return (
    (entry === "refused" ? isRefused : isAwarded) &&
    isText(result["id"]) &&
    isMinor(result["award"]) &&
    isAbsentOr(isRecord, result["by"]) &&
    (isRefused || isListOf(isMinor, result["payments"])) &&
    isListOf(isRecord, result["trace"]) &&
    isListOf(isRecord, result["notes"])
  );
}

const isEventEntry = (entry: JsonRecord): boolean =>
  isText(entry["entry"]) &&
  ["completed", "reversed", "clawed back", "paid"].includes(entry["entry"]) &&
  isText(entry["claim"]) &&
  (entry["entry"] === "completed" || isMinor(entry["amount"]));

const isText = (value: unknown): value is string => typeof value === "string";

const isMinor = (value: unknown): boolean => Number.isSafeInteger(value);

const isAbsentOr = (test: (value: unknown) => boolean, value: unknown): boolean =>
  value === undefined || test(value);

const isListOf = (test: (value: unknown) => boolean, value: unknown): boolean =>
  Array.isArray(value) && value.every(test);
