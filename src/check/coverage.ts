import type { Article, Policy, Quote, SourceText } from "../model/policy.ts";
import type { Agency } from "../model/fact.ts";
import type { Text } from "../model/text.ts";
import type { Stretch } from "./source.ts";
import { lettersOf, paragraphsOf } from "./source.ts";

/** What of an official text the policy covers (manual, section 6), in order and without overlaps. */
export interface Coverage {
  readonly source: string;
  readonly covered: readonly Stretch[];
}

type Covered = Pick<Policy, "sources" | "sections" | "articles" | "said" | "amendments">;

/** Covered by quotes, by the titles of sections and articles, and by who is responsible. */
export const coverageOf = (policy: Covered): readonly Coverage[] =>
  policy.sources.map((source) => ({
    source: source.path,
    covered: merged([...quotedIn(source, policy), ...linesIn(source, policy)]),
  }));

const quotesOf = ({ said, articles, amendments }: Covered): readonly Quote[] =>
  [said, ...articles.map((article) => article.said), ...amendments.map((one) => one.said)].flatMap(
    ({ quotes }) => quotes,
  );

const quotedIn = ({ path }: SourceText, policy: Covered): readonly Stretch[] =>
  quotesOf(policy)
    .map(({ covers }) => covers)
    .filter((covers) => covers?.source === path)
    .filter((covers) => covers !== undefined);

/** Lines that repeat a title, and those that only name who is responsible for the article. */
function linesIn(source: SourceText, policy: Covered): readonly Stretch[] {
  const titles = new Set(policy.sections.flatMap(({ title }) => titleLetters(title)));
  const articles = new Map(
    policy.articles.flatMap((one) => titleLetters(one.title).map((letters) => [letters, one])),
  );
  let article: Article | undefined;
  return paragraphsOf(source.text).filter((line) => {
    const words = source.text.slice(line.start, line.end);
    // "(2) Increasing the supply" repeats the title "Increasing the supply".
    const letters = lettersOf(withoutNumber(words));
    article = articles.get(letters) ?? quotedBy(policy.articles, line, source) ?? article;
    return titles.has(letters) || articles.has(letters) || namesOnly(words, article);
  });
}

const titleLetters = (title: Text): readonly string[] =>
  Object.values(title)
    .map(lettersOf)
    .filter((letters) => letters !== "");

const quotedBy = (
  articles: readonly Article[],
  line: Stretch,
  { path }: SourceText,
): Article | undefined =>
  articles.find(({ said }) =>
    said.quotes.some(
      ({ covers }) =>
        covers?.source === path && covers.start >= line.start && covers.start < line.end,
    ),
  );

/** Without "(2)", "1.", "第二条", "一、" before it. */
const withoutNumber = (line: string): string =>
  line.replace(
    /^\s*(?:article\s+|section\s+)?[(（]?(?:第?[\d一二三四五六七八九十百]+[A-Z]?[条章节]?)[)）.、:：]?\s*/i,
    "",
  );

/** Who is responsible, and a few words that say so. */
function namesOnly(words: string, article: Article | undefined): boolean {
  const names = (article?.said.responsible ?? []).flatMap(namesOf);
  const named = names.filter((name) => words.includes(name));
  const rest = named
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.split(name).join(" "), words);
  return named.length > 0 && isShort(rest);
}

const namesOf = ({ title }: Agency): readonly string[] =>
  Object.values(title).filter((name) => name !== "");

/** "(Note: … should take charge of the relevant matters.)" — no figure, and no sentence of its own. */
function isShort(rest: string): boolean {
  const han = rest.match(/\p{Script=Han}/gu) ?? [];
  const words = rest.match(/\p{Script=Latin}+/gu) ?? [];
  return !/\p{N}/u.test(rest) && han.length <= 16 && words.length <= 12;
}

function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      result.push({ start, end });
    }
  }
  return result;
}
