import type { Course } from "./course.ts";
import { whole } from "./quantity.ts";
import { applyBinary, applyUnary, isTrue } from "./operators.ts";
import { bound } from "./patterns.ts";
import type { Expression, Node, Parameter } from "./source.ts";
import { block } from "./statements.ts";
import type { Applied, Names, Value } from "./values.ts";
import { absent, applied, chosen, never, number, Outside, truthValue } from "./values.ts";
import * as unread from "./unread.ts";

/** What an expression of the text gives. Whatever is not listed here is refused. */
export function evaluate(expression: Expression, names: Names, course: Course): Value {
  return placed(expression.start, () => evaluateHere(expression, names, course));
}

function evaluateHere(expression: Expression, names: Names, course: Course): Value {
  switch (expression.type) {
    case "Literal":
      return literal(expression);
    case "Identifier":
      return named(expression.name, names);
    case "ParenthesizedExpression":
      return evaluate(expression.expression, names, course);
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return evaluate(expression.expression, names, course);
    case "MemberExpression":
      return member(expression, names, course);
    case "ObjectExpression":
      return object(expression, names, course);
    case "ArrayExpression":
      return list(expression, names, course);
    case "ArrowFunctionExpression":
      return arrow(expression, names);
    case "CallExpression":
      return call(expression, names, course);
    case "ConditionalExpression":
      return conditional(expression, names, course);
    case "LogicalExpression":
      return logical(expression, names, course);
    case "UnaryExpression":
      return unary(expression, names, course);
    case "BinaryExpression":
      return binary(expression, names, course);
    default:
      throw new Outside(unread.construct(expression.type));
  }
}

/** Gives a refusal the place of the smallest node around it. */
function placed(start: number, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof Outside && error.at === undefined) throw new Outside(error.says, start);
    throw error;
  }
}

function literal({ value, raw }: Node<"Literal">): Value {
  switch (typeof value) {
    case "string":
      return { kind: "text", value };
    case "bigint":
      return { kind: "bigint", value };
    case "number":
      if (!Number.isSafeInteger(value)) throw new Outside(unread.theNumber(raw ?? ""));
      return number(whole(value));
    case "boolean":
      return { kind: "boolean", value };
    default:
      throw new Outside(unread.theLiteral(raw ?? ""));
  }
}

function named(name: string, names: Names): Value {
  if (name === "undefined") return absent;
  const found = names(name);
  if (found === undefined) throw new Outside(unread.theName(name));
  return found;
}

function member(node: Node<"MemberExpression">, names: Names, course: Course): Value {
  if (node.optional) throw new Outside(unread.optional);
  const key = node.computed ? textKey(node.property, names, course) : keyName(node.property);
  const of = evaluate(node.object, names, course);
  const found = of.kind === "list" ? overList(of.items, key) : fieldIn(of, key);
  if (found === undefined) throw new Outside(unread.theMember(key));
  return found;
}

const fieldIn = (of: Value, key: string): Value | undefined =>
  of.kind === "record" ? of.fields.get(key) : undefined;

/** `items.map((item, place) => …)`, and `forEach`, which gives nothing. */
function overList(items: readonly Value[], key: string): Value | undefined {
  if (key !== "map" && key !== "forEach") return undefined;
  return applied(([work], course) => {
    const { apply } = functionValue(work);
    const made = items.map((item, place) => apply([item, number(whole(place))], course));
    return key === "map" ? { kind: "list", items: made } : absent;
  });
}

function functionValue(value: Value | undefined): Applied {
  if (value?.kind !== "function") throw new Outside(unread.callOfNoFunction);
  return value;
}

function textKey(node: Node<"MemberExpression">["property"], names: Names, course: Course): string {
  if (node.type === "PrivateIdentifier") throw new Outside(unread.privateName);
  const key = evaluate(node, names, course);
  if (key.kind !== "text") throw new Outside(unread.computedMember);
  return key.value;
}

function keyName(node: {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
}) {
  if (node.type === "Identifier" && typeof node.name === "string") return node.name;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  throw new Outside(unread.construct(node.type));
}

