import type { PlainDate } from "../../exact/date.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message } from "../message.ts";

export const headerLineMissing: Message<{ lines: readonly string[] }> = {
  code: "header-line-missing",
  severity: "error",
  says: {
    en: ({ lines }) => `The header does not say ${en.list(lines.map(word), "and")}.`,
    zh: ({ lines }) => `文首没有写明 ${zh.list(lines.map(word), "and")}。`,
  },
  why: {
    en: "Languages, currency, term and the deciding date hold for the whole policy, and nothing of them is guessed.",
    zh: "语言、货币、有效期和确定日期适用于全文，均须写明，不作推定。",
  },
  bad: 'policy demo "Demo" / "示例"\n  languages en, zh\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises" / "企业|家"\nfact applied: date "date of application" / "申请日期"\ngrant 10_000 cap 10_000 per enterprise per year',
  good: 'policy demo "Demo" / "示例"\n  languages en, zh\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises" / "企业|家"\nfact applied: date "date of application" / "申请日期"\ngrant 10_000 cap 10_000 per enterprise per year',
};

const word = (line: string): string => `\`${line}\``;

export const headerLineTwice: Message<{ line: string }> = {
  code: "header-line-twice",
  severity: "error",
  says: {
    en: ({ line }) => `The line \`${line}\` stands twice in the header.`,
    zh: ({ line }) => `文首的 \`${line}\` 一行重复出现。`,
  },
  why: {
    en: "Which of the two holds would be anybody's guess.",
    zh: "两处以何者为准无从判断。",
  },
  bad: "beneficiary project\ngrant 10_000 cap 10_000 per enterprise per year",
  good: "grant 10_000 to project cap 10_000 per enterprise per year",
};

export const headerLineInArticle: Message<{ line: string }> = {
  code: "header-line-in-article",
  severity: "error",
  says: {
    en: ({ line }) => `\`${line}\` belongs into the header, before the first article.`,
    zh: ({ line }) => `\`${line}\` 应写在文首，即第一条之前。`,
  },
  why: {
    en: "It holds for the whole policy and cannot change from article to article.",
    zh: "它适用于整部政策，不能逐条改变。",
  },
  bad: 'article 1 "Support" / "资助"\n  beneficiary project\n  grant 10_000 cap 10_000 per enterprise per year',
  good: 'article 1 "Support" / "资助"\n  grant 10_000 to project cap 10_000 per enterprise per year',
};

export const unknownLanguage: Message<{ name: string }> = {
  code: "unknown-language",
  severity: "error",
  says: {
    en: ({ name }) => `A policy is written in \`en\` and \`zh\`; ${en.quote(name)} is not offered.`,
    zh: ({ name }) => `政策的语言可为 \`en\` 和 \`zh\`，不支持${zh.quote(name)}。`,
  },
  why: {
    en: "Each language has sentences of its own; a language without them would have empty pages.",
    zh: "每种语言都有自己的行文；没有行文的语言，其页面将是空白。",
  },
  bad: 'policy demo "Demo"\n  languages english\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises"\nfact applied: date "date of application"\ngrant 10_000 cap 10_000 per enterprise per year',
  good: 'policy demo "Demo"\n  languages en\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises"\nfact applied: date "date of application"\ngrant 10_000 cap 10_000 per enterprise per year',
};

export const languageTwice: Message<{ name: string }> = {
  code: "language-twice",
  severity: "error",
  says: {
    en: ({ name }) => `The language \`${name}\` is named twice.`,
    zh: ({ name }) => `语言 \`${name}\` 重复列出。`,
  },
  why: {
    en: "Every text would have to be written twice in one language.",
    zh: "否则每段文字都须用同一语言写两遍。",
  },
  bad: 'policy demo "Demo"\n  languages en, en\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises"\nfact applied: date "date of application"\ngrant 10_000 cap 10_000 per enterprise per year',
  good: 'policy demo "Demo"\n  languages en\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises"\nfact applied: date "date of application"\ngrant 10_000 cap 10_000 per enterprise per year',
};

