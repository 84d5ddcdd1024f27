import type { Calculator } from "../../src/calculator/calculator.ts";
import { speechOf } from "../../src/calculator/told.ts";
import { compile } from "../../src/compile.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Language } from "../../src/model/text.ts";
import { englishResults } from "../../src/prose/en/results.ts";
import { chineseResults } from "../../src/prose/zh/results.ts";
import { grantPlans } from "../../src/site/calculator/plan.ts";
import { told } from "../../src/site/calculator/told.ts";
import { evaluatorOf } from "./evaluator.ts";
import { policyFiles, repository } from "./policy-files.ts";

/** A policy of the repository, by the path of its file. */
export function policyAt(path: string): Policy {
  const file = policyFiles("policies").find((one) => one.path === path);
  const policy = file && compile(file, repository).policy;
  if (policy === undefined) throw new Error(`${path} is no sound policy.`);
  return policy;
}

const results = { en: englishResults, zh: chineseResults } as const;

/** What the page of the policy works with. */
export async function calculatorOf(policy: Policy, language: Language): Promise<Calculator> {
  const { openLedger } = await evaluatorOf(policy);
  const prose = results[language](policy, speechOf(policy, told(policy, language)));
  return { policy, openLedger, prose, plans: grantPlans(policy) };
}
