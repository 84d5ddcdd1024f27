import type { Fix } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  quoteAcrossParagraphs,
  quoteNotInSource,
  readingNotInSource,
} from "../diagnostics/messages/source.ts";
import type { Quote, Reading, SourceText } from "../model/policy.ts";
import type { ReadingNode, StatementOfTextNode } from "../syntax/document.ts";
import type { StringNode } from "../syntax/node.ts";
import { quoted } from "../syntax/quotation.ts";
import type { ClauseContext } from "./document.ts";
import type { Stretch } from "./source.ts";
import { findStretch, nearestWords, piecesOf } from "./source.ts";
import { checkText } from "./texts.ts";

type QuoteNode = Extract<StatementOfTextNode, { readonly kind: "quote" }>;

/** The source that quotes of a file are looked for in, and how far they have come in it. */
export interface Quoting {
  readonly source: SourceText;
  /** Words that stand several times are meant where the document has come to. */
  end: number;
}

/** `quote "…"`: word for word from the source (manual, section 6). */
export function checkQuote(
  { words, span }: QuoteNode,
  quoting: Quoting | undefined,
  context: ClauseContext,
): Quote {
  const stretch = quoting && findStretch(words.value, quoting.source.text, quoting.end);
  if (quoting !== undefined && stretch !== undefined) quoting.end = stretch.end;
  if (quoting !== undefined && stretch === undefined) reportQuote(words, quoting.source, context);
  return { words: words.value, covers: covered(stretch, quoting), span };
}

const covered = (stretch: Stretch | undefined, quoting: Quoting | undefined): Quote["covers"] =>
  stretch && quoting && { source: quoting.source.path, ...stretch };

function reportQuote(words: StringNode, { text }: SourceText, context: ClauseContext): void {
  const pieces = piecesOf(words.value);
  const missing = pieces.find((piece) => !text.includes(piece));
  if (missing === undefined) {
    context.report(diagnose(quoteAcrossParagraphs, {}, words.span));
    return;
  }
  const near = nearestWords(missing, text);
  const fixes = near === undefined ? [] : [rewording(words, missing, near)];
  const span = pieceSpan(words, missing, context);
  context.report(diagnose(quoteNotInSource, { words: missing, near }, span, { fixes }));
}

/** Of a long quote, the piece that is wrong. */
function pieceSpan({ span }: StringNode, piece: string, { place }: ClauseContext) {
  const at = place.file.tree.file.text.slice(span.start, span.end).indexOf(piece);
  return at < 0 ? span : { ...span, start: span.start + at, end: span.start + at + piece.length };
}

const rewording = ({ span, value }: StringNode, wrong: string, right: string): Fix => ({
  label: { en: "Write what the source says", zh: "改为原文" },
  edits: [{ span, text: quoted(value.replace(wrong, () => right)) }],
});

/** A choice where the source is ambiguous (manual, section 6). */
export function checkReading(
  node: ReadingNode,
  quoting: Quoting | undefined,
  context: ClauseContext,
): Reading {
  const { words, span } = node;
  if (quoting !== undefined && findStretch(words.value, quoting.source.text, 0) === undefined) {
    context.report(diagnose(readingNotInSource, { words: words.value }, words.span));
  }
  return {
    words: words.value,
    as: checkText(node.as, context),
    ratherThan: node.ratherThan.map((text) => checkText(text, context)),
    because: checkText(node.because, context),
    span,
  };
}
