import type { OutputFile } from "../../emit/output.ts";
import type { Language } from "../../model/text.ts";
import type { Addition } from "../addition.ts";
import { policyPage, siteWide } from "../address.ts";
import { htmlText, lines } from "../html.ts";
import type { PageLink } from "../layout/document.ts";
import { plainLink } from "../layout/header.ts";
import { siteWidePage } from "../pages/site-wide.ts";
import type { SiteView } from "../view.ts";
import { editionFor } from "../view.ts";
import { siteWords } from "../words/words.ts";
import { policyTitle, searchData } from "./search-data.ts";
import { searchStyle } from "./search-style.ts";

/** The script of the search page, which whoever bundles it gives to the site. */
const scriptPath = "search.js";

const dataPath = "search-data.js";

/** A page that finds articles in all policies and both languages, without a server. */
export const search: Addition = {
  files: (site) => [...searchPages(site), { path: dataPath, text: dataScript(site) }],
  navigation: (language) => [
    { path: siteWide("search", language), text: siteWords[language].search.title },
  ],
  style: searchStyle,
};

/** A classic script, which works from a folder too; "<" is written so that nothing ends it early. */
const dataScript = (site: SiteView): string =>
  `var edictSearchData=${JSON.stringify(searchData(site)).replaceAll("<", "\\u003c")};\n`;

const searchPages = (site: SiteView): readonly OutputFile[] =>
  siteWidePage("search", site, (language) => ({
    title: siteWords[language].search.title,
    description: siteWords[language].search.description,
    head: "",
    scripts: site.scripts.some(({ path }) => path === scriptPath) ? [dataPath, scriptPath] : [],
    content: searchPage(site, language),
  }));

function searchPage(site: SiteView, language: Language): string {
  const words = siteWords[language].search;
  return lines(
    `<h1>${htmlText(words.title)}</h1>`,
    `<form id="search" role="search" hidden>`,
    `<label for="question">${htmlText(words.label)}</label>`,
    `<div class="question">`,
    `<input id="question" type="search" autocomplete="off" spellcheck="false" aria-describedby="hint">`,
    `<button type="submit">${htmlText(words.title)}</button>`,
    "</div>",
    `<p id="hint" class="hint">${htmlText(words.hint)}</p>`,
    "</form>",
    `<p id="count" role="status"></p>`,
    `<div id="results"></div>`,
    `<div id="without-script">`,
    `<p>${htmlText(words.withoutScript)}</p>`,
    "<ul>",
    ...listsOf(site, language).map(
      (link) => `<li>${plainLink(siteWide("search", language), link)}</li>`,
    ),
    "</ul>",
    "</div>",
  );
}

/** Where else to look: the list of policies, and the pages about all of each. */
const listsOf = (site: SiteView, language: Language): readonly PageLink[] => [
  { path: siteWide("index", language), text: siteWords[language].page.siteName },
  ...site.policies.flatMap((policy) => {
    const edition = editionFor(policy, language);
    if (edition === undefined) return [];
    const path = policyPage(policy.name, edition.language, "index");
    const link = { path, text: policyTitle(policy.policy, edition) };
    return edition.language === language ? [link] : [{ ...link, language: edition.language }];
  }),
];
