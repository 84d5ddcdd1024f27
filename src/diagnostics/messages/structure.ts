import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message, NoValues } from "../message.ts";

export const listWithoutBrackets: Message<NoValues> = {
  code: "brackets-missing-around-list",
  severity: "error",
  says: {
    en: () =>
      "This list stands inside something else and needs brackets, so that its end is clear.",
    zh: () => "此列表位于其他表达式之内，须用括号括起，以明确到何处为止。",
  },
  why: {
    en: "Lists may stand alone as the whole of an amount or a `define`. Inside another list nobody could say which of the two the next comma belongs to.",
    zh: "列表可以单独作为金额或 `define` 的全部内容。若位于另一列表之内，则无法判断其后的逗号属于哪一个。",
  },
  bad: "grant min(by size: 100 for small, otherwise 200, spend)",
  good: "grant min((by size: 100 for small, otherwise 200), spend)",
};

export const ofBesideSum: Message<NoValues> = {
  code: "of-beside-sum",
  severity: "error",
  says: {
    en: () =>
      "Without brackets this can be read in two ways: does `of` reach to the end, or only to the sign?",
    zh: () => "未加括号，此处有两种读法：`of` 涵盖到末尾，还是只到加减号之前？",
  },
  why: {
    en: "30% of (a + b) and (30% of a) + b are different amounts of money.",
    zh: "30% of (a + b) 与 (30% of a) + b 是两个不同的金额。",
  },
  bad: "grant 30% of spend + 500",
  good: "grant 30% of (spend + 500)",
};

export const andBesideOr: Message<NoValues> = {
  code: "and-beside-or",
  severity: "error",
  says: {
    en: () => "`and` stands beside `or` without brackets; this can be read in two ways.",
    zh: () => "`and` 与 `or` 并用而未加括号，有两种读法。",
  },
  why: {
    en: "The two readings let different applicants in.",
    zh: "两种读法所允许的申请人不同。",
  },
  bad: "grant 30% of spend when startup or size is small and jobs > 10",
  good: "grant 30% of spend when (startup or size is small) and jobs > 10",
};

export const chainedComparison: Message<{ first: string; second: string }> = {
  code: "chained-comparison",
  severity: "error",
  says: {
    en: () => "A comparison has two sides; this has three. Join two comparisons with `and`.",
    zh: () => "比较只有左右两边，此处有三个值。请用 `and` 连接两个比较。",
  },
  why: {
    en: "So each of the two conditions can be named where a claim is refused.",
    zh: "这样，申请被驳回时可以指明是哪一个条件。",
  },
  bad: "grant 30% of spend when 1_000 <= spend <= 5_000",
  good: "grant 30% of spend when 1_000 <= spend and spend <= 5_000",
};

export const upToInside: Message<NoValues> = {
  code: "up-to-inside",
  severity: "error",
  says: {
    en: () =>
      "`up to` stands only at the start of a grant's amount; it leaves the decision to an authority.",
    zh: () => "`up to` 只能写在资助项金额的开头，表示由主管部门在限额内审定。",
  },
  why: {
    en: "Inside an amount there is nothing to decide. The smaller of two amounts is `min(a, b)`, a ceiling is a `cap`.",
    zh: "金额内部没有可审定之处。取两者中较小的写 `min(a, b)`，设上限写 `cap`。",
  },
  bad: "grant 1_000 + up to 30% of spend",
  good: "grant up to 30% of spend",
};

export const sumOfOneFact: Message<{ found: string }> = {
  code: "sum-of-one-fact",
  severity: "error",
  says: {
    en: ({ found }) =>
      `\`sum of … by …\` adds up one fact of earlier claims; ${en.quote(found)} is more than that.`,
    zh: ({ found }) =>
      `\`sum of … by …\` 只合计以往申请的某一项事实；${zh.quote(found)}不是单独的一项事实。`,
  },
  why: {
    en: "The ledger keeps what claims stated, not what can be worked out from it.",
    zh: "台账记录的是申请所填的事实，而不是由其算出的数。",
  },
  bad: "grant sum of spend * 2 by this per enterprise",
  good: "grant 2 * sum of spend by this per enterprise",
};

export const commaBeforeOtherwise: Message<NoValues> = {
  code: "comma-before-otherwise",
  severity: "error",
  says: {
    en: () => "Before `otherwise` stands a comma.",
    zh: () => "`otherwise` 之前须有逗号。",
  },
  why: {
    en: "The comma shows where the condition, or the value before, ends.",
    zh: "逗号表明前面的条件或数值到此为止。",
  },
  bad: "grant 50% of spend if startup otherwise 40% of spend",
  good: "grant 50% of spend if startup, otherwise 40% of spend",
};

