import type { Rational } from "../exact/rational.ts";
import type { Define } from "../model/amount.ts";
import type { Cap } from "../model/cap.ts";
import type { Claim, LedgerEvent } from "../model/claim.ts";
import type { Example } from "../model/example.ts";
import type { Agency, Fact } from "../model/fact.ts";
import type { Grant } from "../model/grant.ts";
import type {
  EventResult,
  Note,
  PolicyError,
  Reason,
  Result,
  TraceStep,
} from "../model/outcome.ts";
import type { Interval, YearWindow } from "../model/period.ts";
import type { Amendment, Article, Reading, Said, Section } from "../model/policy.ts";
import type { Language, Text } from "../model/text.ts";

import type { Phrase } from "./phrase.ts";
import type { Words } from "./words.ts";

/**
 * Everything that is said about one policy in one language (`prose.ts`). Functions that return a
 * list return whole sentences with their full stop; the others return a phrase without one, unless
 * they say otherwise.
 */
export interface Prose extends ResultProse {
  readonly language: Language;
  readonly words: Words;

  /** A drafter's text in this language, or in the policy's own where it has none in this. */
  readonly text: (text: Text) => Phrase;
  readonly policyTitle: () => Phrase;
  /** "1. Enhancing the supply …", 一、强化人工智能算力供给 */
  readonly sectionHeading: (section: Section) => Phrase;
  /** "Article 2. Increasing the supply …", 第二条 加大优质普惠算力供给 */
  readonly articleHeading: (article: Article) => Phrase;
  /** Its title, or the article's, or the policy's; linked. By name: every version. */
  readonly grantName: (name: string) => Phrase;
  /** The label, linked. */
  readonly fact: (fact: Fact) => Phrase;
  /** The same as part of a sentence: "the date of application". */
  readonly factNamed: (fact: Fact) => Phrase;

  /**
   * Who issued it, since when, until when, who is paid, what is counted by which date, rounding.
   */
  readonly header: () => readonly Term[];
  /** What holds for all grants and need not be said at each: rounding, what caps count. */
  readonly general: () => readonly Phrase[];
  /** "from 10 January 2025 to 9 January 2028", 自2025年1月10日起至2028年1月9日止 */
  readonly inForce: (interval: Interval) => Phrase;
  /** "from 1 March to 31 October of each year", 每年3月1日至10月31日之间 */
  readonly yearWindow: (window: YearWindow) => Phrase;

  /** Amount, own ceilings and those of its article, in one line; for tables and doc comments. */
  readonly summary: (grant: Grant) => Phrase;
  /** What the amount is, before any ceiling: "30% of computing-power expenses". */
  readonly amount: (grant: Grant) => Phrase;
  /** Sentences: the amount and everything that changes it before and after the ceilings. */
  readonly howMuch: (grant: Grant) => readonly Phrase[];
  /** What the named values that its sentences mention stand for, also those within others. */
  readonly meanings: (grant: Grant) => readonly Phrase[];
  /** Who is paid, who else may have to be named, and when claims are accepted. */
  readonly whoGets: (grant: Grant) => readonly Phrase[];
  /** What must hold and what must not; empty lists are left out. */
  readonly conditions: (grant: Grant) => readonly ConditionList[];
  /** Who decides the amount, and who finds which facts. */
  readonly whoDecides: (grant: Grant) => readonly Phrase[];
  readonly howPaid: (grant: Grant) => readonly Phrase[];
  /** What a claim on it states. */
  readonly whatToState: (grant: Grant) => readonly FactRow[];
  /** Sentences: what it counts, for whom, how long, and what happens when too little is left. */
  readonly capInFull: (cap: Cap) => readonly Phrase[];
  /** The same taken apart, for a table of figures. */
  readonly capFigure: (cap: Cap) => CapFigure;
  /** "Expenditure limit of the group: …"; a sentence. */
  readonly define: (define: Define) => Phrase;

  readonly reading: (reading: Reading) => ReadingProse;
  /** Agencies, linked, as a list. */
  readonly agencies: (agencies: readonly Agency[]) => Phrase;
  /** Who interprets the text, what it prevails over and yields to. */
  readonly precedence: (said: Said) => readonly Phrase[];
  readonly amendment: (amendment: Amendment) => readonly Phrase[];
  readonly example: (example: Example) => ExampleProse;

