import type { IToken } from "chevrotain";
import * as t from "../../grammar/tokens.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { unknown, type Gap } from "./gap.ts";
import { problemOfGap } from "./missing.ts";
import { beginsLine, indexAt, isKeyword, segmentAt, segmentsOf, type Segment } from "./segments.ts";
import { problemOfUnknown } from "./unknown.ts";

/** What a clause has wrong. Of several problems the reader found in one clause only one is told. */
export interface Found {
  readonly tokens: readonly IToken[];
  readonly gaps: readonly Gap[];
  /** Offsets of mistakes that say all there is to say about their clause. */
  readonly broken: readonly number[];
  /** What was seen while the tree was read. */
  readonly seen: readonly Diagnostic[];
}

/**
 * The problems of a file, without those that only follow from others: after a gap the rest of its
 * clause is read as well as it can be, and what is odd about it then is nobody's mistake.
 */
export function withoutConsequences(file: SourceFile, found: Found): readonly Diagnostic[] {
  const { tokens, gaps, seen } = found;
  if (gaps.length === 0 && found.broken.length === 0) return seen;
  const segments = segmentsOf(file.text, tokens);
  const at = (offset: number): Segment => segmentAt(segments, indexAt(tokens, offset));
  const broken = new Set(found.broken.map(at));
  const told = new Map<Segment, number>();
  const problems: Diagnostic[] = [];
  let follows = -1;
  for (const gap of gaps) {
    const segment = segmentOf(file, tokens, segments, gap);
    // Of several unknown lines the first is told: it may be a whole page that does not belong here.
    const isNextLine = gap.rule === unknown && gap.index === follows;
    if (segment.start === segment.end) follows = gap.index + gap.extent;
    if (isNextLine || broken.has(segment) || told.has(segment) || isKeywordAsName(tokens, gap))
      continue;
    const offset = gap.token?.startOffset ?? file.text.length;
    told.set(segment, offset);
    problems.push(
      gap.rule === unknown ? problemOfUnknown(file, tokens, gap) : problemOfGap(file, tokens, gap),
    );
  }
  const first = seen.filter(({ span }) => {
    const segment = at(span.start);
    return !broken.has(segment) && span.start < (told.get(segment) ?? Infinity);
  });
  return [...first, ...problems];
}

/** A gap belongs to what stands before it, unless it is a line of its own that nothing knows. */
function segmentOf(
  { text }: SourceFile,
  tokens: readonly IToken[],
  segments: readonly Segment[],
  { index, token, rule }: Gap,
): Segment {
  if (rule === unknown && token?.tokenType === t.Name && beginsLine(text, token)) {
    return { start: index, end: index };
  }
  return segmentAt(segments, Math.min(index, tokens.length) - 1);
}

/** Whether the gap is about a keyword that was declared as a name, which has been said there. */
function isKeywordAsName(tokens: readonly IToken[], { token, previous }: Gap): boolean {
  const words = [token, previous].filter((word) => word !== undefined && isKeyword(word));
  return words.some((word) => word !== undefined && declaredKeywords(tokens).has(word.image));
}

function declaredKeywords(tokens: readonly IToken[]): ReadonlySet<string> {
  const known = declared.get(tokens);
  if (known !== undefined) return known;
  const words = new Set<string>();
  tokens.forEach((token, index) => {
    const [before, after] = [tokens[index - 1]?.tokenType, tokens[index + 1]?.tokenType];
    const isName = declares.some((kind) => kind === before) && ends.some((kind) => kind === after);
    if (isName && isKeyword(token)) words.add(token.image);
  });
  declared.set(tokens, words);
  return words;
}

const declared = new WeakMap<readonly IToken[], ReadonlySet<string>>();
const declares = [t.Fact, t.Define, t.Agency, t.External, t.Grant, t.Policy];
const ends = [t.Colon, t.As, t.Quoted];
