import { expect, test } from "vitest";
import { runExample } from "../../src/interpret/example.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { EventStep, Example, Expected, Step } from "../../src/model/example.ts";
import type { Reason } from "../../src/model/outcome.ts";
import { policyOf, voucher, yearlyCap } from "../support/model-builders.ts";

const policy = policyOf([
  voucher({ caps: [yearlyCap(100)] }),
  voucher({ name: "choice", discretion: true }),
]);
const span = { file: "test", start: 0, end: 0 };

/** The text that an example may quote. */
const reasonText = (reason: Reason): string =>
  reason.kind === "cap" ? "at most 100 a year" : reason.kind;

const claimed = (number: number, claim: Partial<Claim>, expected: Expected) => ({
  number,
  claim: { grant: "voucher", firm: "A", applied: "2025-03-01", spend: "10", ...claim },
  expected,
  span,
});

const event = (kind: EventStep["kind"], claim: number, amount?: bigint): EventStep => ({
  kind,
  claim,
  amount,
  span,
});

const gives = (amount: bigint): Expected => ({ outcome: "gives", amount });
const refused = (by?: string): Expected => ({ outcome: "is refused", by });

/** Whether each step came out as expected. */
function cameOut(...steps: readonly Step[]): readonly boolean[] {
  const example: Example = { title: {}, article: undefined, steps, superseded: false, span };
  return runExample(policy, example, reasonText).map(({ asExpected }) => asExpected);
}

const alone = (claim: Partial<Claim>, expected: Expected): boolean | undefined =>
  cameOut({ kind: "claim", claim: claimed(1, claim, expected) })[0];

test("gives: the award, to the minor unit", () => {
  expect(alone({}, gives(500n))).toBe(true);
  expect(alone({}, gives(501n))).toBe(false);
  expect(alone({ spend: "1000" }, gives(10_000n))).toBe(true);
});

test("gives 0 is not met by a refusal", () => {
  expect(alone({ spend: "0" }, gives(0n))).toBe(false);
  expect(alone({ spend: "0" }, refused())).toBe(true);
});

test("gives up to: the bound of a claim without a decision", () => {
  const upTo: Expected = { outcome: "gives up to", amount: 500n };
  expect(alone({ grant: "choice" }, upTo)).toBe(true);
  expect(alone({ grant: "choice" }, gives(500n))).toBe(false);
  expect(alone({ grant: "choice", decided: "5" }, upTo)).toBe(false);
  expect(alone({ grant: "choice", spend: "12" }, upTo)).toBe(false);
});

test("is refused by: the reason contains the words", () => {
  expect(alone({ spend: "0" }, refused("amount"))).toBe(true);
  expect(alone({ spend: "0" }, refused("at most"))).toBe(false);
  expect(alone({ spend: "-1" }, refused())).toBe(false);
});

test("fails: an error, not a refusal", () => {
  expect(alone({ spend: "-1" }, { outcome: "fails" })).toBe(true);
  expect(alone({ spend: "0" }, { outcome: "fails" })).toBe(false);
});

test("the claims of an example share one ledger, and events name them by number", () => {
  const steps = cameOut(
    { kind: "claim", claim: claimed(1, { spend: "200" }, gives(10_000n)) },
    { kind: "claim", claim: claimed(2, {}, refused("at most 100")) },
    event("reverse", 1, 200n),
    { kind: "claim", claim: claimed(3, {}, gives(200n)) },
    event("complete", 1),
    event("pay", 2, 1n),
    event("clawback", 3, 201n),
  );
  expect(steps).toEqual([true, true, true, true, true, false, false]);
});

test("a round is decided together", () => {
  const later = claimed(1, { applied: "2025-05-01", spend: "200" }, gives(9_500n));
  expect(cameOut({ kind: "round", claims: [later, claimed(2, {}, gives(500n))] })).toEqual([
    true,
    true,
  ]);
});
