import { beforeAll, expect, test } from "vitest";
import type { Solver } from "../../src/verify/smt/solver.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import { policyFiles } from "../support/policy-files.ts";
import { compiled, faults } from "./read-back-support.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

test.each(policyFiles("policies").map((file) => [file.path, file] as const))(
  "the text compiled from %s does what the model says, for every claim",
  async (_, file) => {
    expect(await faults(compiled(file), solver)).toEqual([]);
  },
);
