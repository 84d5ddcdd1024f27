import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nameInSeveralWords } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { onOneLine } from "./segments.ts";

/** `fact loan start: date`: a name is one word, and the one that the file uses where it does. */
export function judgeSplitNames(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const words = wordsOfName(file, tokens, at);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) {
      kept.push(...tokens.slice(at, at + 1));
      continue;
    }
    const span = { file: file.path, start: first.startOffset, end: endOf(last) };
    const found = file.text.slice(span.start, span.end);
    const meant = joined(words, tokens);
    const fixes = [replacement(span, meant)];
    problems.push(diagnose(nameInSeveralWords, { found, meant }, span, { fixes }));
    kept.push({ ...first, image: meant, endOffset: span.end - 1 });
    at += words.length - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

const declares = [t.Fact, t.Define, t.Agency, t.External, t.Grant];

/** The words between what declares and what follows a name; none where they are fewer than two. */
function wordsOfName(file: SourceFile, tokens: readonly IToken[], at: number): readonly IToken[] {
  const opening = tokens[at - 1];
  if (!declares.some((kind) => kind === opening?.tokenType)) return [];
  let end = at;
  while (tokens[end]?.tokenType === t.Name) end += 1;
  const [last, after] = [tokens[end - 1], tokens[end]?.tokenType];
  const isName =
    after === t.Quoted
      ? opening?.tokenType !== t.Fact && opening?.tokenType !== t.Define
      : opening?.tokenType !== t.Grant && [t.Colon, t.As].some((kind) => kind === after);
  const isOne = end - at >= 2 && isName && opening !== undefined && last !== undefined;
  return isOne && onOneLine(file.text, opening, last) ? tokens.slice(at, end) : [];
}

/** loanStart, or loan_start where that is what the file says elsewhere. */
function joined(words: readonly IToken[], tokens: readonly IToken[]): string {
  const images = words.map(({ image }) => image);
  const capitals = images.map((word, index) => (index === 0 ? word : capital(word))).join("");
  const forms = [capitals, images.join("_"), images.join("")];
  return forms.find((form) => tokens.some(({ image }) => image === form)) ?? capitals;
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
