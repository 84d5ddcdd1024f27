import { equals } from "../exact/rational.ts";
import type { Constant, Expression } from "../model/amount.ts";
import type { Cap } from "../model/cap.ts";
import type { Condition } from "../model/condition.ts";
import type { Fact } from "../model/fact.ts";
import type { Grant, GrantCondition } from "../model/grant.ts";

/**
 * How tightly an expression holds together when it is written out, whatever the language. A looser
 * one inside a tighter one stands in brackets, so that no sentence can be read in two ways.
 */
export type Form = "list" | "sum" | "product" | "noun" | "atom";

export function form(expression: Expression): Form {
  switch (expression.kind) {
    case "constant":
    case "date":
    case "fact":
    case "column":
    case "define":
      return "atom";
    case "share":
      return shareForm(rateOf(expression.rate));
    case "arithmetic":
      return expression.operator === "+" || expression.operator === "-" ? "sum" : "product";
    case "conditional":
    case "table":
    case "slices":
    case "bands":
    case "dated":
      return "list";
    case "extreme":
    case "rounded":
    case "shift":
    case "distance":
    case "date part":
    case "total":
    case "tally":
    case "ledger":
      return "noun";
  }
}

/** A rate that is a list is told as one, and a named rate of that kind is told in full. */
export function rateOf(rate: Expression): Expression {
  if (rate.kind !== "define") return rate;
  const { value } = rate.define;
  return isExpression(value) && form(value) === "list" ? value : rate;
}

function shareForm(rate: Expression): Form {
  if (rate.kind === "constant") return "noun";
  return form(rate) === "list" ? "list" : "product";
}

/** Whether a define is a value rather than a condition. */
export function isExpression(value: Expression | Condition): value is Expression {
  return "gives" in value;
}

/** Whether what was awarded under the cap is `X per FACT`, so that the amount says it already. */
export function amountPerCap(grant: Grant): Cap | undefined {
  return grant.caps.find((cap) => cap.wording === "amount per" && cap.grants[0] === grant.name);
}

/** Caps that belong to the grant alone or to its article, in document order, without `X per FACT`. */
export const ownCaps = (grant: Grant): readonly Cap[] =>
  grant.caps.filter(
    (cap) =>
      cap !== amountPerCap(grant) &&
      cap.article === grant.article &&
      cap.wording !== "joint over all" &&
      overlaps(cap, grant),
  );

/** Whether the cap is in force on some day on which the grant is. */
export const overlaps = (cap: Cap, grant: Grant): boolean =>
  (grant.inForce.until === undefined || cap.inForce.from <= grant.inForce.until) &&
  (cap.inForce.until === undefined || grant.inForce.from <= cap.inForce.until);

/** A condition and the id of the clause that it comes from. */
export interface Requirement {
  readonly id: string;
  readonly test: Condition;
}

/**
 * What must hold and what must fail, one by one: `when a and b` are two requirements, `except a or b`
 * two exceptions, and what is excepted from an exception must hold.
 */
export function requirements(
  conditions: readonly GrantCondition[],
): Readonly<Record<GrantCondition["must"], readonly Requirement[]>> {
  const all = conditions.flatMap(({ id, must, test }) =>
    apart(test, must).map((one) => ({ id, ...one })),
  );
  return {
    hold: all.filter(({ must }) => must === "hold"),
    fail: all.filter(({ must }) => must === "fail"),
  };
}

interface Apart {
  readonly must: GrantCondition["must"];
  readonly test: Condition;
}

function apart(test: Condition, must: GrantCondition["must"]): readonly Apart[] {
  if (test.kind === "not") return apart(test.part, must === "hold" ? "fail" : "hold");
  const splits = test.kind === (must === "hold" ? "and" : "or");
  if (splits && "parts" in test) return test.parts.flatMap((part) => apart(part, must));
  return [{ must, test }];
}

/** Whether the scope is the payee alone, so that a cap for ever speaks of a total. */
export const isPayee = (facts: readonly Fact[], grants: readonly Grant[]): boolean =>
  facts.length === 1 && grants.some(({ payee }) => facts[0] === payee);

/** Whether the value is a bare number that stands for a rate: 0.3 rather than 30%. */
export const isWhole = ({ value }: Constant): boolean => value.d === 1n;

/** Whether an amount per something is the same as the ceiling that it brings with it. */
export const isSameConstant = (a: Expression, b: Expression): boolean =>
  a.kind === "constant" && b.kind === "constant" && equals(a.value, b.value);
