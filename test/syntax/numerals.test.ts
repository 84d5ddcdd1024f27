import { describe, expect, test } from "vitest";
import { isNumeral, readNumeral } from "../../src/syntax/chinese-numerals.ts";
import { readEnglishNumeral } from "../../src/syntax/english-numerals.ts";

const figure = (numeral: ReturnType<typeof readNumeral>): string =>
  numeral === undefined ? "unclear" : `${numeral.value.n}/${numeral.value.d} ${numeral.as}`;

describe("a number in Chinese characters is exactly what it says", () => {
  test.each([
    ["五", "5/1 number"],
    ["十", "10/1 number"],
    ["十五", "15/1 number"],
    ["一百一十五", "115/1 number"],
    ["两千", "2000/1 number"],
    ["一千零五十", "1050/1 number"],
    ["一万零五百", "10500/1 number"],
    ["六百万元", "6000000/1 number"],
    ["三百五十万", "3500000/1 number"],
    ["一百零五万三千", "1053000/1 number"],
    ["一亿五千万", "150000000/1 number"],
    ["一万亿", "1000000000000/1 number"],
    ["一点五亿", "150000000/1 number"],
    ["百万", "1000000/1 number"],
    ["壹佰贰拾万元整", "1200000/1 number"],
    ["貳仟圓", "2000/1 number"],
    ["百分之三十", "3/10 %"],
    ["百分之30", "3/10 %"],
    ["百分之三十点五", "61/200 %"],
    ["百分之百", "1/1 %"],
    ["万分之五", "1/2000 %"],
    ["千分之五", "1/200 ‰"],
    ["三分之一", "1/3 fraction"],
    ["三成", "3/10 %"],
    ["三成五", "7/20 %"],
    ["一半", "1/2 %"],
  ])("%s", (text, expected) => {
    expect(isNumeral(text)).toBe(true);
    expect(figure(readNumeral(text))).toBe(expected);
  });

  test.each(["三百五", "一万五", "一万五百", "三千五十", "二〇二五", "万", "零分之一"])(
    "%s has no one reading",
    (text) => expect(readNumeral(text)).toBeUndefined(),
  );

  test.each(["企业", "三家", "五年", "一期", "千家", "元"])("%s is no number", (text) => {
    expect(isNumeral(text)).toBe(false);
  });
});

describe("a number in English words", () => {
  test.each([
    ["three", "3/1 number"],
    ["twenty five", "25/1 number"],
    ["five hundred thousand", "500000/1 number"],
    ["two million three hundred thousand and", "unclear"],
    ["thirty percent", "3/10 %"],
    ["thirty per cent", "3/10 %"],
    ["half", "1/2 %"],
    ["two thirds", "2/3 fraction"],
    ["two five", "unclear"],
    ["thousand", "unclear"],
    ["twenty eleven", "unclear"],
  ])("%s", (text, expected) => {
    expect(figure(readEnglishNumeral(text))).toBe(expected);
  });
});