function object(node: Node<"ObjectExpression">, names: Names, course: Course): Value {
  const fields = new Map<string, Value>();
  for (const property of node.properties) {
    if (property.type === "SpreadElement") {
      const spread = evaluate(property.argument, names, course);
      if (spread.kind !== "record") throw new Outside(unread.fieldsOfNoRecord);
      spread.fields.forEach((value, key) => fields.set(key, value));
      continue;
    }
    if (property.kind !== "init") throw new Outside(unread.property);
    const key =
      property.computed && property.key.type !== "PrivateIdentifier"
        ? textKey(property.key, names, course)
        : keyName(property.key);
    fields.set(key, evaluate(property.value, names, course));
  }
  return { kind: "record", fields };
}

function list(node: Node<"ArrayExpression">, names: Names, course: Course): Value {
  const items = node.elements.map((item) => {
    if (item === null || item.type === "SpreadElement") throw new Outside(unread.spread);
    return evaluate(item, names, course);
  });
  return { kind: "list", items };
}

function arrow(node: Node<"ArrowFunctionExpression">, names: Names): Value {
  const { body, async: isAsync } = node;
  if (isAsync) throw new Outside(unread.asynchronous);
  return functionOf(node.params, names, (inner, course) =>
    body.type === "BlockStatement"
      ? block(body.body, inner, course, evaluate)
      : evaluate(body, inner, course),
  );
}

/** A function of the text; its parameters are names, or the fields of a record. */
export function functionOf(
  parameters: readonly Parameter[],
  names: Names,
  body: (names: Names, course: Course) => Value,
): Applied {
  const bind = parameters.map(bindingOf);
  return {
    kind: "function",
    apply: (given, course) => {
      const bound = bind.reduce<Names>((before, each, place) => each(before, given[place]), names);
      return body(bound, course);
    },
  };
}

function bindingOf(parameter: Parameter): (names: Names, value: Value | undefined) => Names {
  if (parameter.type !== "Identifier" && parameter.type !== "ObjectPattern") {
    throw new Outside(unread.parameter(parameter.type));
  }
  return (names, value) => bound(parameter, value, names);
}

function call(node: Node<"CallExpression">, names: Names, course: Course): Value {
  if (node.optional) throw new Outside(unread.optional);
  const callee = evaluate(node.callee, names, course);
  const { apply } = functionValue(callee);
  const given = node.arguments.map((argument) => {
    if (argument.type === "SpreadElement") throw new Outside(unread.spread);
    return evaluate(argument, names, course);
  });
  return given.some(({ kind }) => kind === "never") ? never : apply(given, course);
}

function conditional(node: Node<"ConditionalExpression">, names: Names, course: Course): Value {
  const test = evaluate(node.test, names, course);
  if (test.kind === "never") return never;
  const condition = isTrue(test, course);
  const then = evaluate(node.consequent, names, course.where(condition));
  const not = course.algebra.not(condition);
  return chosen(condition, then, evaluate(node.alternate, names, course.where(not)), course);
}

function logical(node: Node<"LogicalExpression">, names: Names, course: Course): Value {
  const { algebra } = course;
  const left = evaluate(node.left, names, course);
  if (left.kind === "never") return never;
  if (node.operator === "??") return instead(left, node.right, names, course);
  const first = isTrue(left, course);
  const isAnd = node.operator === "&&";
  const goesOn = isAnd ? first : algebra.not(first);
  const right = evaluate(node.right, names, course.where(goesOn));
  // Where the right side fails, the whole has failed unless the left one decides alone.
  if (right.kind === "never") return truthValue(algebra.known(!isAnd));
  const parts = [first, isTrue(right, course)];
  return truthValue(isAnd ? algebra.all(parts) : algebra.any(parts));
}

/** `f.x ?? …`: what comes instead of a fact that is not stated. */
function instead(left: Value, right: Expression, names: Names, course: Course): Value {
  if (left.kind !== "perhaps") return left;
  const { algebra } = course;
  const other = evaluate(right, names, course.where(algebra.not(left.stated)));
  return chosen(left.stated, left.value, other, course);
}

function unary(node: Node<"UnaryExpression">, names: Names, course: Course): Value {
  const value = evaluate(node.argument, names, course);
  return value.kind === "never" ? never : applyUnary(node.operator, value, course);
}

function binary(node: Node<"BinaryExpression">, names: Names, course: Course): Value {
  if (node.left.type === "PrivateIdentifier") throw new Outside(unread.privateName);
  const left = evaluate(node.left, names, course);
  const right = evaluate(node.right, names, course);
  if (left.kind === "never" || right.kind === "never") return never;
  return applyBinary(node.operator, left, right, course);
}
