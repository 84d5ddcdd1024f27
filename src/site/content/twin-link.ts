import { languageTags } from "../../emit/docs/language-tag.ts";
import type { Section } from "../../emit/docs/page.ts";
import { everySection } from "../../emit/docs/page.ts";
import { vocabulary } from "../../prose/prose.ts";
import { hrefTo, policyPage } from "../address.ts";
import { attribute } from "../html.ts";
import type { EditionView, PageView } from "../view.ts";
import { siteWords } from "../words/words.ts";
import { unlinked } from "./inline.ts";

/** Links beside each heading of a page to the same section in its other languages. */
export function twinLinks(view: PageView): (section: Section) => string {
  const others = view.policy.editions
    .filter((edition) => edition !== view.edition)
    .map((edition) => twinsIn(edition, view));
  return ({ id }) => others.map((twin) => twin(id)).join("");
}

function twinsIn(edition: EditionView, view: PageView): (id: string) => string {
  const page = edition.pages.find(({ slug }) => slug === view.page.slug);
  const sections = new Map(everySection(page?.sections ?? []).map((one) => [one.id, one]));
  return (id) => {
    const twin = sections.get(id);
    return twin === undefined ? "" : twinLink(twin, edition, view);
  };
}

/** "中文", and for whoever cannot see the heading beside it, of which part. */
function twinLink({ id, heading }: Section, { language }: EditionView, view: PageView): string {
  const tag = languageTags[language];
  const to = policyPage(view.policy.name, language, view.page.slug);
  const part = siteWords[language].page.thisPart(unlinked(heading));
  const href = attribute("href", hrefTo(view.path, to, id));
  return `<a class="twin"${href} lang="${tag}" hreflang="${tag}">${vocabulary[language].languageName}<span class="unseen">${part}</span></a>`;
}
