import type { CurveWords } from "../curve.ts";

export const curve: CurveWords = {
  title: (fact) => `Award against ${fact}`,
  titleAtMost: (fact) => `The most that may be decided, against ${fact}`,
  assumptions: "For one application that meets the conditions, with nothing awarded before.",
  otherCeilings: "A ceiling that an authority sets, such as a budget, is not shown.",
  asTable: "The same as a table",
  award: "Award",
  atMost: "At most",
  whatChanges: "From here on",
  from: (amount, what) => `from ${amount} on: ${what}`,
  ceiling: "the ceiling",
  nothing: "no award",
  ofWhatIsAbove: (rate) => `${rate} of what is above`,
};
