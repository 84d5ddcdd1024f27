import type { Rational } from "../../exact/rational.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message, NoValues } from "../message.ts";

export const noPayee: Message<{ grant: string }> = {
  code: "no-payee",
  severity: "error",
  says: {
    en: ({ grant }) => `Nothing says who is paid by ${en.quote(grant)}.`,
    zh: ({ grant }) => `没有写明资助项${zh.quote(grant)}支付给谁。`,
  },
  why: {
    en: "Name the payee once for all in the header with `beneficiary`, or here with `to`.",
    zh: "请在文首用 `beneficiary` 统一写明受益人，或在此处用 `to` 写明。",
  },
  bad: 'policy demo "Demo" / "示例"\n  languages en, zh\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\nfact enterprise: id "enterprise|enterprises" / "企业|家"\nfact applied: date "date of application" / "申请日期"\ngrant 10_000 cap 10_000 per enterprise per year',
  good: 'policy demo "Demo" / "示例"\n  languages en, zh\n  currency CNY rounded down to 0.01\n  effective 2025-01-10\n  dated by applied\nfact enterprise: id "enterprise|enterprises" / "企业|家"\nfact applied: date "date of application" / "申请日期"\ngrant 10_000 to enterprise cap 10_000 per enterprise per year',
};

export const clauseTwice: Message<{ clause: string }> = {
  code: "clause-twice",
  severity: "error",
  says: {
    en: ({ clause }) => `This grant has \`${clause}\` twice.`,
    zh: ({ clause }) => `此资助项中 \`${clause}\` 重复出现。`,
  },
  why: {
    en: "Which of the two holds would be anybody's guess. Only `when`, `except` and `cap` may come several times.",
    zh: "两处以何者为准无从判断。只有 `when`、`except` 和 `cap` 可以多次出现。",
  },
  bad: "grant spend at least 100 at least 200 cap 10_000 per enterprise per year",
  good: "grant spend at least 200 cap 10_000 per enterprise per year",
};

export const rateOverWhole: Message<{ rate: Rational; fact: string }> = {
  code: "rate-over-whole",
  severity: "error",
  says: {
    en: ({ rate, fact }) =>
      `${en.percent(rate)} of ${en.quote(fact)} is more than was spent, and no cap bounds it.`,
    zh: ({ rate, fact }) => `${zh.quote(fact)}的${zh.percent(rate)}超过其本身，且没有上限约束。`,
  },
  why: {
    en: "Whoever spends more gets more than the spending, without end. Write the rate that is meant, or add a cap.",
    zh: "支出越多，所得越多，且没有止境。请改正比例，或增加上限。",
  },
  bad: "grant 300% of spend",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const paymentOverWhole: Message<{ total: Rational }> = {
  code: "payment-over-whole",
  severity: "error",
  says: {
    en: ({ total }) => `These parts of the award come to ${en.percent(total)}.`,
    zh: ({ total }) => `各次拨付合计为资助额的${zh.percent(total)}。`,
  },
  why: {
    en: "The parts add up to the award, and the last one is what is left.",
    zh: "各次拨付之和等于资助额，最后一次为余额。",
  },
  bad: 'grant spend cap 10_000 per enterprise per year\n  pay 70% when "approved" / "批准", 40% when "checked" / "检查", rest when "done" / "完成"',
  good: 'grant spend cap 10_000 per enterprise per year\n  pay 30% when "approved" / "批准", 40% when "checked" / "检查", rest when "done" / "完成"',
};

export const paymentWithoutRest: Message<NoValues> = {
  code: "payment-without-rest",
  severity: "error",
  says: {
    en: () => "The last part of a payment is `rest`, and no other.",
    zh: () => "最后一次拨付应写 `rest`，且只有最后一次可以如此。",
  },
  why: {
    en: "Parts are rounded down; only a rest makes them add up to the award.",
    zh: "各次拨付向下取整，只有余额才能使合计等于资助额。",
  },
  bad: 'grant spend cap 10_000 per enterprise per year\n  pay 50% when "approved" / "批准", 50% when "done" / "完成"',
  good: 'grant spend cap 10_000 per enterprise per year\n  pay 50% when "approved" / "批准", rest when "done" / "完成"',
};

export const paymentParts: Message<{ most: number }> = {
  code: "payment-parts",
  severity: "error",
  says: {
    en: ({ most }) => `An award is paid in at most ${most} parts.`,
    zh: ({ most }) => `拨付次数最多为${most}次。`,
  },
  why: {
    en: "Each part is an equal share, rounded down, and the last is the remainder.",
    zh: "每次拨付为等额并向下取整，最后一次为余额。",
  },
  bad: "grant spend cap 10_000 per enterprise per year pay in 20_000 parts",
  good: "grant spend cap 10_000 per enterprise per year pay in 2 parts",
};
