import type { IToken, TokenType } from "chevrotain";
import * as t from "../../grammar/tokens.ts";
import type { Message } from "../diagnostics/diagnostic.ts";
import * as everyday from "../diagnostics/messages/everyday.ts";

/** Words of documents, and what the language has for them. */
export interface Phrase {
  /** As they are written, in small letters. */
  readonly words: readonly string[];
  /** The words or the sign of the language. */
  readonly meant: string;
  readonly message: EverydayMessage;
  /** Whether they can be meant so before these tokens. */
  readonly before: (next: IToken | undefined, second: IToken | undefined) => boolean;
  /** Whether nothing needs to be asked before it is written so. */
  readonly isCertain: boolean;
}

type EverydayMessage = Message<{ readonly found: string; readonly meant: string }>;
type Rows = readonly (readonly [meant: string, ...phrases: string[]])[];

const comparisons: Rows = [
  [">", "more than", "greater than", "higher than", "after", "later than"],
  [">", "is more than", "is greater than", "is higher than", "is after", "is later than"],
  [">", "大于", "超过", "高于", "多于", "晚于"],
  ["<", "less than", "fewer than", "lower than", "before", "earlier than"],
  ["<", "is less than", "is fewer than", "is lower than", "is before", "is earlier than"],
  ["<", "小于", "低于", "少于", "早于"],
  [">=", "not less than", "no less than", "not fewer than", "no fewer than", "is at least"],
  [">=", "on or after", "is on or after", "not before", "is not before"],
  [">=", "不少于", "不低于", "不小于", "不早于", "至少", "大于等于"],
  ["<=", "not more than", "no more than", "not exceeding", "is at most", "is no more than"],
  ["<=", "on or before", "is on or before", "not after", "is not after", "no later than"],
  ["<=", "不超过", "不高于", "不多于", "不大于", "不晚于", "小于等于"],
];

/** Each of them with a comma before it too. */
const caps: Rows = [
  ["cap", "capped at", "capped to", "with a cap of", "subject to a cap of", "limited to"],
  ["cap", "max", "maximum", "max of", "maximum of", "a maximum of", "limit of", "ceiling of"],
  ["cap", "with a maximum of", "up to a maximum of", "subject to a maximum of"],
  ["cap", "up to", "not exceeding", "not to exceed", "at most", "but at most"],
  ["cap", "no more than", "not more than", "but no more than", "but not more than"],
  ["cap", "最高", "上限", "上限为", "最高不超过", "不超过", "最多", "封顶", "限额"],
];

/** After `cap` itself nothing comes before the amount. */
const capsWithMore: Rows = [["cap", "cap at", "cap of", "cap :"]];

const spans: Rows = [["in any", "per", "over", "within", "during"]];

const scopes: Rows = [
  ["per", "for each", "for every", "per each", "for any one", "每家", "每个", "每项"],
];

const years: Rows = [
  ["per year", "a year", "per calendar year", "each calendar year", "per annum", "every year"],
  ["per year", "in each year", "in each calendar year", "in a year", "in any one year", "/ 年"],
  ["per month", "a month", "per calendar month", "in each month", "/ 月"],
  ["per lifetime", "in total", "in all", "overall", "累计", "总计", "合计"],
];

const fiscalYears: Rows = [
  ["per year", "per fiscal year", "per financial year", "per tax year", "per budget year"],
  ["per year", "每财年", "每财政年度", "每会计年度"],
];

const isKind =
  (...kinds: readonly TokenType[]) =>
  (next: IToken | undefined): boolean =>
    next !== undefined && kinds.includes(next.tokenType);
const isDuration: Phrase["before"] = (next, second) =>
  isKind(t.NumberWord)(next) && isKind(t.Years, t.Months, t.Days)(second);

const { capInOtherWords, comparisonInWords, fiscalYearWithoutStart, periodInOtherWords } = everyday;

const phrases: readonly Phrase[] = [
  ...read(comparisons, comparisonInWords, isKind(t.NumberWord, t.Name, t.CalendarDate)),
  ...read(caps.map(afterComma), capInOtherWords, isKind(t.NumberWord, t.Name)),
  ...read([...caps, ...capsWithMore], capInOtherWords, isKind(t.NumberWord, t.Name)),
  ...read(spans, periodInOtherWords, isDuration),
  ...read(scopes, periodInOtherWords, isKind(t.Name)),
  ...read(years, periodInOtherWords, () => true),
  ...read(fiscalYears, periodInOtherWords, isKind(t.From)),
  ...read(fiscalYears, fiscalYearWithoutStart, () => true),
];

function afterComma([meant, ...phrases]: Rows[number]): Rows[number] {
  return [meant, ...phrases.map((phrase) => `, ${phrase}`)];
}

function read(rows: Rows, message: EverydayMessage, before: Phrase["before"]): readonly Phrase[] {
  const isCertain = message !== fiscalYearWithoutStart;
  return rows.flatMap(([meant, ...written]) =>
    written.map((phrase) => ({ words: phrase.split(" "), meant, message, before, isCertain })),
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
