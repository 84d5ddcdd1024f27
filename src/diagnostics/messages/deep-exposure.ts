import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Amount } from "../cap-words.ts";
import { moneyInChinese, moneyInEnglish } from "../cap-words.ts";
import type { ClaimTold } from "../claims-told.ts";
import { claimsInChinese, claimsInEnglish } from "../claims-told.ts";
import type { Message } from "../message.ts";

/** What one receiver can get within some time: exactly, or between what claims reach and a bound. */
interface Most {
  readonly reached: Amount;
  readonly bound: Amount;
}

/** A grant without a ceiling for its receiver, with claims that show it. */
interface Unbounded {
  readonly grant: string;
  readonly claims: readonly ClaimTold[];
}

export const mostForOne: Message<{
  receiver: string;
  year: number;
  inYear: Most | undefined;
  /** Claims that reach it, one after the other. */
  claims: readonly ClaimTold[];
  inTerm: Most | undefined;
  unbounded: readonly Unbounded[];
  /** Grants of which neither a bound nor its absence could be shown. */
  leftOut: readonly string[];
}> = {
  code: "most-for-one",
  severity: "advice",
  says: {
    en: ({ receiver, year, inYear, claims, inTerm, unbounded, leftOut }) =>
      [
        inYear === undefined
          ? []
          : `One ${en.quote(receiver)} can get ${mostInEnglish(inYear)} in a calendar year (${year}): ${claimsInEnglish(claims)}.`,
        inTerm === undefined ? [] : `Over the whole term: ${mostInEnglish(inTerm)}.`,
        unbounded.length === 0
          ? []
          : `Nothing bounds what one ${en.quote(receiver)} can get from ${en.list(
              unbounded.map(({ grant }) => en.quote(grant)),
              "and",
            )} by ever more claims: ${unbounded.map((one) => claimsInEnglish(one.claims)).join("; ")}; and so on.`,
        leftOut.length === 0
          ? []
          : `Not counted here, since no bound was found: ${en.list(leftOut.map(en.quote), "and")}.`,
      ]
        .flat()
        .join(" "),
    zh: ({ receiver, year, inYear, claims, inTerm, unbounded, leftOut }) =>
      [
        inYear === undefined
          ? []
          : `一个${zh.quote(receiver)}在一个自然年度（${year}年）内${mostInChinese(inYear)}：${claimsInChinese(claims)}。`,
        inTerm === undefined ? [] : `在整个有效期内${mostInChinese(inTerm)}。`,
        unbounded.length === 0
          ? []
          : `一个${zh.quote(receiver)}通过多次申请从${zh.list(
              unbounded.map(({ grant }) => zh.quote(grant)),
              "and",
            )}获得的金额没有上限：${unbounded.map((one) => claimsInChinese(one.claims)).join("；")}；以此类推。`,
        leftOut.length === 0
          ? []
          : `以下资助项未能确定上限，未计入：${zh.list(leftOut.map(zh.quote), "and")}。`,
      ]
        .flat()
        .join(""),
  },
  why: {
    en: "Whoever decides on the policy can see here what it may cost for one receiver, with every ceiling taken together. A budget for everyone is left aside, where it is set from year to year.",
    zh: "政策制定者可由此了解在全部上限共同作用下，一个受资助主体最多可能获得多少。逐年另行确定的年度预算不计在内。",
  },
  bad: 'grant a "A" / "甲": 30% of spend\n  cap 200_000 per project\ngrant b "B" / "乙": 500 * jobs\n  cap 100_000 per enterprise per year',
  good: 'grant a "A" / "甲": 30% of spend\n  cap 200_000 per enterprise per year\ngrant b "B" / "乙": 500 * jobs\n  cap 100_000 per enterprise per year',
};

const isExact = ({ reached, bound }: Most): boolean =>
  reached.amount.n * bound.amount.d === bound.amount.n * reached.amount.d;

const mostInEnglish = (most: Most): string =>
  isExact(most)
    ? `${moneyInEnglish(most.reached)} at most`
    : `at least ${moneyInEnglish(most.reached)} and at most ${moneyInEnglish(most.bound)}`;

const mostInChinese = (most: Most): string =>
  isExact(most)
    ? `最多可得${moneyInChinese(most.reached)}`
    : `最多可得的金额在${moneyInChinese(most.reached)}至${moneyInChinese(most.bound)}之间`;
