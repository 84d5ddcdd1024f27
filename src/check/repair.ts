import type { Edit, Fix, Span } from "../diagnostics/diagnostic.ts";
import type { Texts } from "../diagnostics/message.ts";
import { position } from "../diagnostics/source.ts";
import type { Node } from "../syntax/node.ts";
import type { Place } from "./document.ts";

/** The text of the file in which a place stands. */
const textOf = ({ file }: Place): string => file.tree.file.text;

/** What the drafter wrote there. */
export const wordsOf = ({ span }: Node, place: Place): string =>
  textOf(place).slice(span.start, span.end);

export const insertion = (span: Span, at: number, text: string): Edit => ({
  span: { ...span, start: at, end: at },
  text,
});

/** Inserts words right after what is there. */
export const appending = ({ span }: Node, text: string, label: Texts): Fix => ({
  label,
  edits: [insertion(span, span.end, text)],
});

/** Takes words away, with the blanks before them; a line that would be left empty goes too. */
export function removal({ span }: Node, place: Place): Edit {
  const text = textOf(place);
  let [start, end] = [span.start, span.end];
  while (start > 0 && isBlank(text.charAt(start - 1))) start -= 1;
  const isWholeLine = isLineBreak(text.charAt(start - 1)) && isLineBreak(text.charAt(end));
  if (isWholeLine) end += text.startsWith("\r\n", end) ? 2 : 1;
  return { span: { ...span, start, end }, text: "" };
}

export const removing = (node: Node, place: Place, label: Texts): Fix => ({
  label,
  edits: [removal(node, place)],
});

/** The blanks at the beginning of the line on which it stands. */
export const indentationOf = (node: Node, place: Place): string =>
  /^[ \t]*/.exec(lineBefore(node, place))?.[0] ?? "";

/** Whether only blanks stand before it on its line. */
export const beginsLine = (node: Node, place: Place): boolean =>
  lineBefore(node, place).trim() === "";

/** What stands before it on its line. */
function lineBefore({ span }: Node, { file }: Place): string {
  const { column } = position(file.tree.file, span.start);
  return file.tree.file.text.slice(span.start - column + 1, span.start);
}

const isBlank = (character: string): boolean => character === " " || character === "\t";
const isLineBreak = (character: string): boolean => /^[\r\n]?$/.test(character);
