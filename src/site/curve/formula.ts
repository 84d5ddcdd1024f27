import { isZero, one, divide, zero } from "../../exact/rational.ts";
import type { Arithmetic, Bands, Expression, Slices } from "../../model/amount.ts";
import type { Comparison, Condition } from "../../model/condition.ts";
import type { Fact } from "../../model/fact.ts";
import { isCondition } from "../../model/walk.ts";
import type { Piecewise } from "./piecewise.ts";
import {
  chosen,
  constant,
  fixedValue,
  greatest,
  identity,
  least,
  minus,
  plus,
  times,
} from "./piecewise.ts";

/** A formula as straight pieces of one amount; undefined where it depends on anything else. */
export function curveOf(formula: Expression, x: Fact): Piecewise | undefined {
  switch (formula.kind) {
    case "constant":
      return constant(formula.value);
    case "fact":
      return formula.fact.name === x.name ? identity : undefined;
    case "define":
      return isCondition(formula.define.value) ? undefined : curveOf(formula.define.value, x);
    case "arithmetic":
      return arithmetic(formula, x);
    case "share":
      return both(formula.rate, formula.of, x, product);
    case "extreme":
      return formula.of
        .map((each) => curveOf(each, x))
        .reduce((a, b) => a && b && (formula.which === "min" ? least(a, b) : greatest(a, b)));
    case "conditional": {
      const [then, otherwise] = [curveOf(formula.then, x), curveOf(formula.otherwise, x)];
      return then && otherwise && whether(formula.condition, x, then, otherwise);
    }
    case "slices":
      return slices(formula, x);
    case "bands":
      return bands(formula, x);
    case "date":
    case "column":
    case "rounded":
    case "table":
    case "dated":
    case "shift":
    case "distance":
    case "date part":
    case "total":
    case "tally":
    case "ledger":
      return undefined;
  }
}

type Combine = (a: Piecewise, b: Piecewise) => Piecewise | undefined;

function both(a: Expression, b: Expression, x: Fact, combine: Combine): Piecewise | undefined {
  const [first, second] = [curveOf(a, x), curveOf(b, x)];
  return first && second && combine(first, second);
}

/** Straight only where one of them is the same for every amount. */
function product(a: Piecewise, b: Piecewise): Piecewise | undefined {
  const [left, right] = [fixedValue(a), fixedValue(b)];
  if (left !== undefined) return times(b, left);
  return right === undefined ? undefined : times(a, right);
}

function quotient(a: Piecewise, b: Piecewise): Piecewise | undefined {
  const divisor = fixedValue(b);
  return divisor === undefined || isZero(divisor) ? undefined : times(a, divide(one, divisor));
}

const operations: Readonly<Record<Arithmetic["operator"], Combine>> = {
  "+": plus,
  "-": minus,
  "*": product,
  "/": quotient,
};

const arithmetic = ({ operator, left, right }: Arithmetic, x: Fact): Piecewise | undefined =>
  both(left, right, x, operations[operator]);

/** Each slice at its own rate, from the bound before it to its own. */
function slices({ of, parts }: Slices, x: Fact): Piecewise | undefined {
  const whole = curveOf(of, x);
  let total: Piecewise | undefined = constant(zero);
  let reached: Piecewise | undefined = constant(zero);
  for (const { rate, bound } of parts) {
    const top: Piecewise | undefined = bound === undefined ? whole : curveOf(bound, x);
    const end: Piecewise | undefined = top && reached && greatest(reached, top);
    const within: Piecewise | undefined =
      whole && end && reached && minus(greatest(least(whole, end), reached), reached);
    const rated = curveOf(rate, x);
    const part = within && rated && product(rated, within);
    total = total && part && plus(total, part);
    reached = end;
  }
  return total;
}

/** The whole at the first band that it is within; where it may lie above all, there is no curve. */
function bands({ of, parts }: Bands, x: Fact): Piecewise | undefined {
  const whole = curveOf(of, x);
  return parts.reduceRight<Piecewise | undefined>((above, part) => {
    const value = curveOf(part.value, x);
    if (part.edge === "above") return value;
    const bound = curveOf(part.bound, x);
    if (whole === undefined || bound === undefined || value === undefined || !above)
      return undefined;
    return chosen(
      whole,
      bound,
      (order) => order < 0 || (order === 0 && part.edge === "to"),
      value,
      above,
    );
  }, undefined);
}

/** One where the condition holds for the amount, the other elsewhere. */
export function whether(
  condition: Condition,
  x: Fact,
  then: Piecewise,
  otherwise: Piecewise,
): Piecewise | undefined {
  switch (condition.kind) {
    case "comparison": {
      const isWanted = orders[condition.operator];
      return both(condition.left, condition.right, x, (a, b) =>
        chosen(a, b, isWanted, then, otherwise),
      );
    }
    case "and":
      return condition.parts.reduceRight<Piecewise | undefined>(
        (rest, part) => rest && whether(part, x, rest, otherwise),
        then,
      );
    case "or":
      return condition.parts.reduceRight<Piecewise | undefined>(
        (rest, part) => rest && whether(part, x, then, rest),
        otherwise,
      );
    case "not":
      return whether(condition.part, x, otherwise, then);
    case "named":
      return isCondition(condition.define.value)
        ? whether(condition.define.value, x, then, otherwise)
        : undefined;
    case "truth":
    case "same choice":
    case "same id":
    case "within":
      return undefined;
  }
}

const orders: Readonly<Record<Comparison["operator"], (order: -1 | 0 | 1) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
  is: (order) => order === 0,
  "is not": (order) => order !== 0,
};
