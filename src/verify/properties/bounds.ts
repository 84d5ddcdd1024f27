import type { PlainDate } from "../../exact/date.ts";
import type { Rational } from "../../exact/rational.ts";
import { compare, max, one, rational, roundTo, subtract, zero } from "../../exact/rational.ts";
import type { Expression } from "../../model/amount.ts";
import type { ClaimEntry } from "../../model/entry.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import { isIn } from "../audit/calendar.ts";
import type { Given } from "../audit/formula.ts";
import { quantityOf, stated } from "../audit/formula.ts";

export type Bound = "negative" | "above the amount" | "above the decision" | "above the base";

/** What no award may be, whatever the caps: undefined where it is none of these. */
export function brokenBound(policy: Policy, entry: ClaimEntry): Bound | undefined {
  const award = rational(entry.result.award);
  if (compare(award, zero) < 0) return "negative";
  const date = stated(entry.facts, policy.datedBy.name);
  const grant = typeof date === "string" ? grantOf(policy, entry.grant, date) : undefined;
  if (typeof date !== "string" || grant === undefined) return undefined;
  const given = { facts: entry.facts, date };
  if (isAbove(award, rounded(grant, decision(entry)))) return "above the decision";
  // What is worked out on totals may be more than the claim's own amount.
  if (grant.accumulated !== undefined) return undefined;
  if (isAbove(award, amountOf(grant, given))) return "above the amount";
  if (grant.atLeast !== undefined) return undefined;
  const bases = basesOf(grant.amount).map((base) => rounded(grant, quantityOf(base, given)));
  return bases.some((base) => isAbove(award, base)) ? "above the base" : undefined;
}

const grantOf = (policy: Policy, name: string, date: PlainDate): Grant | undefined =>
  policy.grants.find((grant) => grant.name === name && isIn(grant.inForce, date));

const isAbove = (award: Rational, bound: Rational | undefined): boolean =>
  bound !== undefined && compare(award, bound) > 0;

const decision = ({ decided }: ClaimEntry): Rational | undefined =>
  decided === undefined ? undefined : rational(decided);

/** Amount, `less`, `at least`, rounded; undefined where the ledger has a say in it. */
function amountOf({ amount, less, atLeast, ...grant }: Grant, given: Given): Rational | undefined {
  const [whole, off, floor] = [amount, less, atLeast].map((part) =>
    part === undefined ? zero : quantityOf(part, given),
  );
  if (whole === undefined || off === undefined || floor === undefined) return undefined;
  return rounded(grant, max(max(zero, subtract(whole, max(zero, off))), floor));
}

const rounded = (
  { rounding: { mode, unit } }: Pick<Grant, "rounding">,
  value: Rational | undefined,
): Rational | undefined => value && roundTo(max(zero, value), mode, unit);

/** What the amount is a part of: stated money of which a rate of at most 100% is paid. */
function basesOf(amount: Expression): readonly Expression[] {
  switch (amount.kind) {
    case "share":
      return isAtMostOne(amount.rate) ? [amount.of] : [];
    case "slices":
      return amount.parts.every(({ rate }) => isAtMostOne(rate)) ? [amount.of] : [];
    case "extreme":
      return amount.which === "min" ? amount.of.flatMap(basesOf) : [];
    case "define":
      return "gives" in amount.define.value ? basesOf(amount.define.value) : [];
    default:
      return [];
  }
}

function isAtMostOne(rate: Expression): boolean {
  switch (rate.kind) {
    case "constant":
      return compare(rate.value, one) <= 0;
    case "define":
      return "gives" in rate.define.value && isAtMostOne(rate.define.value);
    case "conditional":
      return isAtMostOne(rate.then) && isAtMostOne(rate.otherwise);
    case "table":
      return [
        ...rate.rows.map(({ value }) => value),
        ...(rate.otherwise ? [rate.otherwise] : []),
      ].every(isAtMostOne);
    case "dated":
      return rate.values.every(({ value }) => isAtMostOne(value));
    case "fact":
      return rate.fact.type.kind === "percent";
    default:
      return false;
  }
}