export const unknownCurrency: Message<{ code: string; near: readonly string[] }> = {
  code: "unknown-currency",
  severity: "error",
  says: {
    en: ({ code, near }) =>
      `There is no currency ${en.quote(code)}.` +
      (near.length === 0 ? "" : ` Is ${en.list(near.map(en.quote), "or")} meant?`),
    zh: ({ code, near }) =>
      `没有代码为${zh.quote(code)}的货币。` +
      (near.length === 0 ? "" : `是否应为${zh.list(near.map(zh.quote), "or")}？`),
  },
  why: {
    en: "The code (ISO 4217) says how many decimals an amount has.",
    zh: "货币代码（ISO 4217）决定金额有几位小数。",
  },
  bad: 'policy demo "Demo"\n  languages en\n  currency RMB rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises"\nfact applied: date "date of application"\ngrant 10_000 cap 10_000 per enterprise per year',
  good: 'policy demo "Demo"\n  languages en\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises"\nfact applied: date "date of application"\ngrant 10_000 cap 10_000 per enterprise per year',
};

export const roundingUnit: Message<{ currency: string; decimals: number }> = {
  code: "rounding-unit",
  severity: "error",
  says: {
    en: ({ currency, decimals }) =>
      `Awards are rounded to a multiple of the smallest unit of ${currency}, which has ` +
      `${decimals} decimals.`,
    zh: ({ currency, decimals }) =>
      `资助额须取整到${currency}最小单位的整数倍，该货币有${decimals}位小数。`,
  },
  why: {
    en: "Nothing smaller than the smallest coin can be paid: write 0.01, 1, 100 …",
    zh: "不能支付比最小货币单位更小的金额：请写 0.01、1、100 等。",
  },
  bad: 'policy demo "Demo"\n  languages en\n  currency CNY rounded down to 0.001\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises"\nfact applied: date "date of application"\ngrant 10_000 cap 10_000 per enterprise per year',
  good: 'policy demo "Demo"\n  languages en\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises"\nfact applied: date "date of application"\ngrant 10_000 cap 10_000 per enterprise per year',
};

export const emptyTerm: Message<{ from: PlainDate }> = {
  code: "empty-term",
  severity: "error",
  says: {
    en: ({ from }) => `This term has no last day on or after ${en.date(from)}.`,
    zh: ({ from }) => `此有效期没有${zh.date(from)}或其后的终止日。`,
  },
  why: {
    en: "A policy that is never in force refuses every claim.",
    zh: "从未生效的政策会拒绝所有申请。",
  },
  bad: 'policy demo "Demo"\n  languages en\n  currency CNY rounded down to 0.01\n  effective 2025-01-10 to 2024-12-31\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises"\nfact applied: date "date of application"\ngrant 10_000 cap 10_000 per enterprise per year',
  good: 'policy demo "Demo"\n  languages en\n  currency CNY rounded down to 0.01\n  effective 2025-01-10 to 2025-12-31\n  dated by applied\n  beneficiary enterprise\nfact enterprise: id "enterprise|enterprises"\nfact applied: date "date of application"\ngrant 10_000 cap 10_000 per enterprise per year',
};

export const headerLineFixed: Message<{ line: string }> = {
  code: "header-line-fixed",
  severity: "error",
  says: {
    en: ({ line }) => `An amending file cannot change \`${line}\`.`,
    zh: ({ line }) => `修改文件不能改变 \`${line}\`。`,
  },
  why: {
    en: "Awards before and after the change share one ledger, one currency, one deciding date and one set of languages.",
    zh: "修改前后的资助共用同一台账、同一货币、同一确定日期和同一组语言。",
  },
  bad: 'policy change "Change" / "修改"\n  effective 2026-07-01\n  currency EUR rounded down to 0.01\nuse "demo.policy" as demo\namend demo from 2026-07-01\n  repeal article 1',
  good: 'policy change "Change" / "修改"\n  effective 2026-07-01\n  currency CNY rounded down to 1\nuse "demo.policy" as demo\namend demo from 2026-07-01\n  repeal article 1',
};
