import type { ReferenceWords } from "../references.ts";

export const references: ReferenceWords = {
  glossary: "Glossary",
  glossaryDescription: "What claims state, what terms mean, and who is responsible for what.",
  facts: "What claims state",
  usedIn: "Used in",
  everyGrant: "all kinds of support",
  separator: ", ",
  defines: "Terms",
  agencies: "Agencies",
  agency: "Agency",
  responsibleFor: "Responsible for",
  decidesIn: "Decides the amount in",
  determines: "Determines",
  issues: "Issues the policy",
  interprets: "Interprets",
  programmes: "Other programmes and rules",
  programme: "Programme",
  countedIn: "Counted by ceilings of",
  wholePolicy: "the policy as a whole",
  readings: "Readings of the text",
  readingsDescription: (count) =>
    count === 1
      ? "In one place the official text can be read in more than one way. This is the reading chosen, and why."
      : `In ${count} places the official text can be read in more than one way. These are the readings chosen, and why.`,
  coverage: "Coverage of the official text",
  coverageDescription:
    "The official text sentence by sentence, and what each became. A sentence belongs to the article that quotes it; a sentence with a figure belongs to the grant or ceiling that has this figure.",
  sentences: (count) => (count === 1 ? "1 sentence" : `${count} sentences`),
  treatments: {
    calculated: { name: "Calculated", meaning: "The calculator applies it." },
    decided: {
      name: "Decided by an officer",
      meaning: "The amount is decided within a bound that the calculator keeps.",
    },
    undertaken: { name: "Undertaken", meaning: "A commitment without an amount." },
    noted: { name: "Noted", meaning: "Given in words: a purpose, a condition or a note." },
    named: { name: "Named", meaning: "A title, or who is responsible." },
    "not covered": { name: "Not covered", meaning: "Nothing in the policy stands for it." },
  },
  total: "All",
};
