import type { OutputFile } from "../emit/output.ts";
import type { Addition } from "./addition.ts";
import { assurance } from "./assurance/addition.ts";
import { calculator } from "./calculator/calculator.ts";
import { machine } from "./machine/machine.ts";
import { curve } from "./curve/curve.ts";
import { icon, iconPath } from "./layout/icon.ts";
import { frontPages } from "./pages/front-page.ts";
import { policyPages } from "./pages/policy-pages.ts";
import { references } from "./references/references.ts";
import { pageScript } from "./scripts/page-script.ts";
import { search } from "./search/search.ts";
import { style } from "./style/style.ts";
import type { NamedPolicy, SiteView } from "./view.ts";
import { policyView } from "./view.ts";

export type { NamedPolicy } from "./view.ts";

/**
 * What the site has beside the text of the policies, one entry for each part (addition.ts says what
 * an entry can add). Where several add to one place, they stand there in this order.
 */
const additions: readonly Addition[] = [calculator, curve, search, references, assurance, machine];

/** What is known of the place where the site will stand. */
export interface SiteOptions {
  /** "https://example.org/grants/": for what must name its own address. */
  readonly base?: string | undefined;
  /** Scripts that are not of one policy, bundled by whoever can: the search. */
  readonly scripts?: readonly OutputFile[];
}

/** The public's pages of all policies, as static files that need no server. */
export function renderSite(
  policies: readonly NamedPolicy[],
  { base, scripts = [] }: SiteOptions = {},
): readonly OutputFile[] {
  const site: SiteView = {
    policies: policies.map(policyView),
    base,
    scripts,
    navigation: (language) => additions.flatMap((one) => one.navigation?.(language) ?? []),
  };
  return [
    ...frontPages(site),
    { path: "style.css", text: style(additions.map((one) => one.style ?? "")) },
    { path: "page.js", text: pageScript() },
    { path: iconPath, text: icon },
    ...site.policies.flatMap((policy) => policyPages(site, policy, additions)),
    ...site.policies.flatMap(scriptsOf),
    ...scripts,
    ...additions.flatMap((one) => one.files?.(site) ?? []),
  ];
}

const scriptsOf = ({ name, scripts = [] }: NamedPolicy): readonly OutputFile[] =>
  scripts.map(({ path, text }) => ({ path: `${name}/${path}`, text }));
