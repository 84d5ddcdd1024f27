import type { Formula } from "../../model/walk.ts";
import { everythingIn } from "../../model/walk.ts";

/** Whether working a formula out can be an error, though all its facts are stated. */
export const canFail = (formula: Formula): boolean => everythingIn(formula).some(failsItself);

function failsItself(formula: Formula): boolean {
  switch (formula.kind) {
    case "arithmetic":
      // A constant divisor is never 0: that is an error of the policy.
      return formula.operator === "/" && formula.right.kind !== "constant";
    case "bands":
      return formula.parts.every(({ edge }) => edge !== "above");
    case "dated":
    case "shift":
    case "ledger":
      return true;
    default:
      return false;
  }
}
