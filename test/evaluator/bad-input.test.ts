import { expect, test } from "vitest";
import type { Claim, LedgerEvent } from "../../src/model/claim.ts";
import type { PolicyError, Result } from "../../src/model/outcome.ts";
import { interpreterOf } from "../../src/interpret/example.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/*
 * Bad input gives an error that names the fact, its value and what was expected, and changes
 * nothing.
 */

const policy = policyWith(`fact jobs: count "jobs"
fact share: percent "share"
fact score: number 0 to 100 "score"
fact born: date "born"
fact young: yes/no "young"
fact kind: one of (small "small", large "large") "kind"
fact project: id "project|projects"
fact price: money per project "price"
fact staff: list of (wage money "wage", full yes/no "full-time") "staff"
grant a "a": 10% of spend cap 100 per firm per year
grant b "b": (sum of wage over staff) + price if young, otherwise (share of price)
  when kind is small and jobs >= 1 and score >= 0 and born < applied
  cap 100 per project
grant d "d": up to spend cap 100 per firm per year
grant z "z": spend / jobs
  cap 1_000 per firm per year
grant v "v": (5 from 2025-01-01, 7 from 2026-01-01) cap 100 per firm per year
grant w "w": (bands of spend: 10 to 100, 20 below 200) cap 100 per firm per year
joint cap 1_000 per firm per year over a, other
`);
const evaluator = await evaluatorOf(policy);

const full = {
  spend: "500",
  jobs: 1,
  share: "50%",
  score: "90",
  born: "2000-01-01",
  young: true,
  kind: "small",
  project: "p",
  price: "20",
  staff: [{ wage: "10", full: true }],
};

/** What comes in, and the code, fact, value and expectation that come out. */
const table: readonly (readonly [claim: Record<string, unknown>, ...error: string[]])[] = [
  [{ grant: "article9" }, "unknown-grant", "grant", "article9", "a, b, d, z, v, w, other"],
  [{ grant: "toString" }, "unknown-grant", "grant", "toString", "a, b, d, z, v, w, other"],
  [{ grant: "a", spend: 1, spned: 2 }, "unknown-fact", "spned", "2", "a fact of the policy"],
  [{ grant: "a", constructor: "x" }, "unknown-fact", "constructor", "x", "a fact of the policy"],
  [{ grant: "a" }, "missing-fact", "spend", "", "money"],
  [{ grant: "a", firm: undefined, spend: 1 }, "missing-fact", "firm", "", "id"],
  [{ grant: "a", firm: null, spend: 1 }, "missing-fact", "firm", "", "id"],
  [{ grant: "a", applied: undefined }, "missing-fact", "applied", "", "date"],
  [{ grant: "b", ...full, price: undefined }, "missing-fact", "price", "", "money"],
  [{ grant: "b", ...full, staff: undefined }, "missing-fact", "staff", "", "list"],
  [{ grant: "b", ...full, young: false, share: undefined }, "missing-fact", "share", "", "percent"],
  [{ grant: "a", spend: "much" }, "wrong-type", "spend", "much", "money"],
  [{ grant: "a", spend: 12.5 }, "wrong-type", "spend", "12.5", "money"],
  [{ grant: "a", spend: "1e3" }, "wrong-type", "spend", "1e3", "money"],
  [{ grant: "a", spend: "1_000" }, "wrong-type", "spend", "1_000", "money"],
  [{ grant: "a", spend: true }, "wrong-type", "spend", "true", "money"],
  [{ grant: "a", spend: Number.NaN }, "wrong-type", "spend", "NaN", "money"],
  [{ grant: "a", spend: {} }, "wrong-type", "spend", "object", "money"],
  [{ grant: "a", spend: "-1" }, "negative", "spend", "-1", "0 or more"],
  [{ grant: "a", spend: -1 }, "negative", "spend", "-1", "0 or more"],
  [{ grant: "a", spend: -1n }, "negative", "spend", "-1", "0 or more"],
  [{ grant: "a", spend: "1.005" }, "too-many-decimals", "spend", "1.005", "at most 2 decimals"],
  [{ grant: "a", spend: "1.000" }, "too-many-decimals", "spend", "1.000", "at most 2 decimals"],
  [
    { grant: "a", spend: "90071992547409.92" },
    "out-of-range",
    "spend",
    "90071992547409.92",
    "at most 9007199254740991",
  ],
  [{ grant: "a", spend: 2 ** 53 }, "out-of-range", "spend", "9007199254740992"],
  [{ grant: "a", spend: 2n ** 53n }, "out-of-range", "spend", "9007199254740992"],
  [{ grant: "b", ...full, jobs: "1.5" }, "wrong-type", "jobs", "1.5", "count"],
  [{ grant: "b", ...full, jobs: "-3" }, "negative", "jobs", "-3", "0 or more"],
  [{ grant: "b", ...full, share: "0.5" }, "wrong-type", "share", "0.5", "percent"],
  [{ grant: "b", ...full, share: "120%" }, "out-of-range", "share", "120%", "0% to 100%"],
  [{ grant: "b", ...full, share: "1001‰" }, "out-of-range", "share", "1001‰", "0% to 100%"],
  [{ grant: "b", ...full, score: "100.1" }, "out-of-range", "score", "100.1", "0 to 100"],
  [{ grant: "b", ...full, score: 0.5 }, "wrong-type", "score", "0.5", "number"],
  [{ grant: "a", applied: "2025-02-29" }, "impossible-date", "applied", "2025-02-29", "date"],
  [{ grant: "a", applied: "1 March 2025" }, "wrong-type", "applied", "1 March 2025", "date"],
  [{ grant: "b", ...full, young: "maybe" }, "wrong-type", "young", "maybe", "yes or no"],
  [{ grant: "b", ...full, kind: "huge" }, "unknown-value", "kind", "huge", "small, large"],
  [{ grant: "b", ...full, kind: 1 }, "wrong-type", "kind", "1", "small, large"],
  [{ grant: "a", firm: " \t", spend: 1 }, "empty-id", "firm", " \t", "id"],
  [{ grant: "a", firm: 5, spend: 1 }, "wrong-type", "firm", "5", "id"],
  [{ grant: "a", id: "  ", spend: 1 }, "empty-id", "id", "  ", "id"],
  [{ grant: "b", ...full, staff: "none" }, "wrong-type", "staff", "none", "list"],
  [{ grant: "b", ...full, staff: [5] }, "wrong-type", "staff", "5", "list"],
  [{ grant: "b", ...full, staff: [{ wage: 1 }] }, "missing-fact", "staff.full", "", "yes/no"],
  [
    { grant: "b", ...full, staff: [{ wage: "-1", full: true }] },
    "negative",
    "staff.wage",
    "-1",
    "0 or more",
  ],
  [
    { grant: "b", ...full, staff: [{ wage: 1, full: true, age: 3 }] },
    "unknown-fact",
    "staff.age",
    "3",
    "wage, full",
  ],
  [{ grant: "a", spend: 1, decided: 1 }, "not-discretionary", "decided", "1", "no decision"],
  [{ grant: "d", spend: 1, decided: "x" }, "wrong-type", "decided", "x", "money"],
  [{ grant: "other" }, "missing-decision", "decided", "", "money"],
  [{ grant: "other", decided: 5, firm: null }, "missing-fact", "firm", "", "id"],
  [{ grant: "z", spend: 1, jobs: 0 }, "division-by-zero", "jobs", "0", "not 0"],
  [
    { grant: "v", applied: "2024-12-31" },
    "no-value-yet",
    "applied",
    "2024-12-31",
    "2025-01-01 or later",
  ],
  [{ grant: "w", spend: "200" }, "no-band", "spend", "20000", "a value within a band"],
];

