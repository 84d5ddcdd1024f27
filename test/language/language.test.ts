import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Span } from "../../src/diagnostics/diagnostic.ts";
import { position } from "../../src/diagnostics/source.ts";
import type { Decider, ExampleOutcome, ReasonText } from "../../src/interpret/example.ts";
import { interpreterOf, playExample } from "../../src/interpret/example.ts";
import type { Example } from "../../src/model/example.ts";
import type { Policy } from "../../src/model/policy.ts";
import { text } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import { parse } from "../../src/syntax/parse.ts";
import { policyFiles, repository } from "../support/policy-files.ts";

/*
 * What every construct means, told by examples: one file a construct in this folder, worked out by
 * hand from the manual. Whatever decides claims must bring all of them out as they are written.
 */

/** Each opens an empty ledger for a policy. */
const deciders: Readonly<Record<string, (policy: Policy) => Decider>> = {
  "the interpreter": interpreterOf,
};

const files = [...policyFiles("test/language"), ...policyFiles("policies")];

for (const file of files) {
  describe(file.path, () => {
    const { tree, problems: syntax } = parse(file);
    const { policy, problems: meaning } = check(tree, repository, syntax);

    test("means something", () => {
      const errors = [...syntax, ...meaning].filter(({ severity }) => severity === "error");
      expect(errors.map(({ message, span }) => `${place(span)} ${message.en}`)).toEqual([]);
    });

    if (policy === undefined) return;
    for (const [name, open] of Object.entries(deciders)) {
      for (const example of runnable(policy)) {
        test(`${name}: ${title(example)}`, () => {
          const outcomes = playExample(open(policy), example, reasonText(policy));
          expect(outcomes.filter(({ asExpected }) => !asExpected).map(told)).toEqual([]);
        });
      }
    }
  });
}

/** Examples of articles that were later replaced are printed, not run. */
const runnable = ({ examples }: Policy): readonly Example[] =>
  examples.filter(({ superseded }) => !superseded);

const title = (example: Example): string => Object.values(example.title).join(" / ");

const reasonText =
  (policy: Policy): ReasonText =>
  (reason, claim) =>
    policy.languages
      .map((language) => text(prose(language, policy).reason(reason, claim)))
      .join("\n");

/** Where it stands, and what came out. */
function told(outcome: ExampleOutcome): string {
  const { span } = outcome.kind === "claim" ? outcome.claim : outcome.step;
  return `${place(span)} ${JSON.stringify(outcome.result)}`;
}

/** The line in the file that the span names: an amended policy has examples of two. */
function place({ file: path, start }: Span): string {
  const line = position({ path, text: repository.read(path) ?? "" }, start).line;
  return `${path}:${line}`;
}
