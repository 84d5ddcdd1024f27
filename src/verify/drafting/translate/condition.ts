import type { Expression } from "../../../model/amount.ts";
import type { Comparison, Condition } from "../../../model/condition.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Rational } from "../../../exact/rational.ts";
import { multiply, rational } from "../../../exact/rational.ts";
import type { Bool, Int } from "../../smt/terms.ts";
import {
  above,
  and,
  anyInt,
  atLeast,
  atMost,
  below,
  differs,
  int,
  not,
  or,
  same,
} from "../../smt/terms.ts";
import { compared, quantityOf } from "./quantity.ts";
import type { Unknowns } from "./unknowns.ts";

/** A condition of the model as a solver's term; what is not modelled may hold or not. */
export function truthOf(condition: Condition, unknowns: Unknowns): Bool {
  switch (condition.kind) {
    case "truth":
      return condition.of === "fact"
        ? unknowns.truth(condition.fact)
        : unknowns.anyTruth(condition);
    case "and":
      return and(...condition.parts.map((part) => truthOf(part, unknowns)));
    case "or":
      return or(...condition.parts.map((part) => truthOf(part, unknowns)));
    case "not":
      return not(truthOf(condition.part, unknowns));
    case "comparison":
      return comparison(condition, unknowns);
    case "same choice": {
      const { of, value } = condition;
      if (of.kind !== "fact" || of.fact.type.kind !== "one of") return unknowns.anyTruth(condition);
      const place = of.fact.type.values.findIndex(({ name }) => name === value);
      const chosen = unknowns.whole(of.fact);
      return chosen === undefined ? unknowns.anyTruth(condition) : same(chosen, int(place));
    }
    case "within": {
      const { value, from, to, span } = condition;
      const parts = [
        { kind: "comparison", operator: ">=", left: value, right: from, span },
        { kind: "comparison", operator: "<=", left: value, right: to, span },
      ] as const;
      return and(...parts.map((part) => comparison(part, unknowns)));
    }
    case "same id":
      return unknowns.anyTruth(condition);
    case "named":
      return "gives" in condition.define.value
        ? unknowns.anyTruth(condition)
        : truthOf(condition.define.value, unknowns);
  }
}

function comparison(condition: Comparison, unknowns: Unknowns): Bool {
  const { operator, left, right } = condition;
  const how = comparisons[operator];
  return (
    ofNumber(condition) ??
    compared(quantityOf(left, unknowns), quantityOf(right, unknowns), how) ??
    unknowns.anyTruth(condition)
  );
}

const comparisons: Readonly<Record<Comparison["operator"], (a: Int, b: Int) => Bool>> = {
  "<": below,
  "<=": atMost,
  ">": above,
  ">=": atLeast,
  is: same,
  "is not": differs,
};

/**
 * A number or a percentage beside a figure. It may lie between any two figures, so it is counted in
 * steps of half of what figures are written in.
 */
function ofNumber({ operator, left, right }: Comparison): Bool | undefined {
  const [fact, figure] = [numberFact(left), figureOf(right)];
  if (fact !== undefined && figure !== undefined) {
    const steps = stepsOf(figure);
    return steps === undefined ? undefined : comparisons[operator](numberOf(fact), int(steps));
  }
  const [other, before] = [numberFact(right), figureOf(left)];
  if (other === undefined || before === undefined) return undefined;
  const steps = stepsOf(before);
  return steps === undefined ? undefined : comparisons[operator](int(steps), numberOf(other));
}

const numberFact = (expression: Expression): Fact | undefined => {
  if (expression.kind !== "fact") return undefined;
  const { kind } = expression.fact.type;
  return kind === "number" || kind === "percent" ? expression.fact : undefined;
};

const figureOf = (expression: Expression): Rational | undefined =>
  expression.kind === "constant" ? expression.value : undefined;

const stepsOf = (figure: Rational): bigint | undefined => {
  const steps = multiply(figure, rational(1_000_000));
  return steps.d === 1n ? 2n * steps.n : undefined;
};

const numberOf = ({ name, span }: Fact): Int => anyInt(`${name} ${span.file} ${span.start}`);