const errorOf = (result: Result): PolicyError | undefined =>
  result.outcome === "error" ? result.error : undefined;

/** As far as the rows above are concerned. */
const isClaim = (value: unknown): value is Claim =>
  typeof value === "object" && value !== null && "grant" in value;
const isEvent = (value: unknown): value is LedgerEvent =>
  typeof value === "object" && value !== null && "event" in value;

/** On a ledger that holds something already. */
function openUsed() {
  const ledger = evaluator.openLedger();
  ledger.submit({ ...claimOn("a"), id: "used", spend: "10" });
  return ledger;
}

const titled = <Row extends readonly [Record<string, unknown>, ...string[]]>(
  rows: readonly Row[],
) => rows.map((row) => ({ title: `${row[1] ?? ""}: ${shownOf(row[0])}`, row }));

const shownOf = (record: Record<string, unknown>): string =>
  JSON.stringify(record, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));

test.each(titled(table))("$title", ({ row: [facts, code, fact, value, expected] }) => {
  const ledger = openUsed();
  const before = [...ledger.entries()];
  // Whatever comes in: the type of a claim does not hold it back here.
  const claim: unknown = { firm: "A", applied: "2025-03-01", ...facts };
  const error = errorOf(ledger.submit(claim));
  expect(error).toMatchObject({ code, fact, value });
  if (expected !== undefined) expect(error?.expected).toBe(expected);
  expect(errorOf(ledger.quote(claim))).toEqual(error);
  expect([...ledger.entries()]).toEqual(before);
});

test("the interpreter finds the same errors", () => {
  for (const [facts, code, fact, value] of table) {
    const claim: unknown = { firm: "A", applied: "2025-03-01", ...facts };
    if (!isClaim(claim)) throw new Error("Every row names a grant.");
    const found = errorOf(interpreterOf(policy).submit(claim));
    expect(found).toMatchObject({ code, fact, value });
  }
});

