import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";

/*
 * An adapter renames, splits and picks. It may look at what a case holds, but nothing in it may work a
 * figure out: what a policy means stands in the policy alone.
 */

const folder = "test/world/adapters";
const files = readdirSync(folder).sort();

/** Names with which one could calculate. */
const calculating = ["Math", "Number", "BigInt", "parseInt", "parseFloat", "reduce", "eval"];

const allowedOperators = ["===", "!==", "in"];
const allowedImports = ["../case.ts", "../play.ts"];

/** What calculates in a piece of TypeScript, or could, each as it stands there. */
function calculations(code: string): readonly string[] {
  const found: string[] = [];
  JSON.stringify(parseAst(code, { lang: "ts" }), (_, node: unknown) => {
    if (isNode(node) && calculates(node)) found.push(code.slice(node.start, node.end));
    return node;
  });
  return found;
}

interface Node extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && "start" in value;

function calculates(node: Node): boolean {
  switch (node.type) {
    case "BinaryExpression":
      return !allowedOperators.includes(String(node["operator"]));
    case "AssignmentExpression":
    case "UpdateExpression":
    case "ForStatement":
    case "ForOfStatement":
    case "WhileStatement":
      return true;
    case "UnaryExpression":
      return ["-", "+", "~"].includes(String(node["operator"])) && !isLiteral(node["argument"]);
    case "Identifier":
      return calculating.includes(String(node["name"]));
    case "ImportDeclaration":
      return !allowedImports.includes(importedFrom(node["source"]));
    default:
      return false;
  }
}

/** `at(-1)` picks the last one. */
const isLiteral = (value: unknown): boolean => isNode(value) && value.type === "Literal";

const importedFrom = (source: unknown): string => (isNode(source) ? String(source["value"]) : "");

test.each(files)("%s calculates nothing", (file) => {
  expect(calculations(readFileSync(join(folder, file), "utf8"))).toEqual([]);
});

test.each([
  ["const x = a + b;", "a + b"],
  ["const x = a * 2;", "a * 2"],
  ["const x = a < b;", "a < b"],
  ["const x = -a;", "-a"],
  ["x += 1;", "x += 1"],
  ["x++;", "x++"],
  ["const x = Math.min(a, b);", "Math"],
  ["const x = BigInt(a);", "BigInt"],
  ["const x = list.reduce(add);", "reduce"],
  ['import { add } from "../../../src/exact/rational.ts";', "import"],
])("%s is found", (code, words) => {
  expect(calculations(code).join("\n")).toContain(words);
});

test("renaming, splitting and picking are no calculations", () => {
  const code = "const f = (year: string, a: string[]) => ({ day: `${year}-01-01`, b: a.at(-1) });";
  expect(calculations(code)).toEqual([]);
});
