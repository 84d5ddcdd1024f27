import { maxMinor } from "../../exact/money.ts";
import { locales } from "../../locale/locales.ts";
import type { ClaimAnswer } from "../../batch/desk.ts";
import type { ClaimItem } from "../../batch/item.ts";
import { statedIn, textIn } from "../../batch/item.ts";
import type { Claim, RawValue } from "../../model/claim.ts";
import type { Exact } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import { parseExact } from "../../prose/exact-amount.ts";
import { text } from "../../prose/phrase.ts";
import { prose } from "../../prose/prose.ts";
import type { Prose } from "../../prose/renderer.ts";
import { erasOf } from "./eras.ts";
import type { Decided } from "./step-amounts.ts";
import { amountsOf, withAmounts } from "./step-amounts.ts";

/**
 * The sentences about results, word for word as prose makes them, but for a million results. Most of
 * a file's results differ in their amounts alone. Such a sentence is made once with amounts that no
 * policy has, which shows where they stand in it; from then on the real ones are put there.
 */
export class Sentences {
  readonly #prose: Prose;
  readonly #money: (amount: Exact) => string;
  readonly #eraOf: (date: RawValue | undefined) => number;
  readonly #date: string;
  readonly #patterns = new Map<string, Pattern | "none">();
  readonly #told = new Map<string, string>();

  constructor(language: Language, policy: Policy) {
    const { moneyExact } = locales[language];
    this.#prose = prose(language, policy);
    this.#money = remembering((amount) => moneyExact(parseExact(amount), policy.currency.code));
    this.#eraOf = erasOf(policy);
    this.#date = policy.datedBy.name;
  }

  /** Of a claim that was granted in full, with nothing to note. */
  granted({ item, award, result }: Granted): string {
    const key = `${this.#subject(item)} ${award === 0}`;
    return this.#told.get(key) ?? this.outcome(result(), item);
  }

  outcome(result: Decided, item: ClaimItem): string {
    const subject = this.#subject(item);
    if (result.outcome === "granted" && result.notes.length === 0) {
      return this.#remembered(`${subject} ${result.award === 0}`, result, item);
    }
    if (result.outcome === "refused" && result.trace.length === 0 && result.notes.length === 0) {
      return this.#remembered(`${subject} refused ${reasonOf(result)}`, result, item);
    }
    const amounts = amountsOf(result);
    const kind = `${subject} ${kindOf(result, amounts)}`;
    const pattern = this.#patternOf(kind, result, item, amounts);
    if (pattern === "none") return this.#remembered(`${kind} ${amounts.join()}`, result, item);
    return pattern
      .map((part) => (typeof part === "string" ? part : this.#money(amounts[part.place] ?? "0")))
      .join("");
  }

  /** What was applied for, and under which text. */
  #subject(item: ClaimItem): string {
    return `${this.#eraOf(statedIn(item, this.#date))} ${textIn(item, "grant")}`;
  }

  #remembered(key: string, result: Decided, item: ClaimItem): string {
    const known = this.#told.get(key);
    if (known !== undefined) return known;
    const told = text(this.#prose.outcome(result, item.claim));
    if (this.#told.size >= mostKept) this.#told.clear();
    this.#told.set(key, told);
    return told;
  }

  #patternOf(
    kind: string,
    result: Decided,
    item: ClaimItem,
    amounts: readonly Exact[],
  ): Pattern | "none" {
    // Notes, and what is left to decide, have amounts of their own.
    if (result.outcome === "undecided" || result.notes.length > 0) return "none";
    const known = this.#patterns.get(kind);
    if (known !== undefined) return known;
    const pattern = this.#makePattern(result, item.claim, amounts);
    if (this.#patterns.size >= mostKept) this.#patterns.clear();
    this.#patterns.set(kind, pattern);
    return pattern;
  }

  /** "none" where amounts are told otherwise than as sums of money: then nothing is put in place. */
  #makePattern(result: Decided, claim: Claim, amounts: readonly Exact[]): Pattern | "none" {
    const [one, other] = [1, 2].map((set) => this.#patternWith(set, result, claim, amounts));
    if (one === undefined || other === undefined) return "none";
    return JSON.stringify(one) === JSON.stringify(other) ? one : "none";
  }

  #patternWith(set: number, result: Decided, claim: Claim, amounts: readonly Exact[]): Pattern {
    const marks = amounts.map((amount, place) => (amount === "0" ? "0" : markOf(set, place)));
    const sentence = text(this.#prose.outcome(withAmounts(result, marks), claim));
    let pattern: Pattern = [sentence];
    for (const [place, mark] of marks.entries()) {
      if (mark !== "0")
        pattern = pattern.flatMap((part) => splitAt(part, this.#money(mark), place));
    }
    return pattern;
  }
}

/** The same, but what was told lately is not worked out again: limits come in row after row. */
function remembering(tell: (amount: Exact) => string): (amount: Exact) => string {
  const told = new Map<Exact, string>();
  return (amount) => {
    const known = told.get(amount);
    if (known !== undefined) return known;
    const text = tell(amount);
    if (told.size >= mostKept) told.clear();
    told.set(amount, text);
    return text;
  };
}

type Granted = Extract<ClaimAnswer, { kind: "granted" }>;

/** Words, and the places of amounts among those of the result. */
type Pattern = readonly (string | { readonly place: number })[];

const mostKept = 10_000;

/** Larger than any amount, unlike any other, and no multiple of anything. */
const markOf = (set: number, place: number): Exact =>
  String(maxMinor * 10n ** 3n + BigInt(set * 1_000_003 + place * 1_009));

function splitAt(part: Pattern[number], mark: string, place: number): Pattern {
  if (typeof part !== "string") return [part];
  return part.split(mark).flatMap((words, index) => (index === 0 ? [words] : [{ place }, words]));
}

const reasonOf = ({ by }: Pick<Decided, "by">): string =>
  by === undefined ? "" : Object.values(by).join(" ");

/** All that a sentence depends on beside the amounts, of which it matters whether they are 0. */
function kindOf({ trace, notes, ...result }: Decided, amounts: readonly Exact[]): string {
  const figure = result.outcome === "undecided" ? result.atMost : result.award === 0;
  const by = reasonOf(result);
  const steps = trace.map((step) => ("cap" in step ? `${step.step} ${step.cap}` : step.step));
  const zeros = amounts.map((amount) => (amount === "0" ? "0" : "1"));
  const said = notes.length === 0 ? "" : JSON.stringify(notes);
  return `${result.outcome} ${figure} ${by} ${steps.join()} ${zeros.join("")} ${said}`;
}
