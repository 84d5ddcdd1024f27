import type { Treatment } from "../../lint/treatment.ts";

/** Headings and column heads of the pages about all of a policy. */
export interface ReferenceWords {
  readonly glossary: string;
  readonly glossaryDescription: string;
  readonly facts: string;
  readonly usedIn: string;
  /** Instead of the names of all grants. */
  readonly everyGrant: string;
  /** Between names of articles. */
  readonly separator: string;
  readonly defines: string;
  readonly agencies: string;
  readonly agency: string;
  readonly responsibleFor: string;
  readonly decidesIn: string;
  readonly determines: string;
  readonly issues: string;
  readonly interprets: string;
  readonly programmes: string;
  readonly programme: string;
  readonly countedIn: string;
  /** Instead of an article: the policy as a whole. */
  readonly wholePolicy: string;
  readonly readings: string;
  readonly readingsDescription: (count: number) => string;
  readonly coverage: string;
  /** What the page shows, and how it was worked out. */
  readonly coverageDescription: string;
  readonly sentences: (count: number) => string;
  readonly treatments: Readonly<Record<Treatment, TreatmentWords>>;
  readonly total: string;
}

export interface TreatmentWords {
  readonly name: string;
  readonly meaning: string;
}
