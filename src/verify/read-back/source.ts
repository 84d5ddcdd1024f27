import { parseAst } from "rolldown/parseAst";

/* The parts of the syntax tree of TypeScript that the reader names. */

export type Program = ReturnType<typeof parseAst>;
export type Statement = Program["body"][number];
export type Expression = Extract<Statement, { type: "ExpressionStatement" }>["expression"];
export type Node<Type extends Expression["type"]> = Extract<Expression, { type: Type }>;
export type FunctionNode = Extract<Statement, { readonly generator: boolean }>;
export type Parameter = Node<"ArrowFunctionExpression">["params"][number];
export type Pattern = Extract<
  Statement,
  { type: "VariableDeclaration" }
>["declarations"][number]["id"];

/** The tree of a text; undefined where it is no TypeScript. */
export function parsed(text: string): Program | undefined {
  try {
    return parseAst(text, { lang: "ts" });
  } catch {
    return undefined;
  }
}

/** The line of an offset, counted from 1. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split("\n").length;
