import type { Conditional, Dated, Expression, Key, Table } from "../../model/amount.ts";
import { constant } from "./constant.ts";
import type { Env } from "./env.ts";
import { choiceCode } from "./env.ts";
import { day, literal } from "./literal.ts";

/** How the values of a table are written: as fractions, or as dates. */
type Code = (expression: Expression) => string;

/** `A if COND, otherwise B`: only the value that is picked is worked out. */
export function conditionalCode(
  { condition, then, otherwise }: Conditional,
  env: Env,
  code: Code,
): string {
  return `(${env.condition(condition)} ? ${code(then)} : ${code(otherwise)})`;
}

/** `by …: VALUE for KEY, …`: only the value that is picked is worked out. */
export function tableCode(table: Table, env: Env, code: Code): string {
  return table.by.kind === "choice"
    ? byChoice(table, choiceCode(table.by.of, env), env, code)
    : byQuantity(table, env.exact(table.by.of), code);
}

/** The last row stands for what is left, where the rows cover every value. */
function byChoice({ rows, otherwise }: Table, subject: string, env: Env, code: Code): string {
  const before = otherwise === undefined ? rows.slice(0, -1) : rows;
  const last = otherwise ?? rows.at(-1)?.value;
  if (last === undefined) throw new Error("A table without rows.");
  const picks = before.map(
    ({ key, value }) => `${subject} === ${choiceKey(key, env)} ? ${code(value)} : `,
  );
  return `(${picks.join("")}${code(last)})`;
}

export function choiceKey(key: Key, { module }: Env): string {
  if (key.kind !== "choice") throw new Error("A quantity is a key beside names.");
  return module.choice(key.value);
}

function byQuantity({ rows, otherwise }: Table, subject: string, code: Code): string {
  if (otherwise === undefined) throw new Error("A table of quantities with a gap.");
  const written = rows.map(({ key, value }) => `[${quantityKey(key)}, () => ${code(value)}]`);
  return `byQuantity(${subject}, [${written.join(", ")}], () => ${code(otherwise)})`;
}

export function quantityKey(key: Key): string {
  if (key.kind !== "quantity") throw new Error("A name is a key beside quantities.");
  return constant(key.value);
}

/** `VALUE from DATE, …`: what is in force on the claim's date. */
export function datedCode({ values }: Dated, env: Env, code: Code): string {
  const [first] = values;
  if (first === undefined) throw new Error("Dated values without one.");
  const datedBy = literal(env.module.policy.datedBy.name);
  const before = `noValueYet(${datedBy}, at.day, ${day(first.from)})`;
  return `(${values.reduce(
    (earlier, { from, value }) => `at.day >= ${day(from)} ? ${code(value)} : ${earlier}`,
    before,
  )})`;
}
