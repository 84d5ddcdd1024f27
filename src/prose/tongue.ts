import type { Rational } from "../exact/rational.ts";
import type { Locale } from "../locale/locale.ts";
import type { Cap } from "../model/cap.ts";
import type { Fact } from "../model/fact.ts";
import type { KindWords } from "./kind.ts";
import type { NoteWords } from "./note.ts";
import type { OutcomeWords } from "./outcome.ts";
import type { Phrase } from "./phrase.ts";
import type { ErrorWords, ProblemWords } from "./problem.ts";
import type { ReasonWords } from "./reason.ts";
import type { Setting } from "./setting.ts";
import type { StepWords } from "./step.ts";
import type { ValueWords } from "./value.ts";

/**
 * What a language says of values and of results, in pieces. It is all that a page carries, which
 * tells results; `grammar.ts` has the rest.
 */
export interface Tongue {
  readonly locale: Locale;
  /** An amount that a policy names, as one reads it aloud: "CNY 6 million", 600万元 */
  readonly money: (minor: Rational, s: Setting) => Phrase;
  /** "30%", "5‰", "2/3", 三分之二 */
  readonly rate: (value: Rational, written: "" | "%" | "‰", s: Setting) => Phrase;
  /** So much of what a ceiling counts: "CNY 30", "two awards", 2次 */
  readonly muchOf: (cap: Cap, much: Rational, s: Setting) => Phrase;
  /** A fact as part of a sentence: "the date of application", 申请日期 */
  readonly noun: (fact: Fact, s: Setting) => Phrase;
  /** "article 2", 第二条 */
  readonly article: (number: string) => string;
  readonly value: ValueWords;
  readonly kind: KindWords;
  readonly outcome: OutcomeWords;
  readonly step: StepWords;
  readonly note: NoteWords;
  readonly reason: ReasonWords;
  readonly error: ErrorWords;
  readonly problem: ProblemWords;

  /** As a sentence: with a full stop, and with a capital letter where the language has them. */
  readonly sentence: (clause: Phrase) => Phrase;
  readonly capitalised: (clause: Phrase) => Phrase;
  /** Sentences one after the other. */
  readonly paragraph: (sentences: readonly Phrase[]) => Phrase;
  readonly quoted: (inner: Phrase | string) => Phrase;
  /** "size: small", 规模：小型 */
  readonly labelled: (label: Phrase | string, value: Phrase) => Phrase;
  /** With something in brackets behind it: "wage (amount in CNY)" */
  readonly aside: (told: Phrase | string, more: Phrase | string) => Phrase;
  /** "A, B and C", 甲、乙和丙 */
  readonly list: (items: readonly Phrase[], conjunction: "and" | "or") => Phrase;
  /** "A; B; otherwise C": for items that have commas of their own. */
  readonly series: (items: readonly Phrase[]) => Phrase;
}
