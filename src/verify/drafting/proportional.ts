import { rangeOf } from "../../lint/range.ts";
import { isNegative } from "../../exact/rational.ts";
import type { Expression } from "../../model/amount.ts";
import type { Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import { factsOf } from "../../model/walk.ts";

/**
 * Whether the amount before caps is so much of a fact, and nothing more: two amounts then come to no
 * more than their sum does. Rounding must be downwards.
 */
export function isProportional(grant: Grant, fact: Fact): boolean {
  const { amount, less, atLeast, nothingBelow, rounding, accumulated } = grant;
  const isPlain = less === undefined && atLeast === undefined && nothingBelow === undefined;
  // What is worked out on totals comes to the same however it is split.
  if (accumulated !== undefined) return isPlain && rounding.mode === "down";
  return isPlain && rounding.mode === "down" && isLinear(amount, fact);
}

function isLinear(expression: Expression, fact: Fact): boolean {
  switch (expression.kind) {
    case "fact":
      return expression.fact === fact;
    case "define":
      return "gives" in expression.define.value && isLinear(expression.define.value, fact);
    case "share":
      return isFixed(expression.rate, fact) && isLinear(expression.of, fact);
    case "arithmetic":
      return (
        expression.operator === "*" &&
        ((isFixed(expression.left, fact) && isLinear(expression.right, fact)) ||
          (isFixed(expression.right, fact) && isLinear(expression.left, fact)))
      );
    case "conditional":
      return (
        !factsOf(expression.condition).has(fact) &&
        isLinear(expression.then, fact) &&
        isLinear(expression.otherwise, fact)
      );
    default:
      return false;
  }
}

/** A factor that splitting leaves as it is. */
function isFixed(factor: Expression, fact: Fact): boolean {
  const { least } = rangeOf(factor);
  return !factsOf(factor).has(fact) && least !== undefined && !isNegative(least);
}
