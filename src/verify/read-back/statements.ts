import type { Course } from "./course.ts";
import { inRow } from "./lists.ts";
import { literalOf, written } from "./literals.ts";
import { isTrue } from "./operators.ts";
import { bound } from "./patterns.ts";
import type { Expression, Statement } from "./source.ts";
import type { Names, Value } from "./values.ts";
import { absent, never, Outside } from "./values.ts";
import * as unread from "./unread.ts";

type Evaluate = (expression: Expression, names: Names, course: Course) => Value;

/**
 * What a block returns: only its last statement may, or the case of it that is taken. Statements
 * before it name values, or look whether something fails.
 */
export function block(
  statements: readonly Statement[],
  names: Names,
  course: Course,
  evaluate: Evaluate,
): Value {
  let inner = names;
  let here = course;
  for (const [place, each] of statements.entries()) {
    const isLast = place === statements.length - 1;
    if (each.type === "VariableDeclaration") inner = declared(each, inner, here, evaluate);
    else if (isLast && each.type === "ReturnStatement")
      return returned(each, inner, here, evaluate);
    else if (isLast && each.type === "SwitchStatement") return taken(each, inner, here, evaluate);
    else if (isLeaving(each) && givesNothing(statements))
      here = unless(each, inner, here, evaluate);
    else statement(each, inner, here, evaluate);
  }
  return absent;
}

type If = Extract<Statement, { type: "IfStatement" }>;

/** `if (…) return;`: what comes after it happens elsewhere only. */
const isLeaving = (node: Statement): node is If =>
  node.type === "IfStatement" &&
  node.alternate === null &&
  node.consequent.type === "ReturnStatement" &&
  node.consequent.argument === null;

function givesNothing(statements: readonly Statement[]): boolean {
  const last = statements.at(-1)?.type;
  return last !== "ReturnStatement" && last !== "SwitchStatement";
}

function unless({ test }: If, names: Names, course: Course, evaluate: Evaluate): Course {
  const condition = isTrue(evaluate(test, names, course), course);
  return course.where(course.algebra.not(condition));
}

function declared(
  { kind, declarations }: Extract<Statement, { type: "VariableDeclaration" }>,
  names: Names,
  course: Course,
  evaluate: Evaluate,
): Names {
  if (kind !== "const") throw new Outside(unread.construct(kind));
  return declarations.reduce<Names>((before, { id, init }) => {
    if (init === null) throw new Outside(unread.nameWithoutValue);
    return bound(id, evaluate(init, before, course), before);
  }, names);
}

function returned(
  { argument, start }: Extract<Statement, { type: "ReturnStatement" }>,
  names: Names,
  course: Course,
  evaluate: Evaluate,
): Value {
  if (argument === null) throw new Outside(unread.returnOfNothing, start);
  return evaluate(argument, names, course);
}

/** What is switched on has to be fixed, so that one case alone is taken. */
function taken(
  { discriminant, cases, start }: Extract<Statement, { type: "SwitchStatement" }>,
  names: Names,
  course: Course,
  evaluate: Evaluate,
): Value {
  const key = written(literalOf(evaluate(discriminant, names, course)));
  const isKey = (test: Expression | null): boolean =>
    test !== null && written(literalOf(evaluate(test, names, course))) === key;
  const place = cases.findIndex(({ test }) => isKey(test));
  const found = cases.slice(place).find(({ consequent }) => consequent.length > 0);
  if (place < 0 || found?.consequent.at(-1)?.type !== "ReturnStatement") {
    throw new Outside(unread.openCase, start);
  }
  return block(found.consequent, names, course, evaluate);
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
      throw new Outside(unread.construct(node.type), node.start);
  }
}

function branch(node: If, names: Names, course: Course, evaluate: Evaluate): void {
  const test = evaluate(node.test, names, course);
  if (test.kind === "never") return;
  const condition = isTrue(test, course);
  statement(node.consequent, names, course.where(condition), evaluate);
  if (node.alternate === null) return;
  statement(node.alternate, names, course.where(course.algebra.not(condition)), evaluate);
}

/** `for (const row of f.list)`: the same is looked at for every row; of a list, item by item. */
function rows(
  node: Extract<Statement, { type: "ForOfStatement" }>,
  names: Names,
  course: Course,
  evaluate: Evaluate,
): void {
  const over = evaluate(node.right, names, course);
  const [declared] = node.left.type === "VariableDeclaration" ? node.left.declarations : [];
  if (over === never) return;
  if (declared?.id.type !== "Identifier" || node.await) {
    throw new Outside(unread.loopOverNoList, node.start);
  }
  const { name } = declared.id;
  const withItem =
    (item: Value): Names =>
    (wanted) =>
      wanted === name ? item : names(wanted);
  if (over.kind === "list") {
    for (const item of over.items) statement(node.body, withItem(item), course, evaluate);
    return;
  }
  if (over.kind !== "rows") throw new Outside(unread.loopOverNoList, node.start);
  const inner = withItem(over.row);
  inRow(over.list, course, (inside) => statement(node.body, inner, inside, evaluate));
}
