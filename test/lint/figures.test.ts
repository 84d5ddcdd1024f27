import { expect, test } from "vitest";
import { formatDecimal } from "../../src/exact/decimal.ts";
import { comparisonAt } from "../../src/lint/quoted/comparison-words.ts";
import { figuresIn } from "../../src/lint/quoted/figures.ts";
import { chineseNumber, numberWordsIn } from "../../src/lint/quoted/number-words.ts";

const read = (text: string): readonly string[] =>
  figuresIn(text).map(({ value, kind }) => `${formatDecimal(value)} ${kind}`);

test.each([
  ["up to 6 million yuan", ["6000000 money"]],
  ["500,000 yuan for 20 projects", ["500000 money", "20 plain"]],
  [
    "30% of costs, 5‰, 12.5 percent, 3 per cent",
    ["0.3 rate", "0.005 rate", "0.125 rate", "0.03 rate"],
  ],
  ["¥1.5 billion, EUR 20,000.50, $300", ["1500000000 money", "20000.5 money", "300 money"]],
  ["最高600万元，1.5亿元，2千万元", ["6000000 money", "150000000 money", "20000000 money"]],
  ["费用的30%，每年20个项目", ["0.3 rate", "20 plain"]],
  ["百分之三十，六百万元，一亿二千万元", ["0.3 rate", "6000000 money", "120000000 money"]],
  ["６００万元，３０％", ["6000000 money", "0.3 rate"]],
  ["a rate of 2/5, raised by 10 percentage points", ["0.4 rate", "0.1 rate"]],
  ["提高5个百分点", ["0.05 rate"]],
  // Dates, years, references, and what only contains digits.
  ["on 10 January 2025, January 10, 2025, 2025 January 10 and 2025-01-10", []],
  ["the plan (2024-2025), since 2023, 2025年1月10日，3月1日", []],
  ["article 12, Articles 2 and 3, section 4, paragraph (3), No. 7, 第12条", []],
  ["(2) Support\n3. More", []],
  ["Regulation (EU) 2023/2831, 深府规〔2024〕12号", []],
  ["5G, COVID-19, A4, 3D", []],
  ["2000 yuan, 2,025 firms", ["2000 money", "2025 plain"]],
])("%s", (text, figures) => {
  expect(read(text)).toEqual(figures);
});

test("a figure is found where it stands", () => {
  const text = "grants up to 6 million yuan to a firm";
  expect(figuresIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "6 million yuan",
  ]);
});

test.each([
  ["六百万", 6_000_000n],
  ["十二", 12n],
  ["二十", 20n],
  ["两千零五", 2005n],
  ["一亿二千万", 120_000_000n],
  ["一万亿", 1_000_000_000_000n],
  ["万", undefined],
  ["三四", undefined],
])("%s", (signs, value) => {
  expect(chineseNumber(signs)).toBe(value);
});

test("numbers in words are read generously", () => {
  const words = (text: string) => numberWordsIn(text).map(({ n, d }) => `${n}/${d}`);
  expect(words("not a third year, twice, Five")).toEqual(["3/1", "1/3", "2/1", "5/1"]);
  expect(words("half of it")).toContain("1/2");
  expect(words("三分之一，十年")).toEqual(expect.arrayContaining(["1/3", "10/1"]));
  expect(words("firms")).toEqual([]);
});

test.each([
  ["less than 50 jobs", "higher", "less than 50"],
  ["not less than 50 jobs", "higher", "not less than 50"],
  ["at least 50 jobs", "higher", "at least 50"],
  ["50 jobs or more", "higher", "50 jobs or more"],
  ["50 or above", "higher", "50 or above"],
  ["fewer than 50 jobs", "higher", "fewer than 50"],
  ["below CNY 50", "higher", "below CNY 50"],
  ["more than 50 jobs", "lower", "more than 50"],
  ["no more than 50 jobs", "lower", "no more than 50"],
  ["not exceeding 50 jobs", "lower", "not exceeding 50"],
  ["50 jobs or fewer", "lower", "50 jobs or fewer"],
  ["at most 50 jobs", "lower", "at most 50"],
  ["50人以上", "higher", "50人以上"],
  ["50人（含）以上", "higher", "50人（含）以上"],
  ["不满50人", "higher", "不满50"],
  ["满50人", "higher", "满50"],
  ["不足50人", "higher", "不足50"],
  ["不低于50人", "higher", "不低于50"],
  ["达到50人", "higher", "达到50"],
  ["50人以下", "lower", "50人以下"],
  ["50人以内", "lower", "50人以内"],
  ["超过50人", "lower", "超过50"],
  ["不超过50人", "lower", "不超过50"],
  ["with 50 jobs", undefined, undefined],
])("%s", (text, side, words) => {
  const [figure] = figuresIn(text);
  expect(figure && comparisonAt(figure, text)).toEqual(side && { side, words });
});
