import { languageTags } from "../../emit/docs/language-tag.ts";
import type { Section } from "../../emit/docs/page.ts";
import { everySection } from "../../emit/docs/page.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { vocabulary } from "../../prose/prose.ts";
import { hrefTo, policyPage } from "../address.ts";
import { attribute } from "../html.ts";
import type { EditionView, PageView } from "../view.ts";
import { siteWords } from "../words/words.ts";
import { unlinked } from "./inline.ts";

/** What stands beside the headings of a page: the same place in its other languages. */
export interface TwinLinks {
  readonly of: (section: Section) => string;
  /** For a section that an addition makes, which every language has. */
  readonly ofAdded: (id: string) => string;
}

export function twinLinks(view: PageView): TwinLinks {
  const others = view.policy.editions
    .filter((edition) => edition !== view.edition)
    .map((edition) => ({ edition, headings: headingsIn(edition, view) }));
  return {
    of: ({ id }) =>
      others.map(({ edition, headings }) => twinOf(id, headings.get(id), edition, view)).join(""),
    ofAdded: (id) => others.map(({ edition }) => twinLink(id, "", edition, view)).join(""),
  };
}

function headingsIn(edition: EditionView, view: PageView): ReadonlyMap<string, Phrase> {
  const page = edition.pages.find(({ slug }) => slug === view.page.slug);
  return new Map(everySection(page?.sections ?? []).map(({ id, heading }) => [id, heading]));
}

/** "中文", and for whoever cannot see the heading beside it, of which part. */
function twinOf(
  id: string,
  heading: Phrase | undefined,
  edition: EditionView,
  view: PageView,
): string {
  if (heading === undefined) return "";
  const part = siteWords[edition.language].page.thisPart(unlinked(heading));
  return twinLink(id, `<span class="unseen">${part}</span>`, edition, view);
}

function twinLink(
  id: string,
  part: string,
  { language }: EditionView,
  { path, page, policy }: PageView,
): string {
  const tag = languageTags[language];
  const href = attribute("href", hrefTo(path, policyPage(policy.name, language, page.slug), id));
  const name = vocabulary[language].languageName;
  return `<a class="twin"${href} lang="${tag}" hreflang="${tag}">${name}${part}</a>`;
}
