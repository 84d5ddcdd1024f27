import { paragraphsOf } from "../check/source.ts";

/** A sentence of an official text: offsets into it, without the number before it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of an official text, in order. An abbreviation before a capital letter makes two of
 * one, which does no harm.
 */
export const sentencesOf = (text: string): readonly Sentence[] =>
  paragraphsOf(text).flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end);
    const from = numberBefore.exec(paragraph)?.[0].length ?? 0;
    return split(paragraph, from).map((one) => ({
      start: start + one.start,
      end: start + one.end,
    }));
  });

/** "(2)", "1.", "第二条", "一、", "（三）" */
const numberBefore = new RegExp(
  "^\\s*(?:" +
    "[(（][\\d一二三四五六七八九十百]+[)）]|第[\\d一二三四五六七八九十百]+[条章节款项]|" +
    "[\\d一二三四五六七八九十百]+[.、．:：](?!\\d)" +
    ")\\s*",
);

function split(paragraph: string, from: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  for (const { index, 0: stop } of paragraph.slice(from).matchAll(endOfSentence)) {
    sentences.push({ start, end: from + index + stop.trimEnd().length });
    start = from + index + stop.length;
  }
  sentences.push({ start, end: paragraph.length });
  return sentences.filter((one) => /[\p{L}\p{Nd}]/u.test(paragraph.slice(one.start, one.end)));
}

const endOfSentence = /[.!?]["”’)]*\s+(?=[\p{Lu}"“(])|[。！？；]["”’）]*\s*/gu;
