import { describe, expect, test } from "vitest";
import { loadEvaluator } from "../../src/batch/load.ts";
import { interpreterOf, playExample } from "../../src/interpret/example.ts";
import { Seeded, seedOf } from "../../src/verify/endurance/seeded.ts";
import { Steps } from "../../src/verify/endurance/steps.ts";
import { violationIn } from "../../src/verify/properties/check.ts";
import type { PolicyName } from "./mutant.ts";
import { originalOf } from "./mutant.ts";
import { byTheShortWay } from "./short-way.ts";

/* The policies that faults are tried on, without a fault: nothing is found in them. */

const names: readonly PolicyName[] = ["amounts", "caps", "rounds"];

describe.each(names)("%s", async (name) => {
  const { policy, files } = originalOf(name);
  const { openLedger } = await loadEvaluator(files);

  test("every example comes out, with the trace of the interpreter", () => {
    for (const example of policy.examples) {
      const outcomes = playExample(openLedger(), example, () => "");
      expect(outcomes).toEqual(playExample(interpreterOf(policy), example, () => ""));
      expect(outcomes.filter(({ asExpected }) => !asExpected)).toEqual([]);
    }
  });

  test.each([
    ["as they come", openLedger],
    ["prepared first", byTheShortWay(openLedger)],
  ])("random steps, %s, are decided as the interpreter decides them", (_, open) => {
    const source = new Steps(policy);
    for (let place = 0; place < 20; place += 1) {
      const steps = source.draw(15, new Seeded(seedOf(17, name, place)));
      expect(violationIn(policy, open, steps, { rules: true })).toBeUndefined();
    }
  });
});
