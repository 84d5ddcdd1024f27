import { beforeAll, expect, test } from "vitest";
import type { Solver } from "../../src/verify/smt/solver.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import { evaluatorOf } from "../../src/verify/read-back/evaluator.ts";
import { policyFiles } from "../support/policy-files.ts";
import { evaluatorOf as modelEvaluator } from "./evaluator-of-model.ts";
import { arithmeticFaults, compiled, faults, runtimeBeside } from "./read-back-support.ts";

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

test.each(policyFiles("policies").map((file) => [file.path, file] as const))(
  "the literals of %s, as proofs take them from its text, are those of the model",
  (_, file) => {
    const { policy, files } = compiled(file);
    const found = evaluatorOf(files, policy);
    const { grants, caps } = modelEvaluator(policy);
    expect(found).toMatchObject({ grants, caps });
  },
);

test("the arithmetic of caps is that of the manual", async () => {
  expect(await arithmeticFaults(runtimeBeside, solver)).toEqual([]);
});

test.each([
  ["(limit - used) / unit", "(limit - used + 1) / unit"],
  ["limit <= used ? 0 : ", "limit > used ? 0 : "],
  ["/ unit) * unit", "/ unit)"],
  ["amount <= room ? amount", "amount < room ? amount"],
  ["refuses ? 0 : room", "refuses ? room : 0"],
  ["refuses ? 0 : room", "room"],
  ["used < limit", "used <= limit"],
  ["amount > 0 ? 1 : 0", "amount >= 0 ? 1 : 0"],
  ["amount > 0 ? 1 : 0", "1"],
  ["used + amount", "used - amount"],
  ["used + amount", "used"],
  ["used + amount", "amount"],
])("the arithmetic of caps is another with %s made %s", async (from, to) => {
  expect(await arithmeticFaults(changed(from, to), solver)).not.toEqual([]);
});

test("the arithmetic of caps may be written otherwise, as long as it does the same", async () => {
  const same = changed("limit <= used ? 0 :", "limit < used ? 0 :");
  expect(await arithmeticFaults(same, solver)).toEqual([]);
});

/** The run time with a change in its arithmetic of caps. */
function changed(from: string, to: string): typeof runtimeBeside {
  const broken = runtimeBeside.map(({ path, text }) => ({
    path,
    text: path.endsWith("cap-arithmetic.ts") ? text.replace(from, to) : text,
  }));
  expect(broken).not.toEqual(runtimeBeside);
  return broken;
}
