import type { Written } from "../emit/docs/inline.ts";
import type { Links } from "../emit/docs/links.ts";
import { linksTo } from "../emit/docs/links.ts";
import { markdown } from "../emit/docs/markdown.ts";
import { neighbours } from "../emit/docs/neighbours.ts";
import type { Page } from "../emit/docs/page.ts";
import { pagesOf } from "../emit/docs/pages.ts";
import type { OutputFile } from "../emit/output.ts";
import type { Policy } from "../model/policy.ts";
import type { Language } from "../model/text.ts";
import { text } from "../prose/phrase.ts";
import { vocabulary } from "../prose/prose.ts";
import type { Alternate, Layout, Link } from "./layout.ts";
import { document } from "./layout.ts";
import { htmlOf } from "./markdown-html.ts";

/** A policy under the name of its folder. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: Policy;
}

/** The pages of one policy in its languages: <policy>/en/index.html, <policy>/zh/article-2.html … */
export const policyPages = ({ name, policy }: NamedPolicy): readonly OutputFile[] =>
  policy.languages.flatMap((language) => {
    const pages = pagesOf(policy, language);
    const links = linksTo(pages);
    return pages.map((page) => ({
      path: `${name}/${language}/${page.slug}.html`,
      text: pageHtml(page, pages, links, policy.languages),
    }));
  });

const pageHtml = (
  page: Page,
  pages: readonly Page[],
  links: Links,
  languages: readonly Language[],
): string => document(layoutOf(page, pages, languages), htmlOf(markdown(page, links, unbroken)));

/**
 * No line ends within an amount: on a phone "CNY 1" at the end of one and "million" at the beginning
 * of the next is misread. Browsers find such spaces when a reader searches for plain ones.
 */
const unbroken: Written = ({ value, text: written }) =>
  value.kind === "money" ? written.replaceAll(" ", "\u00a0") : written;

function layoutOf(page: Page, pages: readonly Page[], languages: readonly Language[]): Layout {
  const [overview] = pages;
  const { previous, next } = neighbours(page, pages);
  const isOverview = overview === undefined || overview === page;
  const name = text(page.title);
  return {
    language: page.language,
    title: isOverview ? name : `${name} – ${text(overview.title)}`,
    description: text(page.description),
    toRoot: "../../",
    alternates: languages.map((language) => alternate(page, language)),
    up: isOverview
      ? { href: "../../index.html", text: vocabulary[page.language].policies }
      : linkTo(overview),
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
  };
}

const linkTo = ({ slug, title }: Page): Link => ({ href: `${slug}.html`, text: text(title) });

const alternate = ({ slug }: Page, language: Language): Alternate => ({
  language,
  href: `../${language}/${slug}.html`,
  text: vocabulary[language].languageName,
});
