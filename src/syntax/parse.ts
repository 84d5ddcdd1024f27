import type { IToken } from "chevrotain";
import { tokenize } from "../../grammar/lexer.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { readDisjunction } from "./condition.ts";
import { readCorrected } from "./correct.ts";
import { withoutConsequences } from "./departures.ts";
import { readDocument, type CommentNode, type DocumentNode } from "./document.ts";
import { readExpression } from "./list.ts";
import { judgeMarks } from "./marks.ts";
import { readPrimary, readSum } from "./operand.ts";
import { spanOfToken, type Reader } from "./reader.ts";
import { renamedInUses } from "./uses.ts";

/** A file as a tree, and what is wrong with how it is written. */
export interface Parsed {
  readonly tree: DocumentNode;
  readonly problems: readonly Diagnostic[];
}

/** Reads a policy file. There is always a tree; what could not be read is missing from it. */
export function parse(file: SourceFile): Parsed {
  const found = tokenize(file.text);
  const marks = judgeMarks(file, found);
  const corrected = readCorrected(file, marks.tokens);
  const seen: Diagnostic[] = [];
  const reader = readerOf(file, (problem) => seen.push(problem));
  const comments = found.comments.map((token) => commentOf(reader, token));
  const tree = readDocument(reader, corrected.cst, comments);
  const { tokens, gaps } = corrected;
  const rest = withoutConsequences(file, { tokens, gaps, broken: marks.broken, seen });
  const problems = [...marks.problems, ...corrected.problems, ...renamedInUses(rest, tokens)];
  return { tree, problems: problems.sort((a, b) => a.span.start - b.span.start) };
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
