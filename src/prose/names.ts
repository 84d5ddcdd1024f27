import type { Agency } from "../model/fact.ts";
import type { Text } from "../model/text.ts";
import { link, words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { PageSetting } from "./grammar.ts";
import type { Setting } from "./setting.ts";
import { articleOf, grantNamed, inWords } from "./setting.ts";

export const said = (text: Text, s: Setting): Phrase => words(inWords(text, s));

export const policyTitle = (s: Setting): Phrase => said(s.policy.title, s);

/** "these Measures", 本措施: how a document speaks of itself. */
export const thisPolicy = (s: PageSetting): Phrase =>
  words(s.tongue.thisPolicy(inWords(s.policy.title, s)));

/** "article 2", 第二条 */
export const articleName = (number: string, s: Setting): Phrase =>
  link("article", number, words(s.tongue.article(number)));

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
export function grantRef(name: string, s: PageSetting): Phrase {
  const grant = grantNamed(name, s);
  const isTitled = grant === undefined || grant.title !== undefined;
  if (isTitled) return s.tongue.quoted(grantName(name, s));
  const { article } = grant;
  const place = article === undefined ? thisPolicy(s) : words(s.tongue.article(article));
  return link("grant", name, place);
}

export const agency = ({ name, title }: Agency, s: Setting): Phrase =>
  link("agency", name, said(title, s));

export const agencies = (all: readonly Agency[], s: Setting): Phrase =>
  s.tongue.list(
    all.map((one) => agency(one, s)),
    "and",
  );
