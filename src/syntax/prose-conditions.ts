import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { conditionInProse } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { namesIn } from "./declared-names.ts";
import type { Marks } from "./marks.ts";
import { is, onOneLine, segmentsOf } from "./segments.ts";

/** `when enterprise is registered in the district`: what no fact says is told once, and left out. */
export function judgeProse(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const isName = namesIn(tokens);
  const kept = segmentsOf(file.text, tokens).flatMap(({ start, end }) => {
    const clause = tokens.slice(start, end);
    const words = clause.slice(1);
    const [first, last] = [words[0], words.at(-1)];
    const isCondition = [t.When, t.Except].some((kind) => kind === clause[0]?.tokenType);
    if (first === undefined || last === undefined || !isCondition || !isProse(file, words, isName))
      return clause;
    const span = { file: file.path, start: first.startOffset, end: endOf(last) };
    const found = file.text.slice(span.start, span.end);
    problems.push(diagnose(conditionInProse, { found, name: nameFor(words) }, span));
    return [];
  });
  return { tokens: kept, problems, broken: [] };
}

/** Two words at least that nothing is called by, and no number: then nothing is compared here. */
function isProse(
  { text }: SourceFile,
  words: readonly IToken[],
  isName: (word: string) => boolean,
): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || !onOneLine(text, first, last)) return false;
  if (!words.every((word) => is(word, t.Word))) return false;
  const isUnknown = (word: IToken | undefined): boolean =>
    word?.tokenType === t.Name && !isName(word.image) && /^[a-z]{3,}$/i.test(word.image);
  const unknown = words.filter((word) => isUnknown(word) && word.image !== "the");
  const isRun = words.some(
    (word, index) =>
      isUnknown(word) && (words[index + 1]?.tokenType === t.Name || isLink(words[index + 1])),
  );
  return unknown.length >= 2 && isRun;
}

const isLink = (token: IToken | undefined): boolean =>
  [t.In, t.Of, t.By, t.For, t.From, t.With].some((kind) => kind === token?.tokenType);

/** `registeredInDistrict`. */
function nameFor(words: readonly IToken[]): string {
  const place = words.findIndex(({ tokenType }) => tokenType === t.Is);
  const said = words
    .slice(place + 1)
    .map(({ image }) => image.toLowerCase())
    .filter((word) => !["the", "a", "an", "has", "been"].includes(word));
  const name = said.map((word, index) => (index === 0 ? word : capital(word))).join("");
  return t.keywords.has(name) ? `is${capital(name)}` : name;
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
