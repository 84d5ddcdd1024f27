import { expect, test } from "vitest";
import { rational } from "../../src/exact/rational.ts";
import { zh } from "../../src/locale/zh.ts";

test.each([
  [600_000_000n, "CNY", "600万元"],
  [30_000_000n, "CNY", "30万元"],
  [605_432_100n, "CNY", "605.4321万元"],
  [605_432_150n, "CNY", "6,054,321.50元"],
  [15_000_000_000n, "CNY", "1.5亿元"],
  [12_345_678_900n, "CNY", "12,345.6789万元"],
  [100_000_000_000n, "CNY", "10亿元"],
  [9_999_999_900n, "CNY", "9999.9999万元"],
  [150_000_000_000_000n, "CNY", "1.5万亿元"],
  [4_000_000_000n, "CNY", "4000万元"],
  [1_000_000n, "CNY", "1万元"],
  [999_900n, "CNY", "9999元"],
  [200_000n, "CNY", "2000元"],
  [37_037_035n, "CNY", "370,370.35元"],
  [50n, "CNY", "0.50元"],
  [0n, "CNY", "0元"],
  [-600_000_000n, "CNY", "-600万元"],
  [9_007_199_254_740_991n, "CNY", "90,071,992,547,409.91元"],
  [200_000n, "EUR", "2000欧元"],
  [30_000_000n, "EUR", "30万欧元"],
  [300_000_000n, "CAD", "300万加元"],
  [1_500_000n, "JPY", "150万日元"],
  [1_234_567n, "KWD", "1234.567科威特第纳尔"],
  [500_000_000n, "UGX", "5亿UGX"],
])("%s minor units of %s are %s", (minor, currency, text) => {
  expect(zh.money(minor, currency)).toBe(text);
});

test("a part of a minor unit is written in full", () => {
  expect(zh.moneyExact(rational(1, 2), "CNY")).toBe("0.005元");
  expect(zh.moneyExact(rational(100_000_000, 3), "CNY")).toBe("1,000,000/3元");
  expect(zh.moneyExact(rational(600_000_000), "CNY")).toBe("600万元");
});

test.each([
  [rational(1234), "1234"],
  [rational(1234567), "1,234,567"],
  [rational(12345, 10), "1234.5"],
  [rational(1, 3), "1/3"],
])("the number %o is %s", (value, text) => {
  expect(zh.number(value)).toBe(text);
});

test.each([
  [rational(3, 10), "30%"],
  [rational(333, 1000), "33.3%"],
  [rational(1, 3), "1/3"],
])("the rate %o is %s", (rate, text) => {
  expect(zh.percent(rate)).toBe(text);
});

test("days are written year, month, day", () => {
  expect(zh.date("2025-01-10")).toBe("2025年1月10日");
  expect(zh.dayOfYear({ month: 3, day: 1 })).toBe("3月1日");
});

test.each([
  [[], ""],
  [["甲"], "甲"],
  [["甲", "乙"], "甲和乙"],
  [["甲", "乙", "丙"], "甲、乙和丙"],
])("the list %o is %o", (items, text) => {
  expect(zh.list(items, "and")).toBe(text);
  expect(zh.list(items, "or")).toBe(text.replace("和", "或"));
});

test("places in a row are Chinese numerals to the tenth, then figures", () => {
  expect([1, 2, 10, 11].map(zh.ordinal).join(" ")).toBe("第一 第二 第十 第11");
});

test("a duration has its measure word", () => {
  expect(zh.duration(3, "years")).toBe("3年");
  expect(zh.duration(1n, "months")).toBe("1个月");
  expect(zh.duration(30, "days")).toBe("30天");
});

test("a quotation has Chinese marks", () => {
  expect(zh.quote("原则上")).toBe("“原则上”");
});

test("nothing stands between sentences", () => {
  expect(zh.paragraph(["其一。", "其二。"])).toBe("其一。其二。");
});
