import fs from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { findClaims } from "../../src/cli/prove/witnesses.ts";
import { Problem } from "../../src/cli/problem.ts";
import type { OutputFile } from "../../src/emit/output.ts";
import { prove } from "../../src/verify/prove/prove.ts";
import { readCompiled } from "../../src/verify/prove/read.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import { folderWith } from "../cli/support.ts";
import { evaluatorFiles } from "../support/evaluator.ts";
import { vitest } from "./beside.ts";
import { policyOf } from "./support.ts";

/* What `edict prove --witness` writes where a compiled evaluator is at fault. */

vi.setConfig({ testTimeout: 600_000 });

const policy = policyOf(`
article 1 "Fire" / "防火"
  grant doors "Doors" / "防火门": 50% of spend
    cap 300 per project
`);

const sound = evaluatorFiles(policy);

const withFault = (path: string, from: string, to: string): readonly OutputFile[] =>
  sound.map((file) => {
    if (file.path !== path) return file;
    expect(file.text).toContain(from);
    return { path, text: file.text.replace(from, to) };
  });

test.each([
  ["claims", "runtime/cap-arithmetic.ts", "(limit - used) / unit", "(limit - used + 100) / unit"],
  ["steps", "runtime/posting.ts", "day, change, award)", "day, 2 * change, award)"],
])("the test of %s fails on the fault, and passes without it", async (kind, path, from, to) => {
  const faulty = withFault(path, from, to);
  const solver = await loadSolver();
  const proof = await prove(policy, readCompiled(faulty, policy), solver);
  const folder = folderWith({});
  const compiled = { path: "fire.policy", policy, files: faulty, folder: "" };
  const found = await findClaims(compiled, proof, solver, folder);
  expect(found instanceof Problem ? found : found.get("doors.cap1")).toMatchObject({ kind });
  const [name = ""] = fs.readdirSync(folder);
  expect(name).toBe("fire.doors.cap1.test.ts");
  const witness = { path: name, text: fs.readFileSync(join(folder, name), "utf8") };
  expect(vitest([...sound, witness])).toMatchObject({ status: 0 });
  const failed = vitest([...faulty, witness]);
  expect(failed.status).toBe(1);
  expect(failed.said).toContain("doors.cap1 is kept");
});
