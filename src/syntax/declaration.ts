import type {
  ColumnCstNode,
  DeclarationCstNode,
  DefineCstNode,
  FactCstNode,
  TypeCstNode,
  ValueOfTypeCstNode,
} from "../../generated/grammar/cst.ts";
import { diagnose, type Span } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import type {
  ColumnNode,
  DeclarationNode,
  DefineNode,
  FactNode,
  TypeNode,
  ValueOfTypeNode,
} from "./document.ts";
import {
  readName,
  readNames,
  readNewName,
  readNumber,
  readString,
  readText,
  reportKeyword,
  type Name,
} from "./node.ts";
import { has, nowhere, spanOf, wordsAt, type Reader } from "./reader.ts";

/** Undefined where only the mistake is left of it. */
export function readDeclaration(
  reader: Reader,
  cst: DeclarationCstNode,
): DeclarationNode | undefined {
  const { agency, external, fact, define, use } = cst.children;
  const span = spanOf(reader, cst);
  if (agency?.[0] !== undefined) return readTitled(reader, "agency", agency[0].children, span);
  if (external?.[0] !== undefined)
    return readTitled(reader, "external", external[0].children, span);
  if (fact?.[0] !== undefined) return readFact(reader, fact[0]);
  if (define?.[0] !== undefined) return readDefine(reader, define[0]);
  if (use?.[0] === undefined) return undefined;
  const { Quoted, Name } = use[0].children;
  return { kind: "use", path: readString(reader, Quoted), as: readName(reader, Name), span };
}

type Titled = Pick<FactCstNode["children"], "newName" | "text">;

function readTitled(
  reader: Reader,
  kind: "agency" | "external",
  { newName, text }: Titled,
  span: Span,
): DeclarationNode {
  const name = readNewName(reader, newName?.[0], kind);
  return { kind, name, text: readText(reader, text?.[0]), span };
}

function readFact(reader: Reader, cst: FactCstNode): FactNode {
  const { newName, type, factPart, text } = cst.children;
  const parts = (factPart ?? []).map(({ children }) => children);
  return {
    kind: "fact",
    name: readNewName(reader, newName?.[0], "fact"),
    type: readType(reader, type?.[0]),
    per: parts.filter(({ Per }) => has(Per)).flatMap(({ Name }) => readNames(reader, Name)),
    perYear: parts.some(({ Year }) => has(Year)),
    setBy: readSetBy(reader, cst),
    label: readText(reader, text?.[0]),
    span: spanOf(reader, cst),
  };
}

/** One agency finds the value; a second `set by` is reported. */
function readSetBy(reader: Reader, { children }: FactCstNode): Name | undefined {
  const [first, second] = (children.factPart ?? []).filter((part) => has(part.children.Set));
  if (second !== undefined) {
    const span = spanOf(reader, second);
    reader.report(diagnose(structure.saidTwice, { found: wordsAt(reader, span) }, span));
  }
  return first && readName(reader, first.children.Name);
}

function readType(reader: Reader, cst: TypeCstNode | undefined): TypeNode {
  if (cst === undefined) return { kind: "money", span: nowhere(reader.file) };
  const { Number, NumberWord, oneOf, listOf } = cst.children;
  const span = spanOf(reader, cst);
  if (has(Number)) {
    const [from, to] = (NumberWord ?? []).map((token) => readNumber(reader, [token]));
    const left = readNumber(reader, undefined);
    return { kind: "number", from: from ?? left, to: to ?? left, span };
  }
  if (oneOf?.[0] !== undefined) {
    const values = (oneOf[0].children.valueOfType ?? []).map((each) => readValue(reader, each));
    return { kind: "one of", values, span };
  }
  if (listOf?.[0] !== undefined) {
    const columns = (listOf[0].children.column ?? []).map((each) => readColumn(reader, each));
    return { kind: "list of", columns, span };
  }
  return { kind: plainType(cst), span };
}

function plainType({ children }: TypeCstNode) {
  if (has(children.Count)) return "count";
  if (has(children.Percent)) return "percent";
  if (has(children.Date)) return "date";
  if (has(children.Id)) return "id";
  return has(children.Yes) ? "yes/no" : "money";
}

/** A value may be any word, keywords too (manual, section 11). */
const readValue = (reader: Reader, cst: ValueOfTypeCstNode): ValueOfTypeNode => ({
  name: readName(reader, cst.children.Word),
  label: readText(reader, cst.children.text?.[0]),
  span: spanOf(reader, cst),
});

function readColumn(reader: Reader, cst: ColumnCstNode): ColumnNode {
  const { Word, type, text } = cst.children;
  const name = readName(reader, Word);
  reportKeyword(reader, name, "column");
  return {
    name,
    type: readType(reader, type?.[0]),
    label: readText(reader, text?.[0]),
    span: spanOf(reader, cst),
  };
}

const readDefine = (reader: Reader, cst: DefineCstNode): DefineNode => ({
  kind: "define",
  name: readNewName(reader, cst.children.newName?.[0], "define"),
  value: reader.expression(cst.children.expression?.[0], "whole"),
  label: readText(reader, cst.children.text?.[0]),
  span: spanOf(reader, cst),
});
