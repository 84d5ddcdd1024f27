import type { Rational } from "../../exact/rational.ts";
import { whole } from "./literal.ts";

/** An exact number as a `Ratio`. */
export function constant({ n, d }: Rational): string {
  if (d !== 1n) return `ratio(${whole(n)}n, ${whole(d)}n)`;
  return Number.isSafeInteger(Number(n)) ? `whole(${whole(n)})` : `whole(${whole(n)}n)`;
}
