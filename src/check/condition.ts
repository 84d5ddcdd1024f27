import { diagnose } from "../diagnostics/diagnostic.ts";
import { choiceAlternative, withinNeedsDates } from "../diagnostics/messages/conditions.ts";
import { notACondition } from "../diagnostics/messages/units.ts";
import type { Expression } from "../model/amount.ts";
import type { Condition } from "../model/condition.ts";
import type { FactType } from "../model/fact.ts";
import type { ExpressionNode } from "../syntax/amount.ts";
import type {
  BothNode,
  ComparisonNode,
  EitherNode,
  NotNode,
  WithinNode,
} from "../syntax/condition.ts";
import { replacement } from "./choice.ts";
import type { Context } from "./context.ts";
import type { Checker, Draft } from "./draft.ts";
import { holding, kindOf, nameIn, ungroup } from "./draft.ts";
import { allPresent } from "./units.ts";

/** The condition that a draft is; reports one that is something else. */
export function settleCondition(draft: Draft | undefined, context: Context): Condition | undefined {
  if (draft === undefined) return undefined;
  if (draft.kind === "condition") return draft.value;
  context.report(diagnose(notACondition, { found: kindOf(draft) }, draft.span));
  return undefined;
}

/** `a and b`, `a or b`: all parts are looked at. */
export function chainDraft(node: BothNode | EitherNode, checker: Checker): Draft | undefined {
  const parts = allPresent(
    node.parts.map((part, place) => {
      const before = node.parts.slice(0, place);
      if (isAlternative(part, before, node.kind, checker)) return undefined;
      return settleCondition(checker.draft(part), checker);
    }),
  );
  return parts && holding({ kind: node.kind, parts, span: node.span });
}

export function notDraft(node: NotNode, checker: Checker): Draft | undefined {
  const part = settleCondition(checker.draft(node.part), checker);
  return part && holding({ kind: "not", part, span: node.span });
}

/** `D in D to D`, both ends included. */
export function withinDraft(node: WithinNode, checker: Checker): Draft | undefined {
  const value = dateIn(node.value, checker);
  if (value === undefined) return undefined;
  const [from, to] = [dateIn(node.from, checker), dateIn(node.to, checker)];
  if (from === undefined || to === undefined) return undefined;
  return holding({ kind: "within", value, from, to, span: node.span });
}

function dateIn(node: ExpressionNode, checker: Checker): Expression | undefined {
  const draft = checker.draft(node);
  if (draft === undefined) return undefined;
  if (draft.kind === "settled" && draft.value.gives === "date") return draft.value;
  checker.report(diagnose(withinNeedsDates, { found: kindOf(draft) }, draft.span));
  return undefined;
}

/** `size is small or large`: the second value stands without its fact. */
function isAlternative(
  part: ExpressionNode,
  before: readonly ExpressionNode[],
  word: "and" | "or",
  checker: Checker,
): boolean {
  const value = nameIn(part);
  const comparison = before.map(ungroup).filter(isComparison).at(-1);
  const of = comparison && nameIn(comparison.left);
  if (value === undefined || comparison === undefined || of === undefined) return false;
  if (hasValue(value.name, checker) || !valuesOf(of.name, checker).includes(value.name)) {
    return false;
  }
  const beginning = `${of.name} ${comparison.operator} `;
  const label = replacement(value.span, beginning + value.name).label;
  const edits = [{ span: { ...value.span, end: value.span.start }, text: beginning }];
  const values = { of: of.name, value: value.name, word };
  checker.report(diagnose(choiceAlternative, values, value.span, { fixes: [{ label, edits }] }));
  return true;
}

const isComparison = (node: ExpressionNode): node is ComparisonNode => node.kind === "comparison";

function valuesOf(name: string, checker: Checker): readonly string[] {
  const type = typeOf(name, checker);
  return type?.kind === "one of" ? type.values.map((value) => value.name) : [];
}

const hasValue = (name: string, checker: Checker): boolean =>
  typeOf(name, checker) !== undefined || checker.names.peek(name)?.kind === "define";

function typeOf(name: string, { names, columns }: Checker): FactType | undefined {
  const column = columns.find((one) => one.name === name);
  if (column !== undefined) return column.type;
  const named = names.peek(name);
  return named?.kind === "fact" ? named.fact.type : undefined;
}
