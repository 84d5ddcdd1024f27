/** What the calculator says around the sentences about results. */
export interface CalculatorWords {
  readonly heading: string;
  /** In place of the form where scripts do not run. */
  readonly withoutScript: string;
  readonly privacy: string;
  readonly whichGrant: string;

  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  /** A choice of its own beside the values that an authority will find. */
  readonly notKnownYet: string;
  /** How an amount may be written, by one that is written as everywhere on the page. */
  readonly moneyHint: (amount: string) => string;
  readonly percentHint: string;
  readonly noCeilingHint: string;
  readonly bestHint: string;
  readonly decided: string;
  readonly decidedHint: string;
  /** Of a list: "Staff member 2". */
  readonly rowOf: (list: string, number: number | string) => string;
  readonly addRow: (list: string) => string;
  readonly remove: string;
  /** The same for who does not see which row it stands in. */
  readonly removeRow: (row: string) => string;

  readonly earlier: string;
  readonly earlierHint: string;
  readonly addEarlier: string;
  readonly earlierNumber: (number: number | string) => string;
  readonly earlierGrant: string;
  readonly earlierAmount: string;
  readonly earlierDecided: string;
  readonly sameAsNow: (label: string) => string;
  readonly finished: string;

  /** On the button below the form. */
  readonly seeResult: string;
  readonly result: string;
  readonly award: string;
  readonly atMost: string;
  readonly noAward: string;
  /** After it, where the date is none of these: "from 10 January 2025 to 9 January 2028". */
  readonly inForce: (times: readonly string[]) => string;
  /** Before the first fact that is missing. */
  readonly fillIn: (label: string) => string;
  readonly required: string;
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
  readonly noDecision: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyByHand: string;
}
