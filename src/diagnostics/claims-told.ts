import type { PlainDate } from "../exact/date.ts";
import type { Rational } from "../exact/rational.ts";
import { equals, rational } from "../exact/rational.ts";
import { en } from "../locale/en.ts";
import { zh } from "../locale/zh.ts";
import type { Amount } from "./cap-words.ts";
import { moneyInChinese, moneyInEnglish } from "./cap-words.ts";

/** A claim of the smallest example that shows what a finding says, with what it came to. */
export interface ClaimTold {
  readonly grant: string;
  readonly date: PlainDate;
  /** What it states that matters here, by the names of the facts. */
  readonly stating: readonly StatedFact[];
  /** Undefined: refused. */
  readonly award: Amount | undefined;
}

export interface StatedFact {
  readonly fact: string;
  readonly value: Stated;
}

/** What a claim states of a fact. */
export type Stated =
  | ({ readonly kind: "money" } & Amount)
  | { readonly kind: "number" | "share"; readonly value: Rational }
  | { readonly kind: "date"; readonly date: PlainDate }
  | { readonly kind: "truth"; readonly is: boolean }
  /** A value of a choice. */
  | { readonly kind: "name"; readonly name: string }
  /** What a person or thing is called. */
  | { readonly kind: "id"; readonly id: string };

export function statedInEnglish(stated: Stated): string {
  switch (stated.kind) {
    case "money":
      return moneyInEnglish(stated);
    case "number":
      return en.number(stated.value);
    case "share":
      return en.percent(stated.value);
    case "date":
      return en.date(stated.date);
    case "truth":
      return stated.is ? "yes" : "no";
    case "name":
      return stated.name;
    case "id":
      return en.quote(stated.id);
  }
}

export function statedInChinese(stated: Stated): string {
  switch (stated.kind) {
    case "money":
      return moneyInChinese(stated);
    case "number":
      return zh.number(stated.value);
    case "share":
      return zh.percent(stated.value);
    case "date":
      return zh.date(stated.date);
    case "truth":
      return stated.is ? "是" : "否";
    case "name":
      return stated.name;
    case "id":
      return zh.quote(stated.id);
  }
}

/** “voucher” on 3 March 2025: CNY 100; “voucher” on 4 March 2025: refused */
export const claimsInEnglish = (claims: readonly ClaimTold[]): string =>
  runsOf(claims).map(runInEnglish).join("; ");

/** 2025年3月3日申请“voucher”，获得100元；2025年3月4日申请“voucher”，不予资助 */
export const claimsInChinese = (claims: readonly ClaimTold[]): string =>
  runsOf(claims).map(runInChinese).join("；");

/** Claims alike, one after the other. */
interface Run {
  readonly claim: ClaimTold;
  readonly times: number;
}

function runsOf(claims: readonly ClaimTold[]): readonly Run[] {
  const runs: Run[] = [];
  for (const claim of claims) {
    const last = runs.at(-1);
    if (last !== undefined && isAlike(last.claim, claim)) {
      runs[runs.length - 1] = { claim, times: last.times + 1 };
    } else runs.push({ claim, times: 1 });
  }
  return runs;
}

const isAlike = (a: ClaimTold, b: ClaimTold): boolean =>
  a.grant === b.grant &&
  a.date === b.date &&
  isSame(a.award, b.award) &&
  factsInEnglish(a) === factsInEnglish(b);

const isSame = (a: Amount | undefined, b: Amount | undefined): boolean =>
  a === undefined || b === undefined ? a === b : equals(a.amount, b.amount);

function runInEnglish({ claim, times }: Run): string {
  const many = times === 1 ? "" : `${en.number(rational(times))} claims on `;
  const { award } = claim;
  const each = times === 1 ? "" : " each";
  const outcome = award === undefined ? "refused" : `${moneyInEnglish(award)}${each}`;
  return `${many}${en.quote(claim.grant)} on ${en.date(claim.date)}${factsInEnglish(claim)}: ${outcome}`;
}

export function factsInEnglish({ stating }: Pick<ClaimTold, "stating">): string {
  const facts = stating.map(({ fact, value }) => `${fact} ${statedInEnglish(value)}`);
  return facts.length === 0 ? "" : ` with ${en.list(facts, "and")}`;
}

function runInChinese({ claim, times }: Run): string {
  const { award } = claim;
  const many = times === 1 ? "" : `${zh.number(rational(times))}次`;
  const each = times === 1 ? "获得" : "每次获得";
  const outcome = award === undefined ? "不予资助" : `${each}${moneyInChinese(award)}`;
  return `${zh.date(claim.date)}申请${zh.quote(claim.grant)}${many}${factsInChinese(claim)}，${outcome}`;
}

export function factsInChinese({ stating }: Pick<ClaimTold, "stating">): string {
  const facts = stating.map(({ fact, value }) => `${fact}为${statedInChinese(value)}`);
  return facts.length === 0 ? "" : `（${facts.join("，")}）`;
}
