import type { Fix } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { clauseAfterGrant, clauseWithoutGrant } from "../diagnostics/messages/layout.ts";
import type { ItemNode } from "../syntax/document.ts";
import type { ClauseNode, GrantNode } from "../syntax/grant.ts";
import type { Place, Report } from "./document.ts";
import { indentationOf, insertion, removal, wordsOf } from "./repair.ts";

/** Clauses that stand where no grant takes them (manual, section 2, "Layout"). */
export function reportStrayClauses(place: Place, report: Report): void {
  const grants = place.items.filter(isGrant);
  for (const item of place.items.filter(isClause)) {
    const before = grants.filter(({ span }) => span.start < item.span.start);
    const clause = strayClause(item, before.length > 0);
    if (clause === undefined) continue;
    const message = before.length > 0 ? clauseAfterGrant : clauseWithoutGrant;
    const fixes = homesOf(clause, { before, after: grants.slice(before.length) }, place);
    const related = before.slice(-1).map(closedGrant);
    report(diagnose(message, { clause: clause.kind }, clause.span, { related, fixes }));
  }
}

const isClause = ({ kind }: ItemNode): boolean =>
  kind === "stray" || kind === "when" || kind === "except";

const isGrant = (item: ItemNode): item is GrantNode => item.kind === "grant";

function strayClause(item: ItemNode, afterGrant: boolean): ClauseNode | undefined {
  if (item.kind === "stray") return item.clause;
  return afterGrant && (item.kind === "when" || item.kind === "except") ? item : undefined;
}

const closedGrant = ({ span }: GrantNode) => ({
  span: { ...span, end: Math.min(span.end, span.start + "grant".length) },
  message: { en: "This grant was closed before it.", zh: "该资助项在此之前已经结束。" },
});

/** Where the clause could go: into the grant before or after it, or before all grants. */
function homesOf(
  clause: ClauseNode,
  {
    before,
    after,
  }: { readonly before: readonly GrantNode[]; readonly after: readonly GrantNode[] },
  place: Place,
): readonly Fix[] {
  const words = wordsOf(clause, place);
  const taken = removal(clause, place);
  const grant = before.at(-1) ?? after[0];
  const [first] = [...before, ...after];
  const homes: Fix[] = [];
  if (grant !== undefined) {
    const text = `\n${indentationOf(grant, place)}  ${words}`;
    const label = { en: "Move it into the grant", zh: "移入该资助项" };
    homes.push({ label, edits: [insertion(grant.span, grant.span.end, text), taken] });
  }
  if (first !== undefined && (clause.kind === "when" || clause.kind === "except")) {
    const text = `${words}\n${indentationOf(first, place)}`;
    const label = {
      en: "Move it before the first grant, so that it holds for all",
      zh: "移到第一个资助项之前，适用于全部资助项",
    };
    homes.push({ label, edits: [insertion(first.span, first.span.start, text), taken] });
  }
  return homes;
}
