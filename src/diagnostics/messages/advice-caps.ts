import type { Rational } from "../../exact/rational.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Allowance, Amount } from "../cap-words.ts";
import { capInChinese, capInEnglish, moneyInChinese, moneyInEnglish } from "../cap-words.ts";
import type { Message } from "../message.ts";

/** What stops awards before the cap does. */
type Before =
  | { readonly kind: "cap"; readonly allows: Allowance; readonly extent: string }
  | { readonly kind: "caps"; readonly grants: readonly string[]; readonly total: Amount }
  | {
      readonly kind: "awards";
      readonly count: Rational;
      readonly each: Amount;
      readonly total: Amount;
    }
  | { readonly kind: "claim"; readonly most: Amount }
  | { readonly kind: "one award" }
  | { readonly kind: "term"; readonly years: number };

export const capNeverBinds: Message<{
  allows: Allowance;
  /** Whom it holds for and for how long, as a policy says it: `per project`. */
  extent: string;
  before: Before;
}> = {
  code: "cap-never-binds",
  severity: "warning",
  says: {
    en: ({ allows, extent, before }) =>
      `This ${capInEnglish(allows)} \`${extent}\` can never bind: ${inEnglish(before)}.`,
    zh: ({ allows, extent, before }) =>
      `此处 \`${extent}\` 的${capInChinese(allows)}不会起作用：${inChinese(before)}。`,
  },
  why: {
    en: "Readers take every cap for one that may concern them. One that cannot is superfluous, or a figure, a scope or a period is not what was meant.",
    zh: "读者会认为每一项上限都可能与己有关。不会起作用的上限要么多余，要么其金额、范围或期限并非本意。",
  },
  bad: "grant spend cap 500_000 per project cap 600_000 per project",
  good: "grant spend cap 500_000 per project cap 600_000 per enterprise per year",
};

function inEnglish(before: Before): string {
  switch (before.kind) {
    case "cap":
      return `the ${capInEnglish(before.allows)} \`${before.extent}\` binds before it`;
    case "caps":
      return `the caps on ${en.list(before.grants.map(en.quote), "and")} leave ${moneyInEnglish(before.total)} at most`;
    case "awards":
      return before.count.n === before.count.d
        ? `there is one award at most, of at most ${moneyInEnglish(before.each)}`
        : `at most ${en.number(before.count)} awards of at most ${moneyInEnglish(before.each)} come to ${moneyInEnglish(before.total)}`;
    case "claim":
      return `a claim comes to ${moneyInEnglish(before.most)} at most`;
    case "one award":
      return "a claim is one award";
    case "term":
      return before.years === 1
        ? "the policy is in force in one calendar year only"
        : `the policy is in force in ${before.years} calendar years only`;
  }
}

function inChinese(before: Before): string {
  switch (before.kind) {
    case "cap":
      return `\`${before.extent}\` 的${capInChinese(before.allows)}先于它起作用`;
    case "caps":
      return `${zh.list(before.grants.map(zh.quote), "and")}各自的上限合计最多${moneyInChinese(before.total)}`;
    case "awards":
      return before.count.n === before.count.d
        ? `至多一次资助，每次最高${moneyInChinese(before.each)}`
        : `至多${zh.number(before.count)}次资助，每次最高${moneyInChinese(before.each)}，合计${moneyInChinese(before.total)}`;
    case "claim":
      return `每份申请最高${moneyInChinese(before.most)}`;
    case "one award":
      return "一份申请就是一次资助";
    case "term":
      return `本政策只跨${before.years}个自然年度`;
  }
}
