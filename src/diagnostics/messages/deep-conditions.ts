import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Stated } from "../claims-told.ts";
import { statedInChinese, statedInEnglish } from "../claims-told.ts";
import type { Message } from "../message.ts";

export const conditionsContradict: Message<{ grant: string; words: readonly string[] }> = {
  code: "conditions-contradict",
  severity: "warning",
  says: {
    en: ({ grant, words }) =>
      `No claim can meet the conditions of ${en.quote(grant)}: ${en.list(words.map(marked), "and")} ${words.length === 1 ? "cannot hold" : "contradict each other"}.`,
    zh: ({ grant, words }) =>
      `任何申请都无法满足${zh.quote(grant)}的条件：${zh.list(words.map(marked), "and")}${words.length === 1 ? "不可能成立" : "相互矛盾"}。`,
  },
  why: {
    en: "Nobody could ever receive this grant. One of these figures, or the sign of a comparison, is not what was meant; the conditions left out here play no part in it.",
    zh: "没有人能够获得该项资助。所列条件中的某个数字或比较符号并非本意；未列出的条件与此无关。",
  },
  bad: 'fact budgeted: money "budgeted expenses" / "预算支出"\nwhen spend <= budgeted\nwhen budgeted < 500_000\nwhen spend >= 500_000\ngrant 30% of spend cap 6_000_000 per enterprise per year',
  good: 'fact budgeted: money "budgeted expenses" / "预算支出"\nwhen spend <= budgeted\nwhen budgeted < 500_000\nwhen spend >= 50_000\ngrant 30% of spend cap 6_000_000 per enterprise per year',
};

const marked = (words: string): string => `\`${words}\``;

/** Two grants of one article, and the values of a fact between or in both of their bounds. */
interface Between {
  readonly first: string;
  readonly second: string;
  readonly fact: string;
  readonly from: Stated;
  readonly to: Stated;
  readonly isOne: boolean;
}

const rangeInEnglish = ({ fact, from, to, isOne }: Between): string =>
  isOne
    ? `${en.quote(fact)} is ${statedInEnglish(from)}`
    : `${en.quote(fact)} is from ${statedInEnglish(from)} to ${statedInEnglish(to)}`;

const rangeInChinese = ({ fact, from, to, isOne }: Between): string =>
  isOne
    ? `${zh.quote(fact)}为${statedInChinese(from)}`
    : `${zh.quote(fact)}在${statedInChinese(from)}至${statedInChinese(to)}之间`;

export const thresholdGap: Message<Between> = {
  code: "threshold-gap",
  severity: "advice",
  says: {
    en: (between) =>
      `Between ${en.quote(between.first)} and ${en.quote(between.second)} there is a gap: where ${rangeInEnglish(between)}, neither of them is open.`,
    zh: (between) =>
      `${zh.quote(between.first)}与${zh.quote(between.second)}之间有空档：${rangeInChinese(between)}时，两项资助都不适用。`,
  },
  why: {
    en: "Whoever is exactly there gets nothing, though those just below and just above do. One of two neighbouring bounds includes its figure, the other does not.",
    zh: "恰好处于该处的申请人得不到资助，而略高或略低者可以得到。相邻的两个界限应有一个包含该数值，另一个不包含。",
  },
  bad: 'article 1 "Support" / "资助"\n  grant small "Small" / "小额": 30% of spend\n    when spend < 1_000_000\n    cap 300_000 per enterprise per year\n  grant large "Large" / "大额": 300_000\n    when spend > 1_000_000\n    cap 300_000 per enterprise per year',
  good: 'article 1 "Support" / "资助"\n  grant small "Small" / "小额": 30% of spend\n    when spend < 1_000_000\n    cap 300_000 per enterprise per year\n  grant large "Large" / "大额": 300_000\n    when spend >= 1_000_000\n    cap 300_000 per enterprise per year',
};

export const thresholdOverlap: Message<Between> = {
  code: "threshold-overlap",
  severity: "advice",
  says: {
    en: (between) =>
      `${en.quote(between.first)} and ${en.quote(between.second)} overlap: where ${rangeInEnglish(between)}, both of them are open.`,
    zh: (between) =>
      `${zh.quote(between.first)}与${zh.quote(between.second)}重叠：${rangeInChinese(between)}时，两项资助都适用。`,
  },
  why: {
    en: "Whoever is there could ask for either, or both. Where that is not meant, one of two neighbouring bounds leaves its figure to the other.",
    zh: "处于该处的申请人可以申请任何一项，甚至两项。若非本意，相邻的两个界限只应有一个包含该数值。",
  },
  bad: 'article 1 "Support" / "资助"\n  grant small "Small" / "小额": 30% of spend\n    when spend <= 1_000_000\n    cap 300_000 per enterprise per year\n  grant large "Large" / "大额": 300_000\n    when spend >= 1_000_000\n    cap 300_000 per enterprise per year',
  good: 'article 1 "Support" / "资助"\n  grant small "Small" / "小额": 30% of spend\n    when spend < 1_000_000\n    cap 300_000 per enterprise per year\n  grant large "Large" / "大额": 300_000\n    when spend >= 1_000_000\n    cap 300_000 per enterprise per year',
};

export const noBandAbove: Message<{ grant: string; fact: string; at: Stated }> = {
  code: "no-band-above",
  severity: "advice",
  says: {
    en: ({ grant, fact, at }) =>
      `The bands of ${en.quote(grant)} end: a claim with ${en.quote(fact)} ${statedInEnglish(at)} is in none of them, which is an error.`,
    zh: ({ grant, fact, at }) =>
      `${zh.quote(grant)}的分档到此为止：${zh.quote(fact)}为${statedInChinese(at)}的申请不属于任何一档，无法得出结果。`,
  },
  why: {
    en: "Whoever decides the claim then has no answer. A last band `above` gives one; so does a condition that refuses such claims.",
    zh: "此时经办人无从处理。可以增加最后一档 `above`，或者用条件排除此类申请。",
  },
  bad: "grant bands of spend: 50_000 to 1_000_000, 80_000 to 5_000_000\n  cap 80_000 per enterprise per year",
  good: "grant bands of spend: 50_000 to 1_000_000, 80_000 to 5_000_000, 100_000 above\n  cap 100_000 per enterprise per year",
};
