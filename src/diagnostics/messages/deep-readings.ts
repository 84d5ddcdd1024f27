import type { DayOfYear } from "../../exact/date.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Amount } from "../cap-words.ts";
import { moneyInChinese, moneyInEnglish } from "../cap-words.ts";
import type { ClaimTold } from "../claims-told.ts";
import { claimsInChinese, claimsInEnglish } from "../claims-told.ts";
import type { Message } from "../message.ts";

/** What a ceiling can be read to count together. */
type Span =
  | { readonly kind: "calendar year" | "twelve months" | "whole term" | "each claim" }
  | { readonly kind: "year from"; readonly from: DayOfYear };

/** What the same claims come to under one reading. */
interface Read {
  readonly span: Span;
  readonly claims: readonly ClaimTold[];
  readonly total: Amount;
}

export const readingsDiffer: Message<{
  /** The words of the source, where a reading is declared. */
  words: string | undefined;
  cap: Amount;
  chosen: Read;
  other: Read;
}> = {
  code: "readings-differ",
  severity: "advice",
  says: {
    en: ({ words, cap, chosen, other }) =>
      `Two readings of ${words === undefined ? `the ceiling of ${moneyInEnglish(cap)}` : en.quote(words)} pay differently. ${readInEnglish(chosen, "As it stands, for")} ${readInEnglish(other, "Read as for")}`,
    zh: ({ words, cap, chosen, other }) =>
      `${words === undefined ? `${moneyInChinese(cap)}上限` : zh.quote(words)}的两种理解会给出不同的金额。${readInChinese(chosen, "现按")}${readInChinese(other, "若按")}`,
  },
  why: {
    en: "Applicants and auditors will read the official words by themselves. Whoever issues them can see here what hangs on the choice, and can say it in the text or as a `reading`.",
    zh: "申请人和审计人员会自行理解官方文本。发布机关可由此看到选择的后果，并在文本中或用 `reading` 写明。",
  },
  bad: "grant 30% of spend cap 6_000_000 per enterprise per year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year from 01-10",
};

function readInEnglish({ span, claims, total }: Read, lead: string): string {
  return `${lead} ${spanInEnglish(span)}: ${claimsInEnglish(claims)}, together ${moneyInEnglish(total)}.`;
}

function readInChinese({ span, claims, total }: Read, lead: string): string {
  return `${lead}${spanInChinese(span)}计算：${claimsInChinese(claims)}，合计${moneyInChinese(total)}。`;
}

function spanInEnglish(span: Span): string {
  switch (span.kind) {
    case "calendar year":
      return "each calendar year";
    case "twelve months":
      return "any twelve months";
    case "whole term":
      return "the whole term";
    case "each claim":
      return "each claim";
    case "year from":
      return `each year that starts on ${en.dayOfYear(span.from)}`;
  }
}

function spanInChinese(span: Span): string {
  switch (span.kind) {
    case "calendar year":
      return "自然年度";
    case "twelve months":
      return "任意连续十二个月";
    case "whole term":
      return "整个有效期累计";
    case "each claim":
      return "单份申请";
    case "year from":
      return `自${zh.dayOfYear(span.from)}起的年度`;
  }
}
