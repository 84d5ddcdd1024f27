import { checkResult } from "./check-result.ts";
import { isMinor } from "./minor.ts";
import { canonicalId } from "./names.ts";
import type { PolicyError } from "./outcome.ts";
import { Problem, fail } from "./problem.ts";
import { isRecord, strayKey } from "./read-value.ts";

/** What is wrong with an entry, whatever policy it is of; undefined where nothing is. */
export function faultIn(entry: unknown): PolicyError | undefined {
  try {
    checkEntry(entry);
    return undefined;
  } catch (problem) {
    if (problem instanceof Problem) return problem.error;
    throw problem;
  }
}

/**
 * Entries come back from a file, so anything may stand in them, whatever their type says. What the
 * books take must be what a ledger can have entered: an award of −1 would make room in a cap, and
 * what contradicts itself would be answered otherwise than it stands there. Whether the policy has
 * the grant, the facts and the award that it names is seen when it is entered (`replay.ts`).
 */
export function checkEntry(entry: unknown): void {
  if (!isRecord(entry)) return fail("wrong-type", "entry", entry, "a record");
  checkId("id", entry["id"]);
  switch (entry["entry"]) {
    case "awarded":
    case "refused":
      return checkClaim(entry, entry["entry"]);
    case "completed":
    case "reversed":
    case "clawed back":
    case "paid":
      return checkEvent(entry, entry["entry"]);
    default:
      return fail("unknown-value", "entry", entry["entry"], "a kind of entry");
  }
}

type Raw = Readonly<Record<string, unknown>>;

function checkClaim(entry: Raw, kind: "awarded" | "refused"): void {
  checkMembers(entry, claimMembers);
  if (!isRecord(entry["facts"])) fail("wrong-type", "facts", entry["facts"], "a record");
  checkAmount("decided", entry["decided"] ?? 0);
  // Totals that are worked out anew may come to less than before.
  checkMinor("workedOut", entry["workedOut"] ?? 0);
  checkResult(entry["result"], kind, entry["id"]);
}

function checkEvent(entry: Raw, kind: "completed" | "reversed" | "clawed back" | "paid"): void {
  checkMembers(entry, kind === "completed" ? completedMembers : eventMembers);
  checkId("claim", entry["claim"]);
  if (kind !== "completed" && checkAmount("amount", entry["amount"]) === 0) {
    fail("out-of-range", "amount", 0, "more than 0");
  }
}

const claimMembers = ["entry", "id", "grant", "facts", "decided", "workedOut", "result"];
const completedMembers = ["entry", "id", "claim"];
const eventMembers = [...completedMembers, "amount"];

/** What is misspelt, or is of another kind of entry, would be lost without a word. */
function checkMembers(entry: Raw, members: readonly string[]): void {
  const stray = strayKey(entry, members);
  if (stray !== undefined) fail("unknown-value", stray, entry[stray], members.join(", "));
}

/** Ids stand there in the form in which they are compared. */
function checkId(name: string, id: unknown): void {
  if (typeof id !== "string") return fail("wrong-type", name, id, "a text");
  if (id === "") fail("empty-id", name, id, "id");
  if (canonicalId(id) !== id) fail("wrong-type", name, id, canonicalId(id));
}

function checkAmount(name: string, value: unknown): number {
  const amount = checkMinor(name, value);
  return amount < 0 ? fail("negative", name, value, "0 or more") : amount;
}

const checkMinor = (name: string, value: unknown): number =>
  typeof value === "number" && isMinor(value)
    ? value
    : fail("wrong-type", name, value, "whole minor units");
