import type { Cell, Table } from "../../emit/docs/page.ts";
import { text } from "../../prose/phrase.ts";
import { attribute, htmlText } from "../html.ts";
import type { Standing } from "./inline.ts";
import { inline } from "./inline.ts";
import { sortKeys } from "./sort-key.ts";
import { widthOf } from "./width.ts";

/**
 * A table. Every cell carries the head of its column, which stands before it on narrow screens, where
 * each row becomes a block.
 */
export function table({ head, rows, isSortable }: Table, standing: Standing): string {
  const columns = head.map((name, place) => columnOf(name, place, rows, isSortable));
  const body = rows.map((row, place) => {
    const cells = columns.map((column, at) => bodyCell(row[at] ?? [], column, place, standing));
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table${attribute("class", isSortable ? "sortable" : undefined)}>
<thead><tr>${columns.map(headCell).join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}

/** One phrase a line. */
export const cell = (lines: Cell, standing: Standing): string =>
  lines.map((one) => inline(one, standing).trim()).join("<br>");

interface Column {
  readonly name: string;
  readonly class: string | undefined;
  /** Of each row, where the browser has to be told. */
  readonly keys: readonly number[] | undefined;
}

function columnOf(name: string, place: number, rows: Table["rows"], isSortable: boolean): Column {
  const cells = rows.map((row) => row[place] ?? []);
  const isShort = [name, ...cells.map(plainText)].every((told) => widthOf(told) <= shortWidth);
  return {
    name,
    class: isShort ? "short" : cells.some((lines) => lines.length > 1) ? "several" : undefined,
    keys: isSortable ? keysOf(cells, place) : undefined,
  };
}

/** The first column is in the order of the document. */
const keysOf = (cells: readonly Cell[], place: number): readonly number[] | undefined =>
  place === 0 ? cells.map((_, row) => row) : sortKeys(cells);

const headCell = (column: Column): string =>
  `<th scope="col"${attribute("class", column.class)}>${htmlText(column.name)}</th>`;

function bodyCell(lines: Cell, column: Column, row: number, standing: Standing): string {
  const attributes = [
    attribute("data-label", column.name),
    attribute("data-sort", column.keys?.[row]?.toString()),
    attribute("class", column.class),
  ];
  return `<td${attributes.join("")}>${cell(lines, standing)}</td>`;
}

const plainText = (lines: Cell): string => lines.map(text).join("");

/** A column of numbers, amounts or names of articles is not broken into lines: "CNY 1,666,666.66". */
const shortWidth = 16;
