import type { OutputFile } from "../../emit/output.ts";
import type { Language } from "../../model/text.ts";
import type { Addition } from "../addition.ts";
import type { Address } from "../address.ts";
import { hrefTo, policyPage, siteWide } from "../address.ts";
import { lines } from "../html.ts";
import { assuranceSlugs } from "../assurance/addition.ts";
import { referenceSlugs } from "../references/references.ts";
import type { EditionView, PageView, PolicyView, SiteView } from "../view.ts";
import { siteWords } from "../words/words.ts";
import { akomaNtoso } from "./akoma-ntoso.ts";
import { changesFeed } from "./changes-feed.ts";
import { linkedData } from "./linked-data.ts";
import { policyJson } from "./policy-json.ts";
import { policySchema, schemaPath } from "./policy-schema.ts";
import type { Twins } from "./sitemap.ts";
import { absolute, sitemap } from "./sitemap.ts";

/** What the pages say, for programs: search engines, registers, readers of feeds. */
export const machine: Addition = {
  files: (site) => [
    { path: schemaPath, text: policySchema() },
    ...site.policies.flatMap((policy) => policyFiles(policy, site)),
    ...(site.base === undefined
      ? []
      : [{ path: "sitemap.xml", text: sitemap(everyPage(site), site.base) }]),
  ],
  aboutPolicy: ({ policy, edition: { language } }) => {
    const words = siteWords[language].machine;
    return [
      { path: feedPath(policy, language), text: words.feed },
      { path: jsonPath(policy), text: words.json },
      { path: akomaPath(policy, language), text: words.akomaNtoso },
    ];
  },
  head: (page) => lines(linkedData(aboutPage(page)), ...alternates(page)),
};

const jsonPath = ({ name }: PolicyView): Address => `${name}/policy.json`;
const feedPath = ({ name }: PolicyView, language: Language): Address =>
  `${name}/${language}/changes.atom`;
const akomaPath = ({ name }: PolicyView, language: Language): Address =>
  `${name}/${language}/akoma-ntoso.xml`;

const policyFiles = (policy: PolicyView, site: SiteView): readonly OutputFile[] => [
  { path: jsonPath(policy), text: policyJson(policy.policy) },
  ...policy.editions.flatMap((edition) => editionFiles(edition, policy, site)),
];

function editionFiles(
  { language, prose, pages }: EditionView,
  view: PolicyView,
  { base }: SiteView,
): readonly OutputFile[] {
  const { name, policy } = view;
  return [
    { path: feedPath(view, language), text: changesFeed({ name, policy, prose, base }) },
    { path: akomaPath(view, language), text: akomaNtoso({ name, policy, prose }, pages) },
  ];
}

/** The grants of an article for its page, those outside articles for the overview. */
function aboutPage({ site, policy: { policy }, edition: { prose }, page, path }: PageView) {
  const number = page.explains.find(({ kind }) => kind === "article")?.name;
  const url = site.base === undefined ? undefined : absolute(path, site.base);
  return { policy, prose, url, grants: policy.grants.filter(({ article }) => article === number) };
}

/** The overview names the forms in which programs can have the policy. */
function alternates({ policy, edition: { language }, page, path }: PageView): readonly string[] {
  if (page.slug !== "index") return [];
  const link = (type: string, to: Address): string =>
    `<link rel="alternate" type="${type}" href="${hrefTo(path, to)}">`;
  return [
    link("application/atom+xml", feedPath(policy, language)),
    link("application/json", jsonPath(policy)),
    link("application/akn+xml", akomaPath(policy, language)),
  ];
}

/** Every page that says something of its own, each with its twins. */
function everyPage({ policies }: SiteView): readonly Twins[] {
  const wide = ["index", "search"].map((slug) =>
    (["en", "zh"] as const).map((language) => ({ language, path: siteWide(slug, language) })),
  );
  const ofPolicies = policies.flatMap((policy) =>
    slugsOf(policy).map((slug) =>
      policy.editions.map(({ language }) => ({
        language,
        path: policyPage(policy.name, language, slug),
      })),
    ),
  );
  return [...wide, ...ofPolicies];
}

const slugsOf = (policy: PolicyView): readonly string[] => [
  ...(policy.editions[0]?.pages ?? []).map(({ slug }) => slug),
  ...referenceSlugs(policy),
  ...assuranceSlugs(policy),
];
