import { readFileSync } from "node:fs";
import type { Block, ListItem, Page } from "../../src/emit/docs/page.ts";
import { everySection } from "../../src/emit/docs/page.ts";
import { pagesOf } from "../../src/emit/docs/pages.ts";
import { compile } from "../../src/compile.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Language } from "../../src/model/text.ts";
import type { Phrase } from "../../src/prose/phrase.ts";
import { words } from "../../src/prose/phrase.ts";
import { policyFiles, repository } from "./policy-files.ts";

/** Every policy of the repository that compiles by itself, by its path. */
export const samplePolicies = (): readonly (readonly [path: string, policy: Policy])[] =>
  ["policies", "test/language"].flatMap(policyFiles).map(({ path }) => [path, policyAt(path)]);

export function policyAt(path: string): Policy {
  const file = { path, text: readFileSync(path, "utf8") };
  const { policy, diagnostics } = compile(file, repository);
  if (policy !== undefined) return policy;
  throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
}

/** The pages of a policy, made once for all tests of a file: each runs the policy's examples. */
export function pagesIn(policy: Policy, language: Language): readonly Page[] {
  const known = made.get(policy) ?? new Map<Language, readonly Page[]>();
  const pages = known.get(language) ?? pagesOf(policy, language);
  made.set(policy, known.set(language, pages));
  return pages;
}

const made = new Map<Policy, Map<Language, readonly Page[]>>();

/** A piece of a page with everything that is said there; passages of the source are left aside. */
export interface Piece {
  readonly id: string;
  readonly kinds: readonly Block["kind"][];
  readonly phrases: readonly Phrase[];
}

/** What stands under the title, then each section, in the order of the page. */
export const pieces = ({ title, description, blocks, sections }: Page): readonly Piece[] => [
  piece("", [title, description], blocks),
  ...everySection(sections).map((one) => piece(one.id, [one.heading], one.blocks)),
];

const piece = (id: string, heads: readonly Phrase[], blocks: readonly Block[]): Piece => ({
  id,
  kinds: blocks.map(({ kind }) => kind),
  phrases: [...heads, ...blocks.flatMap(phrasesOf)],
});

function phrasesOf(block: Block): readonly Phrase[] {
  switch (block.kind) {
    case "paragraph":
    case "key line":
      return [block.text];
    case "note":
      return block.lines;
    case "list":
      return block.items.flatMap(itemPhrases);
    case "table":
      return [...block.head.map(words), ...block.rows.flat(2)];
    case "terms":
      return block.rows.flatMap(({ term, description }) => [term, ...description]);
    case "passage":
      return [];
  }
}

const itemPhrases = ({ text, items }: ListItem): readonly Phrase[] => [
  text,
  ...items.flatMap(itemPhrases),
];
