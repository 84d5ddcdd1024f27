import type { Answer } from "../../batch/desk.ts";
import type { EventResult, Result } from "../../model/outcome.ts";
import type { Language } from "../../locale/locale.ts";
import { locales } from "../../locale/locales.ts";

type Outcome = Result["outcome"] | EventResult["outcome"];

/** How many rows came to what. */
export class Tally {
  readonly #counts = new Map<Outcome, number>();
  #firstBad: number | undefined;
  #lastLine: number | undefined;
  /** How many rows are settled, and to which line. */
  #settled: { readonly rows: number; readonly line: number | undefined } = {
    rows: 0,
    line: undefined,
  };

  add(answer: Answer): void {
    const outcome = outcomeOf(answer);
    this.#counts.set(outcome, this.#count(outcome) + 1);
    if (outcome === "error") this.#firstBad ??= answer.item.line;
    this.#lastLine = answer.item.line;
  }

  /** What was added so far is in the ledger, whatever comes. */
  settle(): void {
    this.#settled = { rows: this.#total(), line: this.#lastLine };
  }

  /** "3 rows were decided, to line 4, …": of a run with a ledger that did not end as it should. */
  reached(ledger: string, isWhole: boolean, language: Language): string {
    const { rows, line } = this.#settled;
    const count = grouped(rows);
    if (rows === 0) return { en: "No row was decided.", zh: "未审定任何一行。" }[language];
    const decided = {
      en: `${count} ${rows === 1 ? "row was" : "rows were"} decided, to line ${line}, and what they came to is in ${ledger}`,
      zh: `已审定${count}行，至第${line}行，结果已登入${ledger}`,
    };
    return isWhole
      ? {
          en: `${decided.en}; not all of it was printed.`,
          zh: `${decided.zh}；未能全部输出。`,
        }[language]
      : {
          en: `${decided.en}; any rows after it were not. Run it again for these.`,
          zh: `${decided.zh}；其后如有各行，均未审定，请重新运行。`,
        }[language];
  }

  get hasBadRows(): boolean {
    return this.#firstBad !== undefined;
  }

  /** "3 of 1,000 rows could not be decided; the first is line 12." */
  badRows(language: Language): string {
    const [bad, all] = [this.#count("error"), this.#total()].map(grouped);
    return {
      en: `${bad} of ${all} rows could not be decided; the first is line ${this.#firstBad}.`,
      zh: `共${all}行，其中${bad}行无法审定，第一处在第${this.#firstBad}行。`,
    }[language];
  }

  /** "1,000 rows: 900 granted, 97 refused and 3 errors." */
  summary(language: Language): string {
    const { list } = locales[language];
    const parts = outcomes
      .filter((outcome) => this.#count(outcome) > 0)
      .map((outcome) => words[language](grouped(this.#count(outcome)), outcome));
    if (parts.length === 0) return { en: "No rows.", zh: "没有数据行。" }[language];
    const all = grouped(this.#total());
    return {
      en: `${all} ${this.#total() === 1 ? "row" : "rows"}: ${list(parts, "and")}.`,
      zh: `共${all}行：${list(parts, "and")}。`,
    }[language];
  }

  #count(outcome: Outcome): number {
    return this.#counts.get(outcome) ?? 0;
  }

  #total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

function outcomeOf(answer: Answer): Outcome {
  switch (answer.kind) {
    case "claim":
    case "event":
      return answer.result.outcome;
    case "granted":
      return "granted";
    case "bad":
      return "error";
  }
}

const outcomes: readonly Outcome[] = [
  "granted",
  "reduced",
  "refused",
  "undecided",
  "entered",
  "error",
];

const words: Readonly<Record<Language, (count: string, outcome: Outcome) => string>> = {
  en: (count, outcome) =>
    outcome === "error"
      ? `${count} ${count === "1" ? "error" : "errors"}`
      : outcome === "entered"
        ? `${count} ${count === "1" ? "event" : "events"} entered`
        : `${count} ${outcome}`,
  zh: (count, outcome) => `${chinese[outcome]}${count}行`,
};

const chinese: Readonly<Record<Outcome, string>> = {
  granted: "全额资助",
  reduced: "核减",
  refused: "不予资助",
  undecided: "待审定",
  entered: "登记事件",
  error: "错误",
};

/** 1,234,567 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
