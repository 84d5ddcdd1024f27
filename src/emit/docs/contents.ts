import type { Phrase } from "../../prose/phrase.ts";
import { words } from "../../prose/phrase.ts";
import type { Edition } from "./edition.ts";
import type { ListItem, Section } from "./page.ts";
import { list, section } from "./page.ts";
import { articleLink, newestVersions } from "./titles.ts";

/** The articles under the headings of the document. */
export function contents(edition: Edition): readonly Section[] {
  const { policy, prose } = edition;
  const inSections = new Set(policy.sections.flatMap(({ articles }) => articles));
  const numbers = newestVersions(edition).map(({ number }) => number);
  const loose = numbers.filter((number) => !inSections.has(number));
  const grouped = policy.sections.map((one): ListItem => {
    const articles = one.articles.map((number) => articleItem(number, edition));
    return { text: prose.sectionHeading(one), items: articles };
  });
  const items = [...loose.map((number) => articleItem(number, edition)), ...grouped];
  return section("contents", words(prose.words.contents), list(items));
}

const articleItem = (number: string, edition: Edition): ListItem =>
  item(articleLink(number, edition));

const item = (text: Phrase): ListItem => ({ text, items: [] });
