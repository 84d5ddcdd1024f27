import { isZero } from "../../exact/rational.ts";
import type { Formula } from "../../model/walk.ts";
import { everythingIn } from "../../model/walk.ts";

/** Whether working a formula out can be an error, though all its facts are stated. */
export const canFail = (formula: Formula): boolean => everythingIn(formula).some(failsItself);

function failsItself(formula: Formula): boolean {
  switch (formula.kind) {
    case "arithmetic":
      return formula.operator === "/" && !isConstantDivisor(formula.right);
    case "bands":
      return formula.parts.at(-1)?.edge !== "above";
    case "dated":
    case "shift":
    case "ledger":
      return true;
    default:
      return false;
  }
}

const isConstantDivisor = (divisor: Formula): boolean =>
  divisor.kind === "constant" && !isZero(divisor.value);
