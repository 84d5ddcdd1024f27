import type {
  ReadingCstNode,
  RemarkCstNode,
  SayingCstNode,
  StandingCstNode,
} from "../../generated/grammar/cst.ts";
import type { ReadingNode, StatementOfTextNode } from "./document.ts";
import { readName, readNames, readString, readText } from "./node.ts";
import { has, spanOf, written, type Reader } from "./reader.ts";

/** What is said, not computed (manual, section 6). Undefined where only the mistake is left of it. */
export function readSaying(
  reader: Reader,
  cst: SayingCstNode,
): StatementOfTextNode | ReadingNode | undefined {
  const { quote, remark, responsible, standing, reading } = cst.children;
  const span = spanOf(reader, cst);
  if (quote?.[0] !== undefined) {
    return { kind: "quote", words: readString(reader, quote[0].children.Quoted), span };
  }
  if (remark?.[0] !== undefined) return readRemark(reader, remark[0]);
  if (responsible?.[0] !== undefined) {
    const names = responsible[0].children.names?.[0]?.children.Name;
    return { kind: "responsible", agencies: readNames(reader, names), span };
  }
  if (standing?.[0] !== undefined) return readStanding(reader, standing[0]);
  return reading?.[0] === undefined ? undefined : readReading(reader, reading[0]);
}

function readRemark(reader: Reader, cst: RemarkCstNode): StatementOfTextNode {
  const { Purpose, Commitment, text } = cst.children;
  const kind = has(Purpose) ? "purpose" : has(Commitment) ? "commitment" : "note";
  return { kind, text: readText(reader, text?.[0]), span: spanOf(reader, cst) };
}

function readStanding(reader: Reader, cst: StandingCstNode): StatementOfTextNode {
  const span = spanOf(reader, cst);
  const name = readName(reader, cst.children.Name);
  if (has(cst.children.Interpreted)) return { kind: "interpreted by", agency: name, span };
  const kind = has(cst.children.Prevails) ? "prevails over" : "yields to";
  return { kind, external: name, span };
}

/** The texts after `as`, each `rather than`, and `because`, told apart by what they stand behind. */
function readReading(reader: Reader, cst: ReadingCstNode): ReadingNode {
  const { Quoted, As, Rather, Because, text } = cst.children;
  const texts = (text ?? []).map((each) => readText(reader, each));
  const because = written(Because)?.startOffset ?? Infinity;
  const rather = written(Rather)?.startOffset ?? because;
  const nothing = readText(reader, undefined);
  return {
    kind: "reading",
    words: readString(reader, Quoted),
    as: (has(As) ? texts.find(({ span }) => span.start < rather) : undefined) ?? nothing,
    ratherThan: texts.filter(({ span }) => span.start > rather && span.start < because),
    because: texts.find(({ span }) => span.start > because) ?? nothing,
    span: spanOf(reader, cst),
  };
}
