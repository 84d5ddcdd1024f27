import { maxMinor } from "../../exact/money.ts";
import type { Expression } from "../../model/amount.ts";
import type { Env } from "./env.ts";
import { lambda } from "./lambda.ts";
import { member, whole } from "./literal.ts";
import type { Whole } from "./magnitude.ts";

/** A quantity as the runtime wants it: exact, and in whole numbers where its shape allows that. */
export function amountCode(expression: Expression, env: Env, roundedTo = 1n): string {
  const found = env.whole(expression);
  if (found !== undefined && isFixed(found)) return `fixed(${found.code})`;
  // The runtime rounds to a multiple of this; beyond 2^53 it would not be exact.
  const isSmall = found !== undefined && found.denominator * roundedTo <= maxMinor;
  const quick = isSmall ? `quick: ${quickCode(found, env)},\n` : "";
  return `{\n${quick}exact: ${lambda(env.exact(expression))},\n}`;
}

/** A whole number that no fact has a part in. */
const isFixed = ({ code, denominator }: Whole): boolean =>
  denominator === 1n && /^[\d_]+$/.test(code);

function quickCode(found: Whole, env: Env): string {
  return `{
    denominator: ${whole(found.denominator)},
    fits: ${lambda(fits(found, env))},
    numerator: ${lambda(found.code)},
  }`;
}

/** Whether the claim's facts are small enough for every step to stay within 2^53. */
function fits({ limit, facts }: Whole, env: Env): string {
  if (limit >= maxMinor) return "true";
  const tests = [...facts].map((fact) => {
    const read = member("f", fact.name);
    return `${env.isSure(fact) ? read : `(${read} ?? 0)`} <= ${whole(limit)}`;
  });
  return tests.join(" && ");
}
