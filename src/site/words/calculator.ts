/** What the form of the calculator says. */
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
  /** Where the date of the claim is none of these: "from 10 January 2025 to 9 January 2028". */
  readonly inForce: (times: readonly string[]) => string;
  readonly noDecision: string;
  readonly copyLink: string;
}
