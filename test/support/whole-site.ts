import { basename } from "node:path";
import { compile } from "../../src/compile.ts";
import type { OutputFile } from "../../src/emit/output.ts";
import { siteFiles } from "../../src/cli/site/render.ts";
import type { CapVerdict } from "../../src/site/evidence/evidence.ts";
import type { NamedPolicy } from "../../src/site/site.ts";
import type { HtmlElement } from "./html.ts";
import { elements, parseHtml } from "./html.ts";
import { policyFiles, repository } from "./policy-files.ts";

/** Every policy of the repository, under the name of its file. */
export const everyPolicy = (): readonly NamedPolicy[] =>
  policyFiles("policies").map((file) => {
    const { policy } = compile(file, repository);
    if (policy === undefined) throw new Error(`${file.path} is no sound policy.`);
    return { name: basename(file.path, ".policy"), policy };
  });

/**
 * As records have it that say most on a page: every ceiling is proved or tested, and these alternate,
 * so that each is told by itself.
 */
export function withRecords(named: NamedPolicy): NamedPolicy {
  const verdicts = named.policy.caps.map(({ id }, place): readonly [string, CapVerdict] => [
    id,
    place % 2 === 0 ? { verdict: "proved" } : { verdict: "tested", because: ["windows"] },
  ]);
  const proof = { solver: "Z3", caps: new Map(verdicts), questions: 1, answered: 1, faults: 0 };
  const tests = { seed: 1, sequences: 9_876, steps: 200_000, checked: 1, breaches: 0 };
  return { ...named, evidence: { proof, tests } };
}

/** The site of all of them, as readers get it, with its scripts. */
export const wholeSite = (): Promise<readonly OutputFile[]> => siteFiles(everyPolicy());

/** A page that has been read strictly. */
export interface ReadPage {
  readonly path: string;
  readonly text: string;
  readonly html: HtmlElement;
}

export const pagesAmong = (files: readonly OutputFile[]): readonly ReadPage[] =>
  files
    .filter(({ path }) => path.endsWith(".html"))
    .map(({ path, text }) => ({ path, text, html: parseHtml(text) }));

/** The values of an attribute, in the order of the page. */
export const valuesOf = (html: HtmlElement, name: string): readonly string[] =>
  elements(html).flatMap(({ attributes }) => attributes.get(name) ?? []);

/** What kind of page it is: an article, or the name that its kind has in every policy. */
export function kindOf(path: string): string {
  const slug = basename(path, ".html");
  return slug.startsWith("article-") ? "article" : slug;
}
