import { languageTags } from "../../emit/docs/language-tag.ts";
import type { Block, Page, Section } from "../../emit/docs/page.ts";
import { everySection } from "../../emit/docs/page.ts";
import type { Article } from "../../model/policy.ts";
import type { Phrase, Reference } from "../../prose/phrase.ts";
import { words } from "../../prose/phrase.ts";
import type { Targets, XmlTarget } from "./akoma-blocks.ts";
import { headingOf, held, inline, paragraphsOf } from "./akoma-blocks.ts";
import { withIds } from "./akoma-ids.ts";
import type { Edition } from "./akoma-meta.ts";
import { meta, organizationId, periodId } from "./akoma-meta.ts";
import type { XmlElement } from "./xml.ts";
import { element, xmlDocument } from "./xml.ts";

/**
 * A policy in one language as Akoma Ntoso 3.0: what its pages say, article by article, each version
 * with the time in which it is in force. Worked examples, readings and the official text in its own
 * language are left to the pages.
 */
export function akomaNtoso(edition: Edition, pages: readonly Page[]): string {
  const { policy, prose } = edition;
  const targets = targetsOf(policy.articles);
  const contains = policy.amendments.length === 0 ? "originalVersion" : "multipleVersions";
  const title = element("docTitle", {}, ...inline(prose.policyTitle(), targets));
  const body = [...general(pages, edition, targets), ...articles(pages, edition, targets)];
  const language = { "xml:lang": languageTags[prose.language] };
  return xmlDocument(
    withIds(
      element(
        "akomaNtoso",
        { xmlns: "http://docs.oasis-open.org/legaldocml/ns/akn/3.0" },
        element(
          "act",
          { name: "policy", contains },
          meta(edition),
          element("preface", language, element("p", {}, title)),
          element("body", language, ...body),
        ),
      ),
    ),
  );
}

const articleId = (number: string): string => `art_${number}`;

/** Links lead to the first version of an article, and agencies to the list of organisations. */
function targetsOf(known: readonly Article[]): Targets {
  const numbers = new Set(known.map(({ number }) => number));
  return ({ kind, name }: Reference): XmlTarget | undefined => {
    if (kind === "agency") return { element: "organization", id: organizationId(name) };
    return kind === "article" && numbers.has(name)
      ? { element: "ref", id: `#${articleId(name)}` }
      : undefined;
  };
}

/** What stands outside articles: the whole policy, where it has none. */
function general(
  pages: readonly Page[],
  { prose }: Edition,
  targets: Targets,
): readonly XmlElement[] {
  const overview = pages.find(({ slug }) => slug === "index");
  if (overview === undefined) return [];
  const within = paragraphsOf(textual(overview.sections), targets);
  const heading = headingOf(words(prose.words.overview), targets);
  return [
    element("hcontainer", { name: "general" }, heading, ...held(overview.blocks, within, targets)),
  ];
}

/** The articles before the first heading of the document, then those under its headings. */
function articles(
  pages: readonly Page[],
  edition: Edition,
  targets: Targets,
): readonly XmlElement[] {
  const { policy, prose } = edition;
  const told = policy.articles.map((article) => ({
    number: article.number,
    xml: articleElement(article, pages, edition, targets),
  }));
  const grouped = new Set(policy.sections.flatMap((section) => section.articles));
  const loose = told.filter(({ number }) => !grouped.has(number)).map(({ xml }) => xml);
  const sections = policy.sections.map((section) =>
    element(
      "section",
      {},
      element("num", {}, section.number),
      headingOf(prose.text(section.title), targets),
      ...told.filter(({ number }) => section.articles.includes(number)).map(({ xml }) => xml),
    ),
  );
  return [...loose, ...sections];
}

/** One version; a later one of the same article has its place in its id: art_2-v2. */
function articleElement(
  article: Article,
  pages: readonly Page[],
  { policy, prose }: Edition,
  targets: Targets,
): XmlElement {
  const { number, inForce } = article;
  const versions = policy.articles.filter((one) => one.number === number);
  const place = versions.indexOf(article) + 1;
  const page = pages.find(({ slug }) => slug === `article-${number}`);
  const told = versionOn(page, place, versions.length);
  const blocks = (told?.blocks ?? []).filter(isOfArticle);
  const num: Phrase = prose.capitalised(prose.articleName(number));
  return element(
    "article",
    {
      eId: place === 1 ? articleId(number) : `${articleId(number)}-v${place}`,
      period: periodId(inForce, policy),
    },
    element("num", {}, ...inline(num, () => undefined)),
    headingOf(prose.text(article.title), targets),
    ...held(blocks, paragraphsOf(textual(told?.sections ?? []), targets), targets),
  );
}

/**
 * What the document and its decisions note of themselves stands once, in the general part, and every
 * version in its own element, so that none leads to the others.
 */
const isOfArticle = (block: Block): boolean =>
  block.kind !== "note" && !(block.kind === "paragraph" && block.isSignpost);

/** The newest text is the page itself; an earlier one is a section within its history. */
const versionOn = (
  page: Page | undefined,
  place: number,
  of: number,
): Pick<Page, "blocks" | "sections"> | undefined =>
  place === of
    ? page
    : everySection(page?.sections ?? []).find(({ id }) => id === `version-${place}`);

/** Sections that tell what holds. */
const textual = (sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ id }) => !besideTheText.test(id));

const besideTheText = /(?:^|-)(?:examples|readings|source|contents|grants|changes|history)$/;