  /** An amount that a policy names, as one reads it aloud: "CNY 6 million", 600万元 */
  readonly moneyNamed: (minor: Rational) => Phrase;
  /** "30%" */
  readonly rate: (value: Rational) => Phrase;
  /** A sentence: what an event did, or why it could not. */
  readonly event: (event: LedgerEvent, result: EventResult) => Phrase;
}

/**
 * What is said of results: the part of a language's grammar that a page carries along to tell them
 * where they are worked out.
 */
export interface ResultProse {
  /**
   * As it stands at the beginning of a line: with a capital letter, where the language has them.
   */
  readonly capitalised: (phrase: Phrase) => Phrase;
  /** "article 2", 第二条; linked. */
  readonly articleName: (number: string) => Phrase;
  /** "up to CNY 6 million per enterprise per year", 单家企业每年最高600万元 */
  readonly cap: (cap: Cap) => Phrase;
  /** An amount that was worked out, to the last digit: "CNY 4,500,000", 450万元 */
  readonly money: (minor: Rational) => Phrase;
  /** So much of what a ceiling counts: "CNY 4,500,000", "2 awards", 2次 */
  readonly muchOf: (cap: Cap, much: Rational) => Phrase;
  /**
   * One sentence for a table of results: why the award is what it is. The claim tells the grant
   * and the date, and so the version in force.
   */
  readonly outcome: (result: Result, claim: Claim) => Phrase;
  /** Sentences, step by step, from the amount to the award, with the notes. */
  readonly explanation: (result: Result, claim: Claim) => readonly Phrase[];
  /** A sentence: what decided. */
  readonly reason: (reason: Reason, claim: Claim) => Phrase;
  /** A sentence: what changed the amount, and why. */
  readonly step: (step: TraceStep, claim: Claim) => Phrase;
  /** A sentence. */
  readonly note: (note: Note, claim: Claim) => Phrase;
  /**
   * A sentence that names the fact by its label and its name, its value, and what was expected.
   */
  readonly error: (error: PolicyError) => Phrase;
}

export interface Term {
  readonly term: Phrase;
  readonly description: Phrase;
}

/** "All of these must apply:" and what follows. */
export interface ConditionList {
  readonly must: "hold" | "fail";
  readonly lead: Phrase;
  readonly items: readonly Item[];
}

/** A list item that may have a list of its own: "at least one of these applies:". */
export interface Item {
  readonly text: Phrase;
  readonly items: readonly Item[];
}

export interface FactRow {
  readonly fact: Phrase;
  /** "an amount of money", "yes or no", "one of: …" */
  readonly kind: Phrase;
  /** "stated by the applicant", "found by the Finance Bureau" */
  readonly source: Phrase;
  /** Whether an authority finds it, so that no applicant can have it ready. */
  readonly isFound: boolean;
  readonly always: boolean;
}

/** Every ceiling with its period: none of the four is ever empty. */
export interface CapFigure {
  /** "CNY 6 million", "three awards" */
  readonly most: Phrase;
  /** "per enterprise" */
  readonly each: Phrase;
  /** "per year", "in total" */
  readonly period: Phrase;
  /** Awards of which grants: "this grant". */
  readonly counts: Phrase;
}

export interface ReadingProse {
  /** The words of the source, in quotation marks. */
  readonly words: Phrase;
  readonly chosen: Phrase;
  readonly rejected: readonly Phrase[];
  readonly reason: Phrase;
  /** The whole as sentences. */
  readonly sentences: readonly Phrase[];
}

export interface ExampleProse {
  readonly title: Phrase;
  /** Facts that are the same for all its claims: "enterprise: Qinghe Tech". */
  readonly given: readonly Phrase[];
  readonly steps: readonly ExampleStep[];
}

/** `round` numbers the rounds of the example from 1; claims of one round are decided together. */
export type ExampleStep =
  | {
      readonly kind: "claim";
      readonly number: number;
      readonly round: number | undefined;
      readonly grant: Phrase;
      readonly facts: readonly Phrase[];
      readonly outcome: Phrase;
    }
  | { readonly kind: "event"; readonly sentence: Phrase };
