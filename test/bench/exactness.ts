import { existsSync, readFileSync } from "node:fs";
import { openLedger } from "../../generated/longgang-ai-2025/evaluator.ts";
import { compile } from "../../src/compile.ts";
import { interpreterOf } from "../../src/interpret/example.ts";
import type { Result } from "../../src/model/outcome.ts";
import type { Policy } from "../../src/model/policy.ts";
import { typed } from "./deciding.ts";
import { extremeClaims, seeded } from "./workload.ts";

export interface Exactness {
  readonly awards: number;
  /** Awards of the evaluator, submitted or prepared, that are not the interpreter's. */
  readonly differing: number;
}

/** Claims in one ledger: enough to fill the ceilings, few enough for the interpreter. */
const ledgerSize = 40;

/**
 * Random claims on the Longgang measures, with amounts up to 2^53 − 1, through interpreter and
 * evaluator: many short ledgers, since the interpreter looks at every entry for every claim.
 */
export function benchExactness(awards: number): Exactness {
  const policy = longgang();
  const random = seeded(53);
  let differing = 0;
  for (let done = 0; done < awards; done += ledgerSize) differing += differencesIn(policy, random);
  return { awards: Math.ceil(awards / ledgerSize) * ledgerSize, differing };
}

function differencesIn(policy: Policy, random: () => number): number {
  const [interpreter, submitted, prepared] = [interpreterOf(policy), openLedger(), openLedger()];
  return extremeClaims(ledgerSize, random).filter((claim) => {
    const wanted = awardIn(interpreter.submit(claim));
    const read = prepared.prepare(typed(claim));
    const own = "outcome" in read ? Number.NaN : prepared.award(read);
    return awardIn(submitted.submit(typed(claim))) !== wanted || Math.max(0, own) !== wanted;
  }).length;
}

const awardIn = (result: Result): number => ("award" in result ? result.award : 0);

function longgang(): Policy {
  const path = "policies/longgang-ai-2025.policy";
  const read = (name: string): string | undefined =>
    existsSync(name) ? readFileSync(name, "utf8") : undefined;
  const { policy } = compile({ path, text: read(path) ?? "" }, { read });
  if (policy === undefined) throw new Error(`${path} does not compile.`);
  return policy;
}
