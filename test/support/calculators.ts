import { readFileSync } from "node:fs";
import type { Calculator } from "../../src/calculator/calculator.ts";
import type { GrantPlan } from "../../src/calculator/plan.ts";
import type { Told } from "../../src/calculator/told.ts";
import { speechOf } from "../../src/calculator/told.ts";
import { loadEvaluator } from "../../src/batch/load.ts";
import { compile } from "../../src/compile.ts";
import type { OutputFile } from "../../src/emit/output.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Language } from "../../src/model/text.ts";
import { englishResults } from "../../src/prose/en/results.ts";
import { chineseResults } from "../../src/prose/zh/results.ts";
import { calculatorModules } from "../../src/site/calculator/script.ts";
import { policyView } from "../../src/site/view.ts";
import { evaluatorFiles } from "./evaluator.ts";
import { repository } from "./policy-files.ts";

/** A policy of the repository, by the path of its file. */
export function policyAt(path: string): Policy {
  const { policy } = compile({ path, text: readFileSync(path, "utf8") }, repository);
  if (policy === undefined) throw new Error(`${path} is no sound policy.`);
  return policy;
}

const results = { en: englishResults, zh: chineseResults } as const;

/**
 * What the page of the policy works with: the data that it carries, and nothing of the model, and the
 * evaluator without what is left out of it there.
 */
export async function calculatorOf(whole: Policy, language: Language): Promise<Calculator> {
  const modules = modulesOf(whole, language);
  const { openLedger } = await loadEvaluator([...evaluatorFiles(whole), ...modules]);
  const { policy, page } = await carried(modules);
  const prose = results[language](policy, speechOf(policy, page.told));
  return { policy, openLedger, prose, plans: page.plans };
}

interface Carried {
  readonly policy: Policy;
  readonly page: { readonly told: Told; readonly plans: readonly GrantPlan[] };
}

function carried(modules: readonly OutputFile[]): Promise<Carried> {
  const data = modules.find(({ path }) => path === "calculator-data.js")?.text ?? "";
  return import(`data:text/javascript;base64,${Buffer.from(data, "utf8").toString("base64")}`);
}

function modulesOf(policy: Policy, language: Language): readonly OutputFile[] {
  const edition = policyView({ name: "policy", policy }).editions.find(
    (one) => one.language === language,
  );
  return edition === undefined ? [] : calculatorModules(policy, edition);
}
