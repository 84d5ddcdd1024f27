import { expect, test, vi } from "vitest";
import { proofText } from "../../src/cli/prove/report.ts";
import { Reader } from "../../src/cli/reader.ts";
import { prove } from "../../src/verify/prove/prove.ts";
import { readCompiled } from "../../src/verify/prove/read.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import { evaluatorFiles } from "../support/evaluator.ts";
import { compileText } from "../support/snippet.ts";
import { blocksOf, documentAt, isWhole } from "./blocks.ts";

vi.setConfig({ testTimeout: 600_000 });

const manual = documentAt("grammar/README.md");

test("edict prove says of the manual's grant what the manual says it does", async () => {
  const [, said = ""] = /^```verdicts\n([\s\S]*?)^```$/m.exec(manual) ?? [];
  const before = blocksOf(manual.slice(0, manual.indexOf("```verdicts")));
  const header = (before.find(isWhole)?.text ?? "").split(/^grant /m)[0] ?? "";
  const { policy } = compileText(header + (before.at(-1)?.text ?? ""), {});
  if (policy === undefined) throw new Error("The grant has errors.");
  const solver = await loadSolver();
  const proof = await prove(policy, readCompiled(evaluatorFiles(policy), policy), solver);
  const reader = new Reader(policy, "en", (_, plain) => plain);
  expect(proofText(reader, "course.policy", proof, new Map())).toBe(said);
});
