import type { Expression } from "../../model/amount.ts";
import type { Comparison, Condition, IdValue, Truth, Within } from "../../model/condition.ts";
import { canFail } from "./can-fail.ts";
import type { Env } from "./env.ts";
import { choiceCode, columnCode, defineCall, factCode } from "./env.ts";
import { isAlwaysSafe } from "./magnitude.ts";
import { together } from "./together.ts";

/** The code of a condition: a `boolean`. */
export function conditionCode(condition: Condition, env: Env): string {
  switch (condition.kind) {
    case "truth":
      return truth(condition, env);
    case "and":
      return junction(condition.parts, { operator: "&&", call: "every" }, env);
    case "or":
      return junction(condition.parts, { operator: "||", call: "some" }, env);
    case "not":
      return `!${env.condition(condition.part)}`;
    case "comparison":
      return comparison(condition, env);
    case "same choice":
      return `(${choiceCode(condition.of, env)} === ${env.module.choice(condition.value)})`;
    case "same id":
      return `(${idCode(condition.left, env)} === ${idCode(condition.right, env)})`;
    case "within":
      return within(condition, env);
    case "named":
      return defineCall(condition.define, env);
  }
}

const truth = (condition: Truth, env: Env): string =>
  condition.of === "fact" ? factCode(condition.fact, env) : columnCode(condition.column);

const idCode = (id: IdValue, env: Env): string =>
  id.kind === "fact" ? factCode(id.fact, env) : columnCode(id.column);

/** All parts are looked at; where a later part cannot be an error, looking on is not needed. */
function junction(
  parts: readonly Condition[],
  { operator, call }: { readonly operator: string; readonly call: string },
  env: Env,
): string {
  const written = parts.map((part) => env.condition(part));
  if (parts.slice(1).some(canFail)) return `${call}(${written.join(", ")})`;
  return `(${written.join(` ${operator} `)})`;
}

const operators: Record<Comparison["operator"], string> = {
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
  is: "===",
  "is not": "!==",
};

function comparison({ operator, left, right }: Comparison, env: Env): string {
  const sign = operators[operator];
  if (left.gives === "date") return `(${env.date(left)} ${sign} ${env.date(right)})`;
  const plain = inWholeNumbers([left, right], env);
  if (plain !== undefined) return `(${plain.join(` ${sign} `)})`;
  return `(compare(${env.exact(left)}, ${env.exact(right)}) ${sign} 0)`;
}

/** Only a date lies within others. */
const within = ({ from, value, to }: Within, env: Env): string =>
  `between(${[from, value, to].map((part) => env.date(part)).join(", ")})`;

/** The same multiples of all of them, where whole numbers below 2^53 are enough for any facts. */
function inWholeNumbers(
  expressions: readonly Expression[],
  env: Env,
): readonly string[] | undefined {
  const wholes = together(expressions, env);
  return wholes?.every(isAlwaysSafe) ? wholes.map(({ code }) => code) : undefined;
}
