import type { GrantCondition } from "../model/grant.ts";
import type { TestNode } from "../syntax/grant.ts";
import { checkCondition } from "./amount.ts";
import type { Context } from "./context.ts";
import type { Place } from "./document.ts";

/** Whose conditions they are: what their ids begin with, and what a refusal names. */
export interface ConditionOwner {
  readonly kind: GrantCondition["owner"];
  readonly prefix: string;
}

/**
 * `when` and `except` (manual, section 3), numbered from the header down: `policy.when1`. `before`
 * are those whose numbers are taken: an unnamed grant shares its prefix with its article.
 */
export function checkConditions(
  nodes: readonly TestNode[],
  owner: ConditionOwner,
  before: readonly GrantCondition[],
  context: Context,
): readonly GrantCondition[] {
  const conditions: GrantCondition[] = [];
  const taken = new Set(before.map(({ id }) => id));
  for (const node of nodes) {
    const id = freeId(`${owner.prefix}.${node.kind}`, taken);
    const test = checkCondition(node.condition, context);
    taken.add(id);
    const must = node.kind === "when" ? "hold" : "fail";
    if (test !== undefined) conditions.push({ id, must, test, owner: owner.kind, span: node.span });
  }
  return conditions;
}

function freeId(stem: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

/** Those that hold for all grants of a place: they stand before the first. */
export function sharedTests({ items }: Place): readonly TestNode[] {
  const first = items.findIndex(({ kind }) => kind === "grant");
  return (first === -1 ? items : items.slice(0, first)).filter(
    (item): item is TestNode => item.kind === "when" || item.kind === "except",
  );
}
