import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message, NoValues } from "../message.ts";

export const fullWidthSigns: Message<{ found: string; count: number }> = {
  code: "full-width-signs",
  severity: "advice",
  says: {
    en: ({ found, count }) =>
      count === 1
        ? `The full-width ${en.quote(found)} is read as its half-width form.`
        : `${count} full-width signs, the first ${en.quote(found)}, are read as their half-width forms.`,
    zh: ({ found, count }) =>
      count === 1
        ? `全角符号${zh.quote(found)}按半角读取。`
        : `全角符号${zh.quote(found)}等${count}处按半角读取。`,
  },
  why: {
    en: "The meaning is the same. Half-width signs are easier to tell from those in the texts.",
    zh: "含义不变，但用半角符号更容易与文本中的标点区分。",
  },
  bad: "grant 30％ of spend",
  good: "grant 30% of spend",
};

export const foreignQuotes: Message<{ meant: string }> = {
  code: "other-quotation-marks",
  severity: "error",
  says: {
    en: ({ meant }) => `A text stands between straight double quotation marks: ${meant}.`,
    zh: ({ meant }) => `文本须用半角双引号括起：${meant}。`,
  },
  why: {
    en: "Other quotation marks may then stand inside the text, as official documents have them.",
    zh: "这样，文本中就可以照原文使用其他引号。",
  },
  bad: "agency bureau “Bureau” / “局”",
  good: 'agency bureau "Bureau" / "局"',
};

export const textNotClosed: Message<NoValues> = {
  code: "text-not-closed",
  severity: "error",
  says: {
    en: () => "A quotation mark on this line has no partner.",
    zh: () => "本行有一个引号没有配对。",
  },
  why: {
    en: 'A text stands between two quotation marks and stays on one line; a mark inside it is written \\".',
    zh: '文本写在一对引号之间，不能换行；文本中的双引号写作 \\"。',
  },
  bad: 'agency bureau "Bureau / "局"',
  good: 'agency bureau "Bureau" / "局"',
};

export const needlessBackslash: Message<{ found: string }> = {
  code: "backslash-in-text",
  severity: "error",
  says: {
    en: ({ found }) => `${en.quote(found)} means nothing in a text; a backslash itself is \\\\.`,
    zh: ({ found }) => `${zh.quote(found)}在文本中没有含义；反斜杠本身写作 \\\\。`,
  },
  why: {
    en: "A backslash stands before a quotation mark or another backslash, so that it can be part of the text.",
    zh: "反斜杠只写在双引号或另一个反斜杠之前，使其成为文本的一部分。",
  },
  bad: 'source "texts\\measures.txt"',
  good: 'source "texts/measures.txt"',
};

export const foreignSign: Message<{ found: string; meant: string }> = {
  code: "sign-of-another-kind",
  severity: "error",
  says: {
    en: ({ found, meant }) => `${en.quote(found)} is written \`${meant}\` here.`,
    zh: ({ found, meant }) => `${zh.quote(found)}在此应写作 \`${meant}\`。`,
  },
  why: {
    en: "Each thing has one way to be written, so that every reader reads the same.",
    zh: "每种意思只有一种写法，读者才不会有不同的理解。",
  },
  bad: "grant 30% of spend when size == small",
  good: "grant 30% of spend when size is small",
};

export const currencySign: Message<{ found: string }> = {
  code: "currency-sign",
  severity: "error",
  says: {
    en: ({ found }) => `Amounts carry no ${en.quote(found)}: the currency stands in the header.`,
    zh: ({ found }) => `金额前不写${zh.quote(found)}：币种写在文件开头的 \`currency\` 行。`,
  },
  why: {
    en: "A policy pays in one currency, so an amount cannot be in another.",
    zh: "一项政策只用一种币种，金额不可能是另一种。",
  },
  bad: "grant 30% of spend cap ¥6_000_000 per enterprise per year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const needlessSign: Message<{ found: string }> = {
  code: "sign-without-meaning",
  severity: "error",
  says: {
    en: ({ found }) => `${en.quote(found)} has no meaning here.`,
    zh: ({ found }) => `${zh.quote(found)}在此没有含义。`,
  },
  why: {
    en: "Lines and clauses need no sign at their end: the next keyword begins the next clause.",
    zh: "行末和子句末尾无需符号，下一个关键词即开始下一子句。",
  },
  bad: "grant 30% of spend;",
  good: "grant 30% of spend",
};

export const unknownCharacter: Message<{ found: string; meant: string | undefined }> = {
  code: "unknown-character",
  severity: "error",
  says: {
    en: ({ found, meant }) =>
      meant === undefined
        ? `${en.quote(found)} can only stand in a text or a comment.`
        : `${en.quote(found)} is written ${en.quote(meant)}, with half-width letters.`,
    zh: ({ found, meant }) =>
      meant === undefined
        ? `${zh.quote(found)}只能出现在文本或注释中。`
        : `${zh.quote(found)}应以半角字符写作${zh.quote(meant)}。`,
  },
  why: {
    en: "A name begins with a letter or a Chinese character, then letters, digits and _ follow.",
    zh: "名称以字母或汉字开头，其后可有字母、汉字、数字和 _。",
  },
  bad: 'fact _rent: money "rent" / "租金"',
  good: 'fact rent: money "rent" / "租金"',
};

