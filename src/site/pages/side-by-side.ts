import { languageTags } from "../../emit/docs/language-tag.ts";
import { neighbours } from "../../emit/docs/neighbours.ts";
import type { Block, Page, Section } from "../../emit/docs/page.ts";
import type { OutputFile } from "../../emit/output.ts";
import { text } from "../../prose/phrase.ts";
import { policyPage, sideBySidePage } from "../address.ts";
import { atCeilings } from "../assurance/at-ceilings.ts";
import { block } from "../content/block.ts";
import type { Standing } from "../content/inline.ts";
import { unlinked } from "../content/inline.ts";
import { lines } from "../html.ts";
import type { Layout, PageLink } from "../layout/document.ts";
import { document } from "../layout/document.ts";
import type { EditionView, PolicyView, SiteView } from "../view.ts";
import { siteWords } from "../words/words.ts";

/** Every page of a policy in all its languages at once; none where it has only one. */
export function sideBySidePages(site: SiteView, policy: PolicyView): readonly OutputFile[] {
  const [first] = policy.editions;
  if (first === undefined || policy.editions.length === 1) return [];
  return first.pages.map((page) => ({
    path: sideBySidePage(policy.name, page.slug),
    text: document(layoutOf(page, first, policy, site), content(page.slug, policy)),
  }));
}

/** The same thing in one of the languages, and where it stands. */
interface Told<Thing> {
  readonly told: Thing;
  readonly standing: Standing;
  /** How the ceilings of a section are assured. */
  readonly assured: (section: Section) => string;
}

/** Both languages of a page have the same sections with the same blocks, so that all stand in pairs. */
function content(slug: string, policy: PolicyView): string {
  const pages = policy.editions.flatMap((edition) => {
    const told = edition.pages.find((page) => page.slug === slug);
    return told === undefined ? [] : [{ told, ...surroundings(edition, slug, policy) }];
  });
  return lines(
    headings(
      "h1",
      each(pages, ({ title }) => title),
    ),
    ...pairs(each(pages, ({ blocks }) => blocks)),
    ...sections(
      each(pages, (page) => page.sections),
      2,
    ),
  );
}

function sections(told: readonly Told<readonly Section[]>[], level: number): readonly string[] {
  const [first] = told;
  return (first?.told ?? []).map(({ id }, place) => {
    const section = told.flatMap(({ told: all, ...around }) => {
      const one = all[place];
      return one === undefined ? [] : [{ told: one, ...around }];
    });
    return lines(
      `<section id="${id}">`,
      headings(
        `h${Math.min(level, 6)}`,
        each(section, ({ heading }) => heading),
      ),
      ...pairs(each(section, ({ blocks }) => blocks)),
      assurances(section),
      ...sections(
        each(section, (one) => one.sections),
        level + 1,
      ),
      "</section>",
    );
  });
}

const headings = (name: string, told: readonly Told<Section["heading"]>[]): string =>
  `<${name} class="pair">${told
    .map((one) => `<span${lang(one)}>${unlinked(one.told)}</span>`)
    .join(" ")}</${name}>`;

/** Blocks beside one another; the words of an official text, which are the same for all, once. */
function pairs(told: readonly Told<readonly Block[]>[]): readonly string[] {
  const apart = each(told, (blocks) => blocks.flatMap(apartFrom));
  const [first] = apart;
  return (first?.told ?? []).map((one, place) => {
    if (one.kind === "passage" && first !== undefined) return block(one, first.standing);
    const cells = apart.map(({ told: blocks, standing }) => {
      const found = blocks[place];
      const html = found === undefined ? "" : block(found, standing);
      return `<div${lang({ standing })}>\n${html}\n</div>`;
    });
    return lines(`<div class="pair">`, ...cells, "</div>");
  });
}

function assurances(told: readonly Told<Section>[]): string {
  const cells = told.map((one) => ({ one, html: one.assured(one.told) }));
  if (cells.every(({ html }) => html === "")) return "";
  return lines(
    `<div class="pair">`,
    ...cells.map(({ one, html }) => `<div${lang(one)}>\n${html}\n</div>`),
    "</div>",
  );
}

/** Item by item and row by row, so that each stands beside its twin. */
function apartFrom(told: Block): readonly Block[] {
  switch (told.kind) {
    case "list":
      return told.items.map((item) => ({ ...told, items: [item] }));
    case "terms":
      return told.rows.map((row) => ({ ...told, rows: [row] }));
    case "table":
      return [{ ...told, isSortable: false }];
    case "paragraph":
    case "note":
    case "key line":
    case "passage":
      return [told];
  }
}

const each = <Whole, Part>(
  all: readonly Told<Whole>[],
  part: (whole: Whole) => Part,
): readonly Told<Part>[] => all.map(({ told, ...around }) => ({ told: part(told), ...around }));

const lang = ({ standing }: Pick<Told<unknown>, "standing">): string =>
  ` lang="${languageTags[standing.language]}"`;

function surroundings(edition: EditionView, slug: string, policy: PolicyView) {
  const standing = standingIn(edition, slug, policy);
  const at = { policy, edition, path: standing.path };
  return { standing, assured: (told: Section): string => atCeilings(told, at) };
}

const standingIn = (edition: EditionView, slug: string, { name }: PolicyView): Standing => ({
  path: sideBySidePage(name, slug),
  slug,
  language: edition.language,
  links: edition.links,
  pageOf: (other) => sideBySidePage(name, other),
});

/** The frame speaks the policy's first language. */
function layoutOf(
  page: Page,
  { language, pages }: EditionView,
  policy: PolicyView,
  site: SiteView,
): Layout {
  const { page: words } = siteWords[language];
  const { previous, next } = neighbours(page, pages);
  const [overview = page] = pages;
  const link = ({ slug, title }: Page): PageLink => ({
    path: sideBySidePage(policy.name, slug),
    text: text(title),
  });
  return {
    path: sideBySidePage(policy.name, page.slug),
    language,
    title: [text(page.title), words.sideBySide].join(words.titleSeparator),
    description: text(page.description),
    trail: page === overview ? [] : [link(overview)],
    alternates: policy.editions.map((one) => ({
      language: one.language,
      path: policyPage(policy.name, one.language, page.slug),
    })),
    sideBySide: undefined,
    previous: previous && link(previous),
    next: next && link(next),
    navigation: site.navigation(language),
    head: "",
    scripts: [],
  };
}
