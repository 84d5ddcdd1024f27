import type { Links } from "../emit/docs/links.ts";
import { linksTo } from "../emit/docs/links.ts";
import type { Page } from "../emit/docs/page.ts";
import { pagesOf } from "../emit/docs/pages.ts";
import type { OutputFile } from "../emit/output.ts";
import type { Policy } from "../model/policy.ts";
import type { Language } from "../model/text.ts";
import type { Prose } from "../prose/renderer.ts";
import { prose } from "../prose/prose.ts";
import type { Address } from "./address.ts";
import { policyPage } from "./address.ts";
import type { Evidence } from "./evidence/evidence.ts";
import type { PageLink } from "./layout/document.ts";

/** A policy under the name of its folder. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: Policy;
  /**
   * Scripts made from the compiled evaluator, by their paths from the policy's folder of the site.
   * Only whoever bundles them can make them, so that a site without them has no calculators.
   */
  readonly scripts?: readonly OutputFile[];
  /** What is known of the text that it is compiled to; absent where nobody has looked. */
  readonly evidence?: Evidence;
}

/** What all pages are made from: every policy, with its pages before they are HTML. */
export interface SiteView {
  readonly policies: readonly PolicyView[];
  /** Where the site will be: "https://example.org/grants/"; absent where nobody has said. */
  readonly base: string | undefined;
  /** Scripts that are not of one policy: the search. */
  readonly scripts: readonly OutputFile[];
  /** Links at the top of every page. */
  readonly navigation: (language: Language) => readonly PageLink[];
}

export interface PolicyView extends NamedPolicy {
  /** One for each of its languages, in the policy's order. */
  readonly editions: readonly EditionView[];
}

/** A policy in one language. */
export interface EditionView {
  readonly language: Language;
  readonly prose: Prose;
  /** The overview, then the articles. */
  readonly pages: readonly Page[];
  readonly links: Links;
}

/** One page of a policy in one language, with all that it belongs to. */
export interface PageView {
  readonly site: SiteView;
  readonly policy: PolicyView;
  readonly edition: EditionView;
  readonly page: Page;
  readonly path: Address;
}

export function policyView(named: NamedPolicy): PolicyView {
  const { policy } = named;
  return { ...named, editions: policy.languages.map((language) => edition(policy, language)) };
}

function edition(policy: Policy, language: Language): EditionView {
  const pages = pagesOf(policy, language);
  return { language, prose: prose(language, policy), pages, links: linksTo(pages) };
}

/** Every page of a policy, language by language. */
export const pageViews = (site: SiteView, policy: PolicyView): readonly PageView[] =>
  policy.editions.flatMap((one) =>
    one.pages.map((page) => ({
      site,
      policy,
      edition: one,
      page,
      path: policyPage(policy.name, one.language, page.slug),
    })),
  );

/** The edition that a reader of this language gets: in it, or else the policy's first. */
export const editionFor = (policy: PolicyView, language: Language): EditionView | undefined =>
  policy.editions.find((one) => one.language === language) ?? policy.editions[0];
