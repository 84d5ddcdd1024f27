import { expect, test } from "vitest";
import { emptyLedger, quote, room } from "../../src/interpret/interpret.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Result } from "../../src/model/outcome.ts";
import { claimOn, ledgerAfter, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/*
 * What is asked of one claim at the very edge: the least award, what is usual, what another
 * programme goes over, bounds of shares, days before the calendar. All as in the interpreter.
 */

const policy = policyWith(`fact price: money "price"
fact share: percent "share"
fact ready: yes/no "ready"
fact age: count "age in years"
fact born: date "date of birth"
grant floored "at least a third": spend
  nothing below price / 3
grant totals "on totals": slices of spend: 100% to 100, 0% above
  accumulated per firm per year
  nothing below 10
grant usual "usually at most 50": spend cap 50 per firm per year in principle
grant shared "between two shares": spend
  when share >= 10% and share <= 20% and ready
grant aged "of some age": spend
  when born - age years <= 2020-01-01
grant both "all of it": spend
  when share <= 50% and share * price >= 10
grant counted "beside others": spend
joint cap 100 per firm per year over counted, other
joint cap 2 * spend per claim over shared, third
joint cap 30 per claim over aged, third
external third "a third programme"
`);
const { openLedger } = await evaluatorOf(policy);

/** What the last of these claims comes to, which is what the interpreter says. */
function lastOf(...claims: readonly Claim[]): Result | undefined {
  const ledger = openLedger();
  const results = claims.map((claim) => ledger.submit(claim));
  const last = claims.at(-1);
  if (last === undefined) throw new Error("There is no claim.");
  expect(results.at(-1)).toEqual(quote(policy, ledgerAfter(policy, ...claims.slice(0, -1)), last));
  return results.at(-1);
}

test.each<readonly [price: string, outcome: string]>([
  ["299.99", "granted"],
  ["300", "granted"],
  ["300.01", "refused"],
  ["300.03", "refused"],
])("an award of 100 under a third of %s is %s", (price, outcome) => {
  expect(lastOf(claimOn("floored", { spend: "100", price }))).toMatchObject({ outcome });
});

test("on totals one for which nothing more is left is granted with 0, however high the floor", () => {
  const claim = claimOn("totals", { spend: "100" });
  expect(lastOf(claim)).toMatchObject({ outcome: "granted", award: 10_000 });
  expect(lastOf(claim, claim)).toMatchObject({ outcome: "granted", award: 0 });
});

const notes = (result: Result | undefined, kind: string): number =>
  result !== undefined && "notes" in result
    ? result.notes.filter((note) => note.note === kind).length
    : NaN;

test.each([
  ["49.99", 0],
  ["50", 0],
  ["50.01", 1],
])("an award of %s is said to be above the usual 50 %i times", (spend, times) => {
  expect(notes(lastOf(claimOn("usual", { spend })), "above the usual maximum")).toBe(times);
});

test.each([
  ["100", "0", 0],
  ["100", "0.01", 1],
  ["99.99", "0.01", 0],
  ["200", "0", 0],
])("after %s of another programme %s more are said to go over a cap of 100 %i times", (...row) => {
  const [before, decided, times] = row;
  const result = lastOf(claimOn("other", { decided: before }), claimOn("other", { decided }));
  expect(notes(result, "over")).toBe(times);
});

test("another programme goes over a cap per claim by itself, and over none of which it says nothing", () => {
  const over = (more: Partial<Claim>) => lastOf(claimOn("third", { decided: "40", ...more }));
  expect(notes(over({}), "over")).toBe(1);
  expect(notes(over({ spend: "20" }), "over")).toBe(1);
  expect(notes(over({ spend: "19.99" }), "over")).toBe(2);
  expect(notes(over({ decided: "30", spend: "15" }), "over")).toBe(0);
});

test.each<readonly [share: string, ready: boolean, outcome: string]>([
  ["9.99%", true, "refused"],
  ["10%", true, "granted"],
  ["20%", true, "granted"],
  ["20.01%", true, "refused"],
  ["15%", false, "refused"],
])("a share of %s, ready: %s, is %s", (share, ready, outcome) => {
  expect(lastOf(claimOn("shared", { spend: "1", share, ready }))).toMatchObject({ outcome });
});

test.each<readonly [share: string, price: string, outcome: string]>([
  ["50%", "20", "granted"],
  ["50%", "19.99", "refused"],
  ["50.01%", "20", "refused"],
])("a share of %s in %s is %s", (share, price, outcome) => {
  expect(lastOf(claimOn("both", { spend: "1", share, price }))).toMatchObject({ outcome });
});

test.each<readonly [born: string, age: number, outcome: string]>([
  ["2019-01-01", 2018, "granted"],
  ["2019-01-01", 2019, "error"],
  ["2019-01-02", 2018, "granted"],
  ["9999-12-31", 1, "refused"],
])("%s less %i years: %s", (born, age, outcome) => {
  expect(lastOf(claimOn("aged", { spend: "1", born, age }))).toMatchObject({ outcome });
});

test.each<readonly [what: string, cap: string, facts: object]>([
  ["nothing that is a fact", policy.caps[0]?.id ?? "", { applied: "2025-01-01", spned: 1 }],
  ["a day before the policy", policy.caps[0]?.id ?? "", { applied: "2019-12-31", firm: "A" }],
  ["no cap", "zzz", { applied: "2025-01-01", firm: "A" }],
])("the room of %s is what the interpreter says", (_, cap, facts) => {
  const stated: Record<string, string> = JSON.parse(JSON.stringify(facts));
  expect(openLedger().room(cap, stated)).toEqual(room(policy, emptyLedger, cap, stated));
});
