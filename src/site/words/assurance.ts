import type { Phrase } from "../../prose/phrase.ts";
import type { AssuranceKind, Checked } from "../evidence/assurance.ts";
import type { ProofRecord, TestRecord, Unproved } from "../evidence/evidence.ts";

/** What is said of how a ceiling is assured: at the ceilings, and on the page that tells all of it. */
export interface AssuranceWords {
  /** Of the page, and of links to it. */
  readonly title: string;
  readonly description: Readonly<Record<Checked, string>>;
  /** At a ceiling; the number of random sequences is absent where the text has not been tested. */
  readonly at: Readonly<Record<AssuranceKind, (sequences: number | undefined) => string>>;
  /** Before it, where the ceilings of a place are not alike. */
  readonly of: (ceiling: string) => string;

  /** Where nothing has been proved or tested, or something has failed, nothing is promised. */
  readonly promise: Readonly<Record<Checked, Told>>;
  readonly ceilings: Told;
  /** How many ceilings there are of each kind; kinds that do not occur are left out. */
  readonly summary: (all: number, kinds: readonly KindCount[]) => string;
  /** A ceiling as it was worded for a time: "up to CNY 6 million per year (until 2026)" */
  readonly version: (ceiling: Phrase, inForce: Phrase) => Phrase;
  readonly place: string;
  readonly ceiling: string;
  readonly assurance: string;
  /** In the table. */
  readonly verdicts: Readonly<Record<AssuranceKind, string>>;
  readonly unproved: Readonly<Record<Unproved, string>>;
  readonly proof: Told;
  readonly proved: (proof: ProofRecord) => string;
  readonly notProved: string;
  /** Where the compiled text is not what the rules say. */
  readonly faults: (places: number) => string;
  readonly restsOn: Told & { readonly items: readonly string[]; readonly closing: string };
  readonly tests: Told;
  readonly tested: (tests: TestRecord) => string;
  readonly notTested: string;
  readonly audit: Told;
  /** In the command that audits: the name of a register. */
  readonly register: string;
  readonly limits: Told & { readonly items: readonly string[] };
}

/** A part of the page. */
export interface Told {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface KindCount {
  readonly kind: AssuranceKind;
  readonly count: number;
}
