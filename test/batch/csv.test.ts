import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CsvReader } from "../../src/batch/csv.ts";
import type { Row } from "../../src/batch/row.ts";

/** All rows of a text that arrives in pieces of so many bytes. */
function rowsOf(text: string | Buffer, pieceBytes = Infinity): readonly Row[] {
  const bytes = Buffer.from(text);
  const reader = new CsvReader();
  const rows: Row[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    rows.push(...reader.push(bytes.subarray(at, Math.min(bytes.length, at + pieceBytes))));
  }
  return [...rows, ...reader.end()];
}

const cellsOf = (text: string, pieceBytes?: number): readonly (readonly string[])[] =>
  rowsOf(text, pieceBytes).map(({ texts }) => texts);

/** The lines with a problem, and the cells of the other rows. */
const shown = (text: string): readonly string[] =>
  rowsOf(text).map(({ line, texts, problem }) => `${line}: ${problem?.en ?? texts.join("|")}`);

test("cells are separated by commas, rows by any line break", () => {
  expect(cellsOf("a,b\nc,\r\n,d\re,f")).toEqual([
    ["a", "b"],
    ["c", ""],
    ["", "d"],
    ["e", "f"],
  ]);
});

test("a quoted cell may hold commas, line breaks and doubled marks", () => {
  expect(cellsOf('"a,b","c\nd","say ""hi"""\n"",x,""')).toEqual([
    ["a,b", "c\nd", 'say "hi"'],
    ["", "x", ""],
  ]);
});

test("spaces around a cell are not part of it, blank rows are left out", () => {
  expect(cellsOf(' a ,\t"b" , c d\n\n , ,\n  \nx,y,z\n')).toEqual([
    ["a", "b", "c d"],
    ["x", "y", "z"],
  ]);
});

test("lines are counted as an editor counts them", () => {
  expect(shown('a\n\n"b\nc"\r\nd')).toEqual(["1: a", "3: b\nc", "5: d"]);
});

test("a stray quotation mark spoils its own line only", () => {
  expect(shown('a,b\n6" pipe,x\nc,d')).toEqual([
    "1: a|b",
    expect.stringMatching(/^2: a quotation mark stands in the middle of a cell/),
    "3: c|d",
  ]);
  expect(shown('"a" b,c\nd,e\n')).toEqual([
    expect.stringMatching(/^1: text follows the closing quotation mark/),
    "2: d|e",
  ]);
  expect(shown('a,"b\nc,d\ne,f\n')).toEqual([
    "1: a quotation mark opens a cell and is never closed",
    "2: c|d",
    "3: e|f",
  ]);
});

test("a mark that never closes is known without keeping the rest of a huge file", () => {
  const reader = new CsvReader();
  const line = Buffer.from(`${"x".repeat(1023)}\n`);
  const rows: Row[] = [...reader.push(Buffer.from('"open\n'))];
  for (let count = 0; count < 16 * 1024; count += 1) rows.push(...reader.push(line));
  rows.push(...reader.end());
  expect(rows[0]?.problem?.en).toMatch(/never closed/);
  expect(rows).toHaveLength(16 * 1024 + 1);
});

test("bytes that are no UTF-8 spoil their own row only", () => {
  const bytes = Buffer.concat([Buffer.from("甲\n"), Buffer.from([0xc4, 0xa3, 0xd0, 0xcd, 0x0a])]);
  const rows = rowsOf(Buffer.concat([bytes, Buffer.from("乙\n")]));
  expect(rows.map(({ texts, problem }) => problem === undefined && texts[0])).toEqual([
    "甲",
    false,
    "乙",
  ]);
});

test("the pieces in which a file arrives make no difference, and csv-parse reads the same", () => {
  const cell = fc.oneof(
    fc.constantFrom("", "a", '"', ",", "\n", "\r\n", "算力", '""', 'x"y', "𠮷"),
    fc.string({ maxLength: 4 }),
  );
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const bare = (text: string): string =>
    /[",\r\n]/.test(text) || text.trim() !== text ? quoted(text) : text;
  const written = fc
    .tuple(cell, fc.boolean())
    .map(([text, isQuoted]) => (isQuoted ? quoted(text) : bare(text)));
  const row = fc.array(written, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(","));
  const file = fc
    .tuple(fc.array(row, { maxLength: 5 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
    .map(([rows, lineBreak, isEnded]) => rows.join(lineBreak) + (isEnded ? lineBreak : ""));
  fc.assert(
    fc.property(file, fc.integer({ min: 1, max: 7 }), (text, pieceBytes) => {
      const expected: readonly string[][] = parse(text, { relax_column_count: true });
      const trimmed = expected
        .map((cells) => cells.map((one) => one.replace(/^[ \t]+|[ \t]+$/g, "")))
        .filter((cells) => cells.some((one) => one !== ""));
      expect(cellsOf(text, pieceBytes)).toEqual(trimmed);
    }),
    { seed: 20250110, numRuns: 500 },
  );
});
