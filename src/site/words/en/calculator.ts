import type { CalculatorWords } from "../calculator.ts";

export const calculator: CalculatorWords = {
  heading: "Work out the award",
  withoutScript:
    "With scripts switched on in your browser, a form stands here that works out the award for your own figures. How the amount is worked out is said on this page.",
  privacy: "What you fill in stays on this page. It is sent nowhere.",
  whichGrant: "Which support?",

  yes: "Yes",
  no: "No",
  choose: "Choose",
  notKnownYet: "Not known yet",
  moneyHint: (amount) => `such as ${amount}, or 6,000,000`,
  percentHint: "in %",
  noCeilingHint:
    "Leave this empty while it is not known: the ceiling it sets is then not applied, and the answer says so.",
  bestHint: "While it is not known, the answer shows what is possible at best, and says so.",
  decided: "Amount decided",
  decidedHint:
    "Leave this empty while there is no decision: the answer then shows what may be decided at most.",
  rowOf: (list, number) => `${list}, row ${number}`,
  addRow: (list) => `Add a row: ${list}`,
  remove: "Remove",
  removeRow: (row) => `Remove: ${row}`,

  earlier: "Earlier awards",
  earlierHint:
    "What you have been awarded before may use up a ceiling. Add it here, with its date of application.",
  addEarlier: "Add an earlier award",
  earlierNumber: (number) => `Earlier award ${number}`,
  earlierGrant: "Support",
  earlierAmount: "Amount awarded",
  earlierDecided: "Amount decided",
  sameAsNow: (label) => `Same ${label} as in this application`,
  finished: "its project is finished",

  seeResult: "See the result",
  result: "Result",
  inForce: (times) => `In force ${times.join(", and ")}.`,
  noDecision: "This is a calculation, and no decision. Decisions are made by the authority.",
  copyLink: "Copy the link to this calculation",
};
