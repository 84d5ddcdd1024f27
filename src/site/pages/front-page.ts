import { languageTags } from "../../emit/docs/language-tag.ts";
import type { OutputFile } from "../../emit/output.ts";
import type { Language } from "../../model/text.ts";
import { nothing, text } from "../../prose/phrase.ts";
import { hrefTo, policyPage, siteWide } from "../address.ts";
import { attribute, htmlText, lines } from "../html.ts";
import type { EditionView, PolicyView, SiteView } from "../view.ts";
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
  const foreign = edition.language === language ? undefined : languageTags[edition.language];
  return lines(
    `<li${attribute("lang", foreign)}>`,
    titleLink(policy, edition, language),
    `<p>${htmlText(text(edition.pages[0]?.description ?? nothing))}</p>`,
    `<p class="facts">${facts(policy, edition).map(factOf).join(" ")}</p>`,
    changes(policy, edition),
    "</li>",
  );
}

function titleLink({ name }: PolicyView, edition: EditionView, language: Language): string {
  const to = policyPage(name, edition.language, "index");
  const foreign = edition.language === language ? undefined : languageTags[edition.language];
  const href = hrefTo(siteWide("index", language), to);
  const title = htmlText(text(edition.prose.policyTitle()));
  return `<a${attribute("href", href)}${attribute("hreflang", foreign)}>${title}</a>`;
}

/** Who issued it, when it holds, and how many grants it has in any version. */
function facts({ policy }: PolicyView, { prose, language }: EditionView): readonly string[] {
  const grants = new Set(policy.grants.map(({ name }) => name));
  const issuer = policy.issuedBy === undefined ? [] : [prose.text(policy.issuedBy.title)];
  return [
    ...[...issuer, prose.capitalised(prose.inForce(policy.term))].map(text),
    siteWords[language].page.kindsOfSupport(grants.size),
  ];
}

const factOf = (told: string): string => `<span>${htmlText(told)}</span>`;

/**
 * The decisions that changed a policy, which otherwise has the same title as before, and what they
 * note of themselves.
 */
function changes({ policy }: PolicyView, { prose, language }: EditionView): string {
  const { amendedBy } = siteWords[language].page;
  const told = policy.amendments.flatMap(({ title, said }) => [
    amendedBy(text(prose.text(title))),
    ...said.notes.map((note) => text(prose.text(note))),
  ]);
  return lines(...told.map((one) => `<p>${htmlText(one)}</p>`));
}
