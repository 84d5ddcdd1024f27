import { eastAsianWidth } from "get-east-asian-width";
import { harmless } from "./harmless.ts";

/** A line as a terminal draws it, and what goes below it: an indent and marks. */
export interface CodeFrame {
  readonly code: string;
  readonly indent: string;
  readonly marks: string;
}

/**
 * Draws a line with marks under the code units from `start` to before `end`, at least one mark. It
 * counts the columns of a terminal, where a Chinese character takes two. What does not fit into the
 * width is cut off around the marks.
 */
export function codeFrame(
  line: string,
  { start, end }: { readonly start: number; readonly end: number },
  { mark, width }: { readonly mark: string; readonly width: number },
): CodeFrame {
  const { cells, prefix, suffix } = cutTo(width, cellsOf(line), start);
  const before = widthOf(cells.filter(({ offset }) => offset < start));
  const meant = widthOf(cells.filter(({ offset }) => offset >= start && offset < end));
  return {
    code: `${prefix}${cells.map(({ drawn }) => drawn).join("")}${suffix}`.trimEnd(),
    indent: " ".repeat(prefix.length + before),
    marks: mark.repeat(Math.max(1, meant)),
  };
}

/** What one character of a line looks like. */
interface Cell {
  readonly offset: number;
  readonly drawn: string;
  readonly width: number;
}

const tabWidth = 4;

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const character of line) {
    const drawn = draw(character, column);
    const width = drawn === character ? characterWidth(character) : drawn.length;
    cells.push({ offset, drawn, width });
    offset += character.length;
    column += width;
  }
  return cells;
}

const draw = (character: string, column: number): string =>
  character === "\t" ? " ".repeat(tabWidth - (column % tabWidth)) : harmless(character);

/** Marks that combine with the character before, and joiners, take no column of their own. */
const characterWidth = (character: string): number =>
  /[\p{Mn}\p{Me}\p{Cf}]/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);

const widthOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { width }) => sum + width, 0);

interface View {
  readonly cells: readonly Cell[];
  readonly prefix: string;
  readonly suffix: string;
}

const ellipsis = "… ";

/** The part of a line that fits, with the offset in its left third. */
function cutTo(width: number, cells: readonly Cell[], offset: number): View {
  if (widthOf(cells) <= width) return { cells, prefix: "", suffix: "" };
  const before = widthOf(cells.filter((cell) => cell.offset < offset));
  const skipped = before < (width * 2) / 3 ? 0 : before - Math.floor(width / 3);
  const right = skipped + width - 2 * ellipsis.length;
  let column = 0;
  const inView = cells.filter((cell) => {
    const isInView = column >= skipped && column + cell.width <= right;
    column += cell.width;
    return isInView;
  });
  const isCutOff = inView.at(-1) !== cells.at(-1);
  return { cells: inView, prefix: skipped > 0 ? ellipsis : "", suffix: isCutOff ? " …" : "" };
}
