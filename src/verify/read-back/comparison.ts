import type { Comparison } from "../../model/condition.ts";
import type { Algebra } from "./algebra.ts";
import type { Quantity } from "./quantity.ts";
import type { Truth } from "./truth.ts";

/** Whether two quantities stand so to each other. */
export function compared(
  operator: Comparison["operator"],
  a: Quantity,
  b: Quantity,
  algebra: Algebra,
): Truth {
  switch (operator) {
    case "<":
      return algebra.below(a, b);
    case "<=":
      return algebra.atMost(a, b);
    case ">":
      return algebra.below(b, a);
    case ">=":
      return algebra.atMost(b, a);
    case "is":
      return algebra.equal(a, b);
    case "is not":
      return algebra.not(algebra.equal(a, b));
  }
}
