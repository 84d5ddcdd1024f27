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
  const heads = headsOf(table);
  if (heads.every((head) => head === "")) return withRowHeads(table);
  labelColumns(table, heads);
  return table;
}

function headsOf(rows: readonly Token[]): readonly string[] {
  return rows.flatMap(({ type }, place) =>
    type === "th_open" ? [plainText(rows[place + 1])] : [],
  );
}

const plainText = (inline: Token | undefined): string =>
  (inline?.children ?? []).map(({ content }) => content).join("");

function labelColumns(rows: readonly Token[], heads: readonly string[]): void {
  let column = 0;
  for (const token of rows) {
    if (token.type === "tr_open") column = 0;
    if (token.type === "th_open") token.attrSet("scope", "col");
    if (token.type === "td_open") {
      token.attrSet("data-label", heads[column] ?? "");
      column += 1;
    }
  }
}

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
