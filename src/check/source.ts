import { diagnose } from "../diagnostics/diagnostic.ts";
import { sourceMissing } from "../diagnostics/messages/source.ts";
import type { SourceText } from "../model/policy.ts";
import type { PolicyFile, Report } from "./document.ts";
import { headerLine } from "./header.ts";
import type { Host } from "./host.ts";
import { joinPath, resolvePath } from "./host.ts";

/** A stretch of a source: offsets into its text, the end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The official text that a file names with `source` (manual, section 2, header). */
export function loadSource(file: PolicyFile, host: Host, report: Report): SourceText | undefined {
  const path = headerLine(file, "source")?.path;
  // A path that was left out has been reported.
  if (path === undefined || path.span.start === path.span.end) return undefined;
  const name = resolvePath(file.tree.file.path, path.value);
  const text = path.value.trim() === "" ? undefined : host.read(name);
  if (text !== undefined) return { path: joinPath(file.folder, path.value), text };
  report(diagnose(sourceMissing, { path: path.value }, path.span));
  return undefined;
}

/** The pieces of a quote: `…` stands for what is skipped between them. */
export const piecesOf = (words: string): readonly string[] =>
  words
    .split("…")
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

/** Paragraphs are lines (manual, section 11). */
export function paragraphsOf(text: string): readonly Stretch[] {
  const paragraphs: Stretch[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    paragraphs.push({ start: index, end: index + line.length });
  }
  return paragraphs;
}

/**
 * Where the pieces stand in order within one paragraph, from the first to the last; at or after
 * `from`, or else where they stand first.
 */
export function findStretch(words: string, text: string, from: number): Stretch | undefined {
  const pieces = piecesOf(words);
  return findFrom(from, pieces, text) ?? (from > 0 ? findFrom(0, pieces, text) : undefined);
}

/** Goes from one place of the first piece to the next, until the others follow in its paragraph. */
function findFrom(from: number, pieces: readonly string[], text: string): Stretch | undefined {
  const [first, ...others] = pieces;
  if (first === undefined) return undefined;
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOf(others, text.slice(start + first.length, endOfParagraph(text, start)));
    if (end !== undefined) return { start, end: start + first.length + end };
  }
  return undefined;
}

/** Where the last of the pieces ends, if all stand in these words, in their order. */
function endOf(pieces: readonly string[], words: string): number | undefined {
  let end = 0;
  for (const piece of pieces) {
    const found = words.indexOf(piece, end);
    if (found < 0) return undefined;
    end = found + piece.length;
  }
  return end;
}

function endOfParagraph(text: string, start: number): number {
  const found = text.slice(start).search(/[\r\n]/);
  return found < 0 ? text.length : start + found;
}

/** The words of the source that differ only in letter case, blanks, quotation marks or dashes. */
export function nearestWords(words: string, text: string): string | undefined {
  const [wanted, { folded, at }] = [fold(words).folded, fold(text)];
  const found = folded.indexOf(wanted);
  const [start, last] = [at[found], at[found + wanted.length - 1]];
  if (found < 0 || wanted === "" || start === undefined || last === undefined) return undefined;
  const near = text.slice(start, last + 1);
  return /[\r\n]/.test(near) ? undefined : near;
}

/** The letters and digits of a text, in small letters, and where each of them stands in it. */
function fold(text: string): { readonly folded: string; readonly at: readonly number[] } {
  let folded = "";
  const at: number[] = [];
  for (const { index, 0: letter } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const small = letter.normalize("NFKC").toLowerCase();
    for (const unit of small.split("")) {
      folded += unit;
      at.push(index);
    }
  }
  return { folded, at };
}

/** The letters and digits alone, for comparing titles. */
export const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
