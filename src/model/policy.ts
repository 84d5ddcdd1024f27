import type { Span } from "../diagnostics/diagnostic.ts";
import type { Define } from "./amount.ts";
import type { Cap } from "./cap.ts";
import type { Example } from "./example.ts";
import type { Agency, External, Fact } from "./fact.ts";
import type { Grant } from "./grant.ts";
import type { Interval } from "./period.ts";
import type { Language, Text } from "./text.ts";

/** A checked policy: a model without errors needs no further question. */
export interface Policy {
  readonly name: string;
  readonly title: Text;
  readonly languages: readonly Language[];
  readonly issuedBy: Agency | undefined;
  readonly currency: Currency;
  readonly term: Interval;
  /** The date fact that decides the period, the version and whether the policy is in force. */
  readonly datedBy: Fact;
  readonly beneficiary: Fact | undefined;
  readonly agencies: readonly Agency[];
  readonly externals: readonly External[];
  readonly facts: readonly Fact[];
  readonly defines: readonly Define[];
  readonly sections: readonly Section[];
  /** Every version, in the order in which the document as amended reads. */
  readonly articles: readonly Article[];
  /** Every version of every grant, in document order. */
  readonly grants: readonly Grant[];
  /** Every version of every cap, in document order. */
  readonly caps: readonly Cap[];
  /** What stands under the header. */
  readonly said: Said;
  /** Those of the header and of every article, in document order. */
  readonly examples: readonly Example[];
  /** The decisions that changed it, oldest first. */
  readonly amendments: readonly Amendment[];
  readonly sources: readonly SourceText[];
  readonly span: Span;
}

export interface Currency {
  readonly code: string;
  /** How many decimals the minor unit has: 2 for CNY. */
  readonly decimals: number;
}

export interface Section {
  readonly number: string;
  readonly title: Text;
  /** Numbers of its articles, in order. */
  readonly articles: readonly string[];
}

/** One version of an article. */
export interface Article {
  readonly number: string;
  readonly title: Text;
  readonly inForce: Interval;
  readonly said: Said;
  readonly span: Span;
}

/** What is said, not computed (manual, section 6). */
export interface Said {
  readonly quotes: readonly Quote[];
  readonly purposes: readonly Text[];
  readonly commitments: readonly Text[];
  readonly notes: readonly Text[];
  readonly responsible: readonly Agency[];
  readonly interpretedBy: Agency | undefined;
  readonly prevailsOver: readonly External[];
  readonly yieldsTo: readonly External[];
  readonly readings: readonly Reading[];
}

export interface Quote {
  readonly words: string;
  /** The covered stretch of the source, offsets into its text; absent without a source. */
  readonly covers:
    { readonly source: string; readonly start: number; readonly end: number } | undefined;
  readonly span: Span;
}

export interface Reading {
  readonly words: string;
  readonly as: Text;
  readonly ratherThan: readonly Text[];
  readonly because: Text;
  readonly span: Span;
}

/** A later file that changed the policy (manual, section 8). */
export interface Amendment {
  readonly name: string;
  readonly title: Text;
  readonly effective: Interval;
  readonly issuedBy: Agency | undefined;
  readonly changes: readonly {
    readonly kind: "replace" | "repeal" | "insert";
    readonly article: string;
    readonly from: string;
  }[];
  readonly said: Said;
}

/** An official text that quotes are checked against. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}
