import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Amount } from "../cap-words.ts";
import { moneyInChinese, moneyInEnglish } from "../cap-words.ts";
import type { ClaimTold, Stated, StatedFact } from "../claims-told.ts";
import {
  claimsInChinese,
  claimsInEnglish,
  factsInChinese,
  factsInEnglish,
  statedInChinese,
  statedInEnglish,
} from "../claims-told.ts";
import type { Message } from "../message.ts";
import type { Noun } from "../noun.ts";

export const grantAlwaysZero: Message<{ grant: string }> = {
  code: "grant-always-zero",
  severity: "warning",
  says: {
    en: ({ grant }) => `No claim on ${en.quote(grant)} can come to more than 0.`,
    zh: ({ grant }) => `资助项${zh.quote(grant)}的任何申请都不会得到高于0的金额。`,
  },
  why: {
    en: "Within its conditions the amount is always 0 after rounding and caps. A bound, a rounding unit or a cap is not what was meant.",
    zh: "在其条件之内，金额经取整和上限核减后始终为0。某个界限、取整单位或上限并非本意。",
  },
  bad: "when spend < 30_000\ngrant round (30% of spend) down to 10_000 cap 1_000_000 per enterprise per year",
  good: "when spend < 300_000\ngrant round (30% of spend) down to 10_000 cap 1_000_000 per enterprise per year",
};

export const cliff: Message<{
  grant: string;
  fact: string;
  /** What else the amount reads, so that the figures can be worked out. */
  beside: readonly StatedFact[];
  at: Stated;
  next: Stated;
  before: Amount;
  /** Undefined: refused. */
  after: Amount | undefined;
  lost: Amount;
}> = {
  code: "cliff",
  severity: "advice",
  says: {
    en: ({ grant, fact, beside, at, next, before, after, lost }) =>
      `One more unit of ${en.quote(fact)} can lower the award of ${en.quote(grant)}${factsInEnglish({ stating: beside })}: ${statedInEnglish(at)} gives ${moneyInEnglish(before)}, ${statedInEnglish(next)} ${after === undefined ? "is refused" : `gives ${moneyInEnglish(after)}`}, which is ${moneyInEnglish(lost)} less.`,
    zh: ({ grant, fact, beside, at, next, before, after, lost }) =>
      `${zh.quote(fact)}略有增加时，${zh.quote(grant)}的资助反而可能减少${factsInChinese({ stating: beside })}：${statedInChinese(at)}可得${moneyInChinese(before)}，${statedInChinese(next)}${after === undefined ? "则不予资助" : `只得${moneyInChinese(after)}`}，减少${moneyInChinese(lost)}。`,
  },
  why: {
    en: "Whoever is just above such an edge gets less than whoever is just below it, and may wait, split or round a bill to stay below. `slices of` pays each part at its own rate and has no such edge.",
    zh: "略高于该界限者所得少于略低于该界限者，申请人可能为此拖延、拆分或凑整。`slices of` 对各部分分别适用比例，不会出现这种断崖。",
  },
  bad: "grant (30% if spend < 1_000_000, otherwise 20%) of spend\n  cap 6_000_000 per enterprise per year",
  good: "grant slices of spend: 30% to 1_000_000, 20% above\n  accumulated per enterprise per year\n  cap 6_000_000 per enterprise per year",
};

export const splittingPays: Message<{
  grant: string;
  one: readonly ClaimTold[];
  several: readonly ClaimTold[];
  together: Amount;
  gain: Amount;
  /** What has to differ between the claims. */
  differ: readonly Noun[];
}> = {
  code: "splitting-pays",
  severity: "advice",
  says: {
    en: ({ grant, one, several, together, gain, differ }) =>
      `Splitting a claim on ${en.quote(grant)} in two can bring ${moneyInEnglish(gain)} more: ${claimsInEnglish(one)}; but ${claimsInEnglish(several)}, together ${moneyInEnglish(together)}${
        differ.length === 0
          ? ""
          : ` (each with its own ${en.list(
              differ.map((noun) => noun.en),
              "and",
            )})`
      }.`,
    zh: ({ grant, one, several, together, gain, differ }) =>
      `将${zh.quote(grant)}的一份申请拆成两份，可多得${moneyInChinese(gain)}：${claimsInChinese(one)}；而${claimsInChinese(several)}，合计${moneyInChinese(together)}${
        differ.length === 0
          ? ""
          : `（两份申请的${zh.list(
              differ.map((noun) => noun.zh),
              "and",
            )}各不相同）`
      }。`,
  },
  why: {
    en: "A ceiling for a claim, a project or another thing is avoided by naming more of them. A ceiling for whoever is paid, in a period, is not; neither are slices that are `accumulated`. What cannot be divided between claims, such as a turnover, is better declared `per` whom it belongs to.",
    zh: "针对单份申请、单个项目或其他事项的上限，可以通过拆分规避；针对受资助主体并按期间设定的上限则不会，采用 `accumulated` 的分段计算同样不会。营业额等不能在申请之间拆分的事实，宜用 `per` 声明其所属主体。",
  },
  bad: "grant 30% of spend cap 2_000_000 per project",
  good: "grant 30% of spend cap 2_000_000 per enterprise per year",
};
