import { languageTags, tongueOf } from "../../emit/docs/language-tag.ts";
import type { TreatedSentence, TreatedSource, Treatment } from "../../lint/treatment.ts";
import type { Standing } from "../content/inline.ts";
import { inline } from "../content/inline.ts";
import { attribute, htmlText, lines } from "../html.ts";
import type { EditionView } from "../view.ts";
import type { ReferenceWords } from "../words/references.ts";
import { siteWords } from "../words/words.ts";

/** In the order in which they are counted. */
const treatments = [
  "calculated",
  "decided",
  "undertaken",
  "noted",
  "named",
  "not covered",
] as const satisfies readonly Treatment[];

/** An official text sentence by sentence, with what each became, after how many became what. */
export function coverage(
  { source, sentences }: TreatedSource,
  edition: EditionView,
  standing: Standing,
): string {
  const words = siteWords[edition.language].references;
  const tongue = tongueOf(source.text);
  const lang = tongue === edition.language ? undefined : languageTags[tongue];
  const item = (one: TreatedSentence): string =>
    lines(
      `<li class="${className(one.treatment)}">`,
      `<blockquote${attribute("lang", lang)}><p>${htmlText(source.text.slice(one.start, one.end))}</p></blockquote>`,
      `<p class="became">${became(one, words, edition, standing)}</p>`,
      "</li>",
    );
  return lines(counts(sentences, words), `<ol class="coverage">`, ...sentences.map(item), "</ol>");
}

const className = (treatment: Treatment): string => treatment.replace(" ", "-");

/** "Calculated · Article 2", with a link. */
function became(
  { treatment, article }: TreatedSentence,
  words: ReferenceWords,
  { prose }: EditionView,
  standing: Standing,
): string {
  const name = `<strong>${htmlText(words.treatments[treatment].name)}</strong>`;
  if (article === undefined) return name;
  return `${name} · ${inline(prose.capitalised(prose.articleName(article)), standing)}`;
}

/** How many became what, and what that means. */
function counts(sentences: readonly TreatedSentence[], words: ReferenceWords): string {
  const row = (name: string, count: number, meaning: string): string =>
    `<div><dt>${htmlText(name)}</dt><dd>${lines(`<strong>${words.sentences(count)}</strong>`, htmlText(meaning))}</dd></div>`;
  const rows = treatments.map((one) => {
    const { name, meaning } = words.treatments[one];
    const count = sentences.filter(({ treatment }) => treatment === one).length;
    return row(name, count, meaning);
  });
  return lines(
    `<dl class="terms counts">`,
    ...rows,
    row(words.total, sentences.length, ""),
    "</dl>",
  );
}
