import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message, NoValues } from "../message.ts";

export const sourceMissing: Message<{ path: string }> = {
  code: "source-missing",
  severity: "error",
  says: {
    en: ({ path }) => `There is no official text ${en.quote(path)} beside this policy.`,
    zh: ({ path }) => `在本政策文件旁找不到官方文本${zh.quote(path)}。`,
  },
  why: {
    en: "Quotes are checked against it. A path starts at the folder of the policy file.",
    zh: "引文须与官方文本核对。路径以政策文件所在的文件夹为起点。",
  },
  bad: 'source "sources/missing.txt"\ngrant 30% of spend cap 6_000_000 per enterprise per year',
  good: 'source "sources/demo.txt"\ngrant 30% of spend cap 6_000_000 per enterprise per year',
};

export const quoteNotInSource: Message<{ words: string; near: string | undefined }> = {
  code: "quote-not-in-source",
  severity: "error",
  says: {
    en: ({ words, near }) =>
      `The source does not say ${en.quote(words)}.` +
      (near === undefined ? "" : ` It says ${en.quote(near)}.`),
    zh: ({ words, near }) =>
      `官方文本中没有${zh.quote(words)}。` +
      (near === undefined ? "" : `原文为${zh.quote(near)}。`),
  },
  why: {
    en: "A quote is word for word; what is skipped is written as `…`.",
    zh: "引文必须与原文一字不差；略去的部分写作 `…`。",
  },
  bad: 'source "sources/demo.txt"\nquote "Each enterprise gets 30% of its costs"\ngrant 30% of spend cap 6_000_000 per enterprise per year',
  good: 'source "sources/demo.txt"\nquote "Each enterprise receives 30% of its costs"\ngrant 30% of spend cap 6_000_000 per enterprise per year',
};

export const quoteAcrossParagraphs: Message<NoValues> = {
  code: "quote-across-paragraphs",
  severity: "error",
  says: {
    en: () => "The source has these words, but not in this order within one paragraph.",
    zh: () => "官方文本中有这些词句，但不在同一段内，或顺序不同。",
  },
  why: {
    en: "A quote covers what lies between its first and last words; from one paragraph to another that would be far too much.",
    zh: "引文涵盖其首尾之间的全部内容；若跨越段落，涵盖的内容就过多了。",
  },
  bad: 'source "sources/demo.txt"\nquote "Each enterprise receives 30% of its costs … within the budget"\ngrant 30% of spend cap 6_000_000 per enterprise per year',
  good: 'source "sources/demo.txt"\nquote "Each enterprise receives 30% of its costs"\nquote "within the budget"\ngrant 30% of spend cap 6_000_000 per enterprise per year',
};

export const readingNotInSource: Message<{ words: string }> = {
  code: "reading-not-in-source",
  severity: "warning",
  says: {
    en: ({ words }) =>
      `The source does not say ${en.quote(words)}, so there is nothing to read here.`,
    zh: ({ words }) => `官方文本中没有${zh.quote(words)}，此处没有可供解读的原文。`,
  },
  why: {
    en: "A reading names words of the source and says how they are understood.",
    zh: "解读须写明原文词句，并说明如何理解。",
  },
  bad: 'source "sources/demo.txt"\nreading "per annum"\n  as "in a calendar year" / "按自然年度"\n  because "calls run by year" / "按年度组织申报"\ngrant 30% of spend cap 6_000_000 per enterprise per year',
  good: 'source "sources/demo.txt"\nreading "a year"\n  as "in a calendar year" / "按自然年度"\n  because "calls run by year" / "按年度组织申报"\ngrant 30% of spend cap 6_000_000 per enterprise per year',
};

export const saidTwice: Message<{ line: string }> = {
  code: "said-twice",
  severity: "error",
  says: {
    en: ({ line }) => `\`${line}\` stands twice here.`,
    zh: ({ line }) => `\`${line}\` 在此重复出现。`,
  },
  why: {
    en: "Readers would not know which of the two to ask.",
    zh: "读者将无从知道应以何者为准。",
  },
  bad: 'article 1 "Support" / "资助"\n  interpreted by office\n  interpreted by office',
  good: 'article 1 "Support" / "资助"\n  interpreted by office',
};
