import type { Expression, Extreme, Shift } from "../../model/amount.ts";
import type { Env } from "./env.ts";
import { columnCode, defineCall, factCode } from "./env.ts";
import { firstFact } from "./first-fact.ts";
import { day, literal } from "./literal.ts";
import { conditionalCode, datedCode, tableCode } from "./table.ts";

/** The code of an expression that gives a date: a number whose order is that of the days. */
export function dateCode(expression: Expression, env: Env): string {
  switch (expression.kind) {
    case "date":
      return day(expression.date);
    case "fact":
      return factCode(expression.fact, env);
    case "column":
      return columnCode(expression.column);
    case "define":
      return defineCall(expression.define, env);
    case "extreme":
      return extreme(expression, env);
    case "conditional":
      return conditionalCode(expression, env, (value) => env.date(value));
    case "table":
      return tableCode(expression, env, (value) => env.date(value));
    case "dated":
      return datedCode(expression, env, (value) => env.date(value));
    case "shift":
      return shift(expression, env);
    default:
      throw new Error(`A ${expression.kind} stands for a date.`);
  }
}

function extreme({ which, of }: Extreme, env: Env): string {
  const values = of.map((each) => env.date(each));
  return `Math.${which}(${values.join(", ")})`;
}

function shift(node: Shift, env: Env): string {
  const parts = [
    env.date(node.date),
    node.direction === "+" ? "1" : "-1",
    env.exact(node.by),
    literal(node.unit),
    literal(firstFact(node)),
  ];
  return `shifted(${parts.join(", ")})`;
}
