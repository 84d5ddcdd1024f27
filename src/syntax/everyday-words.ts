import type { IToken, TokenType } from "chevrotain";
import * as t from "../../grammar/tokens.ts";
import type { Message } from "../diagnostics/diagnostic.ts";
import * as everyday from "../diagnostics/messages/everyday.ts";
import { changeInOtherWords, proRataInOtherWords } from "../diagnostics/messages/wording.ts";

/** Words of documents, and what the language has for them. */
export interface Phrase {
  /** As they are written, in small letters. */
  readonly words: readonly string[];
  /** The words or the sign of the language. */
  readonly meant: string;
  readonly message: EverydayMessage;
  /** Whether they can be meant so before these tokens. */
  readonly before: (next: IToken | undefined, second: IToken | undefined) => boolean;
  /** Whether they mean so only right after a fact that is a number, which alone is no condition. */
  readonly afterNumber: boolean;
  /** Whether nothing needs to be asked before it is written so. */
  readonly isCertain: boolean;
}

type EverydayMessage = Message<{ readonly found: string; readonly meant: string }>;
type Rows = readonly (readonly [meant: string, ...phrases: string[]])[];

const comparisons: Rows = [
  [">", "more than", "greater than", "higher than", "after", "later than", "exceeds", "exceeding"],
  [">", "is more than", "is greater than", "is higher than", "is after", "is later than"],
  [">", "大于", "超过", "高于", "多于", "晚于", "超出", "exceed", "is above", "is over"],
  ["<", "less than", "fewer than", "lower than", "before", "earlier than", "under", "is below"],
  ["<", "is less than", "is fewer than", "is lower than", "is before", "is earlier than"],
  ["<", "小于", "低于", "少于", "早于", "不满", "未满", "不足", "未达到", "is under"],
  [">=", "not less than", "no less than", "not fewer than", "no fewer than", "is at least"],
  [">=", "on or after", "is on or after", "not before", "is not before", "reaches", "not below"],
  [">=", "不少于", "不低于", "不小于", "不早于", "至少", "大于等于", "大于或等于", "达到", "已满"],
  [">=", "must be at least", "shall be at least", "is not less than", "is no less than"],
  ["<=", "not more than", "no more than", "not exceeding", "is at most", "is no more than"],
  [
    "<=",
    "on or before",
    "is on or before",
    "not after",
    "is not after",
    "no later than",
    "at most",
  ],
  ["<=", "不超过", "不高于", "不多于", "不大于", "不晚于", "小于等于", "小于或等于", "至多"],
  [
    "<=",
    "does not exceed",
    "shall not exceed",
    "must not exceed",
    "may not exceed",
    "do not exceed",
  ],
  ["<=", "must be at most", "shall be at most", "is not more than"],
  ["is", "equal to", "is equal to", "等于", "属于"],
  ["is not", "not equal to", "is not equal to", "不等于", "不属于"],
];

/** Words that begin a clause, but for after the name of a number in a condition. */
const afterNumbers: Rows = [[">=", "at least"]];

/** A sign after a word that says the same, or nothing more. */
const withSigns: Rows = [">=", "<=", ">", "<"].map((sign) => [
  sign,
  ...["is", "must be", "shall be", "should be", "须", "应", "应当"].map(
    (word) => `${word} ${sign}`,
  ),
]);

/** Words that a clause has for other things: a comparison only before a number. */
const beforeNumbers: Rows = [
  [">", "over", "above"],
  ["<", "below"],
];

const operators: Rows = [
  ["+", "plus", "加", "加上"],
  ["-", "minus", "减", "减去"],
  ["*", "times", "multiplied by", "乘", "乘以"],
  ["/", "divided by", "除以"],
  ["or", "and / or"],
];

/** Each of them with a comma before it too. */
const caps: Rows = [
  ["cap", "capped at", "capped to", "with a cap of", "subject to a cap of", "limited to"],
  ["cap", "max", "maximum", "max of", "maximum of", "a maximum of", "limit of", "ceiling of"],
  ["cap", "with a maximum of", "up to a maximum of", "subject to a maximum of"],
  ["cap", "up to", "not exceeding", "not to exceed", "at most", "but at most"],
  ["cap", "no more than", "not more than", "but no more than", "but not more than"],
  ["cap", "最高", "上限", "上限为", "最高不超过", "不超过", "最多", "封顶", "限额", "最高额"],
  ["cap", "但不超过", "但最高不超过", "且不超过", "最高限额", "最高为", "最高可达"],
];

/** After `cap` itself nothing comes before the amount. */
const capsWithMore: Rows = [
  ["cap", "cap at", "cap of", "cap :", "cap is", "cap up to", "cap 为", "cap 是"],
];

const scopes: Rows = [
  ["per", "for each", "for every", "per each", "for any one", "each", "every", "每", "按", "单"],
  ["per", ...Array.from("家个项户名件位", (measure) => `每${measure}`), "单家", "单个", "单项"],
];

