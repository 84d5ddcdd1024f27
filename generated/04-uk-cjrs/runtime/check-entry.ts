import type { Entry } from "./entry.ts";
import { isMinor } from "./minor.ts";
import { fail } from "./problem.ts";
import { isRecord } from "./read-value.ts";

/**
 * Entries come back from a file, so anything may stand in them, whatever their type says. What the
 * books add up must be what a ledger can have entered: an award of −1 would make room in a cap.
 */
export function checkEntry(entry: Entry): void {
  const raw: unknown = entry;
  if (!isRecord(raw)) return fail("wrong-type", "entry", raw, "a record");
  checkText("id", raw["id"]);
  checkAmount("decided", raw["decided"] ?? 0);
  checkAmount("amount", raw["amount"] ?? 0);
  // Totals that are worked out anew may come to less than before.
  checkMinor("workedOut", raw["workedOut"] ?? 0);
  if (raw["entry"] !== "awarded" && raw["entry"] !== "refused") return;
  if (!isRecord(raw["facts"])) fail("wrong-type", "facts", raw["facts"], "a record");
  checkResult(raw["result"]);
}

function checkResult(result: unknown): void {
  if (!isRecord(result)) return fail("wrong-type", "result", result, "a record");
  checkText("outcome", result["outcome"]);
  checkAmount("award", result["award"]);
  for (const name of ["trace", "notes"]) {
    if (!Array.isArray(result[name])) fail("wrong-type", name, result[name], "a list");
  }
}

function checkText(name: string, value: unknown): void {
  if (typeof value !== "string") fail("wrong-type", name, value, "a text");
}

function checkAmount(name: string, value: unknown): void {
  if (checkMinor(name, value) < 0) fail("negative", name, value, "0 or more");
}

const checkMinor = (name: string, value: unknown): number =>
  typeof value === "number" && isMinor(value)
    ? value
    : fail("wrong-type", name, value, "whole minor units");
