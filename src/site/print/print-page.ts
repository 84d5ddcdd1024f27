import { languageTags } from "../../emit/docs/language-tag.ts";
import type { Page, Section } from "../../emit/docs/page.ts";
import type { Language } from "../../model/text.ts";
import { text } from "../../prose/phrase.ts";
import type { Prose } from "../../prose/renderer.ts";
import { assuredOnPaper } from "../assurance/at-ceilings.ts";
import { block } from "../content/block.ts";
import type { Standing } from "../content/inline.ts";
import { unlinked } from "../content/inline.ts";
import { section } from "../content/section.ts";
import { htmlText, lines } from "../html.ts";
import type { EditionView, NamedPolicy } from "../view.ts";
import { policyView } from "../view.ts";
import { printStyle } from "./print-style.ts";

/** A whole policy in one language as one document for paper. */
export interface PrintPage {
  readonly language: Language;
  readonly text: string;
}

export const printPages = (named: NamedPolicy): readonly PrintPage[] =>
  policyView(named).editions.map((edition) => ({
    language: edition.language,
    text: printPage(edition, named),
  }));

/** A cover, the contents, and every page after it, the overview first. */
const printPage = (edition: EditionView, policy: NamedPolicy): string => `<!doctype html>
<html lang="${languageTags[edition.language]}">
<head>
<meta charset="utf-8">
<title>${htmlText(text(edition.prose.policyTitle()))}</title>
<link rel="stylesheet" href="style.css">
<style>${printStyle}</style>
</head>
<body>
<main>
${lines(cover(edition), contents(edition), ...edition.pages.map((page) => chapter(page, edition, policy)))}
</main>
</body>
</html>
`;

const cover = ({ prose }: EditionView): string =>
  lines(
    `<div class="cover">`,
    `<h1>${unlinked(prose.policyTitle())}</h1>`,
    `<dl class="terms">`,
    ...prose
      .header()
      .map(
        ({ term, description }) =>
          `<div><dt>${unlinked(term)}</dt><dd>${unlinked(description)}</dd></div>`,
      ),
    "</dl>",
    "</div>",
  );

const contents = ({ prose, pages }: EditionView): string =>
  lines(
    `<nav class="contents">`,
    `<h2>${htmlText(prose.words.contents)}</h2>`,
    "<ul>",
    ...pages.map((page) => `<li><a href="#${page.slug}">${chapterTitle(page, prose)}</a></li>`),
    "</ul>",
    "</nav>",
  );

/** The overview has the policy's title, which stands on the cover. */
const chapterTitle = ({ slug, title }: Page, prose: Prose): string =>
  slug === "index" ? htmlText(prose.words.overview) : unlinked(title);

/** A page, whose ids are made its own by the name of the page before them. */
function chapter(page: Page, edition: EditionView, policy: NamedPolicy): string {
  const below = (told: Section): string => assuredOnPaper(told, policy, edition);
  const standing = standingOf(page, edition);
  return lines(
    `<section class="chapter" id="${page.slug}">`,
    `<h1>${chapterTitle(page, edition.prose)}</h1>`,
    ...page.blocks.map((one) => block(one, standing)),
    ...page.sections.map((one) =>
      section(chapterSection(one, page), 2, { standing, beside: () => "", below }),
    ),
    "</section>",
  );
}

const chapterSection = (told: Section, page: Page): Section => ({
  ...told,
  id: idOn(page.slug, told.id),
  sections: told.sections.map((one) => chapterSection(one, page)),
});

const idOn = (slug: string, id: string | undefined): string =>
  id === undefined ? slug : `${slug}--${id}`;

const printPath = "print.html";

/** Links lead to places within the document. */
function standingOf({ slug }: Page, { language, links }: EditionView): Standing {
  return {
    path: printPath,
    slug,
    language,
    links: (to) => {
      const place = links(to);
      return place && { slug: place.slug, id: idOn(place.slug, place.id) };
    },
    pageOf: () => printPath,
  };
}
