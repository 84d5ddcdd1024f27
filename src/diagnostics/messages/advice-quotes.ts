import type { Rational } from "../../exact/rational.ts";
import { en } from "../../locale/en.ts";
import type { Locale } from "../../locale/locale.ts";
import { zh } from "../../locale/zh.ts";
import type { Message } from "../message.ts";

export const figureNotInClauses: Message<{ words: string; article: string | undefined }> = {
  code: "figure-not-in-clauses",
  severity: "warning",
  says: {
    en: ({ words, article }) =>
      `The quoted text says ${en.quote(words)}, but no clause of ${article === undefined ? "the header" : `article ${article}`} does.`,
    zh: ({ words, article }) =>
      `引文中有${zh.quote(words)}，但${article === undefined ? "文首" : `第${article}条`}没有任何条款写到它。`,
  },
  why: {
    en: "A figure of the official text that is in no clause has been forgotten or mistyped. What is meant otherwise is a `reading`; what is not computed is a `note`.",
    zh: "官方文本中的数字若未写入条款，往往是遗漏或笔误。另有理解的，应写 `reading`；不参与计算的，应写 `note`。",
  },
  bad: 'source "sources/demo.txt"\nquote "Each enterprise … a year."\nquote "All support is given within the budget."\ngrant 30% of spend cap budget per year',
  good: 'source "sources/demo.txt"\nquote "Each enterprise … a year."\nquote "All support is given within the budget."\ngrant 30% of spend cap 6_000_000 per enterprise per year',
};

/** Money in minor units; a rate of 3/10 is 30%. */
type Said =
  | { readonly kind: "money"; readonly value: Rational; readonly currency: string }
  | { readonly kind: "rate" | "plain"; readonly value: Rational };

export const figureNotQuoted: Message<{ figure: Said; article: string | undefined }> = {
  code: "figure-not-quoted",
  severity: "warning",
  says: {
    en: ({ figure, article }) =>
      `This says ${saidBy(figure, en)}, but the text that ${article === undefined ? "the header" : `article ${article}`} quotes does not.`,
    zh: ({ figure, article }) =>
      `此处写的是${saidBy(figure, zh)}，但${article === undefined ? "文首" : `第${article}条`}的引文中没有。`,
  },
  why: {
    en: "A figure that the official text does not give was mistyped, or chosen by the drafter. A choice is a `reading`, and is printed.",
    zh: "官方文本中没有的数字，或是笔误，或是起草人的选择。选择应写作 `reading`，并公布。",
  },
  bad: 'source "sources/demo.txt"\nquote "Each enterprise … a year."\nquote "All support is given within the budget."\ngrant 30% of spend cap 6_000_000 per enterprise per year\n  nothing below 500',
  good: 'source "sources/demo.txt"\nquote "Each enterprise … a year."\nquote "All support is given within the budget."\nnote "Awards below CNY 500 are not made." / "不足500元的不予资助。"\ngrant 30% of spend cap 6_000_000 per enterprise per year\n  nothing below 500',
};

const saidBy = (figure: Said, locale: Locale): string => {
  switch (figure.kind) {
    case "money":
      return locale.moneyExact(figure.value, figure.currency);
    case "rate":
      return locale.percent(figure.value);
    case "plain":
      return locale.number(figure.value);
  }
};

export const comparisonDiffers: Message<{ words: string; operator: string; right: string }> = {
  code: "comparison-differs",
  severity: "warning",
  says: {
    en: ({ words, operator, right }) =>
      `The quoted text says ${en.quote(words)}; that is \`${right}\`, not \`${operator}\`.`,
    zh: ({ words, operator, right }) =>
      `引文写的是${zh.quote(words)}，应为 \`${right}\`，而不是 \`${operator}\`。`,
  },
  why: {
    en: "It decides for whoever stands exactly at the figure. “Less than” and “more than” leave it out; “at least”, “at most”, “or more” include it.",
    zh: "这决定了恰好处于该数值的申请人。“以上”“以下”“不超过”“不低于”包括本数，“超过”“不满”“不足”不包括本数。",
  },
  bad: 'source "sources/staff.txt"\nquote "Firms with less than 50 jobs are supported."\nwhen jobs <= 50\ngrant spend cap budget per year',
  good: 'source "sources/staff.txt"\nquote "Firms with less than 50 jobs are supported."\nwhen jobs < 50\ngrant spend cap budget per year',
};