export const minusWithoutSpaces: Message<{ written: string }> = {
  code: "minus-without-spaces",
  severity: "error",
  says: {
    en: ({ written }) =>
      `In ${en.quote(written)} the minus has no space on both sides; a name has no hyphen.`,
    zh: ({ written }) => `${zh.quote(written)}中的减号两侧须有空格；名称中不能有连字符。`,
  },
  why: {
    en: "So a subtraction cannot be taken for a name with a hyphen, or for a date.",
    zh: "以免把减法看成带连字符的名称或日期。",
  },
  bad: "grant spend-budget",
  good: "grant spend - budget",
};

export const negativeNumber: Message<{ found: string }> = {
  code: "negative-number",
  severity: "error",
  says: {
    en: ({ found }) =>
      `${en.quote(found)}: no number is below 0; a minus stands between two values.`,
    zh: ({ found }) => `${zh.quote(found)}：数字不能为负；减号写在两个值之间。`,
  },
  why: {
    en: "Amounts below 0 count as 0, and repayments are not awards.",
    zh: "低于0的金额按0计；退款不属于资助。",
  },
  bad: "grant spend less -500",
  good: "grant spend less 500",
};

export const digitsWithCommas: Message<{
  written: string;
  meant: string;
  apart: string | undefined;
}> = {
  code: "comma-in-number",
  severity: "error",
  says: {
    en: ({ written, meant, apart }) =>
      apart === undefined
        ? `${en.quote(written)} is written ${meant}.`
        : `${en.quote(written)} is written ${meant}; if these are several numbers, ${apart}.`,
    zh: ({ written, meant, apart }) =>
      apart === undefined
        ? `${zh.quote(written)}应写作 ${meant}。`
        : `${zh.quote(written)}应写作 ${meant}；如果是几个数，则写作 ${apart}。`,
  },
  why: {
    en: "A comma parts the items of a list, so 6,000 could be read as two numbers.",
    zh: "逗号用来分隔各项，6,000 可能被读成两个数。",
  },
  bad: "grant 30% of spend cap 6,000,000 per enterprise per year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const percentAsWord: Message<{ written: string; meant: string }> = {
  code: "percent-as-word",
  severity: "error",
  says: {
    en: ({ written, meant }) => `${en.quote(written)} is written ${meant}.`,
    zh: ({ written, meant }) => `${zh.quote(written)}应写作 ${meant}。`,
  },
  why: {
    en: "`percent` is the type of a fact; a rate carries its sign.",
    zh: "`percent` 是事实的类型；比例须带百分号。",
  },
  bad: "grant 30 percent of spend",
  good: "grant 30% of spend",
};

export const unknownUnitOfNumber: Message<{
  written: string;
  unit: string;
  meant: string | undefined;
}> = {
  code: "unknown-unit-of-number",
  severity: "error",
  says: {
    en: ({ written, unit, meant }) =>
      meant === undefined
        ? `In ${en.quote(written)}, ${en.quote(unit)} sticks to the number and is no unit of it.`
        : `${en.quote(written)} is written ${meant}.`,
    zh: ({ written, unit, meant }) =>
      meant === undefined
        ? `${zh.quote(written)}中的${zh.quote(unit)}紧接数字，但不是数的单位。`
        : `${zh.quote(written)}应写作 ${meant}。`,
  },
  why: {
    en: "Numbers are written 6_000_000, 6 million, 600万 or 1.5亿.",
    zh: "数字写作 6_000_000、6 million、600万 或 1.5亿。",
  },
  bad: "grant 30% of spend cap 600k per enterprise per year",
  good: "grant 30% of spend cap 600_000 per enterprise per year",
};

export const numberWithoutZero: Message<{ written: string; meant: string }> = {
  code: "number-without-zero",
  severity: "error",
  says: {
    en: ({ written, meant }) => `${en.quote(written)} is written ${meant}.`,
    zh: ({ written, meant }) => `${zh.quote(written)}应写作 ${meant}。`,
  },
  why: {
    en: "A point without a digit before it is easily overlooked: .5 and 5 differ tenfold.",
    zh: "小数点前没有数字，容易看漏：.5 和 5 相差十倍。",
  },
  bad: "grant .5 of spend",
  good: "grant 0.5 of spend",
};

