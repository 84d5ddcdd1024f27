import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { Solver } from "../../src/verify/smt/solver.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import { policyFiles } from "../support/policy-files.ts";
import type { Mutant } from "./read-back-mutants.ts";
import { mutantsOf } from "./read-back-mutants.ts";
import { compiled, firstFault } from "./read-back-support.ts";

const isDeep = process.env["EDICT_DEEP"] !== undefined;

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** All of them in the deep run; else every so many, so that each kind of change comes up. */
const share = (all: readonly Mutant[], sample: number): readonly Mutant[] =>
  isDeep ? all : all.filter((_, place) => place % Math.ceil(all.length / sample) === 0);

const few = ["policies/longgang-ai-2025.policy", "policies/minimal.policy"];
const files = isDeep ? policyFiles("policies").map(({ path }) => path) : few;

test.each(files)(
  "a slip in the text compiled from %s is found",
  async (path) => {
    const whole = compiled({ path, text: readFileSync(path, "utf8") });
    const answers = new Map<string, string>();
    const survivors: string[] = [];
    for (const mutant of share(mutantsOf(whole.text), 40)) {
      const fault = await firstFault({ ...whole, text: mutant.text }, solver, answers);
      if (fault !== undefined || mutant.equivalent !== undefined) continue;
      survivors.push(`${mutant.line}: ${mutant.from} -> ${mutant.to}`);
    }
    expect(survivors).toEqual([]);
  },
  1_200_000,
);
