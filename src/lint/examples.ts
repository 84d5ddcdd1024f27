import type { Diagnostic, Span, Texts } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { exampleOtherwise } from "../diagnostics/messages/advice-examples.ts";
import type { ExampleOutcome, ReasonText } from "../interpret/example.ts";
import { interpreterOf, playExample } from "../interpret/example.ts";
import type { LedgerEvent } from "../model/claim.ts";
import type { EventStep, Example } from "../model/example.ts";
import type { Policy } from "../model/policy.ts";
import type { Language } from "../model/text.ts";
import { text } from "../prose/phrase.ts";
import { prose } from "../prose/prose.ts";

/** Claims and events of examples that come out otherwise, each at its line (manual, section 7). */
export function failedExamples(policy: Policy): readonly Diagnostic[] {
  const reasonText = reasonTextOf(policy);
  return examplesToPlay(policy)
    .flatMap((example) => playExample(interpreterOf(policy), example, reasonText))
    .filter(({ asExpected }) => !asExpected)
    .map((outcome) => failure(outcome, policy));
}

/** Those of articles that were replaced or repealed are printed, but not played. */
export const examplesToPlay = ({ examples }: Policy): readonly Example[] =>
  examples.filter(({ superseded }) => !superseded);

/** An example may quote the reason of a refusal in any language of its policy. */
export const reasonTextOf =
  (policy: Policy): ReasonText =>
  (reason, claim) =>
    policy.languages
      .map((language) => text(prose(language, policy).reason(reason, claim)))
      .join("\n");

/** What was expected of a claim or an event, and what came out instead, with the trace. */
export function failure(outcome: ExampleOutcome, policy: Policy): Diagnostic {
  const values = { expected: expectation(outcome, policy), happened: happened(outcome, policy) };
  return diagnose(exampleOtherwise, values, spanOf(outcome));
}

/** Where a claim or event of an example stands. */
export const spanOf = (outcome: ExampleOutcome): Span =>
  outcome.kind === "claim" ? outcome.claim.span : outcome.step.span;

type Expectation = Parameters<typeof exampleOtherwise.says.en>[0]["expected"];

function expectation(outcome: ExampleOutcome, { currency }: Policy): Expectation {
  if (outcome.kind === "event") return { outcome: "event", claim: outcome.step.claim };
  const { number: claim, expected } = outcome.claim;
  return "amount" in expected
    ? { ...expected, claim, currency: currency.code }
    : { ...expected, claim };
}

/** What came out, step by step, in sentences. */
export const happened = (outcome: ExampleOutcome, policy: Policy): Texts => ({
  en: sentences(outcome, policy, "en").join(" "),
  zh: sentences(outcome, policy, "zh").join(""),
});

function sentences(outcome: ExampleOutcome, policy: Policy, language: Language): readonly string[] {
  const teller = prose(language, policy);
  if (outcome.kind === "claim") {
    return teller.explanation(outcome.result, outcome.claim.claim).map(text);
  }
  return [text(teller.event(eventOf(outcome.step), outcome.result))];
}

const eventOf = ({ kind, claim, amount }: EventStep): LedgerEvent => ({
  event: kind,
  claim: String(claim),
  ...(amount === undefined ? {} : { amount }),
});
