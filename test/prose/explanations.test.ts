import { expect, test } from "vitest";
import { runExample } from "../../src/interpret/example.ts";
import type { ExampleOutcome } from "../../src/interpret/example.ts";
import type { Policy } from "../../src/model/policy.ts";
import { mentions } from "../../src/prose/mentions.ts";
import { text } from "../../src/prose/phrase.ts";
import type { Phrase } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import type { Prose } from "../../src/prose/renderer.ts";
import { identifiers, sample, sampleFiles } from "./samples.ts";

/** What the interpreter really comes to, in every example of every sample. */
const outcomes = (policy: Policy): readonly ExampleOutcome[] =>
  policy.examples
    .filter(({ superseded }) => !superseded)
    .flatMap((example) => runExample(policy, example, () => ""));

/** What is said of it; errors name facts as a table of claims does, and are left out where asked. */
function said(
  found: ExampleOutcome,
  one: Prose,
  { withErrors }: { readonly withErrors: boolean },
): readonly Phrase[] {
  if (!withErrors && found.result.outcome === "error") return [];
  if (found.kind === "event") {
    const { kind, claim } = found.step;
    return [one.event({ event: kind, claim: String(claim) }, found.result)];
  }
  const { claim } = found.claim;
  return [one.outcome(found.result, claim), ...one.explanation(found.result, claim)];
}

test.each(sampleFiles)("%s: both languages explain the same", (path) => {
  const policy = sample(path);
  const [en, zh] = [prose("en", policy), prose("zh", policy)];
  for (const found of outcomes(policy)) {
    const both = [en, zh].map((one) => said(found, one, { withErrors: true }));
    expect(mentions(both[0] ?? [])).toEqual(mentions(both[1] ?? []));
  }
});

test.each(sampleFiles)("%s: explanations are whole sentences without identifiers", (path) => {
  const policy = sample(path);
  const names = identifiers(policy);
  for (const language of policy.languages) {
    const one = prose(language, policy);
    const sentences = outcomes(policy).flatMap((found) =>
      said(found, one, { withErrors: false }).map(text),
    );
    for (const sentence of sentences) {
      expect(sentence).toMatch(language === "en" ? /^[A-Z0-9(“].*[.]$/ : /[。]$/);
      expect(sentence).not.toMatch(/undefined| {2}| [.,;:)]|\(\s|,,|，，|。。/);
      expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(sentence))).toEqual([]);
    }
  }
});

test("a refused claim's reason holds the words by which an example may name it", () => {
  const policy = sample("test/language/conformance/rounds.policy");
  const results = policy.examples.flatMap((example) =>
    runExample(policy, example, (reason, claim) => text(prose("en", policy).reason(reason, claim))),
  );
  expect(results.filter(({ asExpected }) => !asExpected)).toEqual([]);
});
