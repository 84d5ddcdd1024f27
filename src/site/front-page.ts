import { languageTags } from "../emit/docs/language-tag.ts";
import type { Language } from "../model/text.ts";
import { text } from "../prose/phrase.ts";
import { prose, vocabulary } from "../prose/prose.ts";
import { htmlText } from "./html.ts";
import { document } from "./layout.ts";
import type { NamedPolicy } from "./policy-pages.ts";

/** The list of all policies, each in its languages. */
export function frontPage(policies: readonly NamedPolicy[]): string {
  const title = languages.map((language) => vocabulary[language].policies).join(" · ");
  const [language] = languages;
  const layout = {
    language,
    title,
    description: title,
    toRoot: "",
    alternates: [],
    up: undefined,
    previous: undefined,
    next: undefined,
  };
  const heading = languages.map(titleIn).join(" · ");
  const lists = languages.map((one) => policyList(one, policies));
  return document(layout, [`<h1>${heading}</h1>`, ...lists].join("\n"));
}

const languages = ["en", "zh"] as const satisfies readonly Language[];

const titleIn = (language: Language): string =>
  `<span lang="${languageTags[language]}">${htmlText(vocabulary[language].policies)}</span>`;

function policyList(language: Language, policies: readonly NamedPolicy[]): string {
  const items = policies
    .filter(({ policy }) => policy.languages.includes(language))
    .map((one) => policyItem(language, one));
  if (items.length === 0) return "";
  return `<section lang="${languageTags[language]}">
<h2>${htmlText(vocabulary[language].languageName)}</h2>
<ul>
${items.join("\n")}
</ul>
</section>`;
}

function policyItem(language: Language, { name, policy }: NamedPolicy): string {
  const href = `${encodeURIComponent(name)}/${language}/index.html`;
  const { policyTitle, text: said } = prose(language, policy);
  const link = `<a href="${htmlText(href)}">${htmlText(text(policyTitle()))}</a>`;
  const amendments = policy.amendments.map(({ title }) => htmlText(text(said(title))));
  return `<li>${link}${sublist(amendments)}</li>`;
}

/** The decisions that changed a policy, which otherwise has the same title as before. */
const sublist = (items: readonly string[]): string =>
  items.length === 0
    ? ""
    : `\n<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>\n`;
