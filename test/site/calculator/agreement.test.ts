import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/calculator/answer.ts";
import { answer } from "../../../src/calculator/answer.ts";
import type { GrantPlan } from "../../../src/calculator/plan.ts";
import { emptyLedger, quote } from "../../../src/interpret/interpret.ts";
import type { Language } from "../../../src/model/text.ts";
import { text } from "../../../src/prose/phrase.ts";
import { prose } from "../../../src/prose/prose.ts";
import type { ResultProse } from "../../../src/prose/renderer.ts";
import { grantPlans } from "../../../src/site/calculator/plan.ts";
import { calculatorOf, policyAt } from "../../support/calculators.ts";
import { policyFiles } from "../../support/policy-files.ts";
import { filledForms } from "../../support/random-inputs.ts";

/*
 * What the page says is what the interpreter says of the same claim, for 200 forms of each grant,
 * and in the same words as everywhere.
 */

describe.each([
  "policies/longgang-ai-2025.policy",
  "policies/world/13-fr-bike-aids.policy",
  "policies/world/01-us-ppp-2020.policy",
  "policies/world/16-ca-sred.policy",
])("%s", (path) => {
  const policy = policyAt(path);

  test.each(grantPlans(policy))("$grant comes to what it comes to everywhere", async (plan) => {
    const calculator = await calculatorOf(policy, policy.languages[0] ?? "en");
    for (const { inputs, claim } of filledForms(plan, policy, 200, seedOf(plan))) {
      const { id: _, ...expected } = quote(policy, emptyLedger, claim);
      expect({ claim, says: saidBy(answer(inputs, calculator)) }).toEqual({
        claim,
        says: "error" in expected ? expected.error : expected,
      });
    }
  });
});

describe.each(policyFiles("policies").map(({ path }) => path))("%s", (path) => {
  const policy = policyAt(path);

  test.each(policy.languages)("is told in the same words, %s", async (language: Language) => {
    const calculator = await calculatorOf(policy, language);
    const whole = prose(language, policy);
    for (const plan of calculator.plans) {
      for (const { inputs } of filledForms(plan, policy, 8, seedOf(plan))) {
        const answered = answer(inputs, calculator);
        expect(toldBy(answered, calculator.prose)).toEqual(toldBy(answered, whole));
        const rooms = answered.kind === "answered" ? answered.rooms : [];
        const caps = rooms.map(({ cap }) => policy.caps[calculator.policy.caps.indexOf(cap)]);
        expect(rooms.map(({ name }) => text(name))).toEqual(
          caps.flatMap((cap) => (cap ? [text(whole.capitalised(whole.cap(cap)))] : [])),
        );
      }
    }
  });
});

/** Every sentence about an answer. */
function toldBy(answered: Answer, by: ResultProse): readonly string[] {
  if (answered.kind === "problem") return [withoutNames(text(by.error(answered.error)))];
  if (answered.kind !== "answered") return [];
  const { result, claim } = answered;
  return [...by.explanation(result, claim), by.outcome(result, claim)].map(text);
}

/** Beside a field nobody needs the name that a claim in a file would use. */
const withoutNames = (told: string): string =>
  told.replace(/ \([A-Za-z][\w.]*\)|（[A-Za-z][\w.]*）/g, "");

const seedOf = ({ grant }: GrantPlan): number => grant.length;

function saidBy(answered: Answer): unknown {
  if (answered.kind === "problem") return answered.error;
  if (answered.kind !== "answered") return answered.kind;
  const { id: _, ...result } = answered.result;
  return result;
}
