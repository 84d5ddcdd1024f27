import { languageTags } from "../../emit/docs/language-tag.ts";
import type { OutputFile } from "../../emit/output.ts";
import type { Language } from "../../model/text.ts";
import { text } from "../../prose/phrase.ts";
import type { Prose } from "../../prose/renderer.ts";
import { hrefTo, policyPage, siteWide } from "../address.ts";
import { attribute, htmlText, lines } from "../html.ts";
import type { PolicyView, SiteView } from "../view.ts";
import { editionFor } from "../view.ts";
import { siteWords } from "../words/words.ts";
import { siteWidePage } from "./site-wide.ts";

/** The list of all policies, in each language. */
export const frontPages = (site: SiteView): readonly OutputFile[] =>
  siteWidePage("index", site, (language) => ({
    title: siteWords[language].page.siteName,
    description: siteWords[language].page.siteDescription,
    head: "",
    scripts: [],
    content: frontPage(site, language),
  }));

const frontPage = ({ policies }: SiteView, language: Language): string =>
  lines(
    `<h1>${siteWords[language].page.siteName}</h1>`,
    `<p class="lead">${siteWords[language].page.siteDescription}</p>`,
    `<ul class="policies">`,
    ...policies.map((one) => policyItem(one, language)),
    "</ul>",
  );

/** A policy that is not in this language is listed in its own. */
function policyItem(policy: PolicyView, language: Language): string {
  const edition = editionFor(policy, language);
  if (edition === undefined) return "";
  const { prose } = edition;
  const to = policyPage(policy.name, edition.language, "index");
  const foreign = edition.language === language ? undefined : languageTags[edition.language];
  const href = hrefTo(siteWide("index", language), to);
  const link = `<a${attribute("href", href)}${attribute("hreflang", foreign)}>${htmlText(text(prose.policyTitle()))}</a>`;
  return `<li${attribute("lang", foreign)}>${link}${changes(policy, prose)}</li>`;
}

/** The decisions that changed a policy, which otherwise has the same title as before. */
function changes({ policy }: PolicyView, prose: Prose): string {
  const items = policy.amendments.map(
    ({ title }) => `<li>${htmlText(text(prose.text(title)))}</li>`,
  );
  return items.length === 0 ? "" : `\n<ul>\n${items.join("\n")}\n</ul>\n`;
}
