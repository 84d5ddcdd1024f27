import type { DayOfYear } from "../../exact/date.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Amount } from "../cap-words.ts";
import { moneyInChinese, moneyInEnglish } from "../cap-words.ts";
import type { ClaimTold } from "../claims-told.ts";
import { claimsInChinese, claimsInEnglish } from "../claims-told.ts";
import type { Message } from "../message.ts";
import type { Noun } from "../noun.ts";
import { countedInChinese } from "../noun.ts";

/** What the words can be taken to say. */
export type Way =
  | { readonly kind: "calendar year" | "twelve months" | "whole term" | "each claim" }
  | { readonly kind: "year from"; readonly from: DayOfYear }
  | { readonly kind: "one condition" | "all conditions" }
  | { readonly kind: "in proportion" | "in order" }
  | { readonly kind: "one for each"; readonly thing: Noun };

/** What the same claims come to under one reading. */
interface Read {
  readonly way: Way;
  readonly claims: readonly ClaimTold[];
  readonly total: Amount;
}

/** The words of the source, where a reading is declared, or else the ceiling that is meant. */
export type Unclear =
  { readonly kind: "words"; readonly words: string } | ({ readonly kind: "ceiling" } & Amount);

export const readingsDiffer: Message<{ of: Unclear; chosen: Read; other: Read }> = {
  code: "readings-differ",
  severity: "advice",
  says: {
    en: ({ of, chosen, other }) =>
      `Two readings of ${of.kind === "words" ? en.quote(of.words) : `the ceiling of ${moneyInEnglish(of)}`} pay differently. ${readInEnglish(chosen, "As it stands")} ${readInEnglish(other, "Read otherwise")}`,
    zh: ({ of, chosen, other }) =>
      `${of.kind === "words" ? zh.quote(of.words) : `${moneyInChinese(of)}上限`}的两种理解会给出不同的金额。${readInChinese(chosen, "现为")}${readInChinese(other, "若改为")}`,
  },
  why: {
    en: "Applicants and auditors will read the official words by themselves. Whoever issues them can see here what hangs on the choice, and can say it in the text or as a `reading`.",
    zh: "申请人和审计人员会自行理解官方文本。发布机关可由此看到选择的后果，并在文本中或用 `reading` 写明。",
  },
  bad: "grant 30% of spend cap 6_000_000 per enterprise per year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year from 01-10",
};

function readInEnglish({ way, claims, total }: Read, lead: string): string {
  return `${lead}, ${wayInEnglish(way)}: ${claimsInEnglish(claims)}${togetherInEnglish(claims, total)}.`;
}

const togetherInEnglish = (claims: readonly ClaimTold[], total: Amount): string =>
  claims.length === 1 ? "" : `, together ${moneyInEnglish(total)}`;

function readInChinese({ way, claims, total }: Read, lead: string): string {
  const together = claims.length === 1 ? "" : `，合计${moneyInChinese(total)}`;
  return `${lead}${wayInChinese(way)}：${claimsInChinese(claims)}${together}。`;
}

function wayInEnglish(way: Way): string {
  switch (way.kind) {
    case "calendar year":
      return "counted for each calendar year";
    case "twelve months":
      return "counted for any twelve months";
    case "whole term":
      return "counted for the whole term";
    case "each claim":
      return "counted for each claim";
    case "year from":
      return `counted for each year that starts on ${en.dayOfYear(way.from)}`;
    case "one condition":
      return "one of the conditions being enough";
    case "all conditions":
      return "all of the conditions being required";
    case "in proportion":
      return "claims decided together being reduced in proportion";
    case "in order":
      return "claims being paid in their order until nothing is left";
    case "one for each":
      return `counted for each ${way.thing.en}`;
  }
}

function wayInChinese(way: Way): string {
  switch (way.kind) {
    case "calendar year":
      return "按自然年度计算";
    case "twelve months":
      return "按任意连续十二个月计算";
    case "whole term":
      return "按整个有效期累计计算";
    case "each claim":
      return "按单份申请计算";
    case "year from":
      return `按自${zh.dayOfYear(way.from)}起的年度计算`;
    case "one condition":
      return "具备其中一项条件即可";
    case "all conditions":
      return "各项条件须同时具备";
    case "in proportion":
      return "同批申请按比例核减";
    case "in order":
      return "按申请先后资助，用完为止";
    case "one for each":
      return `按${countedInChinese("每", way.thing)}计算`;
  }
}
