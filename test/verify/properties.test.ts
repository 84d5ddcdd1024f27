import { expect, test } from "vitest";
import type { EvaluatorModule } from "../../src/batch/load.ts";
import { loadEvaluator } from "../../src/batch/load.ts";
import type { OutputFile } from "../../src/emit/output.ts";
import { runExample } from "../../src/interpret/example.ts";
import { exampleOf } from "../../src/verify/properties/example.ts";
import type { Counterexample } from "../../src/verify/properties/properties.ts";
import { tryProperties } from "../../src/verify/properties/properties.ts";
import { evaluatorFiles } from "../support/evaluator.ts";
import { snippetText } from "../support/snippet.ts";
import { policyOf } from "./support.ts";

/*
 * Faults put into a policy's evaluator, or into its runtime: random sequences must find each of them,
 * and none where nothing is wrong. The model, from which the auditor works, stays as it is.
 */

const snippet = `fact price: money per project "price" / "价格"
fact group: id per enterprise set by office "group|groups" / "集团|个"
grant part "Share" / "比例": 30% of spend
  cap 1_000 per enterprise per year
grant fixed "Fixed" / "定额": 400 per claim
  cap 2 awards per enterprise per year
grant window2 "Window" / "两年": spend cap 500 per enterprise in any 2 years
grant yearly "Yearly" / "每年": 100 per claim
  cap 2 consecutive years per enterprise
grant project1 "Open" / "进行中": up to 50% of spend cap 900 per project
  cap 1 open award per enterprise
grant priced "Price" / "价格": spend cap 50% of price per project
grant large "Group" / "集团": spend cap 700 per group per year
joint cap 1_200 per enterprise per year over part, fixed, stateAid
joint cap 3_000 per lifetime over part, project1
`;

const policy = policyOf(snippet);
const files = evaluatorFiles(policy);
/** A fault is found long before as many have been drawn. */
const runs = 6000;

const tried = (evaluator: EvaluatorModule, most = runs): Counterexample | undefined =>
  tryProperties(policy, (entries) => evaluator.openLedger(entries), { runs: most, seed: 3 });

test("nothing is found where nothing is wrong", { timeout: 60_000 }, async () => {
  expect(tried(await loadEvaluator(files), 1000)).toBeUndefined();
});

test("the same seed draws the same sequences", async () => {
  const mutant = await loadEvaluator(mutated("evaluator.ts", "fixed(100_000)", "fixed(100_001)"));
  expect(tried(mutant)).toEqual(tried(mutant));
});

/** The evaluator with a fault; it must have been there to be changed. */
function mutated(path: string, from: string | RegExp, to: string): readonly OutputFile[] {
  const file = files.find((each) => each.path === path);
  const text = file?.text.replace(from, to);
  if (text === undefined || text === file?.text) throw new Error(`${path} has no ${String(from)}.`);
  return files.map((each) => (each.path === path ? { path, text } : each));
}

/** What is changed, where, and which property breaks. */
type Mutant = readonly [
  what: string,
  path: string,
  from: string | RegExp,
  to: string,
  kinds: readonly string[],
];

const inEvaluator: readonly Mutant[] = [
  ["a cap one fen too high", "evaluator.ts", "fixed(100_000)", "fixed(100_001)", ["breach"]],
  ["a count of one too many", "evaluator.ts", /fixed\(2\)/, "fixed(3)", ["breach"]],
  ["a calendar cap by the month", "evaluator.ts", "months: 12", "months: 1", ["breach"]],
  [
    "a window a year too short",
    "evaluator.ts",
    'count: 2, unit: "years"',
    'count: 1, unit: "years"',
    ["breach"],
  ],
  ["a cap left out", "evaluator.ts", /caps: \[part\w+, /, "caps: [", ["breach"]],
  [
    "a scope too fine",
    "evaluator.ts",
    "scope: [fact.enterprise]",
    "scope: [fact.enterprise, fact.applied]",
    ["breach", "crash"],
  ],
  [
    "a grant not counted",
    "evaluator.ts",
    'grants: ["part", "fixed"]',
    'grants: ["part"]',
    ["breach"],
  ],
  [
    "an external not counted",
    "evaluator.ts",
    'externals: ["stateAid"],\n',
    "externals: [],\n",
    ["breach"],
  ],
  [
    "a cap that only warns",
    "evaluator.ts",
    'whenShort: "reduce"',
    'whenShort: "in principle"',
    ["breach"],
  ],
  ["rounded up", "evaluator.ts", /mode: "down"/, 'mode: "up"', ["bound"]],
  ["a rate too high", "evaluator.ts", "3 * f.spend", "4 * f.spend", ["bound"]],
];

const inRuntime: readonly Mutant[] = [
  [
    "what was reversed still counts",
    "runtime/standings.ts",
    /(leftOf = \([^]*?)amount - reversed/,
    "$1amount",
    ["fault"],
  ],
  [
    "a partly reversed award is not counted",
    "runtime/standings.ts",
    /\{ \.\.\.before, reversed: before\.reversed \+ amount \}/,
    "{ ...before, reversed: before.reversed + 2 * amount }",
    ["breach", "fault", "replay"],
  ],
  [
    "paid money can be reversed",
    "runtime/event.ts",
    "left - Math.max(paid, clawedBack)",
    "left",
    ["fault"],
  ],
  ["asked back twice", "runtime/event.ts", "return left - clawedBack;", "return left;", ["fault"]],
  [
    "asked back is open no longer, whatever is left",
    "runtime/standings.ts",
    "standing.clawedBack < leftOf(amount, standing)",
    "standing.clawedBack === 0",
    ["breach"],
  ],
  [
    "only earlier years make a run",
    "runtime/years.ts",
    "while (this.#has(account, last + 1)) last += 1;",
    "",
    ["breach"],
  ],
  [
    "only the window that ends with the day",
    "runtime/series.ts",
    "const end = endOf(start);",
    "const end = Math.min(endOf(start), day + 1);",
    ["breach"],
  ],
];

test.each([...inEvaluator, ...inRuntime])(
  "%s is found",
  { timeout: 60_000 },
  async (_, path, from, to, kinds) => {
    const found = tried(await loadEvaluator(mutated(path, from, to)));
    expect(kinds).toContain(found?.violation.kind);
  },
);

test(
  "a counterexample is an example of the policy, which the rules meet",
  { timeout: 60_000 },
  async () => {
    const title = { en: "Found", zh: "发现" };
    for (const [, path, from, to] of inEvaluator.slice(0, 5)) {
      const found = tried(await loadEvaluator(mutated(path, from, to)));
      const pasted = `${snippetText(snippet)}\n${exampleOf(policy, found?.steps ?? [], title)}\n`;
      const { examples, ...again } = policyOf(pasted);
      const outcomes = examples.flatMap((one) => runExample({ ...again, examples }, one, () => ""));
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.filter(({ asExpected }) => !asExpected)).toEqual([]);
    }
  },
);

test("a counterexample is short and plain", async () => {
  const mutant = await loadEvaluator(mutated("evaluator.ts", "fixed(100_000)", "fixed(100_001)"));
  const found = tried(mutant);
  expect(found?.steps.length).toBeLessThanOrEqual(2);
  expect(found?.violation).toMatchObject({ kind: "breach", finding: { total: 100_001n } });
});
