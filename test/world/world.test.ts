import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { EvaluatorModule } from "../../src/batch/load.ts";
import { compile } from "../../src/compile.ts";
import { interpreterOf } from "../../src/interpret/example.ts";
import type { Policy } from "../../src/model/policy.ts";
import { evaluatorOf } from "../support/evaluator.ts";
import { repository } from "../support/policy-files.ts";
import { adapters } from "./adapters.ts";
import type { Json } from "./case.ts";
import { casesOf, folders, historiesOf } from "./case.ts";
import type { Difference } from "./comparison.ts";
import { differences } from "./comparison.ts";
import { perform, resultsFrom } from "./performance.ts";
import type { Adapter, Play } from "./play.ts";

/*
 * Real policies, each against a file of cases that is read as it is. Every expected figure is compared,
 * but those that an adapter lists with a reason. A disputed case fails if it comes to agree.
 */

interface Trial {
  readonly id: string;
  /** How the test is called. */
  readonly name: string;
  readonly play: Play;
  readonly expected: Json;
}

const trialsOf = (adapter: Adapter): readonly Trial[] => [
  ...casesOf(adapter.folder).map(({ id, input, expected }) => ({
    id,
    name: id,
    play: adapter.play(input, id),
    expected,
  })),
  ...historyTrials(adapter),
];

function historyTrials({ folder, history }: Adapter): readonly Trial[] {
  if (history === undefined) return [];
  return [...historiesOf(folder)].map(([id, lines]) => {
    const { expected, ...play } = history(lines, id);
    return { id, name: `${id} in claims.csv`, play, expected };
  });
}

const compiled = new Map<string, Policy>();

function policyOf({ folder }: Adapter, { document = folder }: Play): Policy {
  const policy = compiled.get(document) ?? compiledAt(`policies/world/${document}.policy`);
  compiled.set(document, policy);
  return policy;
}

function compiledAt(path: string): Policy {
  const { policy, diagnostics } = compile({ path, text: readFileSync(path, "utf8") }, repository);
  if (policy !== undefined) return policy;
  throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
}

function differencesIn(adapter: Adapter, { play, expected }: Trial): readonly Difference[] {
  const policy = policyOf(adapter, play);
  return differences(policy, perform(policy, play), expected, play.places);
}

test("every folder of the corpus has its adapter, and every history is read", () => {
  expect(adapters.map(({ folder }) => folder)).toEqual(folders());
  for (const { folder, history } of adapters) {
    expect([folder, history !== undefined]).toEqual([folder, historiesOf(folder).size > 0]);
  }
});

for (const adapter of adapters) {
  describe(adapter.folder, () => {
    const trials = trialsOf(adapter);
    const notDefined = Object.keys(adapter.notDefined ?? {});

    test.each(trials)("$name", (trial) => {
      const found = differencesIn(adapter, trial);
      if (Object.hasOwn(adapter.disputed, trial.id)) expect(found).not.toEqual([]);
      else expect(found.filter(({ figure }) => !notDefined.includes(figure))).toEqual([]);
    });

    test("what is listed as disputed or not defined stands in the corpus", () => {
      const ids = trials.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(Object.keys(adapter.disputed)));
      const figures = trials.flatMap((trial) => differencesIn(adapter, trial));
      expect(figures.map(({ figure }) => figure)).toEqual(expect.arrayContaining(notDefined));
    });

    test("the compiled evaluator decides every claim as the interpreter does", async () => {
      const evaluators = new Map<Policy, EvaluatorModule>();
      for (const { name, play } of trials) {
        const policy = policyOf(adapter, play);
        const evaluator = evaluators.get(policy) ?? (await evaluatorOf(policy));
        evaluators.set(policy, evaluator);
        const results = resultsFrom(evaluator.openLedger(), play);
        expect([name, results]).toEqual([name, resultsFrom(interpreterOf(policy), play)]);
      }
    });
  });
}
