import { bundled } from "../../batch/bundle.ts";
import type { OutputFile } from "../../emit/output.ts";
import { calculatorModules, calculatorScript } from "../../site/calculator/script.ts";
import type { NamedPolicy } from "../../site/site.ts";
import { policyView } from "../../site/view.ts";
import { evaluatorFiles } from "../build/evaluator.ts";

/** The policies with the scripts of their calculators, which hold the compiled evaluators. */
export const withCalculators = (
  policies: readonly NamedPolicy[],
): Promise<readonly NamedPolicy[]> =>
  Promise.all(
    policies.map(async (named) => ({
      ...named,
      scripts: [...(named.scripts ?? []), ...(await calculators(named))],
    })),
  );

/** One for each language; none where there is nothing to be worked out. */
async function calculators(named: NamedPolicy): Promise<readonly OutputFile[]> {
  const { policy } = named;
  if (policy.grants.length === 0) return [];
  const evaluator = evaluatorFiles(policy);
  return Promise.all(
    policyView(named).editions.map(async (edition) => {
      const modules = [...evaluator, ...calculatorModules(policy, edition)];
      const text = await bundled("calculator.js", modules, "script");
      return { path: `${edition.language}/${calculatorScript}`, text };
    }),
  );
}
