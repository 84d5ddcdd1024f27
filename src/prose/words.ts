/** Headings, table heads and other short words that pages put around the sentences. */
export interface Words {
  /** The language's own name for itself, for a language switch. */
  readonly languageName: string;
  readonly overview: string;
  readonly contents: string;
  readonly article: string;
  readonly grant: string;
  readonly grants: string;
  readonly ceiling: string;
  /** Heads beside a ceiling: whom it holds for, for how long, and which awards it counts. */
  readonly capEach: string;
  readonly capPeriod: string;
  readonly capCounts: string;
  readonly isFor: string;
  /** Over the dates on which a text holds. */
  readonly inForce: string;
  readonly sharedCaps: string;
  /** Heading over commitments: what is promised without an amount. */
  readonly commitments: string;
  /** A sentence about an article that gives no money. */
  readonly nothingToCalculate: string;
  readonly notes: string;
  readonly whoGets: string;
  readonly conditions: string;
  readonly howMuch: string;
  readonly meanings: string;
  readonly caps: string;
  readonly whoDecides: string;
  readonly howPaid: string;
  /** Over what the applicant states, and over what authorities find. */
  readonly whatToState: string;
  readonly whatIsFound: string;
  readonly fact: string;
  readonly factKind: string;
  readonly factSource: string;
  /** Beside a fact that only some claims have to state. */
  readonly onlySometimes: string;
  readonly readings: string;
  readonly readAs: string;
  readonly notReadAs: string;
  readonly examples: string;
  /** Before what all claims of an example state. */
  readonly exampleGiven: string;
  /** A sentence before claims that are decided together. */
  readonly exampleRound: string;
  readonly exampleNumber: string;
  readonly exampleClaim: string;
  readonly exampleFacts: string;
  readonly exampleOutcome: string;
  readonly sourceText: string;
  readonly responsible: string;
  readonly precedence: string;
  readonly changes: string;
  readonly history: string;
  /** Sentences: that a text is as it was issued, and where earlier ones are found. */
  readonly unchanged: string;
  readonly earlierTexts: string;
  readonly generalRules: string;
  readonly award: string;
  readonly reason: string;
}
