import type { Article, Section } from "../../model/policy.ts";
import { said } from "../names.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";

/** 本措施, 本办法: how a document speaks of itself. */
export const thisPolicy = (title: string): string =>
  `本${/措施|办法|细则|规定|规程|条例|方案/.exec(title)?.[0] ?? "政策"}`;

export const article = (number: string): string => `第${numeral(number)}条`;

/** 一、强化人工智能算力供给 */
export const sectionHeading = ({ number, title }: Section, s: PageSetting): Phrase =>
  phrase`${numeral(number)}、${said(title, s)}`;

/** 第二条 加大优质普惠算力供给 */
export const articleHeading = ({ number, title }: Article, s: PageSetting): Phrase =>
  phrase`${article(number)}\u3000${said(title, s)}`;

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
