import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  textsBeyondLanguages,
  textsInOtherOrder,
  textsSwapped,
  textTooMany,
} from "../diagnostics/messages/texts.ts";
import type { DocumentNode } from "../syntax/document.ts";
import { replacement } from "./choice.ts";
import type { Header } from "./header.ts";
import { headerLine } from "./header.ts";
import { faultsOfUsed, isUse } from "./load.ts";

/**
 * What is to be said of the file being compiled, in the order of its text and each thing once.
 * Mistakes of a file that it uses are told where that file is compiled; here they are one error.
 */
export function ownProblems(
  problems: readonly Diagnostic[],
  { file, items }: DocumentNode,
  header: Header | undefined,
): readonly Diagnostic[] {
  const own = problems.filter(({ span }) => span.file === file.path);
  const foreign = problems.filter(
    ({ span, severity }) => span.file !== file.path && severity === "error",
  );
  const use = items.find(isUse);
  const all = foreign.length > 0 && use !== undefined ? [...own, faultsOfUsed(foreign, use)] : own;
  return withoutRepetition(inOrder(ofOrder(ofTexts(all, header), header)));
}

/** From so many on, it is the header that is wrong, not every text. */
const manyTexts = 3;

/** Where text after text has too many languages, the header names too few. */
function ofTexts(
  problems: readonly Diagnostic[],
  header: Header | undefined,
): readonly Diagnostic[] {
  const texts = problems.filter(({ code }) => code === textTooMany.code);
  const line = header && headerLine(header.file, "languages");
  if (texts.length < manyTexts || header?.languages === undefined || line === undefined) {
    return problems;
  }
  const message = { en: "Here is one more.", zh: "此处多出一种语言。" };
  const related = texts.slice(0, manyTexts).map(({ span }) => ({ span, message }));
  const { languages } = header;
  const beyond = diagnose(textsBeyondLanguages, { languages }, line.span, { related });
  return [...problems.filter(({ code }) => code !== textTooMany.code), beyond];
}

/** Where most texts seem swapped, it is the order of the header that is. */
function ofOrder(
  problems: readonly Diagnostic[],
  header: Header | undefined,
): readonly Diagnostic[] {
  const swapped = problems.filter(({ code }) => code === textsSwapped.code);
  const line = header && headerLine(header.file, "languages");
  if (swapped.length < manyTexts || header?.languages === undefined || line === undefined) {
    return problems;
  }
  const pairs = header.file.tree.file.text.match(/"[^"\r\n]*"\s*\/\s*"/g) ?? [];
  const [first, second] = line.languages;
  if (swapped.length * 2 <= pairs.length || first === undefined || second === undefined) {
    return problems;
  }
  const { languages } = header;
  const turned = `${second.name}, ${first.name}`;
  const span = { ...first.span, end: second.span.end };
  const fix = replacement(line.span, `languages ${turned}`);
  const fixes = [{ ...fix, edits: [{ span, text: turned }] }];
  const other = diagnose(textsInOtherOrder, { languages }, line.span, { fixes });
  return [...problems.filter(({ code }) => code !== textsSwapped.code), other];
}

const inOrder = (problems: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...problems].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

function withoutRepetition(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Map(problems.map((problem) => [keyOf(problem), problem]));
  return [...told.values()];
}

const keyOf = ({ code, span: { start, end }, message }: Diagnostic): string =>
  [code, start, end, message.en].join(" ");
