import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { sentenceNotCovered } from "../../diagnostics/messages/advice.ts";
import { resolvePath } from "../../check/host.ts";
import type { SourceText } from "../../model/policy.ts";
import type { DocumentNode } from "../../syntax/document.ts";
import { isLeftOut } from "../left-out.ts";
import type { Sentence } from "../sentences.ts";
import { sentencesOf } from "../sentences.ts";
import type { Rule } from "../rule.ts";

/** Sentences of the file's own official text that no quote covers, each told at its `source`. */
export const sentencesNotCovered: Rule = ({ policy, coverage, tree }) => {
  const line = sourceLine(tree);
  const source = line && policy.sources.find(({ path }) => path === line.path.value);
  const found = source && coverage.find((each) => each.source === source.path);
  if (line === undefined || source === undefined || found === undefined) return [];
  return sentencesOf(source.text)
    .filter((sentence) => isLeftOut(sentence, source, found.covered))
    .map((sentence) => told(sentence, source, line.path.span, tree));
};

const sourceLine = ({ items }: DocumentNode) => items.find((item) => item.kind === "source");

function told(
  { start, end }: Sentence,
  { path, text }: SourceText,
  span: Span,
  { file }: DocumentNode,
): Diagnostic {
  const message = { en: "The sentence stands here.", zh: "这句话在此处。" };
  const related = [{ span: { file: resolvePath(file.path, path), start, end }, message }];
  return diagnose(sentenceNotCovered, { words: shortened(text.slice(start, end)), path }, span, {
    related,
  });
}

/** Enough to know the sentence by. */
const mostLetters = 100;

const shortened = (words: string): string =>
  words.length <= mostLetters ? words : `${words.slice(0, mostLetters).trimEnd()}…`;
