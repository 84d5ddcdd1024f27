import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { emitTypeScript } from "../../src/emit/typescript/typescript.ts";
import type { Policy } from "../../src/model/policy.ts";
import { isSettled } from "../../src/verify/read-back/equalities.ts";
import { readBack } from "../../src/verify/read-back/read-back.ts";
import { policyFiles, repository } from "../support/policy-files.ts";

/*
 * What the emitter writes of every construct is read back, and is what the model says: literals one
 * by one, and formulas as far as arithmetic alone tells that they are equal. Only whether formulas in
 * whole numbers give what the exact ones do is a question for the solver, and what a table without
 * a last row asks for: there is no size beside the three.
 */
const isForSolver = (name: string): boolean =>
  name.endsWith(".quick") || name === "guardedSize.needs.amount";

const textOf = (policy: Policy): string =>
  emitTypeScript(policy, { runtime: [], summary: () => [] })[0]?.text ?? "";

test.each(policyFiles("test/language"))("$path", (file) => {
  const { policy } = compile(file, repository);
  if (policy === undefined) throw new Error(`${file.path} has errors.`);
  const parts = readBack(textOf(policy), policy);
  const found = parts.flatMap(({ differences, refusal }) => [...differences, refusal ?? []].flat());
  expect(found).toEqual([]);
  const open = parts.flatMap(({ questions }) => questions.filter((each) => !isSettled(each)));
  expect(open.map(({ name }) => name).filter((name) => !isForSolver(name))).toEqual([]);
});
