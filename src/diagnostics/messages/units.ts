import type { Rational } from "../../exact/rational.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Kind } from "../kinds.ts";
import { kinds } from "../kinds.ts";
import type { Message, NoValues } from "../message.ts";

export const unitMismatch: Message<{ found: Kind; beside: Kind }> = {
  code: "unit-mismatch",
  severity: "error",
  says: {
    en: ({ found, beside }) =>
      `This is ${kinds[found].en}, but it stands beside ${kinds[beside].en}.`,
    zh: ({ found, beside }) => `此处为${kinds[found].zh}，而与之并列的是${kinds[beside].zh}。`,
  },
  why: {
    en: "Money, counts and dates cannot be added up or compared with one another; the result would mean nothing.",
    zh: "金额、数量和日期之间不能相加或比较，否则结果没有意义。",
  },
  bad: "grant spend + jobs",
  good: "grant spend + 2_000 * jobs",
};

export const wrongUnit: Message<{ found: Kind; wanted: Kind }> = {
  code: "wrong-unit",
  severity: "error",
  says: {
    en: ({ found, wanted }) =>
      `This is ${kinds[found].en}, but ${kinds[wanted].en} is wanted here.`,
    zh: ({ found, wanted }) => `此处为${kinds[found].zh}，而这里需要${kinds[wanted].zh}。`,
  },
  why: {
    en: "An award is an amount of money; what it is worked out from must lead to one.",
    zh: "资助额是金额，其计算依据必须能够得出金额。",
  },
  bad: "grant jobs",
  good: "grant 2_000 * jobs",
};

export const bandsWithoutBase: Message<{ of: string | undefined }> = {
  code: "bands-without-base",
  severity: "error",
  says: {
    en: ({ of }) =>
      `These bands give a rate, not an amount of money: write \`(bands of …) of ${of ?? "…"}\`, or \`slices of ${of ?? "…"}: …\`.`,
    zh: ({ of }) =>
      `此处各档给出的是比例，不是金额：请写作 \`(bands of …) of ${of ?? "…"}\`，或 \`slices of ${of ?? "…"}: …\`。`,
  },
  why: {
    en: "By bands the whole has the rate of its band; by slices each part has its own.",
    zh: "`bands` 按所在档次对全部数额适用同一比例，`slices` 对各段分别适用其比例。",
  },
  bad: "grant bands of spend: 50% to 500_000, 40% above",
  good: "grant (bands of spend: 50% to 500_000, 40% above) of spend",
};

export const rateWithoutBase: Message<NoValues> = {
  code: "rate-without-base",
  severity: "error",
  says: {
    en: () => "This rate does not say what it is a share of: write `30% of …`.",
    zh: () => "此处的比例未写明以何为基数：请写作 `30% of …`。",
  },
  why: {
    en: "A rate alone is no amount of money; nobody could tell what to pay.",
    zh: "仅有比例不能得出金额，无法确定应付多少。",
  },
  bad: "grant 30%",
  good: "grant 30% of spend",
};

export const percentageAsNumber: Message<{ value: Rational }> = {
  code: "percentage-as-number",
  severity: "error",
  says: {
    en: ({ value }) =>
      `A rate is wanted here, and ${en.number(value)} means ${en.number(value)} times as much; ` +
      `a percentage is written with its sign: ${en.number(value)}%.`,
    zh: ({ value }) =>
      `此处需要比例，而${zh.number(value)}表示${zh.number(value)}倍；百分比须写百分号：${zh.number(value)}%。`,
  },
  why: {
    en: "30 of the costs would pay thirty times the costs.",
    zh: "若写作30，则会按费用的三十倍支付。",
  },
  bad: "grant 30 of spend",
  good: "grant 30% of spend",
};

export const notARate: Message<{ found: Kind }> = {
  code: "not-a-rate",
  severity: "error",
  says: {
    en: ({ found }) =>
      `Before \`of\` stands a rate: a percentage, a fraction or a number from 0 to 1; this is ${kinds[found].en}.`,
    zh: ({ found }) => `\`of\` 之前应为比例（百分比、分数或0至1的数），此处为${kinds[found].zh}。`,
  },
  why: {
    en: "Only a share can be taken of something; to multiply, write `*`.",
    zh: "只有比例才能对某项取份额；若要相乘，请写 `*`。",
  },
  bad: "grant jobs of spend",
  good: "grant jobs * spend",
};

export const moneyTimesMoney: Message<NoValues> = {
  code: "money-times-money",
  severity: "error",
  says: {
    en: () => "Both sides of this multiplication are amounts of money.",
    zh: () => "此处相乘的两项均为金额。",
  },
  why: {
    en: "Money times money is not money; one of the two should be a number or a rate.",
    zh: "金额乘以金额不再是金额，其中一项应为数量或比例。",
  },
  bad: "grant spend * spend",
  good: "grant spend * 2",
};

export const dividedByMoney: Message<{ found: Kind }> = {
  code: "divided-by-money",
  severity: "error",
  says: {
    en: ({ found }) => `Here ${kinds[found].en} is divided by an amount of money.`,
    zh: ({ found }) => `此处以${kinds[found].zh}除以金额。`,
  },
  why: {
    en: "Only money can be divided by money; that gives a number.",
    zh: "只有金额才能除以金额，得出的是数值。",
  },
  bad: "grant 10_000 when jobs / spend > 2",
  good: "grant 10_000 when spend / jobs > 2",
};

