import { languageTags } from "../../emit/docs/language-tag.ts";
import type { Block, ListItem, Page, Passage, Section } from "../../emit/docs/page.ts";
import { everySection } from "../../emit/docs/page.ts";
import { sentencesOf } from "../../lint/sentences.ts";
import type { Policy } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { text } from "../../prose/phrase.ts";
import type { SearchData, SearchPage, SearchSentence } from "../../search/data.ts";
import { hrefTo, policyPage, siteWide } from "../address.ts";
import type { EditionView, PolicyView, SiteView } from "../view.ts";

/** The pages of every policy with their sentences, in the words in which they are shown. */
export const searchData = ({ policies }: SiteView): SearchData => ({
  pages: policies.flatMap((policy) =>
    policy.editions.flatMap((edition) =>
      edition.pages.map((page) => searchPage(page, edition, policy)),
    ),
  ),
});

/** With the decisions that changed it, since its own title is then the same as before. */
export const policyTitle = (
  { amendments }: Policy,
  { prose }: Pick<EditionView, "prose">,
): string =>
  [prose.policyTitle(), ...amendments.map(({ title }) => prose.text(title))].map(text).join(" · ");

function searchPage(
  page: Page,
  edition: EditionView,
  { name, policy, editions }: PolicyView,
): SearchPage {
  const { language } = edition;
  const isOriginal = (passage: Passage): boolean =>
    passage.language === language || edition === editions[0];
  return {
    language,
    tag: languageTags[language],
    href: hrefTo(siteWide("search", "en"), policyPage(name, language, page.slug)),
    policy: policyTitle(policy, edition),
    title: text(page.title),
    sentences: distinct([
      ...sentencesIn("", foundOn(page), isOriginal),
      ...everySection(page.sections)
        .filter(({ id }) => !isExample(id))
        .flatMap((section) => sectionSentences(section, isOriginal)),
    ]),
  };
}

/** What the document notes of itself stands on every page, and is found on the overview alone. */
const foundOn = ({ slug, blocks }: Page): readonly Block[] =>
  slug === "index" ? blocks : blocks.filter(({ kind }) => kind !== "note");

/** What examples make up is not looked for: it would be found instead of the rules. */
const isExample = (id: string): boolean => /(?:^|-)examples?(?:-|$)/.test(id);

/** Words of an official text are found in its own language, or else in the policy's first. */
type IsOriginal = (passage: Passage) => boolean;

const sectionSentences = (
  { id, heading, blocks }: Section,
  isOriginal: IsOriginal,
): readonly SearchSentence[] =>
  blocks.length === 0 ? [{ id, text: text(heading) }] : sentencesIn(id, blocks, isOriginal);

const sentencesIn = (
  id: string,
  blocks: readonly Block[],
  isOriginal: IsOriginal,
): readonly SearchSentence[] =>
  blocks
    .flatMap((block) => textsOf(block, isOriginal))
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => ({ id, text: one }));

function textsOf(block: Block, isOriginal: IsOriginal): readonly string[] {
  switch (block.kind) {
    case "note":
      return block.lines.map(text);
    case "paragraph":
    case "key line":
      return [text(block.text)];
    case "list":
      return block.items.flatMap(itemTexts);
    case "table":
      return block.rows.map((row) => together(row.flat()));
    case "terms":
      return block.rows.map(({ term, description }) => together([term, ...description]));
    case "passage":
      return isOriginal(block) ? passageSentences(block.text) : [];
  }
}

const itemTexts = ({ text: told, items }: ListItem): readonly string[] => [
  text(told),
  ...items.flatMap(itemTexts),
];

/** The cells of a row, as they stand beside one another. */
const together = (cells: readonly Phrase[]): string =>
  cells
    .map(text)
    .filter((cell) => cell !== "")
    .join(" · ");

const passageSentences = (passage: string): readonly string[] =>
  sentencesOf(passage).map(({ start, end }) => passage.slice(start, end));

/** What a page says twice is found at its first place. */
function distinct(sentences: readonly SearchSentence[]): readonly SearchSentence[] {
  const known = new Set<string>();
  return sentences.filter(({ text: told }) => {
    const isNew = !known.has(told);
    known.add(told);
    return isNew;
  });
}
