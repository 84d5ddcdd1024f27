import type { IToken } from "chevrotain";
import { tokenize } from "../../grammar/lexer.ts";
import { readTokens } from "../../grammar/parser.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { outOfPlace } from "../diagnostics/messages/syntax.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { readDisjunction } from "./condition.ts";
import { readDocument, type CommentNode, type DocumentNode } from "./document.ts";
import { readExpression } from "./list.ts";
import { readPrimary, readSum } from "./operand.ts";
import { nowhere, spanOfToken, type Reader } from "./reader.ts";

/** A file as a tree, and what is wrong with how it is written. */
export interface Parsed {
  readonly tree: DocumentNode;
  readonly problems: readonly Diagnostic[];
}

/** Reads a policy file. There is always a tree; what could not be read is missing from it. */
export function parse(file: SourceFile): Parsed {
  const found = tokenize(file.text);
  const { cst, departures } = readTokens(found.tokens);
  const problems: Diagnostic[] = [];
  const reader = readerOf(file, (problem) => problems.push(problem));
  const comments = found.comments.map((token) => commentOf(reader, token));
  const tree = readDocument(reader, cst, comments);
  for (const { token, previous } of departures) {
    const at = token ?? previous;
    const span = at === undefined ? nowhere(file) : spanOfToken(reader, at);
    const values = { found: token?.image ?? "", after: previous?.image ?? "" };
    reader.report(diagnose(outOfPlace, values, span));
  }
  return { tree, problems };
}

/** Expressions contain one another, so each kind is read through the reader. */
function readerOf(file: SourceFile, report: Reader["report"]): Reader {
  const reader: Reader = {
    file,
    report,
    expression: (cst, place) => readExpression(reader, cst, place),
    condition: (cst) => readDisjunction(reader, cst),
    sum: (cst) => readSum(reader, cst),
    primary: (cst) => readPrimary(reader, cst),
  };
  return reader;
}

const commentOf = (reader: Reader, token: IToken): CommentNode => ({
  text: token.image,
  span: spanOfToken(reader, token),
});
