import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { ExampleOutcome, ReasonText } from "../../src/interpret/example.ts";
import { interpreterOf, playExample } from "../../src/interpret/example.ts";
import type { Policy } from "../../src/model/policy.ts";
import { text } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import { evaluatorOf } from "../support/evaluator.ts";
import { policyFiles, repository } from "../support/policy-files.ts";

/*
 * Every example of the samples and of the constructs comes out of the compiled evaluator as it
 * does of the interpreter: the same outcome, trace and notes, and the same ledger.
 */

const reasonText =
  (policy: Policy): ReasonText =>
  (reason, claim) =>
    policy.languages
      .map((language) => text(prose(language, policy).reason(reason, claim)))
      .join("\n");

const resultsOf = (outcomes: readonly ExampleOutcome[]): readonly unknown[] =>
  outcomes.map(({ result }) => result);

for (const file of [...policyFiles("test/language"), ...policyFiles("policies")]) {
  const { policy } = compile(file, repository);
  if (policy === undefined) continue;
  describe(file.path, async () => {
    const evaluator = await evaluatorOf(policy);
    for (const example of policy.examples.filter(({ superseded }) => !superseded)) {
      test(Object.values(example.title).join(" / "), () => {
        const ledger = evaluator.openLedger();
        const outcomes = playExample(ledger, example, reasonText(policy));
        const expected = playExample(interpreterOf(policy), example, reasonText(policy));
        expect(resultsOf(outcomes)).toEqual(resultsOf(expected));
        expect(outcomes.filter(({ asExpected }) => !asExpected)).toEqual([]);
        expect([...evaluator.openLedger(ledger.entries()).entries()]).toEqual([
          ...ledger.entries(),
        ]);
      });
    }
  });
}
