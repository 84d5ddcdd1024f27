import { locales } from "../../locale/locales.ts";
import type { ClaimAnswer } from "../../batch/desk.ts";
import type { ClaimItem } from "../../batch/item.ts";
import { statedIn, textIn } from "../../batch/item.ts";
import type { Claim, RawValue } from "../../model/claim.ts";
import type { Grant } from "../../model/grant.ts";
import type { Exact, Note } from "../../model/outcome.ts";
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
  /** What is granted with an amount of its own: the sentence says what was taken off, and so on. */
  readonly #adjusted: ReadonlySet<string>;
  /** By the name of the grant and the number of the era, from -1. */
  readonly #subjects = new Map<string, (Told | undefined)[]>();

  constructor(language: Language, policy: Policy) {
    const { moneyExact } = locales[language];
    this.#prose = prose(language, policy);
    this.#money = remembering((amount) => moneyExact(parseExact(amount), policy.currency.code));
    this.#eraOf = erasOf(policy);
    this.#date = policy.datedBy.name;
    this.#adjusted = new Set(policy.grants.filter(isAdjusted).map(({ name }) => name));
  }

  /** Of a claim that was granted in full, with nothing to note. */
  granted({ item, award, result }: Granted): string {
    return this.#toldOf(item).granted[award === 0 ? 0 : 1] ?? this.outcome(result(), item);
  }

  outcome(result: Decided, item: ClaimItem): string {
    const told = this.#toldOf(item);
    const { outcome, trace, notes } = result;
    if (outcome === "granted" && notes.length === 0 && !told.isAdjusted) {
      return (told.granted[result.award === 0 ? 0 : 1] ??= this.#tell(result, item));
    }
    if (outcome === "refused" && trace.length === 0 && notes.length === 0) {
      return told.remember(`refused ${reasonOf(result)}`, () => this.#tell(result, item));
    }
    const amounts = amountsOf(result);
    const kind = kindOf(result, amounts);
    const pattern = told.pattern(kind, () => this.#makePattern(result, item.claim, amounts));
    return pattern === "none"
      ? told.remember(`${kind} ${amounts.join()}`, () => this.#tell(result, item))
      : this.#filled(pattern, amounts);
  }

  #tell(result: Decided, item: ClaimItem): string {
    return text(this.#prose.outcome(result, item.claim));
  }

  #filled(pattern: Pattern, amounts: readonly Exact[]): string {
    let told = "";
    for (const part of pattern) {
      told += typeof part === "string" ? part : this.#money(amounts[part.place] ?? "0");
    }
    return told;
  }

  /** What was told of the same grant under the same text. */
  #toldOf(item: ClaimItem): Told {
    const grant = textIn(item, "grant");
    const era = this.#eraOf(statedIn(item, this.#date)) + 1;
    let eras = this.#subjects.get(grant);
    if (eras === undefined) this.#subjects.set(grant, (eras = []));
    return (eras[era] ??= new Told(this.#adjusted.has(grant)));
  }

  /** "none" where amounts are told otherwise than as sums of money: then nothing is put in place. */
  #makePattern(result: Decided, claim: Claim, amounts: readonly Exact[]): Pattern | "none" {
    const [one, other] = [1, 2].map((set) => this.#patternWith(set, result, claim, amounts));
    if (one === undefined || other === undefined) return "none";
    return JSON.stringify(one) === JSON.stringify(other) ? one : "none";
  }

  #patternWith(set: number, result: Decided, claim: Claim, amounts: readonly Exact[]): Pattern {
    // What is equal stays so: a sentence may say less where an award is the whole of its ceiling.
    const marks = amounts.map((amount) =>
      isSmall(amount) ? amount : markOf(set, amounts.indexOf(amount)),
    );
    const sentence = text(this.#prose.outcome(withAmounts(result, marks), claim));
    let pattern: Pattern = [sentence];
    for (const [place, mark] of marks.entries()) {
      if (isSmall(mark)) continue;
      pattern = pattern.flatMap((part) => splitAt(part, this.#money(mark), place));
    }
    return pattern;
  }
}

/** Grants whose sentence tells more than the grant, though no cap and no note has a part in it. */
const isAdjusted = ({ less, atLeast, accumulated }: Grant): boolean =>
  less !== undefined || atLeast !== undefined || accumulated !== undefined;

/** What was told of one grant under one text. */
class Told {
  readonly isAdjusted: boolean;
  /** Of a claim granted in full: first where its award is 0, then where it is not. */
  readonly granted: (string | undefined)[] = [];
  readonly #sentences = new Map<string, string>();
  readonly #patterns = new Map<string, Pattern | "none">();

  constructor(isAdjusted: boolean) {
    this.isAdjusted = isAdjusted;
  }

  remember(key: string, tell: () => string): string {
    return remembered(this.#sentences, key, tell);
  }

  pattern(kind: string, make: () => Pattern | "none"): Pattern | "none" {
    return remembered(this.#patterns, kind, make);
  }
}

/** The same, but what was told lately is not worked out again: limits come in row after row. */
function remembering(tell: (amount: Exact) => string): (amount: Exact) => string {
  const told = new Map<Exact, string>();
  return (amount) => remembered(told, amount, () => tell(amount));
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  if (known.size >= mostKept) known.clear();
  known.set(key, made);
  return made;
}

type Granted = Extract<ClaimAnswer, { kind: "granted" }>;

/** Words, and the places of amounts among those of the result. */
type Pattern = readonly (string | { readonly place: number })[];

/** More would not be at hand when they are asked for. */
const mostKept = 1_000;

/** Larger than any figure of a policy, unlike any other, and no multiple of anything. */
const markOf = (set: number, place: number): Exact =>
  String(8_123_456_789_012_345 + set * 1_000_003 + place * 1_009);

function splitAt(part: Pattern[number], mark: string, place: number): Pattern {
  if (typeof part !== "string") return [part];
  return part.split(mark).flatMap((words, index) => (index === 0 ? [words] : [{ place }, words]));
}

/** 0, and numbers of awards and years, which stand in words: they are told as they are. */
const isSmall = (amount: Exact): boolean => amount.length <= 2;

const reasonOf = ({ by }: Pick<Decided, "by">): string =>
  by === undefined ? "" : Object.values(by).join(" ");

/** All that a sentence depends on beside larger amounts, of which it matters which are equal. */
function kindOf({ outcome, by, trace, notes }: Decided, amounts: readonly Exact[]): string {
  let kind = `${outcome} ${reasonOf({ by })}`;
  for (const step of trace) kind += "cap" in step ? ` ${step.step} ${step.cap}` : ` ${step.step}`;
  for (const note of notes) kind += ` ${kindOfNote(note)}`;
  for (const amount of amounts)
    kind += isSmall(amount) ? ` ${amount}` : ` =${amounts.indexOf(amount)}`;
  return kind;
}

const kindOfNote = (note: Note): string =>
  note.note === "value changed"
    ? JSON.stringify(note)
    : `${note.note} ${"cap" in note ? note.cap : ""}`;
