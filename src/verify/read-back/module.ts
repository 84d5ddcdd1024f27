import type { Algebra } from "./algebra.ts";
import { Course } from "./course.ts";
import { evaluate, functionOf } from "./execute.ts";
import { helpers } from "./helpers/helpers.ts";
import { mathematics } from "./helpers/fractions.ts";
import type { Expression, FunctionNode, Program, Statement } from "./source.ts";
import { block } from "./statements.ts";
import type { Names, Value } from "./values.ts";
import { Outside } from "./values.ts";
import * as unread from "./unread.ts";

/** What the constants and functions of a module are, by name. */
export type Module = ReadonlyMap<string, Value>;

/**
 * Works out an evaluator's module: what it takes from the run time, its constants in their order,
 * and its functions. Types say nothing about what it does. Anything else is refused.
 */
export function moduleOf(program: Program, algebra: Algebra): Module {
  const found = new Map<string, Value>();
  const names: Names = (name) => found.get(name) ?? (name === "Math" ? mathematics : undefined);
  const give = (name: string, value: Value, at: number): void => {
    if (found.has(name) || name === "Math") throw new Outside(unread.twice(name), at);
    found.set(name, value);
  };
  const statements = program.body.map(exported);
  for (const each of statements) {
    if (each?.type === "ImportDeclaration") imported(each, give);
    if (each?.type === "FunctionDeclaration") declared(each, names, give);
  }
  const course = new Course(algebra);
  for (const each of statements) if (each !== undefined) constants(each, names, course, give);
  return found;
}

type Give = (name: string, value: Value, at: number) => void;

const runtimePath = "./runtime/index.ts";

/** What stands behind `export`; undefined of names that are only handed on. */
function exported(node: Statement): Statement | undefined {
  if (node.type === "ExportAllDeclaration" && node.exportKind === "type") return undefined;
  if (node.type !== "ExportNamedDeclaration") return node;
  if (node.declaration !== null) return node.declaration;
  if (node.source?.value === runtimePath) return undefined;
  throw new Outside(unread.anExport, node.start);
}

function imported(node: Extract<Statement, { type: "ImportDeclaration" }>, give: Give): void {
  if (node.importKind === "type") return;
  if (node.source.value !== runtimePath) throw new Outside(unread.importOf(node.source.value));
  for (const each of node.specifiers) {
    if (each.type !== "ImportSpecifier" || each.imported.type !== "Identifier") {
      throw new Outside(unread.wholeModule, each.start);
    }
    const { name } = each.imported;
    if (each.local.name !== name) throw new Outside(unread.renamed(name), each.start);
    const value = helpers.get(name);
    if (value !== undefined) give(name, value, each.start);
    else if (name !== "Ledger") throw new Outside(unread.wordOfRunTime(name), each.start);
  }
}

function declared(node: FunctionNode, names: Names, give: Give): void {
  const { id, body } = node;
  if (id === null || body === null || node.async || node.generator) {
    throw new Outside(unread.otherFunction, node.start);
  }
  const value = functionOf(node.params, names, (inner, course) =>
    block(body.body, inner, course, evaluate),
  );
  give(id.name, value, node.start);
}

function constants(node: Statement, names: Names, course: Course, give: Give): void {
  switch (node.type) {
    case "ImportDeclaration":
    case "FunctionDeclaration":
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
      return;
    case "VariableDeclaration":
      if (node.kind !== "const") throw new Outside(unread.construct(node.kind), node.start);
      for (const { id, init } of node.declarations) {
        if (id.type !== "Identifier" || init === null)
          throw new Outside(unread.pattern, node.start);
        if (!isOpener(id.name, init)) give(id.name, evaluate(init, names, course), node.start);
      }
      return;
    default:
      throw new Outside(unread.construct(node.type), node.start);
  }
}

/** `openLedger = (entries) => new Ledger(policy, entries)`: how claims reach the policy. */
function isOpener(name: string, init: Expression): boolean {
  if (name !== "openLedger" && name !== "openUntypedLedger") return false;
  const body = init.type === "ArrowFunctionExpression" ? init.body : undefined;
  const [parameter] = init.type === "ArrowFunctionExpression" ? init.params : [];
  const isRight =
    parameter?.type === "Identifier" &&
    parameter.name === "entries" &&
    body?.type === "NewExpression" &&
    isName(body.callee, "Ledger") &&
    body.arguments.length === 2 &&
    isName(body.arguments[0], "policy") &&
    isName(body.arguments[1], "entries");
  if (!isRight) throw new Outside(unread.otherOpener(name), init.start);
  return true;
}

const isName = (
  node: { readonly type: string; readonly name?: unknown } | undefined,
  name: string,
): boolean => node?.type === "Identifier" && node.name === name;
