import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message, NoValues } from "../message.ts";

type Language = "en" | "zh";

const languages = {
  en: { en: "English", zh: "Chinese" },
  zh: { en: "英文", zh: "中文" },
} as const;

export const textMissing: Message<{ missing: readonly Language[] }> = {
  code: "text-missing",
  severity: "error",
  says: {
    en: ({ missing }) =>
      `The ${en.list(
        missing.map((language) => languages.en[language]),
        "and",
      )} text is missing here.`,
    zh: ({ missing }) =>
      `此处缺少${zh.list(
        missing.map((language) => languages.zh[language]),
        "and",
      )}文本。`,
  },
  why: {
    en: "The policy promises its pages in each language of its header, in that order, with `/` between the texts.",
    zh: "政策须以文首所列的每种语言公布；各语言文本按文首的顺序书写，以 `/` 分隔。",
  },
  bad: 'fact orders: count "orders"\ngrant 10_000 cap 10_000 per enterprise per year when orders > 0',
  good: 'fact orders: count "orders" / "订单数"\ngrant 10_000 cap 10_000 per enterprise per year when orders > 0',
};

export const textTooMany: Message<{ languages: readonly Language[] }> = {
  code: "text-too-many",
  severity: "error",
  says: {
    en: (values) =>
      `There are more texts here than the policy has languages: it is written in ` +
      `${en.list(
        values.languages.map((language) => languages.en[language]),
        "and",
      )}.`,
    zh: (values) =>
      `此处文本的数量多于政策的语言：本政策使用` +
      `${zh.list(
        values.languages.map((language) => languages.zh[language]),
        "and",
      )}。`,
  },
  why: {
    en: "A text of no language would appear on no page. The header's `languages` says which there are.",
    zh: "不属于任何语言的文本不会出现在任何页面上。语言由文首的 `languages` 确定。",
  },
  bad: 'fact orders: count "orders" / "订单数" / "commandes"\ngrant 10_000 cap 10_000 per enterprise per year when orders > 0',
  good: 'fact orders: count "orders" / "订单数"\ngrant 10_000 cap 10_000 per enterprise per year when orders > 0',
};

export const textsBeyondLanguages: Message<{ languages: readonly Language[] }> = {
  code: "texts-beyond-languages",
  severity: "error",
  says: {
    en: (values) =>
      `The texts of this policy come in more languages than its header names: ` +
      `${en.list(
        values.languages.map((language) => languages.en[language]),
        "and",
      )} alone.`,
    zh: (values) =>
      `本政策各段文本的语言多于文首所列：文首仅列${zh.list(
        values.languages.map((language) => languages.zh[language]),
        "and",
      )}。`,
  },
  why: {
    en: "A text of no language would appear on no page. Name every language in `languages`.",
    zh: "不属于任何语言的文本不会出现在任何页面上。请在 `languages` 中列出每种语言。",
  },
  bad: 'policy demo "Demo" / "示例"\n  languages en\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises" / "企业|家"\nfact applied: date "date" / "日期"\ngrant 10_000 cap 10_000 per enterprise per year',
  good: 'policy demo "Demo" / "示例"\n  languages en, zh\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises" / "企业|家"\nfact applied: date "date" / "日期"\ngrant 10_000 cap 10_000 per enterprise per year',
};

export const textsSwapped: Message<NoValues> = {
  code: "texts-swapped",
  severity: "warning",
  says: {
    en: () =>
      "The English text holds Chinese characters, and the Chinese text none: they seem swapped.",
    zh: () => "英文文本中有汉字，而中文文本中没有：两者似乎写反了。",
  },
  why: {
    en: "The texts stand in the order of the header's `languages`.",
    zh: "文本须按文首 `languages` 的顺序书写。",
  },
  bad: 'fact orders: count "订单数" / "orders"\ngrant 10_000 cap 10_000 per enterprise per year when orders > 0',
  good: 'fact orders: count "orders" / "订单数"\ngrant 10_000 cap 10_000 per enterprise per year when orders > 0',
};

export const textsInOtherOrder: Message<{ languages: readonly Language[] }> = {
  code: "texts-in-other-order",
  severity: "error",
  says: {
    en: (values) =>
      `The header names ${en.list(
        values.languages.map((language) => languages.en[language]),
        "and",
      )} in this order, and the texts of the policy stand in the other.`,
    zh: (values) =>
      `文首所列语言的顺序为${zh.list(
        values.languages.map((language) => languages.zh[language]),
        "and",
      )}，而各段文本的顺序与此相反。`,
  },
  why: {
    en: "The order of `languages` says which text is in which language.",
    zh: "`languages` 的顺序决定各段文本属于哪种语言。",
  },
  bad: 'policy demo "Demo" / "示例"\n  languages zh, en\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises" / "企业|家"\nfact applied: date "date" / "日期"\ngrant 10_000 cap 10_000 per enterprise per year',
  good: 'policy demo "Demo" / "示例"\n  languages en, zh\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises" / "企业|家"\nfact applied: date "date" / "日期"\ngrant 10_000 cap 10_000 per enterprise per year',
};
