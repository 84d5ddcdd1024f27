import type { Agency } from "../../model/fact.ts";
import type { Article, Section } from "../../model/policy.ts";
import type { Text } from "../../model/text.ts";
import { joined, link, nothing, phrase, series as seriesOf, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { articleOf, grantNamed, inWords } from "../setting.ts";

export const said = (text: Text, s: Setting): Phrase => words(inWords(text, s));

export const policyTitle = (s: Setting): Phrase => said(s.policy.title, s);

/** "these Measures", "this policy": how a document speaks of itself. */
export function thisPolicy(s: Setting): Phrase {
  const title = inWords(s.policy.title, s);
  const own = /\b(Measures|Rules|Regulations|Provisions|Guidelines)\b/.exec(title)?.[1];
  return words(own === undefined ? "this policy" : `these ${own}`);
}

/** "1. Enhancing the supply of AI computing power" */
export const sectionHeading = ({ number, title }: Section, s: Setting): Phrase =>
  phrase`${number}. ${said(title, s)}`;

/** "Article 2. Increasing the supply of quality and economical computing power" */
export const articleHeading = ({ number, title }: Article, s: Setting): Phrase =>
  phrase`Article ${number}. ${said(title, s)}`;

/** "article 2" */
export const articleName = (number: string): Phrase =>
  link("article", number, words(`article ${number}`));

/**
 * “Initially-trialled products”; the title of the article or of the policy for an unnamed grant.
 */
export function grantName(name: string, s: Setting): Phrase {
  const grant = grantNamed(name, s);
  const other = s.policy.externals.find((one) => one.name === name);
  if (other !== undefined) return link("external", name, said(other.title, s));
  if (grant?.title !== undefined) return link("grant", name, said(grant.title, s));
  const article = grant?.article === undefined ? undefined : articleOf(grant.article, s);
  return link("grant", name, said(article?.title ?? s.policy.title, s));
}

/** “Initially-trialled products”, "article 2": a grant within a sentence. */
export function grantRef(name: string, s: Setting): Phrase {
  const grant = grantNamed(name, s);
  const isTitled = grant === undefined || grant.title !== undefined;
  if (isTitled) return phrase`“${grantName(name, s)}”`;
  const place = grant.article === undefined ? thisPolicy(s) : words(`article ${grant.article}`);
  return link("grant", name, place);
}

export const agency = ({ name, title }: Agency, s: Setting): Phrase =>
  link("agency", name, said(title, s));

export const agencies = (all: readonly Agency[], s: Setting): Phrase =>
  list(
    all.map((one) => agency(one, s)),
    "and",
  );

/** "A, B and C" */
export function list(items: readonly Phrase[], conjunction: "and" | "or"): Phrase {
  const last = items.at(-1) ?? nothing;
  if (items.length < 2) return last;
  return phrase`${joined(items.slice(0, -1), ", ")} ${conjunction} ${last}`;
}

/** "A; B; otherwise C": for items that have commas of their own. */
export const series = (items: readonly Phrase[]): Phrase => seriesOf(items, "; ");
