import { readFileSync } from "node:fs";
import { beforeAll, expect, test, vi } from "vitest";
import { readBack } from "../../src/verify/read-back/read-back.ts";
import type { Solver } from "../../src/verify/smt/solver.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import type { Compiled } from "./read-back-support.ts";
import { compiled, faults } from "./read-back-support.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const textOf = (path: string): Compiled => compiled({ path, text: readFileSync(path, "utf8") });

/** What is found where this stands in the text instead. */
async function found(of: Compiled, from: string, to: string): Promise<string> {
  expect(of.text).toContain(from);
  return (await faults({ ...of, text: of.text.replace(from, to) }, solver)).join("\n");
}

const minimal = textOf("policies/minimal.policy");
const longgang = textOf("policies/longgang-ai-2025.policy");

test.each([
  ["a rate that a number cannot hold", "(3 * f.computeSpend)", "(0.3 * f.computeSpend)"],
  ["a rounding of its own", "(3 * f.computeSpend)", "Math.round(3 * f.computeSpend)"],
  ["a remainder", "(3 * f.computeSpend)", "(f.computeSpend % 10)"],
  ["a power", "(3 * f.computeSpend)", "(f.computeSpend ** 3)"],
  ["a word that the run time does not have", "times(", "timesAbout("],
  ["a fact that it does not read", "whole(f.computeSpend)", "whole(f.spend)"],
  ["a fact read by another way", "given.number(fact", "given.ratio(fact"],
  ["a loop", "(f) => (3 * f.computeSpend)", "(f) => { for (;;) {} return 3; }"],
  ["a value that changes", "const readings", "let readings"],
  ["an import from elsewhere", 'from "./runtime/index.ts"', 'from "./other.ts"'],
  ["another way to the ledger", "new Ledger<Claim>(policy", "new Ledger<Claim>(other"],
  ["a field that nobody knows", "conditions: [],", "conditions: [], bonus: fixed(1),"],
  ["no TypeScript at all", "export const policy", "export konst policy"],
])("%s is refused", async (_, from, to) => {
  expect(await found(minimal, from, to)).not.toBe("");
});

test.each([
  ["a cap one fen too low", "fixed(600_000_000)", "fixed(599_999_999)"],
  ["a cap one fen too high", "fixed(600_000_000)", "fixed(600_000_001)"],
  ["a rate a little higher", "ratio(3n, 10n)", "ratio(301n, 1000n)"],
  ["a product beyond 2^53", "3_002_399_751_580_330", "3_002_399_751_580_331"],
  ["rounding up", 'mode: "down"', 'mode: "up"'],
  ["a cap for life", "months: 12, from: 1_01", "months: 12, from: 1_02"],
  ["a cap per half-year", "months: 12", "months: 6"],
  [
    "a cap in force for a time",
    "inForce: always,\nlimit",
    "inForce: { from: 1_01_01, until: 2026_12_31 },\nlimit",
  ],
  ["a cap left out", "caps: [computeVoucherCap1],\n})", "caps: [],\n})"],
])("%s is found", async (_, from, to) => {
  expect(await found(minimal, from, to)).not.toBe("");
});

test.each([
  [
    "the joint cap missing from one grant",
    "breakthroughCap1, article11Joint1,",
    "breakthroughCap1,",
  ],
  [
    "a grant that the joint cap does not count",
    '["breakthrough", "undertaking"]',
    '["breakthrough"]',
  ],
  [
    "a cap per model for life, by year",
    'scope: [fact.model],\nperiod: { kind: "lifetime" }',
    'scope: [fact.model],\nperiod: { kind: "calendar", months: 12, from: 1_01 }',
  ],
  [
    "a cap under too fine a key",
    'scope: [fact.enterprise],\nperiod: { kind: "lifetime" }',
    'scope: [fact.enterprise, fact.platform],\nperiod: { kind: "lifetime" }',
  ],
  [
    "a condition that lets one pass",
    "f.onPublicPlatform && f.releaseApproved",
    "f.onPublicPlatform || f.releaseApproved",
  ],
  [
    "an exception that is a condition",
    'id: "article10.except1", must: "fail"',
    'id: "article10.except1", must: "hold"',
  ],
  ["another stage", "f.stage === choice.trial", "f.stage === choice.launch"],
  ["a choice under another number", "trial: 0", "trial: 1"],
  ["no ranking", 'ranking: { by: "award" },', ""],
  ["pro rata made a refusal", '"pro rata"', '"refuse"'],
  ["a decision that is not asked for", "discretion: true,", ""],
])("%s is found", async (_, from, to) => {
  expect(await found(longgang, from, to)).not.toBe("");
});

test("a difference names both sides", async () => {
  expect(await found(minimal, 'mode: "down"', 'mode: "up"')).toBe(
    'computeVoucher: rounding: { mode: "up", unit: "1/1" }, not { mode: "down", unit: "1/1" }',
  );
});

test("a refusal names its line, and leaves what is beside it", async () => {
  const { text, policy } = longgang;
  const refused = await found(longgang, "(3 * f.computeSpend)", "Math.round(3 * f.computeSpend)");
  expect(refused).toBe("article2: the member round");
  expect(policy.grants.length).toBeGreaterThan(1);
  expect(text).toContain("article3");
});

test("the same written otherwise is the same", async () => {
  const same = [
    ["(3 * f.computeSpend)", "(f.computeSpend + f.computeSpend + f.computeSpend)"],
    [
      "times(ratio(3n, 10n), whole(f.computeSpend))",
      "times(whole(f.computeSpend), ratio(6n, 20n))",
    ],
    ["f.computeSpend <= 3_002_399_751_580_330", "!(f.computeSpend > 3_002_399_751_580_330)"],
  ] as const;
  for (const [from, to] of same) expect(await found(minimal, from, to)).toBe("");
});

test("a refusal says in both languages what is not read", () => {
  const text = minimal.text.replace("(3 * f.computeSpend)", "Math.round(3 * f.computeSpend)");
  const refusals = readBack(text, minimal.policy).flatMap(({ refusal }) => refusal ?? []);
  expect(refusals).toMatchObject([
    { place: "computeVoucher", because: { en: "the member round", zh: "成员round" } },
  ]);
});
