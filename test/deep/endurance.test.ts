import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { EvaluatorModule } from "../../src/batch/load.ts";
import { loadEvaluator } from "../../src/batch/load.ts";
import { runExample } from "../../src/interpret/example.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Endured } from "../../src/verify/endurance/endure.ts";
import { endure } from "../../src/verify/endurance/endure.ts";
import { shortened } from "../../src/verify/endurance/shorten.ts";
import { exampleOf } from "../../src/verify/properties/example.ts";
import type { Step } from "../../src/verify/properties/step.ts";
import { evaluatorFiles, evaluatorOf } from "../support/evaluator.ts";
import { policyFiles, repository } from "../support/policy-files.ts";
import { snippetText } from "../support/snippet.ts";
import { policyOf } from "../verify/support.ts";

/*
 * A small part of what `npm run test:deep` does at length: random steps on every policy of the
 * repository, and on evaluators with a fault, which must be found.
 */

const policies = policyFiles("policies").map(({ path, text }) => {
  const { policy } = compile({ path, text }, repository);
  if (policy === undefined) throw new Error(`${path} does not compile.`);
  return { path, policy };
});

const endured = (policy: Policy, evaluator: EvaluatorModule, steps: number, seed = 1): Endured =>
  endure(policy, (entries) => evaluator.openLedger(entries), { steps, seed });

test.each(policies)("$path holds every cap for a thousand steps", async ({ policy }) => {
  const evaluator = await evaluatorOf(policy);
  const { steps, checked, found } = endured(policy, evaluator, 1_000);
  expect(found).toBeUndefined();
  expect(steps).toBe(1_000);
  expect(checked > 0).toBe(policy.caps.length > 0);
});

const snippet = `fact group: id per enterprise set by office "group|groups" / "集团|个"
grant part "Share" / "比例": 30% of spend
  cap 1_000 per enterprise per year
grant fixed "Fixed" / "定额": 400 per claim
  cap 2 awards per enterprise per year
grant window2 "Window" / "两年": spend cap 500 per enterprise in any 2 years
grant large "Group" / "集团": spend cap 700 per group per year
joint cap 1_200 per enterprise per year over part, fixed, stateAid
joint cap 30_000 per lifetime over part, window2
`;
const policy = policyOf(snippet);
const files = evaluatorFiles(policy);

test("the same seed takes the same steps, another one others", async () => {
  const evaluator = await loadEvaluator(files);
  const first = endured(policy, evaluator, 3_000, 7);
  expect(endured(policy, evaluator, 3_000, 7)).toEqual(first);
  expect(endured(policy, evaluator, 3_000, 8)).not.toEqual(first);
});

async function mutant(path: string, from: string | RegExp, to: string): Promise<EvaluatorModule> {
  const text = files.find((each) => each.path === path)?.text ?? "";
  if (text.replace(from, to) === text) throw new Error(`${path} has no ${String(from)}.`);
  const changed = (one: string): string => (one === path ? text.replace(from, to) : "");
  return loadEvaluator(files.map((one) => ({ ...one, text: changed(one.path) || one.text })));
}

test.each([
  ["one fen too much", "evaluator.ts", "fixed(100_000)", "fixed(100_001)", 2],
  ["one award too many", "evaluator.ts", /fixed\(2\)/, "fixed(3)", 3],
  [
    "a window a day too short",
    "evaluator.ts",
    'count: 2, unit: "years"',
    'count: 729, unit: "days"',
    3,
  ],
  ["a pot that only long ledgers fill", "evaluator.ts", "fixed(3_000_000)", "fixed(3_000_001)", 60],
] as const)("%s is found, and told in few steps", { timeout: 60_000 }, async (...given) => {
  const [, path, from, to, most] = given;
  const { found } = endured(policy, await mutant(path, from, to), 100_000);
  expect(found?.violation.kind).toBe("breach");
  expect(found?.steps.length).toBeLessThanOrEqual(most);
  const example = exampleOf(policy, found?.steps ?? [], { en: "Found", zh: "发现" });
  const { examples, ...again } = policyOf(`${snippetText(snippet)}\n${example}\n`);
  const outcomes = examples.flatMap((one) => runExample({ ...again, examples }, one, () => ""));
  expect(outcomes.length).toBeGreaterThan(0);
  expect(outcomes.filter(({ asExpected }) => !asExpected)).toEqual([]);
});

test("what a sequence does not need is left out, claims of rounds too", () => {
  const claim = (spend: number) => ({ grant: "part", spend });
  const one = (spend: number): Step => ({ kind: "claim", claim: claim(spend) });
  const steps: readonly Step[] = [
    ...Array.from({ length: 500 }, () => one(0)),
    one(1),
    { kind: "round", claims: [claim(0), claim(2), claim(0), claim(0)] },
    one(0),
  ];
  const isBroken = (some: readonly Step[]): boolean =>
    [1, 2].every((spend) => JSON.stringify(some).includes(`:${spend}`));
  expect(shortened(steps, isBroken)).toEqual([one(1), { kind: "round", claims: [claim(2)] }]);
});

test("an event still concerns the claim that it concerned, when those between are left out", () => {
  const one = (spend: number): Step => ({ kind: "claim", claim: { grant: "part", spend } });
  const reverse = (of: number): Step => ({ kind: "event", event: "reverse", of, amount: "all" });
  const steps = [one(0), one(1), one(0), one(0), reverse(2), one(2)];
  const isBroken = (some: readonly Step[]): boolean => {
    const place = some.findIndex(({ kind }) => kind === "event");
    const event = some[place];
    const reversed = event?.kind === "event" ? some[place - 1 - event.of] : undefined;
    const texts = [JSON.stringify(reversed ?? {}), JSON.stringify(some)];
    return [":1", ":2"].every((spend, at) => texts[at]?.includes(spend));
  };
  expect(shortened(steps, isBroken)).toEqual([one(1), reverse(0), one(2)]);
});

test.each([
  [
    "what was reversed still counts",
    "runtime/posting.ts",
    "  record();\n",
    "  record(); return;\n",
  ],
  ["a window of the runtime is a day short", "runtime/period.ts", ".unit);", ".unit) - 1;"],
] as const)("%s: less than the rules give is found too", { timeout: 60_000 }, async (...given) => {
  const [, path, from, to] = given;
  const { found } = endured(policy, await mutant(path, from, to), 100_000);
  expect(["breach", "otherwise"]).toContain(found?.violation.kind);
  expect(found?.steps.length).toBeLessThanOrEqual(4);
});
