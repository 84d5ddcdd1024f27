import { expect, test } from "vitest";
import { currencyCodes, minorPerMajor } from "../../src/exact/money.ts";
import { locales } from "../../src/locale/locales.ts";
import { typedNumber, typedPercent } from "../../src/locale/typed.ts";

test.each([
  ["6000000", "6000000"],
  ["6,000,000", "6000000"],
  ["6_000_000", "6000000"],
  ["6 000 000", "6000000"],
  ["600万", "6000000"],
  ["600万元", "6000000"],
  ["600 万元", "6000000"],
  ["６００万元", "6000000"],
  ["0.5亿", "50000000"],
  ["0.5亿元", "50000000"],
  ["1亿2000万元", "120000000"],
  ["2.5百万", "2500000"],
  ["3千万", "30000000"],
  ["5千元", "5000"],
  ["1万5千", "15000"],
  ["5 thousand", "5000"],
  ["1万亿", "1000000000000"],
  ["６，０００，０００．５０", "6000000.50"],
  ["￥1,234.50", "1234.50"],
  ["CNY 6,000,000", "6000000"],
  ["6 million", "6000000"],
  ["CNY 1.5 million", "1500000"],
  ["人民币600万元", "6000000"],
  [" 12 ", "12"],
  ["0", "0"],
  // More decimals than the currency has are not made fewer: the evaluator has to say so.
  ["1.000", "1.000"],
  ["-5", "-5"],
])("%s is %s", (typed, plain) => {
  expect(typedNumber(typed)).toBe(plain);
});

test.each([
  "",
  "abc",
  "6,00",
  "1,2345",
  "6.000.000",
  "1万2亿",
  "万",
  "600万万",
  "100万50万",
  "5k",
  "6m",
  "100w",
  "一百万",
  "5千6万",
  "1e6",
  "٣",
])("%s stays as it was typed", (typed) => {
  expect(typedNumber(typed)).toBe(typed);
});

test.each([
  ["30", "30%"],
  ["30%", "30%"],
  ["３３．３％", "33.3%"],
  ["5‰", "5‰"],
  ["many", "many"],
])("the rate %s is %s", (typed, plain) => {
  expect(typedPercent(typed)).toBe(plain);
});

test("amounts are read as the pages write them, in every currency", () => {
  const written = currencyCodes.flatMap((code) =>
    [locales.en, locales.zh].map((locale) => locale.money(6_000_000n * minorPerMajor(code), code)),
  );
  expect(written.filter((amount) => typedNumber(amount) !== "6000000")).toEqual([]);
});
