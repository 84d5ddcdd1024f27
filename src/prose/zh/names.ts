import type { Agency } from "../../model/fact.ts";
import type { Article, Section } from "../../model/policy.ts";
import type { Text } from "../../model/text.ts";
import { joined, link, nothing, phrase, series as seriesOf, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { articleOf, grantNamed, inWords } from "../setting.ts";

export const said = (text: Text, s: Setting): Phrase => words(inWords(text, s));

export const policyTitle = (s: Setting): Phrase => said(s.policy.title, s);

/** 本措施, 本办法: how a document speaks of itself. */
export function thisPolicy(s: Setting): Phrase {
  const own = /措施|办法|细则|规定|规程|条例|方案/.exec(inWords(s.policy.title, s))?.[0];
  return words(`本${own ?? "政策"}`);
}

/** 一、强化人工智能算力供给 */
export const sectionHeading = ({ number, title }: Section, s: Setting): Phrase =>
  phrase`${numeral(number)}、${said(title, s)}`;

/** 第二条 加大优质普惠算力供给 */
export const articleHeading = ({ number, title }: Article, s: Setting): Phrase =>
  phrase`第${numeral(number)}条\u3000${said(title, s)}`;

/** 第二条 */
export const articleName = (number: string): Phrase =>
  link("article", number, words(`第${numeral(number)}条`));

/** The grant's own title; that of the article or of the policy for an unnamed one. */
export function grantName(name: string, s: Setting): Phrase {
  const grant = grantNamed(name, s);
  const other = s.policy.externals.find((one) => one.name === name);
  if (other !== undefined) return link("external", name, said(other.title, s));
  if (grant?.title !== undefined) return link("grant", name, said(grant.title, s));
  const article = grant?.article === undefined ? undefined : articleOf(grant.article, s);
  return link("grant", name, said(article?.title ?? s.policy.title, s));
}

/** “首试产品”, 第二条: a grant within a sentence. */
export function grantRef(name: string, s: Setting): Phrase {
  const grant = grantNamed(name, s);
  const isTitled = grant === undefined || grant.title !== undefined;
  if (isTitled) return phrase`“${grantName(name, s)}”`;
  const { article } = grant;
  const place = article === undefined ? thisPolicy(s) : words(`第${numeral(article)}条`);
  return link("grant", name, place);
}

export const agency = ({ name, title }: Agency, s: Setting): Phrase =>
  link("agency", name, said(title, s));

export const agencies = (all: readonly Agency[], s: Setting): Phrase =>
  list(
    all.map((one) => agency(one, s)),
    "和",
  );

/** 甲、乙和丙 */
export function list(items: readonly Phrase[], conjunction: "和" | "或"): Phrase {
  const last = items.at(-1) ?? nothing;
  if (items.length < 2) return last;
  return phrase`${joined(items.slice(0, -1), "、")}${conjunction}${last}`;
}

/** 甲；乙；丙: for items that have commas of their own. */
export const series = (items: readonly Phrase[]): Phrase => seriesOf(items, "；");

/** 二, 十二, 一百零三; what is no plain number stays as it is: 12A. */
export function numeral(number: string): string {
  const value = Number(number);
  if (!/^[1-9]\d{0,2}$/.test(number)) return number;
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (hundreds > 0) {
    const rest = value % 100;
    const zero = rest > 0 && tens === 0 ? "零" : "";
    return `${digits[hundreds]}百${zero}${rest === 0 ? "" : below100(tens, ones, "一十")}`;
  }
  return below100(tens, ones, "十");
}

function below100(tens: number, ones: number, ten: string): string {
  const start = tens === 0 ? "" : tens === 1 ? ten : `${digits[tens]}十`;
  return `${start}${ones === 0 ? "" : digits[ones]}`;
}

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
