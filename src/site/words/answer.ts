/**
 * What the script of the calculator says around the sentences about results: no page carries more
 * words than these.
 */
export interface AnswerWords {
  readonly award: string;
  readonly atMost: string;
  readonly noAward: string;
  /** Before the first fact that is missing. */
  readonly fillIn: (label: string) => string;
  readonly required: string;
  /** Beside what nobody can read as an amount, or as a whole number. */
  readonly noAmount: (typed: string) => string;
  readonly noCount: (typed: string) => string;
  readonly seeAbove: string;
  readonly seeEarlier: (number: number) => string;
  readonly earlierRefused: (number: number, why: string) => string;
  readonly assumed: (label: string, value: string) => string;
  readonly notApplied: (label: string) => string;
  readonly steps: string;
  /** After a step: where it comes from. */
  readonly from: (article: string) => string;
  readonly rooms: string;
  readonly ceiling: string;
  readonly usedBefore: string;
  readonly leftAfter: string;
  /** Where no award is made. */
  readonly left: string;
  /** In place of both, of a ceiling for all applicants together. */
  readonly othersUnknown: string;
  /** Beside the ceiling that bounds the award. */
  readonly binds: string;
  readonly copied: string;
  readonly copyByHand: string;
}
