import { expect, test } from "vitest";
import { emptyLedger, room } from "../../src/interpret/interpret.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/* How much room a cap can be said to have: as much as an award may come to. */

const policy = policyWith(`grant main "main": spend
  cap 3 * spend / 2 per claim
  cap 2 * spend per claim
  cap (1_000 if applied >= 2025-01-01, otherwise 500) per claim
`);
const { openLedger } = await evaluatorOf(policy);

test.each([
  ["60047995031606.61", "main.cap1", 9_007_199_254_740_991],
  ["60047995031606.60", "main.cap1", 9_007_199_254_740_990],
  ["45035996273704.95", "main.cap2", 9_007_199_254_740_990],
])("with costs of %s %s leaves %i", (spend, cap, left) => {
  const { grant: _, ...facts } = claimOn("main", { spend });
  expect(openLedger().room(cap, facts)).toMatchObject({ room: left });
  expect(openLedger().room(cap, facts)).toEqual(room(policy, emptyLedger, cap, facts));
});

test.each([
  ["60047995031606.62", "main.cap1"],
  ["45035996273704.96", "main.cap2"],
])("with costs of %s %s leaves more than can be said", (spend, cap) => {
  const { grant: _, ...facts } = claimOn("main", { spend });
  const beyond = { code: "out-of-range", fact: cap, expected: "at most 9007199254740991" };
  expect(openLedger().room(cap, facts)).toMatchObject({ outcome: "error", error: beyond });
  expect(openLedger().room(cap, facts)).toEqual(room(policy, emptyLedger, cap, facts));
});

test("outside the term of the policy there is no room", () => {
  for (const [applied, there] of [
    ["2019-12-31", false],
    ["2020-01-01", true],
  ] as const) {
    const { grant: _, ...facts } = claimOn("main", { spend: "1", applied });
    const found = openLedger().room("main.cap1", facts);
    expect({ applied, there: found !== undefined }).toEqual({ applied, there });
    expect(found).toEqual(room(policy, emptyLedger, "main.cap1", facts));
  }
});

test.each<readonly [facts: Readonly<Record<string, string>>, room: object]>([
  [{ applied: "2025-01-01" }, { room: 100_000 }],
  [{ applied: "2024-12-31" }, { room: 50_000 }],
])("what a cap does not need may be left out of %j", (facts, left) => {
  expect(openLedger().room("main.cap3", facts)).toMatchObject(left);
  expect(openLedger().room("main.cap3", facts)).toEqual(
    room(policy, emptyLedger, "main.cap3", facts),
  );
});

test("what the amount of a cap needs is asked for", () => {
  const facts = { firm: "A", applied: "2025-01-01" };
  const asked = openLedger().room("main.cap1", facts);
  expect(asked).toMatchObject({ error: { code: "missing-fact", fact: "spend" } });
  expect(asked).toEqual(room(policy, emptyLedger, "main.cap1", facts));
});
