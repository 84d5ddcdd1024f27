import { generateCstDts } from "./chevrotain.ts";
import { ebnf } from "./ebnf.ts";
import { productions } from "./parser.ts";

/** A file that is written from the grammar: its name under `generated/grammar`, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** What `edict build` keeps up to date under `generated/grammar`. */
export function grammarFiles(): readonly GeneratedFile[] {
  const rules = productions();
  const types = generateCstDts(rules, { includeVisitorInterface: false });
  return [
    { path: "policy.ebnf", text: ebnf(rules) },
    { path: "cst.ts", text: `${typesHeading}${withoutVisitor(types).trim()}\n` },
  ];
}

const typesHeading = `// The types of the concrete syntax tree. Written by "edict build" from the rules in grammar/.
// After a mistake a part may be missing that is not marked as optional here.
`;

// Without a visitor its type is imported for nothing.
const withoutVisitor = (types: string): string =>
  types.replace("CstNode, ICstVisitor,", "CstNode,");
