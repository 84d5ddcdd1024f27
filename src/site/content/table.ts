import type { Cell, Table } from "../../emit/docs/page.ts";
import { text } from "../../prose/phrase.ts";
import { htmlText } from "../html.ts";
import type { Standing } from "./inline.ts";
import { inline } from "./inline.ts";

/**
 * A table. Every cell carries the head of its column, which stands before it on narrow screens, where
 * each row becomes a block.
 */
export function table({ head, rows }: Table, standing: Standing): string {
  const columns = head.map((name, place) => ({
    name,
    isShort: isShort([name, ...rows.map((row) => plainText(row[place] ?? []))]),
  }));
  const heads = columns.map(
    ({ name, isShort }) => `<th scope="col"${shortClass(isShort)}>${htmlText(name)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = columns.map(
      ({ name, isShort }, place) =>
        `<td data-label="${htmlText(name)}"${shortClass(isShort)}>${cell(row[place] ?? [], standing)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table>
<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>`;
}

/** One phrase a line. */
export const cell = (lines: Cell, standing: Standing): string =>
  lines.map((one) => inline(one, standing).trim()).join("<br>");

const plainText = (lines: Cell): string => lines.map(text).join("");

const shortClass = (isShort: boolean): string => (isShort ? ` class="short"` : "");

/** A column of numbers, amounts or names of articles is not broken into lines: "CNY 1,666,666.66". */
const isShort = (texts: readonly string[]): boolean =>
  texts.every((each) => widthOf(each) <= shortWidth);

const shortWidth = 16;

/** In half-width characters: one of Chinese is twice as wide as a digit. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\u3000-\uffef]/g) ?? []).length;