export const slashMissing: Message<{ first: string; second: string }> = {
  code: "slash-between-texts",
  severity: "error",
  says: {
    en: ({ first, second }) => `Between ${first} and ${second} the \`/\` is missing.`,
    zh: ({ first, second }) => `${first} 与 ${second} 之间缺少 \`/\`。`,
  },
  why: {
    en: "A text is one string for each language of the policy, with / between.",
    zh: "文本按政策的每种语言各写一个，中间用 / 分隔。",
  },
  bad: 'agency bureau "Bureau" "局"',
  good: 'agency bureau "Bureau" / "局"',
};

export const secondPeriod: Message<{ first: string; second: string }> = {
  code: "second-period",
  severity: "error",
  says: {
    en: ({ first, second }) =>
      `\`${first}\` already says the period; \`${second}\` is a second one.`,
    zh: ({ first, second }) => `\`${first}\` 已写明期限，\`${second}\` 是第二个期限。`,
  },
  why: {
    en: "A cap holds over one period. Two periods are two caps.",
    zh: "一项上限只对应一个期限；两个期限应写成两项上限。",
  },
  bad: "grant 30% of spend cap 6_000 per enterprise per year per quarter",
  good: "grant 30% of spend\n  cap 6_000 per enterprise per year\n  cap 2_000 per enterprise per quarter",
};

export const saidTwice: Message<{ found: string }> = {
  code: "second-of-one-kind",
  severity: "error",
  says: {
    en: ({ found }) => `\`${found}\` comes after another of its kind; only one can hold.`,
    zh: ({ found }) => `\`${found}\` 之前已有同类内容，只能保留一个。`,
  },
  why: {
    en: "Readers would not know which of the two is meant.",
    zh: "读者无法知道以哪一个为准。",
  },
  bad: "joint cap 6_000 per enterprise per year over all over stateAid",
  good: "joint cap 6_000 per enterprise per year over all, stateAid",
};

export const fractionOfZero: Message<{ found: string }> = {
  code: "fraction-of-zero",
  severity: "error",
  says: {
    en: ({ found }) => `${en.quote(found)} divides by zero.`,
    zh: ({ found }) => `${zh.quote(found)}的分母为零。`,
  },
  why: {
    en: "There is no such number.",
    zh: "没有这样的数。",
  },
  bad: 'example "One" / "例一"\n  claim main with spend 1/0 gives 1',
  good: 'example "One" / "例一"\n  claim main with spend 1/2 gives 1',
};

export const policyLineFirst: Message<NoValues> = {
  code: "policy-line-first",
  severity: "error",
  says: {
    en: () => "The `policy` line is the first of a file, and there is one.",
    zh: () => "`policy` 行须是文件的第一项，且只能有一个。",
  },
  why: {
    en: "A file holds one policy; what stands before this line would belong to none.",
    zh: "一个文件只写一项政策；此行之前的内容不属于任何政策。",
  },
  bad: 'fact rent: money "rent" / "租金"\npolicy voucher "Voucher" / "补助券"',
  good: 'fact rent: money "rent" / "租金"',
};

export const changeOutsideAmend: Message<{ found: string }> = {
  code: "change-outside-amend",
  severity: "error",
  says: {
    en: ({ found }) =>
      `\`${found}\` stands under an \`amend … from …\` line, and there is none before it.`,
    zh: ({ found }) => `\`${found}\` 应写在 \`amend … from …\` 行之下，而前面没有该行。`,
  },
  why: {
    en: "Only that line says which policy is changed, and from when.",
    zh: "该行说明修改哪一项政策、自何日起修改。",
  },
  bad: "repeal article 1",
  good: "amend demo from 2026-07-01\n  repeal article 1",
};

export const itemOutsideArticle: Message<{ found: string }> = {
  code: "item-outside-article",
  severity: "error",
  says: {
    en: ({ found }) => `No article is open here that \`${found}\` could belong to.`,
    zh: ({ found }) => `此处没有 \`${found}\` 可归属的条款。`,
  },
  why: {
    en: "After `amend` come `replace`, `insert` and `repeal`; only replaced and inserted articles have content.",
    zh: "`amend` 之后是 `replace`、`insert` 和 `repeal`；只有被替换或新增的条才有内容。",
  },
  bad: 'amend demo from 2026-07-01\n  repeal article 1\n  note "No longer needed." / "不再需要。"',
  good: "amend demo from 2026-07-01\n  repeal article 1",
};

