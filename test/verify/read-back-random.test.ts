import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Solver } from "../../src/verify/smt/solver.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import type { RandomPolicy } from "../support/random-policies/policy.ts";
import { amendmentPath, policyPath, randomPolicy } from "../support/random-policies/policy.ts";
import type { Compiled } from "./read-back-support.ts";
import { compiled, faults } from "./read-back-support.ts";

const runs = process.env["EDICT_DEEP"] === undefined ? 6 : 500;

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

test("the texts compiled from random policies do what their models say", async () => {
  await fc.assert(
    fc.asyncProperty(randomPolicy, async (random) => {
      expect(await faults(compiledOf(random), solver)).toEqual([]);
    }),
    { numRuns: runs, seed: 20260112 },
  );
}, 1_200_000);

function compiledOf({ text, amendment }: RandomPolicy): Compiled {
  const texts = new Map([
    [policyPath, text],
    [amendmentPath, amendment],
  ]);
  const path = amendment === undefined ? policyPath : amendmentPath;
  return compiled({ path, text: amendment ?? text }, { read: (name) => texts.get(name) });
}
