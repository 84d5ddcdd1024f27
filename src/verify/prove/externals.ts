import type { Evaluator } from "../smt/evaluator.ts";
import type { Obligation } from "../smt/obligation.ts";
import { above, anyInt, atMost, int } from "../smt/terms.ts";
import { around } from "./around.ts";
import { staysInStep } from "./claims.ts";
import type { Counter } from "./counter.ts";

/**
 * An award of another programme, which is counted and never bound (manual, section 4, "Externals"):
 * whatever it is, every counter that counts it stays in step.
 */
export function externalObligation(
  of: string,
  name: string,
  counters: readonly Counter[],
  { arithmetic }: Evaluator,
): Obligation {
  const { kept, award, other, inStep } = around(of, counters);
  const amount = anyInt("recorded");
  return {
    name,
    asks: {
      en: `Can a record of ${of} leave a counter out of step?`,
      zh: `登记一笔“${of}”能否使所记累计数不准？`,
    },
    hypotheses: [atMost(int(0), amount), ...inStep],
    conclusion: kept.map((counter) => staysInStep(counter, award, other, amount, of, arithmetic)),
    possible: above(amount, int(0)),
    inputs: [amount, ...award.inputs, ...other.inputs],
  };
}