export const divisionByZero: Message<NoValues> = {
  code: "division-by-zero",
  severity: "error",
  says: {
    en: () => "This divides by zero.",
    zh: () => "此处除数为零。",
  },
  why: {
    en: "Nothing can be divided by zero, so that every claim would end in an error.",
    zh: "任何数都不能除以零，否则每一份申请都会出错。",
  },
  bad: "grant spend / 0",
  good: "grant spend / 2",
};

export const dateArithmetic: Message<NoValues> = {
  code: "date-arithmetic",
  severity: "error",
  says: {
    en: () =>
      "A date can only be moved by a length of time, as in `applied + 3 months`; the days between " +
      "two dates are `days from … to …`.",
    zh: () =>
      "日期只能加减一段时间，例如 `applied + 3 months`；两个日期相隔的天数写作 `days from … to …`。",
  },
  why: {
    en: "A bare number beside a date could mean days, months or years.",
    zh: "与日期并列的数字可能指日、月或年，含义不明。",
  },
  bad: "grant spend when applied <= 2025-01-10 + 30",
  good: "grant spend when applied <= 2025-01-10 + 30 days",
};

export const wholeNumberWanted: Message<NoValues> = {
  code: "whole-number-wanted",
  severity: "error",
  says: {
    en: () => "Years, months and days are counted in whole numbers here.",
    zh: () => "此处的年、月、日数须为整数。",
  },
  why: {
    en: "Nobody could say on which day half a month ends.",
    zh: "半个月在哪一天结束，无法确定。",
  },
  bad: "grant spend when applied <= 2025-01-10 + 1.5 months",
  good: "grant spend when applied <= 2025-01-10 + 45 days",
};

export const moneyDecimals: Message<{ currency: string; decimals: number }> = {
  code: "money-decimals",
  severity: "error",
  says: {
    en: ({ currency, decimals }) =>
      decimals === 0
        ? `An amount in ${currency} has no decimals.`
        : `An amount in ${currency} has at most ${decimals} decimals.`,
    zh: ({ currency, decimals }) =>
      decimals === 0
        ? `以${currency}计的金额不带小数。`
        : `以${currency}计的金额最多有${decimals}位小数。`,
  },
  why: {
    en: "Money is counted in whole units of its smallest coin; a further digit cannot be paid.",
    zh: "金额以最小货币单位计，更小的部分无法支付。",
  },
  bad: "grant spend cap 0.005 per enterprise per year",
  good: "grant spend cap 0.05 per enterprise per year",
};

export const moneyTooLarge: Message<{ largest: bigint; currency: string }> = {
  code: "money-too-large",
  severity: "error",
  says: {
    en: ({ largest, currency }) =>
      `This amount is too large; the largest is ${en.money(largest, currency)}.`,
    zh: ({ largest, currency }) => `金额过大，最大为${zh.money(largest, currency)}。`,
  },
  why: {
    en: "Beyond this amount evaluators could not count exactly.",
    zh: "超过该金额，计算程序无法保证精确。",
  },
  bad: "grant spend cap 900_000_000_000_000 per enterprise per year",
  good: "grant spend cap 900_000_000 per enterprise per year",
};

export const roundingUnitZero: Message<NoValues> = {
  code: "rounding-unit-zero",
  severity: "error",
  says: {
    en: () => "A value is rounded to a multiple of a number above 0.",
    zh: () => "舍入单位须大于0。",
  },
  why: {
    en: "The only multiple of 0 is 0, so nothing would be left.",
    zh: "0的倍数只有0，舍入后将一无所余。",
  },
  bad: "grant round spend down to 0",
  good: "grant round spend down to 100",
};

export const notACondition: Message<{ found: Kind }> = {
  code: "not-a-condition",
  severity: "error",
  says: {
    en: ({ found }) =>
      `A condition is wanted here, something that holds or does not; this is ${kinds[found].en}.`,
    zh: ({ found }) => `此处需要条件（成立或不成立），而这里是${kinds[found].zh}。`,
  },
  why: {
    en: "Compare it with something, as in `spend >= 1_000`.",
    zh: "请与某个值比较，例如 `spend >= 1_000`。",
  },
  bad: "grant 10_000 when spend",
  good: "grant 10_000 when spend >= 1_000",
};

export const nameIsNoValue: Message<{ name: string; found: Kind }> = {
  code: "name-is-no-value",
  severity: "error",
  says: {
    en: ({ name, found }) => `${en.quote(name)} is ${kinds[found].en}, which has no value.`,
    zh: ({ name, found }) => `${zh.quote(name)}是${kinds[found].zh}，没有可供计算的值。`,
  },
  why: {
    en: "Amounts and conditions are made of facts, defines and what was awarded before.",
    zh: "金额和条件由事实、自定义值和此前的资助额构成。",
  },
  bad: "grant spend less stateAid",
  good: "grant spend less awarded by stateAid per enterprise",
};

export const yesOrNoAlone: Message<NoValues> = {
  code: "yes-or-no-alone",
  severity: "error",
  says: {
    en: () =>
      "`yes` and `no` stand only after `is`, beside a fact that is answered with yes or no.",
    zh: () => "`yes` 和 `no` 只能写在 `is` 之后，与回答是或否的事实比较。",
  },
  why: {
    en: "A condition that always holds, or never, decides nothing.",
    zh: "恒成立或恒不成立的条件没有意义。",
  },
  bad: "grant spend when yes",
  good: "grant spend when startup is yes",
};
