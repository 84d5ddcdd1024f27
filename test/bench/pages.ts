import { existsSync, readFileSync } from "node:fs";
import { compile } from "../../src/compile.ts";
import type { Policy } from "../../src/model/policy.ts";
import { renderSite } from "../../src/site/site.ts";
import { interleaved } from "./interleaved.ts";
import type { Timing, Way } from "./interleaved.ts";

const longgang = "policies/longgang-ai-2025.policy";
const host = {
  read: (name: string) => (existsSync(name) ? readFileSync(name, "utf8") : undefined),
};

/** The pages of one article, in a policy of 100 and in one of 1,000: the work grows with the text. */
export const benchPages = (): Promise<readonly Timing[]> =>
  interleaved([way("of 100 articles", many(100)), way("of 1,000 articles", many(1_000))], {
    rounds: 1,
    warmup: 1,
  });

/** All pages of the district's Measures, once the policy is compiled. */
export const benchSite = (): Promise<readonly Timing[]> =>
  interleaved([{ ...way("all pages of Longgang", readFileSync(longgang, "utf8")), pieces: 1 }], {
    rounds: 5,
    warmup: 2,
  });

function way(name: string, text: string): Way {
  const policy = compiled(text);
  const run = (): unknown => renderSite([{ name: "policy", policy }]);
  return { name, pieces: policy.articles.length, run };
}

function compiled(text: string): Policy {
  const { policy, diagnostics } = compile({ path: longgang, text }, host);
  if (policy === undefined)
    throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  return policy;
}

/** A policy of so many articles, each with a grant of its own and an example. */
const many = (count: number): string =>
  header + Array.from({ length: count }, (_, place) => article(place + 1)).join("");

const header = `policy many "Many articles" / "多条政策"
  languages en, zh
  currency CNY rounded down to 0.01
  effective 2025-01-01 for 3 years
  fact firm: id "firm" / "企业"
  fact applied: date "date of application" / "申请日期"
  beneficiary firm
  dated by applied
`;

const article = (number: number): string => `
article ${number} "Support ${number}" / "资助${number}"
  fact spend${number}: money "expenses of kind ${number}" / "第${number}类费用"
  grant 30% of spend${number} cap 1_000_000 per firm per year
  example "A purchase of kind ${number}" / "购买第${number}类"
    claim article${number} with firm "A", applied 2025-03-01, spend${number} 1_000_000 gives 300_000
`;
