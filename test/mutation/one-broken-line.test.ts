import { beforeAll, describe, expect, test, vi } from "vitest";
import { loadEvaluator } from "../../src/batch/load.ts";
import { audit } from "../../src/verify/auditor.ts";
import { tryProperties } from "../../src/verify/properties/properties.ts";
import { prove } from "../../src/verify/prove/prove.ts";
import { readCompiled } from "../../src/verify/prove/read.ts";
import type { Solver } from "../../src/verify/smt/solver.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import { line } from "../verify/support.ts";
import type { Mutant } from "./mutant.ts";
import { mutated, originalOf } from "./mutant.ts";

/*
 * One line of the run time is broken, as a careless change could break it: one
 * award more than the limit fits. Test, proof and audit each raise the alarm by themselves, and each says what is wrong.
 */

const broken: Mutant = {
  fault: "one more than the limit fits",
  policy: "caps",
  file: "runtime/cap-arithmetic.ts",
  changes: [["used < limit", "used <= limit"]],
  foundBy: [],
};

const { policy, files } = originalOf("caps");

let solver: Solver;
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  solver = await loadSolver();
});

describe("one broken line, three alarms", () => {
  test("the test: random claims pass a cap, and the shortest that do are shown", async () => {
    const { openLedger } = await loadEvaluator(mutated(broken));
    const found = tryProperties(policy, openLedger, { runs: 6_000, seed: 4 });
    expect(found?.violation).toMatchObject({ kind: "breach" });
    expect(found?.steps.length).toBeLessThanOrEqual(3);
  });

  test("the proof: the step of a grant fails, before any claim is made", async () => {
    const failing = async (of: typeof files): Promise<readonly string[]> => {
      const { verdicts } = await prove(policy, readCompiled(of, policy), solver);
      return verdicts.filter(({ verdict }) => verdict === "fails").map(({ cap }) => cap);
    };
    expect(await failing(files)).toEqual([]);
    expect(await failing(mutated(broken))).toEqual(["alpha.cap2", "alpha.cap3", "beta.cap2"]);
  });

  test("the audit: a register that it has kept holds an award too many", async () => {
    const found = async (of: typeof files): Promise<readonly string[]> => {
      const { openLedger } = await loadEvaluator(of);
      const ledger = openLedger();
      for (const project of ["P", "Q"]) {
        ledger.submit({ grant: "alpha", firm: "A", project, applied: "2020-02-03", spend: "100" });
      }
      return audit(policy, ledger.entries()).map(line);
    };
    expect(await found(files)).toEqual([]);
    expect(await found(mutated(broken))).toEqual(["breach alpha.cap3 A 0001-01-01/ 2>1: #1 #2"]);
  });
});
