import type { Policy } from "../../model/policy.ts";
import { articleSlug } from "../../emit/docs/article.ts";
import type { AddedSection, Addition } from "../addition.ts";
import type { Address } from "../address.ts";
import type { PageView } from "../view.ts";
import { siteWords } from "../words/words.ts";
import { formHtml } from "./form-html.ts";
import { grantPlan } from "./plan.ts";
import { calculatorScript } from "./script.ts";
import { calculatorStyle } from "./style.ts";

/** A form on every page that has a grant, which asks the compiled evaluator. */
export const calculator: Addition = {
  style: calculatorStyle,
  sections: (view) => sections(view),
  scripts: (view) => (grantsOn(view).length > 0 ? scripts(view) : []),
};

function sections(view: PageView): readonly AddedSection[] {
  const { policy } = view.policy;
  const { language, prose } = view.edition;
  const names = grantsOn(view);
  if (names.length === 0 || scripts(view).length === 0) return [];
  const words = siteWords[language].calculator;
  const plans = names.map((name) => grantPlan(name, policy));
  const asking = names.map((name) => ({
    policy,
    prose,
    words,
    versions: policy.grants.filter((grant) => grant.name === name),
  }));
  return [{ id: "calculator", heading: words.heading, html: formHtml(plans, asking) }];
}

/** The script, where whoever made the site has bundled it. */
function scripts({ policy: { name, scripts: all = [] }, edition }: PageView): readonly Address[] {
  const path = `${edition.language}/${calculatorScript}`;
  return all.some((file) => file.path === path) ? [`${name}/${path}`] : [];
}

/** The names of the grants that the page is about. */
const grantsOn = ({ policy: { policy }, page: { slug } }: PageView): readonly string[] => [
  ...new Set(policy.grants.filter((grant) => slugOf(grant) === slug).map(({ name }) => name)),
];

const slugOf = ({ article }: Policy["grants"][number]): string =>
  article === undefined ? "index" : articleSlug(article);
