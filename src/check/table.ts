import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  otherwiseUnreached,
  tableGap,
  tableKeyNotAName,
  tableKeyNotPlain,
  tableKeyRepeated,
  tableSubject,
} from "../diagnostics/messages/tables.ts";
import type { Rational } from "../exact/rational.ts";
import { equals } from "../exact/rational.ts";
import type { Expression, Key, Subject } from "../model/amount.ts";
import type { ExpressionNode, TableNode } from "../syntax/amount.ts";
import { checkChoice } from "./choice.ts";
import type { Checker, Choosing, Draft } from "./draft.ts";
import { kindOf, nameIn } from "./draft.ts";
import { allPresent, commonUnit, settle, together } from "./units.ts";

/** `by EXPRESSION: VALUE for KEY, …, otherwise VALUE` (manual, section 5). */
export function tableDraft(node: TableNode, checker: Checker): Draft | undefined {
  const lookup = lookupOf(node, checker);
  const drafts = node.rows.map(({ value }) => checker.draft(value));
  const otherwise = node.otherwise && checker.draft(node.otherwise);
  if (lookup === undefined) return undefined;
  const { by, keys } = lookup;
  const { span } = node;
  const all = node.otherwise === undefined ? drafts : [...drafts, otherwise];
  return together(all, span, checker, (values) => ({
    kind: "table",
    by,
    rows: keys.map((key, place) => ({ key, value: valueAt(values, place) })),
    otherwise: values[keys.length],
    gives: commonUnit(values),
    span,
  }));
}

interface Lookup {
  readonly by: Subject;
  readonly keys: readonly Key[];
}

function valueAt(values: readonly Expression[], place: number): Expression {
  const value = values[place];
  if (value === undefined) throw new Error("Each key of a table has its value.");
  return value;
}

function lookupOf(node: TableNode, checker: Checker): Lookup | undefined {
  const subject = checker.draft(node.by);
  switch (subject?.kind) {
    case undefined:
      return undefined;
    case "choice":
      return byChoice(node, subject, checker);
    case "flexible":
      return byQuantity(node, subject.as(subject.prefers()), checker);
    case "settled":
      if (subject.value.gives !== "date") return byQuantity(node, subject.value, checker);
      break;
    case "condition":
    case "id":
    case "list":
      break;
  }
  checker.report(diagnose(tableSubject, { found: kindOf(subject) }, subject.span));
  return undefined;
}

function byChoice(node: TableNode, choice: Choosing, checker: Checker): Lookup | undefined {
  const keys = allPresent(node.rows.map(({ key }) => choiceKey(key, choice, checker)));
  if (keys === undefined || hasRepeatedKey(node, keys, checker)) return undefined;
  const missing = choice.values.map(({ name }) => name).filter((name) => !keys.includes(name));
  if (missing.length > 0 && node.otherwise === undefined) {
    checker.report(diagnose(tableGap, { missing }, node.span));
    return undefined;
  }
  if (missing.length === 0 && node.otherwise !== undefined) {
    checker.report(diagnose(otherwiseUnreached, { of: choice.name }, node.otherwise.span));
  }
  const by: Subject = { kind: "choice", of: choice.of };
  return { by, keys: keys.map((value) => ({ kind: "choice", value })) };
}

function choiceKey(node: ExpressionNode, choice: Choosing, checker: Checker): string | undefined {
  const name = nameIn(node);
  if (name !== undefined) return checkChoice(name, choice, checker);
  if (node.kind !== "missing")
    checker.report(diagnose(tableKeyNotAName, { of: choice.name }, node.span));
  return undefined;
}

function byQuantity(
  node: TableNode,
  of: Expression | undefined,
  checker: Checker,
): Lookup | undefined {
  const keys = of && allPresent(node.rows.map(({ key }) => plainKey(key, of, checker)));
  if (of === undefined || keys === undefined) return undefined;
  if (hasRepeatedKey(node, keys, checker)) return undefined;
  if (node.otherwise === undefined) {
    checker.report(diagnose(tableGap, { missing: [] }, node.span));
    return undefined;
  }
  return {
    by: { kind: "quantity", of },
    keys: keys.map((value) => ({ kind: "quantity", value })),
  };
}

/** A number in the unit of what the table goes by. */
function plainKey(
  node: ExpressionNode,
  { gives }: Expression,
  checker: Checker,
): Rational | undefined {
  const key = settle(checker.draft(node), gives, checker);
  if (key === undefined || key.kind === "constant") return key?.value;
  checker.report(diagnose(tableKeyNotPlain, {}, node.span));
  return undefined;
}

function hasRepeatedKey(
  node: TableNode,
  keys: readonly (string | Rational)[],
  checker: Checker,
): boolean {
  const place = keys.findIndex((key, index) =>
    keys.slice(0, index).some((earlier) => isSameKey(earlier, key)),
  );
  const [row, key] = [node.rows[place], keys[place]];
  if (row === undefined || key === undefined) return false;
  const first = node.rows[keys.findIndex((earlier) => isSameKey(earlier, key))];
  const message = { en: "The first value stands here.", zh: "第一个值写在此处。" };
  const related = first === undefined ? [] : [{ span: first.span, message }];
  checker.report(diagnose(tableKeyRepeated, {}, row.key.span, { related }));
  return true;
}

const isSameKey = (a: string | Rational, b: string | Rational): boolean =>
  typeof a === "string" || typeof b === "string" ? a === b : equals(a, b);
