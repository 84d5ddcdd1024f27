import { compare, zero } from "../../exact/rational.ts";
import type { Expression } from "../../model/amount.ts";
import type { Fact } from "../../model/fact.ts";
import { factsOf } from "../../model/walk.ts";

/**
 * Whether a larger value of the fact never makes the amount smaller, as far as its form shows: then
 * a value without end stands for "not limited". Anything else counts as no.
 */
export function growsWith(fact: Fact, amount: Expression): boolean {
  if (!factsOf(amount).has(fact)) return true;
  switch (amount.kind) {
    case "fact":
      return true;
    case "define":
      return "gives" in amount.define.value && growsWith(fact, amount.define.value);
    case "rounded":
      return growsWith(fact, amount.value);
    case "share":
      return isPositive(amount.rate) && growsWith(fact, amount.of);
    case "extreme":
      return amount.of.every((each) => growsWith(fact, each));
    case "dated":
      return amount.values.every(({ value }) => growsWith(fact, value));
    case "arithmetic":
      return growsInParts(fact, amount.operator, amount.left, amount.right);
    default:
      return false;
  }
}

function growsInParts(
  fact: Fact,
  operator: "+" | "-" | "*" | "/",
  left: Expression,
  right: Expression,
): boolean {
  switch (operator) {
    case "+":
      return growsWith(fact, left) && growsWith(fact, right);
    case "-":
      return growsWith(fact, left) && !factsOf(right).has(fact);
    case "*":
      return (
        (isPositive(left) && growsWith(fact, right)) || (isPositive(right) && growsWith(fact, left))
      );
    case "/":
      return growsWith(fact, left) && isPositive(right);
  }
}

const isPositive = (amount: Expression): boolean =>
  amount.kind === "constant" && compare(amount.value, zero) > 0;
