import type { AnswerWords } from "../answer.ts";

export const answer: AnswerWords = {
  award: "Award",
  atMost: "At most",
  noAward: "No award",
  fillIn: (label) => `Fill in the form to see the award. Next: ${label}.`,
  required: "Fill this in.",
  noAmount: (typed) =>
    `“${typed}” cannot be read as an amount. Write it as 6000000, 6,000,000 or 6 million.`,
  noCount: (typed) =>
    `“${typed}” cannot be read as a whole number. Write digits alone, such as 12.`,
  seeAbove: "One of the entries cannot be used; see the note beside it.",
  seeEarlier: (number) => `Earlier award ${number} cannot be used; see the note beside it.`,
  earlierRefused: (number, why) => `Earlier award ${number} would not have been made. ${why}`,
  assumed: (label, value) => `Assumed, since it is not known yet: ${label}: ${value}.`,
  notApplied: (label) => `A ceiling is not applied, since it is not known yet: ${label}.`,
  steps: "How it comes about",
  from: (article) => ` (${article})`,
  rooms: "What the ceilings leave",
  ceiling: "Ceiling",
  usedBefore: "Used before",
  leftAfter: "Left after this",
  left: "Left",
  othersUnknown: "Awards to other applicants count as well, and are not known here.",
  binds: "This ceiling decides the award.",
  copied: "The link is copied.",
  copyByHand: "Copy the address of this page: it holds your figures.",
};