export const stepOutsideExample: Message<{ found: string }> = {
  code: "step-outside-example",
  severity: "error",
  says: {
    en: ({ found }) => `\`${found}\` belongs into an \`example\`, and none is open here.`,
    zh: ({ found }) => `\`${found}\` 应写在 \`example\` 之内，而此处没有。`,
  },
  why: {
    en: "The claims of one example share one ledger; without an example they have none.",
    zh: "同一示例中的申请共用一本台账；没有示例就没有台账。",
  },
  bad: "claim main with spend 100 gives 30",
  good: 'example "One claim" / "一次申请"\n  claim main with spend 100 gives 30',
};

export const bracketCloses: Message<NoValues> = {
  code: "bracket-closes-nothing",
  severity: "error",
  says: {
    en: () => "This bracket closes nothing: no opening bracket is left before it.",
    zh: () => "此右括号没有对应的左括号。",
  },
  why: {
    en: "Brackets decide what belongs together, and so how much is paid.",
    zh: "括号决定哪些内容合并计算，从而决定金额。",
  },
  bad: "grant min(spend, 5_000))",
  good: "grant min(spend, 5_000)",
};

export const bracketNotClosed: Message<NoValues> = {
  code: "bracket-not-closed",
  severity: "error",
  says: {
    en: () => "This bracket is not closed.",
    zh: () => "此左括号没有对应的右括号。",
  },
  why: {
    en: "Brackets decide what belongs together, and so how much is paid.",
    zh: "括号决定哪些内容合并计算，从而决定金额。",
  },
  bad: "grant min(spend, 5_000",
  good: "grant min(spend, 5_000)",
};

export const numberWithoutRange: Message<NoValues> = {
  code: "number-without-range",
  severity: "error",
  says: {
    en: () =>
      "`number` needs the range of its values, such as `number 0 to 100`; a whole number without a range is a `count`.",
    zh: () => "`number` 须写明取值范围，例如 `number 0 to 100`；没有范围的整数用 `count`。",
  },
  why: {
    en: "A value outside its range is sent back when it is claimed, not when it has been paid for.",
    zh: "超出范围的值在填报时即被退回，而不是在支付之后才被发现。",
  },
  bad: 'fact staff: number "staff" / "员工"\ngrant 1_000 * staff cap 10_000 per claim',
  good: 'fact staff: count "staff" / "员工"\ngrant 1_000 * staff cap 10_000 per claim',
};

export const numberRangeForm: Message<{ found: string; meant: string }> = {
  code: "number-range-form",
  severity: "error",
  says: {
    en: ({ found, meant }) =>
      `The range of a \`number\` is written \`${meant}\`, not ${en.quote(found)}.`,
    zh: ({ found, meant }) => `\`number\` 的取值范围写作 \`${meant}\`，而不是${zh.quote(found)}。`,
  },
  why: {
    en: "A hyphen could be a minus, and a comma begins the next item of a list.",
    zh: "连字符可能被当作减号，逗号则用于分隔各项。",
  },
  bad: 'fact score: number 0-100 "score" / "评分"\ngrant 1_000 * score cap 10_000 per claim',
  good: 'fact score: number 0 to 100 "score" / "评分"\ngrant 1_000 * score cap 10_000 per claim',
};

export const rangeOfOtherType: Message<{ type: string; range: string }> = {
  code: "range-of-other-type",
  severity: "error",
  says: {
    en: ({ type, range }) =>
      `\`${type}\` takes no range; write \`number ${range}\`, or \`${type}\` alone and a condition after \`when\`.`,
    zh: ({ type, range }) =>
      `\`${type}\` 不带取值范围；请写 \`number ${range}\`，或只写 \`${type}\`，再以 \`when\` 写明条件。`,
  },
  why: {
    en: "`money` and `count` have values from 0 on, `percent` those from 0% to 100%.",
    zh: "`money` 和 `count` 的值不小于0，`percent` 的值在0%至100%之间。",
  },
  bad: 'fact staff: count 1 to 500 "staff" / "员工"\ngrant 1_000 * staff cap 10_000 per claim',
  good: 'fact staff: count "staff" / "员工"\ngrant 1_000 * staff when staff <= 500 cap 10_000 per claim',
};
