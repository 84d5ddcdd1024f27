import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import type { SourceFile } from "../../src/diagnostics/source.ts";
import type { ExpressionNode } from "../../src/syntax/amount.ts";
import type { DocumentNode, ItemNode } from "../../src/syntax/document.ts";
import { parse } from "../../src/syntax/parse.ts";

/** The tree of a text that has no mistakes. */
export function treeOf(text: string): DocumentNode {
  const { tree, problems } = parse(fileOf(text));
  if (hasErrors(problems)) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return tree;
}

export const fileOf = (text: string): SourceFile => ({ path: "demo.policy", text });

/** The codes of what is wrong with a text below a `policy` line, in the order of the text. */
export const codesOf = (text: string): readonly string[] =>
  parse(fileOf(`policy demo "demo"\n${text}`)).problems.map(({ code }) => code);

/** The items under the header. */
export const itemsOf = (text: string): readonly ItemNode[] =>
  treeOf(`policy demo "demo"\n${text}`).items;

/** The first item of this kind. */
function itemOf<Kind extends ItemNode["kind"]>(
  kind: Kind,
  text: string,
): Extract<ItemNode, { readonly kind: Kind }> {
  const found = itemsOf(text).find(
    (item): item is Extract<ItemNode, { readonly kind: Kind }> => item.kind === kind,
  );
  if (found === undefined) throw new Error(`There is no ${kind}.`);
  return found;
}

/** An expression, read as the whole of a define. */
export const expressionOf = (text: string): ExpressionNode =>
  itemOf("define", `define tested as ${text} "tested"`).value;
