import type { IToken } from "chevrotain";
import type { Stretch, Tokens } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Fix } from "../diagnostics/diagnostic.ts";
import * as writing from "../diagnostics/messages/writing.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { balanceBrackets } from "./balance.ts";
import { judgeBands } from "./bands-in-words.ts";
import { judgeBareTables } from "./bare-tables.ts";
import { judgeCapClauses } from "./cap-clauses.ts";
import { judgeChoiceLists } from "./choice-lists.ts";
import { withoutForeignComments } from "./comment-signs.ts";
import { judgeCurrencies } from "./currency-words.ts";
import { joinDates } from "./dates-in-words.ts";
import { judgeDurations } from "./durations.ts";
import { replacement } from "./fixes.ts";
import { judgeHeadings } from "./headings.ts";
import { judgeLesser } from "./lesser.ts";
import { judgeMeasures } from "./measure-words.ts";
import { judgeMinus } from "./minus.ts";
import { judgeNeedlessWords } from "./needless-words.ts";
import { judgePhrases } from "./phrases.ts";
import { judgeQuotes } from "./quotes.ts";
import { judgeRanges } from "./ranges.ts";
import { judgeShares } from "./shares.ts";
import { judgeForeignSigns } from "./signs.ts";
import { judgeStages } from "./stages.ts";
import { judgeRows } from "./table-rows.ts";
import { judgeSplitNames } from "./split-names.ts";
import { judgeWords } from "./split-words.ts";
import { judgeProse } from "./prose-conditions.ts";
import { rejoinPercents } from "./stuck-percents.ts";
import { judgeTypes } from "./types-in-words.ts";
import { judgeUnitPrices } from "./unit-prices.ts";
import { judgeWindows } from "./windows.ts";

/** Words and signs that can be read, and what is wrong with those that were written. */
export interface Marks {
  readonly tokens: readonly IToken[];
  readonly problems: readonly Diagnostic[];
  /** Offsets of mistakes that say all there is to say about the clause they stand in. */
  readonly broken: readonly number[];
}

/** One look at the words and signs of a file. */
export type Look = (file: SourceFile, tokens: readonly IToken[]) => Marks;

const looks: readonly Look[] = [
  judgeQuotes,
  judgeCapClauses,
  judgeSplitNames,
  judgeWords,
  judgeForeignSigns,
  judgeHeadings,
  judgeTypes,
  judgeStages,
  judgeLesser,
  judgeShares,
  judgeBands,
  judgeBareTables,
  judgeUnitPrices,
  judgeRows,
  judgeRanges,
  judgeWindows,
  judgeDurations,
  judgePhrases,
  judgeProse,
  judgeNeedlessWords,
  judgeMeasures,
  judgeMinus,
  judgeChoiceLists,
  judgeCurrencies,
  balanceBrackets,
];

/** Judges signs, quotation marks and set phrases, which need no grammar, and replaces those that were mistaken. */
export function judgeMarks(file: SourceFile, written: Tokens): Marks {
  const { found, problems: comments } = withoutForeignComments(file, rejoinPercents(written));
  const problems = [
    ...comments,
    ...unknownCharacters(file, found.unread),
    ...fullWidth(file, found.tokens),
  ];
  const broken = found.unread.map(({ start }) => start);
  let tokens = joinDates(file, found.tokens);
  for (const look of looks) {
    const marks = look(file, tokens);
    tokens = marks.tokens;
    problems.push(...marks.problems);
    broken.push(...marks.broken);
  }
  return { tokens, problems, broken };
}

function unknownCharacters(file: SourceFile, unread: readonly Stretch[]): Diagnostic[] {
  return unread.map(({ start, length }) => {
    const span = { file: file.path, start, end: start + length };
    const found = file.text.slice(start, start + length);
    const halfWidth = found.normalize("NFKC");
    const meant = /^[\x21-\x7e]+$/.test(halfWidth) && halfWidth !== found ? halfWidth : undefined;
    const fixes = meant === undefined ? [] : [replacement(span, meant)];
    return diagnose(writing.unknownCharacter, { found, meant }, span, { fixes });
  });
}

/** A Chinese keyboard is welcome: one advice for the whole file, and one fix. */
function fullWidth({ path }: SourceFile, tokens: readonly IToken[]): readonly Diagnostic[] {
  const signs = tokens.filter(isOurs).flatMap(wideSigns);
  const [first] = signs;
  if (first === undefined) return [];
  const edits = signs.map(({ start, found }) => ({
    span: { file: path, start, end: start + found.length },
    text: found.normalize("NFKC"),
  }));
  const label = { en: "Write half-width signs", zh: "改为半角符号" };
  const fixes: readonly Fix[] = [{ label, edits }];
  const { start, found } = first;
  const span = { file: path, start, end: start + found.length };
  const values = { found, count: signs.length };
  return [diagnose(writing.fullWidthSigns, values, span, { fixes })];
}

/** Other signs are reported one by one, and so are numbers with commas. */
const isOurs = ({ tokenType, image }: IToken): boolean =>
  tokenType !== t.Quoted && tokenType !== t.ForeignSign && !/，\p{Nd}/u.test(image);

interface WideSign {
  readonly start: number;
  readonly found: string;
}

const wideSigns = ({ image, startOffset }: IToken): readonly WideSign[] =>
  [...image.matchAll(/[\uff01-\uff5e]+/g)].map(({ 0: found, index }) => ({
    start: startOffset + index,
    found,
  }));