test("what is no record is no claim", () => {
  const ledger = openUsed();
  for (const claim of [undefined, null, 5, "a", [], [{ grant: "a" }]]) {
    expect(errorOf(ledger.submit(claim))).toMatchObject({ code: "wrong-type", fact: "claim" });
  }
});

test("only what a claim holds itself is read", () => {
  const ledger = openUsed();
  const inherited: unknown = Object.create({ grant: "a", firm: "A", applied: "2025-03-01" });
  expect(errorOf(ledger.submit(inherited))).toMatchObject({ code: "unknown-grant" });
  const polluting: unknown = JSON.parse('{"grant":"a","__proto__":{"spend":1}}');
  expect(errorOf(ledger.submit(polluting))).toMatchObject({
    code: "unknown-fact",
    fact: "__proto__",
  });
  expect(({} as { spend?: unknown }).spend).toBeUndefined();
});

test("a claim that lacks a fact can be prepared, and is an error when it is decided", () => {
  const ledger = openUsed();
  const claim: unknown = { grant: "a", firm: "A", applied: "2025-03-01" };
  const prepared = ledger.prepare(claim);
  if ("outcome" in prepared) throw new Error("Nothing that is stated is wrong.");
  expect(ledger.award(prepared)).toBe(-3);
  expect(ledger.explain(prepared)).toMatchObject({
    error: { code: "missing-fact", fact: "spend" },
  });
});

test("what holds nothing is not stated", () => {
  const ledger = openUsed();
  const event: unknown = { event: "complete", claim: "used", amount: null, reason: undefined };
  if (!isEvent(event)) throw new Error("This is an event.");
  expect(ledger.record(event)).toMatchObject({ outcome: "entered" });
  const claim: unknown = { ...claimOn("a"), spend: "1", spned: null, decided: undefined };
  expect(ledger.submit(claim)).toMatchObject({ award: 10 });
  expect(ledger.room("a.cap1", { ...claimOn("a"), grant: undefined })).toMatchObject({
    room: 9890,
  });
});

const events: readonly (readonly [event: Record<string, unknown>, ...error: string[]])[] = [
  [{ event: "burn", claim: "used" }, "unknown-value", "event", "burn"],
  [{ event: "pay", claim: "used" }, "missing-fact", "amount", ""],
  [{ event: "pay", claim: "used", amount: "0" }, "out-of-range", "amount", "0"],
  [{ event: "pay", claim: "used", amount: "-1" }, "negative", "amount", "-1"],
  [{ event: "pay", claim: "used", amount: 101 }, "too-much", "amount", "101"],
  [{ event: "pay", claim: "nobody", amount: 1 }, "unknown-entry", "claim", "nobody"],
  [{ event: "complete" }, "missing-fact", "claim", ""],
  [{ event: "complete", claim: "used", amount: 1 }, "unknown-fact", "amount", "1"],
  [{ event: "reverse", claim: "gone" }, "wholly-reversed", "claim", "gone"],
  [{ event: "clawback", claim: "back" }, "nothing-left", "amount", "50"],
  [{ event: "complete", claim: "used", id: "used" }, "id-reused", "id", "used"],
];

test.each(titled(events))("$title", ({ row: [event, code, fact, value] }) => {
  const ledger = openUsed();
  for (const id of ["gone", "back"]) ledger.submit({ ...claimOn("a"), id, spend: "5" });
  ledger.reverse("gone");
  ledger.clawback("back");
  const before = [...ledger.entries()];
  if (!isEvent(event)) throw new Error("Every row names an event.");
  const result = ledger.record(event);
  expect(result).toMatchObject({ outcome: "error", error: { code, fact, value } });
  expect([...ledger.entries()]).toEqual(before);
});

test("an entry that lacks a scope fact is named", async () => {
  const base = policyWith(`fact project: id "project|projects"
grant a "a": spend cap 100 per firm per year
grant b "b": spend cap 100 per project per year
`);
  const later = policyWith(`fact project: id "project|projects"
grant a "a": spend cap 100 per firm per year
grant b "b": spend cap 100 per project per year
joint cap 50 per project per year over a, b
`);
  const before = (await evaluatorOf(base)).openLedger();
  before.submit({ ...claimOn("a"), id: "early", spend: 100 });
  const ledger = (await evaluatorOf(later)).openLedger(before.entries());
  expect(ledger.submit({ ...claimOn("b"), project: "p", spend: 100 })).toMatchObject({
    outcome: "error",
    error: { code: "earlier-entry-lacks-fact", fact: "project", entry: "early" },
  });
});
