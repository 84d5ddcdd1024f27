import type { Article, Section } from "../../model/policy.ts";
import { said } from "../names.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";

/** "these Measures", "this policy": how a document speaks of itself. */
export function thisPolicy(title: string): string {
  const own = /\b(Measures|Rules|Regulations|Provisions|Guidelines)\b/.exec(title)?.[1];
  return own === undefined ? "this policy" : `these ${own}`;
}

export const article = (number: string): string => `article ${number}`;

/** "1. Enhancing the supply of AI computing power" */
export const sectionHeading = ({ number, title }: Section, s: PageSetting): Phrase =>
  phrase`${number}. ${said(title, s)}`;

/** "Article 2. Increasing the supply of quality and economical computing power" */
export const articleHeading = ({ number, title }: Article, s: PageSetting): Phrase =>
  phrase`Article ${number}. ${said(title, s)}`;
