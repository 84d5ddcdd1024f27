import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Amount } from "../cap-words.ts";
import { moneyInChinese, moneyInEnglish } from "../cap-words.ts";
import type { ClaimTold } from "../claims-told.ts";
import { claimsInChinese, claimsInEnglish } from "../claims-told.ts";
import type { Message } from "../message.ts";
import type { Noun } from "../noun.ts";
import { countedInChinese } from "../noun.ts";

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

interface Exposure {
  readonly receiver: Noun;
  readonly year: number;
  readonly inYear: Most | undefined;
  /** Claims that reach it, one after the other. */
  readonly claims: readonly ClaimTold[];
  readonly inTerm: Most | undefined;
  readonly unbounded: readonly Unbounded[];
  /** Grants of which neither a bound nor its absence could be shown. */
  readonly leftOut: readonly string[];
}

export const mostForOne: Message<Exposure> = {
  code: "most-for-one",
  severity: "advice",
  says: {
    en: ({ receiver, year, inYear, claims, inTerm, unbounded, leftOut }) => {
      const named = (grants: readonly string[]): string => en.list(grants.map(en.quote), "and");
      const free = named(unbounded.map(({ grant }) => grant));
      const shown = unbounded.map((one) => claimsInEnglish(one.claims)).join("; ");
      const sentences = [
        inYear &&
          `One ${receiver.en} can get ${mostInEnglish(inYear)} in a calendar year (${year}): ${claimsInEnglish(claims)}.`,
        inTerm && `Over the whole term: ${mostInEnglish(inTerm)}.`,
        unbounded.length === 0
          ? undefined
          : `Nothing bounds what one ${receiver.en} can get from ${free} by ever more claims: ${shown}; and so on.`,
        leftOut.length === 0
          ? undefined
          : `Not counted here, since no bound was found: ${named(leftOut)}.`,
      ];
      return en.paragraph(sentences.filter((sentence) => sentence !== undefined));
    },
    zh: ({ receiver, year, inYear, claims, inTerm, unbounded, leftOut }) => {
      const named = (grants: readonly string[]): string => zh.list(grants.map(zh.quote), "and");
      const free = named(unbounded.map(({ grant }) => grant));
      const shown = unbounded.map((one) => claimsInChinese(one.claims)).join("；");
      const sentences = [
        inYear &&
          `${countedInChinese("一", receiver)}在一个自然年度（${year}年）内${mostInChinese(inYear)}：${claimsInChinese(claims)}。`,
        inTerm && `在整个有效期内${mostInChinese(inTerm)}。`,
        unbounded.length === 0
          ? undefined
          : `${countedInChinese("一", receiver)}通过多次申请从${free}获得的金额没有上限：${shown}；以此类推。`,
        leftOut.length === 0 ? undefined : `以下资助项未能确定上限，未计入：${named(leftOut)}。`,
      ];
      return zh.paragraph(sentences.filter((sentence) => sentence !== undefined));
    },
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