const years: Rows = [
  ["per year", "a year", "per calendar year", "each calendar year", "per annum", "every year"],
  ["per year", "in each year", "in each calendar year", "in a year", "in any one year", "/ 年"],
  ["per year", "annually", "yearly", "annual", "each year", "every calendar year"],
  ["per year", "每年", "每年度", "每自然年", "每自然年度", "每个自然年度", "年度"],
  ["per year", "per 年", "per 年度", "per 每年", "per 自然年", "per 自然年度", "按年", "按年度"],
  ["per half-year", "per half year", "half - yearly", "half yearly", "every half year"],
  ["per half-year", "每半年", "半年", "每半年度", "半年度", "per 半年", "/ 半年", "按半年"],
  [
    "per quarter",
    "quarterly",
    "a quarter",
    "each quarter",
    "every quarter",
    "per calendar quarter",
  ],
  ["per quarter", "每季度", "每季", "季度", "每个季度", "per 季度", "per 季", "/ 季度", "按季度"],
  ["per month", "a month", "per calendar month", "in each month", "/ 月"],
  ["per month", "monthly", "each month", "every month", "每月", "每个月", "per 月", "按月"],
  ["per lifetime", "in total", "in all", "overall", "累计", "总计", "合计", "for life", "共计"],
  ["per lifetime", "over the lifetime", "over its lifetime", "lifetime", "in aggregate"],
  ["per claim", "per application", "for each claim", "for each application", "each claim"],
  ["per claim", "each application", "每次申请", "每份申请", "每项申请", "每笔申请", "per 申请"],
];

/** Times that nothing is counted by: read as a period, so that the rest can be. */
const otherTimes: Rows = [
  [
    "per month",
    "per week",
    "each week",
    "every week",
    "a week",
    "weekly",
    "per fortnight",
    "per hour",
  ],
  ["per month", "per day", "each day", "every day", "a day", "daily", "per decade", "biannually"],
  [
    "per month",
    "每周",
    "每日",
    "每天",
    "每星期",
    "每旬",
    "per 周",
    "per 日",
    "per 天",
    "/ 日",
    "/ 天",
    "/ 周",
  ],
];

const onces: Rows = [
  ["per lifetime", "once", "once only", "only once", "one time", "one off", "one - off"],
  [
    "per lifetime",
    "once and for all",
    "一次",
    "一次性",
    "仅一次",
    "只限一次",
    "仅限一次",
    "限一次",
  ],
];

const fiscalYears: Rows = [
  ["per year", "per fiscal year", "per financial year", "per tax year", "per budget year"],
  ["per year", "每财年", "每财政年度", "每会计年度"],
];

/** Where the money does not suffice. */
const shortages: Rows = [
  ["pro rata", "pro - rata", "pro - rated", "prorata", "prorated", "proportionally"],
  ["pro rata", "in proportion", "reduced in proportion", "reduced pro rata", "按比例", "同比例"],
  ["pro rata", ...["按比例", "同比例", "按同比例", "等比例"].map((word) => `${word}核减`)],
  ["pro rata", "按比例分配", "按比例安排", "按比例压缩", "按比例折减", "同比例压减", "按比例压减"],
];

/** What an amendment does to an article. */
const changes: Rows = [
  ["replace", "modify", "change", "revise", "substitute", "update", "修改", "修订", "替换", "调整"],
  ["repeal", "delete", "remove", "abolish", "cancel", "strike", "删去", "删除", "废止", "取消"],
  ["insert", "add", "append", "new", "增加", "新增", "增补", "插入"],
];

const isKind =
  (...kinds: readonly TokenType[]) =>
  (next: IToken | undefined): boolean =>
    next !== undefined && kinds.includes(next.tokenType);
const { capInOtherWords, comparisonInWords, fiscalYearWithoutStart } = everyday;
const { noSuchPeriod, onceAsPeriod, operatorInWords, periodInOtherWords } = everyday;

const phrases: readonly Phrase[] = [
  ...read(comparisons, comparisonInWords, isKind(t.NumberWord, t.Name, t.CalendarDate)),
  ...read(afterNumbers, comparisonInWords, isKind(t.NumberWord, t.Name), true),
  ...read(withSigns, comparisonInWords, () => true),
  ...read(beforeNumbers, comparisonInWords, isKind(t.NumberWord)),
  ...read(operators, operatorInWords, isKind(t.NumberWord, t.Name, t.Opening)),
  ...read(caps.map(afterComma), capInOtherWords, isKind(t.NumberWord, t.Name)),
  ...read([...caps, ...capsWithMore], capInOtherWords, isKind(t.NumberWord, t.Name)),
  ...read(scopes, periodInOtherWords, isKind(t.Name)),
  ...read(years, periodInOtherWords, () => true),
  ...read(shortages, proRataInOtherWords, () => true),
  ...read(changes, changeInOtherWords, isKind(t.Article)),
  ...read(otherTimes, noSuchPeriod, () => true),
  ...read(onces, onceAsPeriod, () => true),
  ...read(fiscalYears, periodInOtherWords, isKind(t.From)),
  ...read(fiscalYears, fiscalYearWithoutStart, () => true),
];

function afterComma([meant, ...phrases]: Rows[number]): Rows[number] {
  return [meant, ...phrases.map((phrase) => `, ${phrase}`)];
}

function read(
  rows: Rows,
  message: EverydayMessage,
  before: Phrase["before"],
  afterNumber = false,
): readonly Phrase[] {
  const isCertain = message !== fiscalYearWithoutStart && message !== noSuchPeriod;
  return rows.flatMap(([meant, ...written]) =>
    written.map((phrase) => ({
      words: phrase.split(" "),
      meant,
      message,
      before,
      isCertain,
      afterNumber,
    })),
  );
}

const byFirstWord = new Map<string, Phrase[]>();
for (const phrase of [...phrases].sort((a, b) => b.words.length - a.words.length)) {
  const [first = ""] = phrase.words;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

/** The phrases that begin with a word, the longest first. */
export const phrasesFrom = (word: string): readonly Phrase[] => byFirstWord.get(spelt(word)) ?? [];

/** A word without what depends on the keyboard. */
export const spelt = (word: string): string => word.normalize("NFKC").toLowerCase();

/** Whether drafters leave out the blank between this word and an amount. */
export const sticksToAmounts = (word: string): boolean =>
  word === "人民币" || (/\p{Script=Han}/u.test(word) && byFirstWord.has(word));
