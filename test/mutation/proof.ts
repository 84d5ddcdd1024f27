import type { OutputFile } from "../../src/emit/output.ts";
import type { Policy } from "../../src/model/policy.ts";
import { obligationsOf } from "../../src/verify/prove/obligations.ts";
import { readCompiled } from "../../src/verify/prove/read.ts";
import { discharge } from "../../src/verify/smt/discharge.ts";
import type { Obligation } from "../../src/verify/smt/obligation.ts";
import { counterQuery } from "../../src/verify/smt/obligation.ts";
import { scriptOf } from "../../src/verify/smt/script.ts";
import type { Solver } from "../../src/verify/smt/solver.ts";
import type { Way } from "./mutant.ts";

/**
 * What the proof finds: `bookkeeping`, counters that are not what the words of a cap count; `step`,
 * an award that can pass a cap; `award`, a negative one, or an event upon more than there is;
 * `text`, an evaluator that cannot be read back, or does something else than the model.
 */
export class Proofs {
  readonly #solver: Solver;
  /** Most queries of one mutant are those of the others. */
  readonly #answers = new Map<string, readonly Way[]>();

  constructor(solver: Solver) {
    this.#solver = solver;
  }

  async find(policy: Policy, files: readonly OutputFile[]): Promise<ReadonlySet<Way>> {
    const { evaluator, refusals, differences, equalities } = readCompiled(files, policy);
    const obligations = evaluator === undefined ? [] : obligationsOf(policy, evaluator);
    const isRead = refusals.length + differences.length === 0;
    const found = new Set<Way>(isRead ? [] : ["text"]);
    for (const obligation of [...obligations, ...equalities]) {
      for (const way of await this.#failing(obligation)) found.add(way);
    }
    return found;
  }

  async #failing(obligation: Obligation): Promise<readonly Way[]> {
    const key = `${obligation.name} ${scriptOf(counterQuery(obligation)).text}`;
    const ways = this.#answers.get(key) ?? (await this.#asked(obligation));
    this.#answers.set(key, ways);
    return ways;
  }

  async #asked(obligation: Obligation): Promise<readonly Way[]> {
    const discharged = await discharge(obligation, this.#solver);
    switch (discharged.outcome) {
      case "proved":
        return [];
      case "fails":
        return discharged.failures.map(({ part }) =>
          part.half === "equality" ? "text" : part.half,
        );
      case "vacuous":
      case "unknown":
      case "error":
        throw new Error(`${obligation.name} is not answered: ${discharged.outcome}.`);
    }
  }
}
