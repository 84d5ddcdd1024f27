import { expect, test } from "vitest";
import { termsOf, wantedTerms } from "../../../src/search/terms.ts";

const told = (text: string): readonly string[] =>
  termsOf(text)
    .filter(({ kind }) => kind !== "stem")
    .map((term) => term.text);
const wanted = (text: string): readonly string[] => wantedTerms(text).map((term) => term.text);

test("Chinese is cut into pairs of neighbours, and the last character alone", () => {
  expect(told("算力费用")).toEqual(["算力", "力费", "费用", "用"]);
  expect(told("券")).toEqual(["券"]);
  expect(wanted("力费")).toEqual(["力费"]);
  expect(wanted("力")).toEqual(["力"]);
});

test("words lose letter case, accents and width", () => {
  expect(told("Zürich ÉTÉ ＡＩ e\u0301te\u0301")).toEqual(["zurich", "ete", "ai", "ete"]);
  expect(told("AI算力voucher")).toEqual(["ai", "算力", "力", "voucher"]);
});

test.each([
  ["600万元", "6000000"],
  ["600万", "6000000"],
  ["CNY 6 million", "6000000"],
  ["6 million yuan", "6000000"],
  ["6,000,000", "6000000"],
  ["6000000", "6000000"],
  ["６００万", "6000000"],
  ["1.5亿元", "150000000"],
  ["CNY 2.50", "2.5"],
  ["0.123456万", "1234.56"],
  ["30%", "30%"],
  ["30 %", "30%"],
  ["３０％", "30%"],
  ["5‰", "5‰"],
  ["007", "7"],
])("the figure %s is %s", (text, figure) => {
  expect(told(text)).toEqual([figure]);
});

test("figures beside words and in lists stay apart", () => {
  expect(told("2,3")).toEqual(["2", "3"]);
  expect(told("第2条")).toEqual(["第", "2", "条"]);
  expect(told("article2 and 3")).toEqual(["article2", "and", "3"]);
});

test("terms say where they stand, rare characters included", () => {
  const text = "按𠮷算力30%给";
  for (const { start, end, kind, text: term } of termsOf(text)) {
    if (kind !== "word") expect(text.slice(start, end)).toBe(term);
  }
  expect(termsOf(text).map(({ text: term }) => term)).toEqual([
    "按𠮷",
    "𠮷算",
    "算力",
    "力",
    "30%",
    "给",
  ]);
});

test("words that differ in their ending have one stem", () => {
  const stems = (text: string): ReadonlySet<string> =>
    new Set(
      termsOf(text)
        .filter(({ kind }) => kind === "stem")
        .map((term) => term.text),
    );
  expect(stems("compute computing computed computes").size).toBe(1);
  expect(stems("agency agencies").size).toBe(1);
  expect(stems("expense expenses").size).toBe(1);
  expect(stems("sing sings").size).toBe(1);
  expect(stems("process access rate rating").size).toBe(4);
});
