import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { eastAsianWidth } from "get-east-asian-width";
import { compile } from "../../src/compile.ts";
import type { Diagnostic, Fix, Span } from "../../src/diagnostics/diagnostic.ts";
import { lineText, position } from "../../src/diagnostics/source.ts";
import type { SourceFile } from "../../src/diagnostics/source.ts";
import { repaired, snippetText } from "./snippet.ts";

/** A small policy with mistakes, each marked below its line: `#  ^^^^ code`. */
export interface Mistake {
  readonly name: string;
  /** Below the header of snippets, unless it has a header of its own. */
  readonly file: SourceFile;
  readonly problems: readonly Diagnostic[];
}

const folder = fileURLToPath(new URL("../mistakes/", import.meta.url));

/** Every file of test/mistakes, as the compiler sees it. */
export const mistakes = (): readonly Mistake[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".policy"))
    .sort()
    .map((name) => mistakeOf(name.replace(/\.policy$/, ""), readFileSync(folder + name, "utf8")));

/** What the compiler says of a snippet; what it says of the header above is not the snippet's. */
function mistakeOf(name: string, snippet: string): Mistake {
  const file = { path: `${name}.policy`, text: snippetText(snippet) };
  const start = file.text.lastIndexOf(snippet);
  return { name, file, problems: problemsOf(file).filter(({ span }) => span.start >= start) };
}

export const problemsOf = (file: SourceFile): readonly Diagnostic[] =>
  compile(file, { read: () => undefined }).diagnostics;

/** The marks below the lines: "line: ^^^^ code", the columns as an editor shows them. */
export function marksIn({ text }: SourceFile): readonly string[] {
  let marked = 0;
  return text.split(/\r?\n/).flatMap((line, index) => {
    const found = /^#( *\^+) ([a-z-]+)$/.exec(line);
    if (found === null) {
      marked = index;
      return [];
    }
    return [`${marked + 1}:${found[1]} ${found[2]}`];
  });
}

/** The same marks, of what was found. */
export const marksOf = ({ file, problems }: Mistake): readonly string[] =>
  [...problems]
    .sort((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1))
    .map(({ code, span }) => `${position(file, span.start).line}:${carets(file, span)} ${code}`);

/** Carets under a place, after the `#` of a comment; a place of several lines up to its first end. */
function carets(file: SourceFile, { start, end }: Span): string {
  const { line, column } = position(file, start);
  const text = lineText(file, line);
  const before = widthOf(text.slice(0, column - 1));
  const width = widthOf(text.slice(column - 1, column - 1 + end - start));
  // The `#` stands in the first column, and a mark there begins one further on.
  const blanks = Math.max(before - 1, 0);
  const shown = Math.max(before === 0 ? width - 1 : width, 1);
  return " ".repeat(blanks) + "^".repeat(shown);
}

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + eastAsianWidth(letter.codePointAt(0) ?? 0), 0);

/** What readers see of a mistake: both languages, and what each repair makes of the text. */
export const reportOf = ({ file, problems }: Mistake): string =>
  problems.map((problem) => reportOfProblem(file, problem)).join("\n");

function reportOfProblem(file: SourceFile, problem: Diagnostic): string {
  const { code, severity, message, span, related, fixes } = problem;
  const lines = [
    `${code} (${severity}) at ${JSON.stringify(file.text.slice(span.start, span.end))}`,
    `  ${message.en}`,
    `  ${message.zh}`,
    ...related.map((one) => `  see ${one.message.en} | ${one.message.zh}`),
    ...fixes.flatMap((fix) => [
      `  ${fix.label.en} | ${fix.label.zh}`,
      ...changedLines(file, fix).map((line) => `  > ${line}`),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The lines that a repair leaves different. */
function changedLines({ text }: SourceFile, fix: Fix): readonly string[] {
  const before = new Set(text.split("\n"));
  return repaired(text, fix)
    .split("\n")
    .filter((line) => !before.has(line));
}
