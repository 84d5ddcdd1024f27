import { expect, test } from "vitest";
import { rational } from "../../src/exact/rational.ts";
import { en } from "../../src/locale/en.ts";

test.each([
  [600_000_000n, "CNY", "CNY 6,000,000"],
  [37_037_035n, "CNY", "CNY 370,370.35"],
  [50n, "CNY", "CNY 0.50"],
  [0n, "CNY", "CNY 0"],
  [100_000n, "CNY", "CNY 1,000"],
  [99_900n, "CNY", "CNY 999"],
  [-123_456n, "EUR", "EUR -1,234.56"],
  [-12_300n, "EUR", "EUR -123"],
  [1_500_000n, "JPY", "JPY 1,500,000"],
  [1_234_567n, "KWD", "KWD 1,234.567"],
  [9_007_199_254_740_991n, "CNY", "CNY 90,071,992,547,409.91"],
])("%s minor units of %s are %s", (minor, currency, text) => {
  expect(en.money(minor, currency)).toBe(text);
});

test("a part of a minor unit is written in full", () => {
  expect(en.moneyExact(rational(1, 2), "CNY")).toBe("CNY 0.005");
  expect(en.moneyExact(rational(100_000, 3), "CNY")).toBe("CNY 1,000/3");
  expect(en.moneyExact(rational(500), "CNY")).toBe("CNY 5");
});

test.each([
  [rational(1234567), "1,234,567"],
  [rational(12345, 10), "1,234.5"],
  [rational(-1, 3), "-1/3"],
  [rational(0), "0"],
])("the number %o is %s", (value, text) => {
  expect(en.number(value)).toBe(text);
});

test.each([
  [rational(3, 10), "30%"],
  [rational(333, 1000), "33.3%"],
  [rational(5, 1000), "0.5%"],
  [rational(1, 3), "1/3"],
  [rational(2, 3), "2/3"],
  [rational(1), "100%"],
])("the rate %o is %s", (rate, text) => {
  expect(en.percent(rate)).toBe(text);
});

test("days are written day, month, year", () => {
  expect(en.date("2025-01-10")).toBe("10 January 2025");
  expect(en.date("2028-12-09")).toBe("9 December 2028");
  expect(en.dayOfYear({ month: 3, day: 1 })).toBe("1 March");
});

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
])("the list %o is %o", (items, text) => {
  expect(en.list(items, "and")).toBe(text);
  expect(en.list(items, "or")).toBe(text.replace("and", "or"));
});

test("places in a row are words to the tenth, then figures with their ending", () => {
  const places = [1, 2, 3, 10, 11, 12, 13, 21, 22, 23, 24, 101, 111].map(en.ordinal);
  expect(places.join(" ")).toBe(
    "first second third tenth 11th 12th 13th 21st 22nd 23rd 24th 101st 111th",
  );
});

test("a duration is counted in the singular or the plural", () => {
  expect(en.duration(1, "years")).toBe("1 year");
  expect(en.duration(3n, "months")).toBe("3 months");
  expect(en.duration(0, "days")).toBe("0 days");
});

test("a quotation has English marks", () => {
  expect(en.quote("up to")).toBe("“up to”");
});

test("a space stands between sentences", () => {
  expect(en.paragraph(["One.", "Two."])).toBe("One. Two.");
});
