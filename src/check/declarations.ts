import { diagnose } from "../diagnostics/diagnostic.ts";
import { nameOfArticle, unnamedGrants } from "../diagnostics/messages/names.ts";
import type { ItemNode } from "../syntax/document.ts";
import type { GrantNode } from "../syntax/grant.ts";
import type { Name } from "../syntax/node.ts";
import type { Named } from "./context.ts";
import { checkDefine } from "./define.ts";
import type { ClauseContext, Place, Report } from "./document.ts";
import { articleName, itemsOf, prefixOf } from "./document.ts";
import { checkFact } from "./fact.ts";
import type { Declaration } from "./names.ts";
import { checkText } from "./texts.ts";

/** The names that a place gives (manual, section 2, "Declarations" and "Names"). */
export function declarationsIn(
  place: Place,
  contextOf: () => ClauseContext,
): readonly Declaration[] {
  return place.items.flatMap((item) => {
    const declaration = declarationOf(item, place, contextOf);
    return declaration === undefined || declaration.name.name === "" ? [] : [declaration];
  });
}

function declarationOf(
  item: ItemNode,
  place: Place,
  contextOf: () => ClauseContext,
): Declaration | undefined {
  switch (item.kind) {
    case "agency":
    case "external":
    case "fact":
    case "define": {
      const work = () => workOut(item, contextOf());
      return { name: item.name, kind: item.kind, place, work };
    }
    case "grant":
      return grantDeclaration(item, place);
    default:
      return undefined;
  }
}

type DeclaringNode = Extract<ItemNode, { kind: "agency" | "external" | "fact" | "define" }>;

function workOut(item: DeclaringNode, context: ClauseContext): Named | undefined {
  const { name, span: declared } = item.name;
  switch (item.kind) {
    case "agency":
      return { kind: "agency", agency: { name, title: checkText(item.text, context) }, declared };
    case "external": {
      const external = { name, title: checkText(item.text, context) };
      return { kind: "external", external, declared };
    }
    case "fact": {
      const fact = checkFact(item, context);
      return fact && { kind: "fact", fact, declared };
    }
    case "define": {
      const label = checkText(item.label, context);
      const article = context.place.article?.number;
      return { kind: "define", define: checkDefine(item, () => context, article, label), declared };
    }
  }
}

function grantDeclaration(node: GrantNode, place: Place): Declaration | undefined {
  const first = itemsOf(place, "grant").find((grant) => grant.name === undefined);
  if (node.name === undefined && node !== first) return undefined;
  const name = nameOfGrant(node, place);
  const work = (): Named => ({ kind: "grant", grant: name.name, declared: name.span });
  return { name, kind: "grant", place, work };
}

/** An unnamed grant takes the name of its article or policy. */
export function nameOfGrant(node: GrantNode, place: Place): Name {
  if (node.name !== undefined) return node.name;
  const { article, file } = place;
  const name = article === undefined ? file.tree.policy?.name.name : articleName(article.number);
  return { name: name ?? "", span: beginningOf(node) };
}

/** The word `grant`, rather than the grant with all its clauses. */
const beginningOf = ({ span }: GrantNode): Name["span"] => ({
  ...span,
  end: Math.min(span.end, span.start + "grant".length),
});

/** At most one grant of a place goes without a name, and none takes the name of another article. */
export function checkGrantNames(places: readonly Place[], report: Report): void {
  const numbers = new Map(places.flatMap(({ article }) => numberByName(article?.number)));
  for (const place of places) {
    const grants = itemsOf(place, "grant");
    const [first, ...others] = grants.filter(({ name }) => name === undefined);
    for (const other of first === undefined ? [] : others) {
      const name = nameOfGrant(other, place);
      const message = { en: "The first one stands here.", zh: "第一个在此处。" };
      const related = [{ span: nameOfGrant(first ?? other, place).span, message }];
      report(diagnose(unnamedGrants, { name: name.name }, name.span, { related }));
    }
    for (const { name } of grants) {
      const article = name && numbers.get(name.name);
      if (name === undefined || article === undefined || name.name === prefixOf(place)) continue;
      report(diagnose(nameOfArticle, { name: name.name, article }, name.span));
    }
  }
}

const numberByName = (number: string | undefined): readonly (readonly [string, string])[] =>
  number === undefined ? [] : [[articleName(number), number]];
