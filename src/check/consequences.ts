import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { lineText, position } from "../diagnostics/source.ts";

/**
 * The problems without those that only follow from a mistake in how the text is written: what stands
 * on such a line was not read, so names it gives are unknown, and clauses after it have lost their
 * grant. They are told once that line is right.
 */
export function withoutConsequences(
  problems: readonly Diagnostic[],
  mistakes: readonly Diagnostic[],
  file: SourceFile,
): readonly Diagnostic[] {
  const lines = new FaultyLines(mistakes, file);
  return lines.isEmpty() ? problems : problems.filter((problem) => !follows(problem, lines));
}

function follows(problem: Diagnostic, lines: FaultyLines): boolean {
  if (lines.has(problem.span.start)) return true;
  switch (problem.code) {
    case "unknown-name":
    case "joint-cap-over-unknown-grant":
      return lines.loseNames() || lines.mention(problem.span);
    case "unknown-choice":
    case "column-unknown":
      return lines.mention(problem.span);
    case "clause-after-grant":
    case "clause-without-grant":
      return lines.areBefore(problem);
    case "header-line-missing":
    case "no-payee":
      return lines.areInHeader();
    default:
      return false;
  }
}

/**
 * Mistakes of spelling: where there is a repair, what was evidently meant has been read, so nothing
 * on the line is lost, and whatever else is wrong there is told at once.
 */
const spelling: ReadonlySet<string> = new Set([
  "and-beside-or",
  "brackets-missing-around-list",
  "comma-before-otherwise",
  "comma-in-number",
  "currency-sign",
  "date-form",
  "list-in-list",
  "minus-without-spaces",
  "misspelt-keyword",
  "name-in-several-words",
  "needless-word",
  "nothing-between",
  "number-in-words",
  "number-without-zero",
  "of-beside-sum",
  "other-quotation-marks",
  "operator-in-words",
  "percent-as-word",
  "share-in-other-order",
  "sign-missing",
  "sign-of-another-kind",
  "sign-without-meaning",
  "slash-between-texts",
  "table-row-form",
  "up-to-inside",
]);

class FaultyLines {
  readonly #file: SourceFile;
  readonly #mistakes: readonly Diagnostic[];
  readonly #numbers: ReadonlySet<number>;

  constructor(mistakes: readonly Diagnostic[], file: SourceFile) {
    this.#file = file;
    this.#mistakes = mistakes.filter(
      ({ severity, code, fixes }) =>
        severity === "error" && !(spelling.has(code) && fixes.length > 0),
    );
    this.#numbers = new Set(
      this.#mistakes.flatMap(({ span: { start, end } }) =>
        [start, end].map((at) => this.#lineOf(at)),
      ),
    );
  }

  isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  /** Whether the place is on one of them. */
  has(offset: number): boolean {
    return this.#numbers.has(this.#lineOf(offset));
  }

  /** Whether a declaration has lost its name. */
  loseNames(): boolean {
    return this.#mistakes.some(({ code }) => code === "name-missing");
  }

  /** Whether the words at the span stand on one of them. */
  mention({ start, end }: Diagnostic["span"]): boolean {
    const name = this.#file.text.slice(start, end);
    return [...this.#numbers].some((line) => wordsOf(lineText(this.#file, line)).has(name));
  }

  /** Whether one stands between the clause and the grant, or the heading, before it. */
  areBefore({ span, related }: Diagnostic): boolean {
    const last = this.#lineOf(span.start);
    const grant = related[0]?.span.start;
    const first = grant === undefined ? this.#headingBefore(last) : this.#lineOf(grant);
    return [...this.#numbers].some((line) => line >= first && line <= last);
  }

  /** Whether one stands before the first declaration, grant or article. */
  areInHeader(): boolean {
    const found = this.#file.text.search(
      /^\s*(?:agency|external|fact|define|section|article|grant)\b/m,
    );
    const end = this.#lineOf(found < 0 ? this.#file.text.length : found);
    return [...this.#numbers].some((line) => line <= end);
  }

  #headingBefore(last: number): number {
    let line = last;
    while (
      line > 1 &&
      !/^\s*(?:article|replace|insert|policy)\b/.test(lineText(this.#file, line))
    ) {
      line -= 1;
    }
    return line;
  }

  #lineOf(offset: number): number {
    return position(this.#file, offset).line;
  }
}

const wordsOf = (line: string): ReadonlySet<string> =>
  new Set(line.match(/[\p{L}\p{N}_]+/gu) ?? []);
