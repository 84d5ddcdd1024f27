import type { Token } from "markdown-it";

/**
 * Prepares tables for narrow screens, where each row becomes a block: every cell is labelled with the
 * head of its column. A table whose head is empty lists terms: its first column are row heads.
 */
export function withLabels(tokens: readonly Token[]): Token[] {
  const start = tokens.findIndex(({ type }) => type === "table_open");
  if (start === -1) return [...tokens];
  const end = tokens.findIndex(({ type }, place) => place > start && type === "table_close") + 1;
  return [
    ...tokens.slice(0, start),
    ...labelled(tokens.slice(start, end)),
    ...withLabels(tokens.slice(end)),
  ];
}

function labelled(table: readonly Token[]): readonly Token[] {
  const columns = columnsOf(table);
  if (columns.every(({ head }) => head.text === "")) return withRowHeads(table);
  columns.forEach(labelColumn);
  return table;
}

interface Cell {
  readonly opening: Token;
  readonly text: string;
}

interface Column {
  readonly head: Cell;
  readonly cells: readonly Cell[];
}

function columnsOf(table: readonly Token[]): readonly Column[] {
  const heads = cellsOf(table, "th_open");
  const cells = cellsOf(table, "td_open");
  return heads.map((head, column) => ({
    head,
    cells: cells.filter((_, place) => place % heads.length === column),
  }));
}

const cellsOf = (table: readonly Token[], type: "th_open" | "td_open"): readonly Cell[] =>
  table.flatMap((opening, place) =>
    opening.type === type ? [{ opening, text: plainText(table[place + 1]) }] : [],
  );

const plainText = (inline: Token | undefined): string =>
  (inline?.children ?? []).map(({ content }) => content).join("");

function labelColumn({ head, cells }: Column): void {
  const isShort = [head, ...cells].every(({ text }) => widthOf(text) <= shortWidth);
  head.opening.attrSet("scope", "col");
  cells.forEach(({ opening }) => opening.attrSet("data-label", head.text));
  if (isShort) [head, ...cells].forEach(({ opening }) => opening.attrSet("class", "short"));
}

/** A column of numbers, amounts or names of articles is not broken into lines: "CNY 1,666,666.66". */
const shortWidth = 16;

/** In half-width characters: one of Chinese is twice as wide as a digit. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\u3000-\uffef]/g) ?? []).length;

function withRowHeads(rows: readonly Token[]): readonly Token[] {
  rows[0]?.attrSet("class", "terms");
  rows.forEach((token, place) => {
    if (rows[place - 1]?.type !== "tr_open" || token.type !== "td_open") return;
    token.tag = "th";
    token.attrSet("scope", "row");
    const closing = rows.slice(place).find(({ type }) => type === "td_close");
    if (closing !== undefined) closing.tag = "th";
  });
  return withoutHead(rows);
}

function withoutHead(rows: readonly Token[]): readonly Token[] {
  const start = rows.findIndex(({ type }) => type === "thead_open");
  const end = rows.findIndex(({ type }) => type === "thead_close");
  return [...rows.slice(0, start), ...rows.slice(end + 1)];
}
