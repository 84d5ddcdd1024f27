import type {
  Arithmetic,
  Band,
  Bands,
  Expression,
  Extreme,
  Rounded,
  Slices,
  Tally,
  Total,
} from "../../model/amount.ts";
import type { Column, Fact } from "../../model/fact.ts";
import { constant } from "./constant.ts";
import { datePart, distance } from "./distance.ts";
import type { Env } from "./env.ts";
import { columnCode, defineCall, factCode } from "./env.ts";
import { firstFact } from "./first-fact.ts";
import { literal } from "./literal.ts";
import { conditionalCode, datedCode, tableCode } from "./table.ts";

/** The code of an expression that gives a quantity, as an exact fraction: a `Ratio`. */
export function exactCode(expression: Expression, env: Env): string {
  switch (expression.kind) {
    case "constant":
      return constant(expression.value);
    case "fact":
      return quantityOf(expression.fact, factCode(expression.fact, env));
    case "column":
      return quantityOf(expression.column, columnCode(expression.column));
    case "define":
      return defineCall(expression.define, env);
    case "arithmetic":
      return arithmetic(expression, env);
    case "share":
      return `times(${env.exact(expression.rate)}, ${env.exact(expression.of)})`;
    case "extreme":
      return extreme(expression, env);
    case "rounded":
      return rounded(expression, env);
    case "conditional":
      return conditionalCode(expression, env, (value) => env.exact(value));
    case "table":
      return tableCode(expression, env, (value) => env.exact(value));
    case "slices":
      return slices(expression, env);
    case "bands":
      return bands(expression, env);
    case "dated":
      return datedCode(expression, env, (value) => env.exact(value));
    case "distance":
      return `whole(${distance(expression, env)})`;
    case "date part":
      return `whole(${datePart(expression, env)})`;
    case "total":
      return total(expression, env);
    case "tally":
      return tally(expression, env);
    case "ledger":
      return `at.read(${env.module.reading(expression)})`;
    case "date":
    case "shift":
      throw new Error(`A ${expression.kind} stands for a quantity.`);
  }
}

/** Numbers and percentages are fractions already; everything else is whole. */
const quantityOf = ({ type }: Fact | Column, code: string): string =>
  type.kind === "number" || type.kind === "percent" ? code : `whole(${code})`;

function arithmetic(node: Arithmetic, env: Env): string {
  const [left, right] = [env.exact(node.left), env.exact(node.right)];
  switch (node.operator) {
    case "+":
      return `plus(${left}, ${right})`;
    case "-":
      return `minus(${left}, ${right})`;
    case "*":
      return `times(${left}, ${right})`;
    case "/":
      return `divided(${left}, ${right}, ${literal(firstFact(node.right))})`;
  }
}

function extreme({ which, of }: Extreme, env: Env): string {
  const values = of.map((each) => env.exact(each));
  return `${which === "min" ? "least" : "greatest"}(${values.join(", ")})`;
}

const rounded = ({ value, mode, to }: Rounded, env: Env): string =>
  `roundTo(${env.exact(value)}, ${literal(mode)}, ${constant(to)})`;

function slices({ of, parts }: Slices, env: Env): string {
  const written = parts.map(({ rate, bound }) => {
    const to = bound === undefined ? "" : `, to: ${env.exact(bound)}`;
    return `{ rate: ${env.exact(rate)}${to} }`;
  });
  return `slices(${env.exact(of)}, [${written.join(", ")}])`;
}

function bands({ of, parts }: Bands, env: Env): string {
  const written = parts.map((band) => bandCode(band, env));
  return `bands(${env.exact(of)}, [${written.join(", ")}], ${literal(firstFact(of))})`;
}

function bandCode(band: Band, env: Env): string {
  const value = `value: ${env.exact(band.value)}`;
  return band.edge === "above"
    ? `{ ${value} }`
    : `{ ${value}, ${band.edge}: ${env.exact(band.bound)} }`;
}

const total = ({ over, value }: Total, env: Env): string =>
  `total(${factCode(over, env)}, ${rowLambda(env.exact(value))})`;

function tally({ over, where }: Tally, env: Env): string {
  const test = where === undefined ? "true" : env.condition(where);
  return `tally(${factCode(over, env)}, ${rowLambda(test)})`;
}

const rowLambda = (body: string): string =>
  /\brow\b/.test(body) ? `(row) => ${body}` : `() => ${body}`;
