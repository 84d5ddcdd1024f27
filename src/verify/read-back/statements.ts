import type { Course } from "./course.ts";
import type { Names } from "./execute.ts";
import { inRow } from "./lists.ts";
import { isTrue } from "./operators.ts";
import type { Expression, Statement } from "./source.ts";
import type { Value } from "./values.ts";
import { absent, never, Outside } from "./values.ts";

type Evaluate = (expression: Expression, names: Names, course: Course) => Value;

/**
 * What a block returns: only its last statement may. Statements before it look whether something
 * fails.
 */
export function block(
  statements: readonly Statement[],
  names: Names,
  course: Course,
  evaluate: Evaluate,
): Value {
  const last = statements.at(-1);
  const isReturned = last?.type === "ReturnStatement";
  for (const each of isReturned ? statements.slice(0, -1) : statements) {
    statement(each, names, course, evaluate);
  }
  if (!isReturned) return absent;
  if (last.argument === null) throw new Outside("a return of nothing", last.start);
  return evaluate(last.argument, names, course);
}

function statement(node: Statement, names: Names, course: Course, evaluate: Evaluate): void {
  switch (node.type) {
    case "ExpressionStatement":
      evaluate(node.expression, names, course);
      return;
    case "BlockStatement":
      for (const each of node.body) statement(each, names, course, evaluate);
      return;
    case "IfStatement":
      branch(node, names, course, evaluate);
      return;
    case "ForOfStatement":
      rows(node, names, course, evaluate);
      return;
    default:
      throw new Outside(`a ${node.type}`, node.start);
  }
}

function branch(
  node: Extract<Statement, { type: "IfStatement" }>,
  names: Names,
  course: Course,
  evaluate: Evaluate,
): void {
  const test = evaluate(node.test, names, course);
  if (test.kind === "never") return;
  const condition = isTrue(test, course);
  statement(node.consequent, names, course.where(condition), evaluate);
  if (node.alternate === null) return;
  statement(node.alternate, names, course.where(course.algebra.not(condition)), evaluate);
}

/** `for (const row of f.list)`: the same is looked at for every row. */
function rows(
  node: Extract<Statement, { type: "ForOfStatement" }>,
  names: Names,
  course: Course,
  evaluate: Evaluate,
): void {
  const over = evaluate(node.right, names, course);
  const [declared] = node.left.type === "VariableDeclaration" ? node.left.declarations : [];
  if (over === never) return;
  if (over.kind !== "rows" || declared?.id.type !== "Identifier" || node.await) {
    throw new Outside("a loop over something that is no list", node.start);
  }
  const { name } = declared.id;
  const inner: Names = (wanted) => (wanted === name ? over.row : names(wanted));
  inRow(over.list, course, (inside) => statement(node.body, inner, inside, evaluate));
}
