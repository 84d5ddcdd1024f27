import { describe, expect, test } from "vitest";
import { answer } from "../../../src/calculator/answer.ts";
import type { EarlierInputs, Inputs } from "../../../src/calculator/inputs.ts";
import type { EarlierPlan, GrantPlan } from "../../../src/calculator/plan.ts";
import { calculatorOf, policyAt } from "../../support/calculators.ts";
import { evaluatorOf } from "../../support/evaluator.ts";
import { policyFiles } from "../../support/policy-files.ts";
import { filledForms } from "../../support/random-inputs.ts";

/*
 * A page carries the evaluator without the parts that it never comes to. It must not come to them,
 * whatever was awarded before, nor say anything else than the whole evaluator.
 */

describe.each(
  [...policyFiles("policies"), ...policyFiles("test/language")].map(({ path }) => path),
)("%s", (path) => {
  const policy = policyAt(path);

  test.runIf(policy.grants.length > 0)("comes to what the whole evaluator comes to", async () => {
    const page = await calculatorOf(policy, policy.languages[0] ?? "en");
    const { openLedger } = await evaluatorOf(policy);
    for (const plan of page.plans) {
      for (const { inputs } of filledForms(plan, policy, 5, plan.grant.length)) {
        const before = plan.earlier.map((one) => awardBefore(one, inputs, plan));
        for (const earlier of [before, before.slice(0, 1)]) {
          const asked = { ...inputs, earlier };
          expect(answer(asked, page)).toEqual(answer(asked, { ...page, openLedger }));
        }
      }
    }
  });
});

/** An award of the same thing, on the day of the claim, and still open. */
const awardBefore = (
  { grant, fields, sameOrNot }: EarlierPlan,
  { typed }: Inputs,
  plan: GrantPlan,
): EarlierInputs => ({
  grant,
  date: typed[plan.fields[0]?.fact ?? ""] ?? "",
  amount: fields.length === 0 ? "100" : "",
  typed: Object.fromEntries(fields.map(({ fact }) => [fact, "100"])),
  same: sameOrNot,
  isFinished: false,
});
