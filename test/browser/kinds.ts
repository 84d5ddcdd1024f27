import { printPages } from "../../src/site/print/print-page.ts";
import type { SiteFolder } from "../support/site-folder.ts";
import { siteFolder } from "../support/site-folder.ts";
import { policyAt } from "../support/pages.ts";

const measures = { name: "measures", policy: policyAt("policies/longgang-ai-2025.policy") };
const amended = { name: "amended", policy: policyAt("policies/longgang-ai-2026-amendment.policy") };
const homes = { name: "homes", policy: policyAt("policies/world/12-us-home-energy.policy") };

/** A site that has every kind of page, and beside it what is printed of a policy, on one page. */
export const siteOfAllKinds = (): Promise<SiteFolder> =>
  siteFolder(
    [measures, amended, homes],
    printPages(measures).map(({ language, text }) => ({ path: `print.${language}.html`, text })),
  );

/** What is printed of a policy, in its languages. */
export const onPaper: readonly string[] = ["print.en.html", "print.zh.html"];

/** An article with one grant, with several, without money, and amended; one with long tables. */
const articles =
  /^(?:(?:measures\/(?:en|zh|both)\/article-(?:2|12|14))|amended\/..\/article-2|homes\/en\/article-1)\.html$/;

/**
 * One page of every kind, in both languages: those of the whole site, those about all of a policy,
 * whatever they are, and the articles that differ in kind.
 */
export const everyKind = ({ files }: SiteFolder): readonly string[] =>
  files
    .map(({ path }) => path)
    .filter((path) => path.endsWith(".html") && !onPaper.includes(path))
    .filter((path) => !path.includes("/") || isAboutAll(path) || articles.test(path));

const isAboutAll = (path: string): boolean =>
  /^measures\/\w+\/(?!article-)[\w-]+\.html$/.test(path);
