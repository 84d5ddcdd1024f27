import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Interval } from "../model/period.ts";
import type { Language } from "../model/text.ts";
import type { DocumentNode, ItemNode } from "../syntax/document.ts";
import type { TextNode } from "../syntax/node.ts";
import type { Context, Names } from "./context.ts";

export type Report = (problem: Diagnostic) => void;

/** One file of a policy: the one being compiled, or one that it amends. */
export interface PolicyFile {
  readonly tree: DocumentNode;
  /** Where it stands, seen from the folder of the file being compiled; empty where it is the same. */
  readonly folder: string;
}

/**
 * Where clauses stand together: under the header of a file, or in one version of an article
 * (manual, sections 2 and 8).
 */
export interface Place {
  readonly file: PolicyFile;
  /** Absent for a header. */
  readonly article: { readonly number: string; readonly title: TextNode } | undefined;
  readonly items: readonly ItemNode[];
  /** When its clauses hold. */
  readonly inForce: Interval;
}

/** What the ids of its conditions and joint caps begin with: `article3`, `policy`. */
export const prefixOf = ({ article }: Place): string =>
  article === undefined ? "policy" : articleName(article.number);

/** The name of the grant that an article makes without giving it one. */
export const articleName = (number: string): string => `article${number}`;

/** The clauses of a kind that stand in a place, in their order. */
export const itemsOf = <Kind extends ItemNode["kind"]>(
  { items }: Pick<Place, "items">,
  kind: Kind,
): readonly Extract<ItemNode, { readonly kind: Kind }>[] =>
  items.filter((item): item is Extract<ItemNode, { readonly kind: Kind }> => item.kind === kind);

/** What the checks of clauses need: beside names and currency, the place and its languages. */
export interface ClauseContext extends Context {
  readonly names: AllNames;
  readonly place: Place;
  /** Undefined where the header does not say: then texts are not counted. */
  readonly languages: readonly Language[] | undefined;
}

export interface AllNames extends Names {
  /** Whether the policy gives this name, rightly or not. */
  knows(name: string): boolean;
}
