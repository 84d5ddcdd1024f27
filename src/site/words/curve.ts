/** What the curve of an award says around its figures. */
export interface CurveWords {
  /** Names the drawing: what is shown against what. */
  readonly title: (fact: string) => string;
  /** The same where an authority decides within a bound. */
  readonly titleAtMost: (fact: string) => string;
  /** Below it: what was taken for granted. */
  readonly assumptions: string;
  readonly otherCeilings: string;
  readonly asTable: string;
  readonly award: string;
  readonly atMost: string;
  readonly whatChanges: string;
  /** At a kink: from which amount on, and what holds from there. */
  readonly from: (amount: string, what: string) => string;
  readonly ceiling: string;
  readonly nothing: string;
  readonly ofWhatIsAbove: (rate: string) => string;
}
