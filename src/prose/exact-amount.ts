import type { Rational } from "../exact/rational.ts";
import { rational } from "../exact/rational.ts";
import type { Exact } from "../model/outcome.ts";

/** An amount of a trace, "74074071/2", as a fraction of minor units. */
export function parseExact(text: Exact): Rational {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return rational(BigInt(numerator), BigInt(denominator));
}