export const dateForm: Message<{ written: string; readings: readonly string[] }> = {
  code: "date-form",
  severity: "error",
  says: {
    en: ({ written, readings }) =>
      `A date is written year-month-day: ${en.list(readings.length > 0 ? readings : ["2025-01-10"], "or")}, not ${en.quote(written)}.`,
    zh: ({ written, readings }) =>
      `日期按年-月-日书写：${zh.list(readings.length > 0 ? readings : ["2025-01-10"], "or")}，而不是${zh.quote(written)}。`,
  },
  why: {
    en: "10-01-2025 is in January for some readers and in October for others.",
    zh: "10-01-2025 有人读作1月10日，有人读作10月1日。",
  },
  bad: "effective 2025/01/10",
  good: "effective 2025-01-10",
};

export const dateWithoutDay: Message<{ written: string }> = {
  code: "date-without-day",
  severity: "error",
  says: {
    en: ({ written }) =>
      `${en.quote(written)} does not say which day; a date has a year, a month and a day, such as 2025-03-01.`,
    zh: ({ written }) =>
      `${zh.quote(written)}没有写明是哪一天；日期须写明年、月、日，例如 2025-03-01。`,
  },
  why: {
    en: "From the first day of a month or from its last is a month of claims apart.",
    zh: "从月初起算与从月末起算，相差一个月的申请。",
  },
  bad: "effective 2025年3月",
  good: "effective 2025-03-01",
};

export const impossibleDate: Message<{ written: string; nearest: string | undefined }> = {
  code: "impossible-date",
  severity: "error",
  says: {
    en: ({ written, nearest }) =>
      nearest === undefined
        ? `There is no day ${written}.`
        : `There is no day ${written}; that month ends with ${nearest}.`,
    zh: ({ written, nearest }) =>
      nearest === undefined
        ? `没有 ${written} 这一天。`
        : `没有 ${written} 这一天；该月最后一天是 ${nearest}。`,
  },
  why: {
    en: "A term or a deadline on a day that does not exist would be read in different ways.",
    zh: "期限落在不存在的日期上，会有不同的理解。",
  },
  bad: "effective 2025-02-30",
  good: "effective 2025-02-28",
};

export const dayForm: Message<{ written: string; meant: string }> = {
  code: "day-form",
  severity: "error",
  says: {
    en: ({ written, meant }) =>
      `A day of the year is written month-day: ${meant}, not ${en.quote(written)}.`,
    zh: ({ written, meant }) => `一年中的某日按月-日书写：${meant}，而不是${zh.quote(written)}。`,
  },
  why: {
    en: "Two digits for the month and two for the day leave no doubt which is which.",
    zh: "月和日各写两位数字，才不会混淆。",
  },
  bad: "window 3-1 to 10-31",
  good: "window 03-01 to 10-31",
};

export const impossibleDay: Message<{ written: string }> = {
  code: "impossible-day",
  severity: "error",
  says: {
    en: ({ written }) => `No year has a day ${written}; the month stands first, then the day.`,
    zh: ({ written }) => `没有哪一年有 ${written} 这一天；先写月，再写日。`,
  },
  why: {
    en: "Claims could never fall on such a day.",
    zh: "申请不可能落在这一天。",
  },
  bad: "window 03-01 to 31-10",
  good: "window 03-01 to 10-31",
};

export const wholeNumberNeeded: Message<{ found: string }> = {
  code: "whole-number-needed",
  severity: "error",
  says: {
    en: ({ found }) => `Here a whole number from 1 on is needed, not ${en.quote(found)}.`,
    zh: ({ found }) => `此处须为不小于1的整数，而不是${zh.quote(found)}。`,
  },
  why: {
    en: "Years, months, days, parts and claims are counted.",
    zh: "年、月、日、期数和申请的序号都是计数。",
  },
  bad: "grant 30% of spend cap 100_000 per enterprise in any 1.5 years",
  good: "grant 30% of spend cap 100_000 per enterprise in any 18 months",
};

export const articleNumberForm: Message<{ found: string }> = {
  code: "article-number-form",
  severity: "error",
  says: {
    en: ({ found }) =>
      `The number of a section or an article begins with digits, such as 2 or 12A; this is ${en.quote(found)}.`,
    zh: ({ found }) => `章、条的编号以数字开头，如 2 或 12A；此处为${zh.quote(found)}。`,
  },
  why: {
    en: "A grant without a name takes that of its article, so it must be able to be part of a name.",
    zh: "未命名的资助项以所在条的编号命名，因此编号须能成为名称的一部分。",
  },
  bad: 'article 2.1 "Support" / "资助"',
  good: 'article 2A "Support" / "资助"',
};

export const nestedTooDeep: Message<NoValues> = {
  code: "nested-too-deep",
  severity: "error",
  says: {
    en: () =>
      "So many brackets or operators stand inside one another here that nobody can follow them.",
    zh: () => "此处括号或运算层数过多，无法读懂。",
  },
  why: {
    en: "A `define` gives a part of a formula a name, which readers see on the page too.",
    zh: "用 `define` 给公式的一部分命名，公示页面上也会显示该名称。",
  },
  bad: "grant (((((((((((((((((((((((((((((((((((((((((((((spend)))))))))))))))))))))))))))))))))))))))))))))",
  good: "grant spend",
};
