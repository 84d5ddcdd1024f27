import type { Rational } from "../../exact/rational.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Allowance, Amount } from "../cap-words.ts";
import { capInChinese, capInEnglish, moneyInChinese, moneyInEnglish } from "../cap-words.ts";
import type { ClaimTold } from "../claims-told.ts";
import { claimsInChinese, claimsInEnglish } from "../claims-told.ts";
import type { Message } from "../message.ts";

/** What another cap leaves: so much in each of so many of its periods. */
interface Left {
  readonly allows: Allowance;
  readonly grants: readonly string[];
  readonly windows: number;
  readonly total: Allowance;
}

export const capOutOfReach: Message<{ allows: Allowance; total: Allowance; by: readonly Left[] }> =
  {
    code: "cap-out-of-reach",
    severity: "warning",
    says: {
      en: ({ allows, total, by }) =>
        `This ${capInEnglish(allows)} can never bind: whatever is claimed, ${en.list(by.map(leftInEnglish), "and")}${by.length === 1 ? "" : `, together ${quantityInEnglish(total)}`}.`,
      zh: ({ allows, total, by }) =>
        `此处的${capInChinese(allows)}不会起作用：无论如何申请，${by.map(leftInChinese).join("，")}${by.length === 1 ? "" : `，合计最多${quantityInChinese(total)}`}。`,
    },
    why: {
      en: "Other caps stop every claim first, over all the periods that this one counts together. It is superfluous, or a figure or a period is not what was meant.",
      zh: "在该上限合并计算的全部期间内，其他上限总是先起作用。该上限要么多余，要么其金额或期限并非本意。",
    },
    bad: "grant 30% of spend\n  cap 1_000_000 per enterprise per year\n  cap 5_000_000 per enterprise per lifetime",
    good: "grant 30% of spend\n  cap 1_000_000 per enterprise per year\n  cap 3_000_000 per enterprise per lifetime",
  };

const quantityInEnglish = (total: Allowance): string =>
  total.measure === "money"
    ? moneyInEnglish(total)
    : `${en.number(total.count)} ${total.count.n === total.count.d ? "award" : "awards"}`;

const quantityInChinese = (total: Allowance): string =>
  total.measure === "money" ? moneyInChinese(total) : `${zh.number(total.count)}次资助`;

function leftInEnglish({ allows, grants, windows, total }: Left): string {
  const periods = windows === 1 ? "" : ` in each of ${windows} periods`;
  return `the ${capInEnglish(allows)} on ${en.list(grants.map(en.quote), "and")}${periods} leaves ${quantityInEnglish(total)} at most`;
}

function leftInChinese({ allows, grants, windows, total }: Left): string {
  const periods = windows === 1 ? "" : `在${windows}个期间内`;
  return `${zh.list(grants.map(zh.quote), "and")}的${capInChinese(allows)}${periods}最多允许${quantityInChinese(total)}`;
}

/** Why no more awards than these can be made, where each is made in full. */
interface InFull {
  readonly full: Amount;
  /** The most awards that can be made in full. */
  readonly awards: Rational;
  /** Awards in full in one calendar year. */
  readonly inYear: Rational;
  /** The calendar years that the term touches, and how many of them can have an award. */
  readonly years: { readonly all: number; readonly most: number; readonly inRow?: Rational };
}

export const limitBindsBelowFull: Message<{
  allows: Allowance;
  inFull: InFull;
  claims: readonly ClaimTold[];
}> = {
  code: "limit-binds-below-full",
  severity: "advice",
  says: {
    en: ({ allows, inFull, claims }) =>
      `This ${capInEnglish(allows)} binds only where less than ${moneyInEnglish(inFull.full)} is decided or left (${claimsInEnglish(claims)}). Where every award is made in full it can never bind: ${inFullInEnglish(inFull)}. Did you mean ${inFull.inYear.n === 1n ? "one award" : `${en.number(inFull.inYear)} awards`} per year?`,
    zh: ({ allows, inFull, claims }) =>
      `此处的${capInChinese(allows)}只在审定金额或剩余额度低于${moneyInChinese(inFull.full)}时起作用（${claimsInChinese(claims)}）；如每次均足额资助，则不会起作用：${inFullInChinese(inFull)}。本意是否为每年${zh.number(inFull.inYear)}次？`,
  },
  why: {
    en: "A ceiling for a year is not the same as one award in a year: several small awards fit under it. Readers will take the limit for one that can concern them.",
    zh: "年度最高额不等于每年一次：在最高额之内可以有多次小额资助。读者会认为次数限制可能与己有关。",
  },
  bad: 'article 1 "Support" / "资助"\n  responsible office\n  grant up to 500_000 per project per year\n    cap 2 consecutive years per project\n    cap 3 awards per project',
  good: 'article 1 "Support" / "资助"\n  responsible office\n  grant up to 500_000 per project per year\n    cap 3 awards per project',
};

function inFullInEnglish({ full, awards, inYear, years }: InFull): string {
  const a = inYear.n === 1n ? "one award" : `${en.number(inYear)} awards`;
  const row = years.inRow === undefined ? "" : `, not more than ${en.number(years.inRow)} in a row`;
  return `a calendar year has room for ${a} of ${moneyInEnglish(full)}, and ${years.most} of the ${years.all} calendar years of the term can have one${row}, so there are ${en.number(awards)} at most`;
}

function inFullInChinese({ full, awards, inYear, years }: InFull): string {
  const row = years.inRow === undefined ? "" : `（连续不超过${zh.number(years.inRow)}年）`;
  return `每个自然年度只容得下${zh.number(inYear)}次${moneyInChinese(full)}的资助，有效期所跨${years.all}个自然年度中至多${years.most}个年度可获资助${row}，合计至多${zh.number(awards)}次`;
}
