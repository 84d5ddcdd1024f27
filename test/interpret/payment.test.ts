import { expect, test } from "vitest";
import { rational } from "../../src/exact/rational.ts";
import { emptyLedger, quote } from "../../src/interpret/interpret.ts";
import type { Expression } from "../../src/model/amount.ts";
import type { Grant, Payment } from "../../src/model/grant.ts";
import {
  count,
  other,
  percentOf,
  policyOf,
  valueOf,
  voucher,
  yuan,
} from "../support/model-builders.ts";
import { spend } from "../support/model-builders.ts";

const stages = (...shares: readonly (Expression | undefined)[]): Payment => ({
  kind: "stages",
  stages: shares.map((share) => ({ share, when: { en: "then" } })),
});

const percent = (value: number): Expression => ({
  ...count(1),
  gives: "number",
  value: rational(value, 100),
});

/** The parts in which half of what was spent is paid. */
function parts(spent: string, payment: Payment | undefined, more: Partial<Grant> = {}) {
  const policy = policyOf([voucher({ payment, ...more })]);
  const claim = { grant: "voucher", firm: "A", applied: "2025-03-01", spend: spent };
  const result = quote(policy, emptyLedger, claim);
  return "payments" in result ? result.payments : result;
}

test("without a plan an award is paid in one part", () => {
  expect(parts("2", undefined)).toEqual([100]);
});

test("equal parts are rounded down, the last is the remainder", () => {
  expect(parts("2", { kind: "equal", parts: 3 })).toEqual([33, 33, 34]);
  expect(parts("2", { kind: "equal", parts: 1 })).toEqual([100]);
});

test("parts are rounded down to the rounding unit", () => {
  const rounding = { mode: "down", unit: rational(100) } as const;
  expect(parts("20", { kind: "equal", parts: 3 }, { rounding })).toEqual([300, 300, 400]);
});

test("a rate is a share of the award, money an amount", () => {
  expect(parts("200", stages(percent(60), undefined))).toEqual([6000, 4000]);
  expect(parts("200", stages(yuan(30), percent(50), undefined))).toEqual([3000, 5000, 2000]);
  expect(parts("0.03", stages(percent(50), undefined))).toEqual([0, 1]);
});

test("what exceeds the award is cut, what is below 0 is 0", () => {
  expect(parts("200", stages(yuan(70), yuan(70), undefined))).toEqual([7000, 3000, 0]);
  expect(parts("200", stages(yuan(-70), undefined))).toEqual([0, 10000]);
});

test("parts look at the claim's own figures", () => {
  expect(parts("200", stages(percentOf(10, valueOf(spend)), undefined))).toEqual([2000, 8000]);
});

test("another programme's award is one part", () => {
  const policy = policyOf([voucher({ payment: { kind: "equal", parts: 3 } })]);
  const claim = { grant: other.name, applied: "2025-03-01", decided: "1" };
  expect(quote(policy, emptyLedger, claim)).toMatchObject({ payments: [100] });
});
