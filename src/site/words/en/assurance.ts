import { rational } from "../../../exact/rational.ts";
import { en } from "../../../locale/en.ts";
import type { AssuranceKind } from "../../evidence/assurance.ts";
import { phrase } from "../../../prose/phrase.ts";
import type { AssuranceWords } from "../assurance.ts";

const figure = (count: number): string => en.number(rational(BigInt(count)));

/** "1,000 random sequences". */
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

const randomly = (sequences: number): string => counted(sequences, "random sequence");

const kinds: Readonly<Record<AssuranceKind, string>> = {
  proved: "proved for every sequence of claims",
  tested: "tested, and not proved in every part",
  unproved: "not yet proved for this text",
  usual: "for what is usual, which bounds no award",
  failed: "not assured",
};

/** All ceilings, where all are of one kind. */
const allAlike = (all: number, kind: AssuranceKind): string => {
  if (kind === "unproved") {
    return all === 1
      ? `The ceiling is ${kinds.unproved}.`
      : `None of the ${figure(all)} ceilings has been proved yet for this text.`;
  }
  return `${all === 1 ? "The ceiling is" : `All ${figure(all)} ceilings are`} ${kinds[kind]}.`;
};

const kept =
  "award takes what a ceiling counts over its amount: whatever is claimed, in whatever order, and whether or not awards are corrected, reversed or reclaimed later.";
const byWhat =
  "The promise is about the program that works the awards out. It does not rest on care in writing that program: ";

const promised = (checks: string) => ({
  heading: "What is promised",
  paragraphs: [`No ${kept}`, `${byWhat}${checks}`],
});

const toBeShown = (state: string) => ({
  heading: "What is to be shown",
  paragraphs: [`That no ${kept}`, state],
});

const sofar =
  "What is to hold of the ceilings, how far that is proved and tested for this text, how anybody can check it, and what is not guaranteed.";

export const assurance: AssuranceWords = {
  title: "How we know",
  description: {
    "proved and tested":
      "Why the ceilings can be relied on: what is promised, how it is proved and tested, how anybody can check it, and what is not guaranteed.",
    proved: sofar,
    tested: sofar,
    nothing: sofar,
    failed: sofar,
  },
  at: {
    proved: (sequences) =>
      sequences === undefined
        ? "Proved for every sequence of claims."
        : `Proved for every sequence of claims, and tested with ${randomly(sequences)}.`,
    tested: (sequences) =>
      sequences === undefined
        ? "Not proved in every part, and not yet tested for this text."
        : `Tested with ${randomly(sequences)} of claims; not proved in every part.`,
    unproved: (sequences) =>
      sequences === undefined
        ? "That no award goes over a ceiling is not yet proved for this text."
        : `Tested with ${randomly(sequences)} of claims; not yet proved for this text.`,
    usual: () => "It says what is usual, and bounds no award.",
    failed: () => "Not assured: a proof or a test of this text has failed.",
  },
  of: (ceiling) => `${ceiling}: `,

  promise: {
    "proved and tested": promised(
      "each ceiling is checked by proof, by random tests, and by an audit that anybody can repeat.",
    ),
    proved: promised(
      "each ceiling is checked by proof, and by an audit that anybody can repeat. For this text there are no random tests yet.",
    ),
    tested: promised(
      "each ceiling is checked by random tests, and by an audit that anybody can repeat. For this text there is no proof yet.",
    ),
    nothing: toBeShown(
      "The program that works the awards out is written to keep to that. For this text it has been neither proved nor tested yet, so that nothing is promised so far. How it is done is told below.",
    ),
    failed: toBeShown(
      "A proof or a test of this text has failed. Until that is put right, nothing on this page is assured.",
    ),
  },
  ceilings: {
    heading: "Ceiling by ceiling",
    paragraphs: [
      "A verdict holds of exactly this text. When the text changes, this page says so until the proof has been made again.",
    ],
  },
  summary: (all, counts) => {
    const [first, ...more] = counts;
    if (first !== undefined && more.length === 0) return allAlike(all, first.kind);
    const parts = counts.map(({ kind, count }) => `${figure(count)} ${kinds[kind]}`);
    return `Of ${counted(all, "ceiling")}: ${parts.join("; ")}.`;
  },
  version: (ceiling, inForce) => phrase`${ceiling} (${inForce})`,
  place: "Where",
  ceiling: "Ceiling",
  assurance: "How we know",
  verdicts: {
    proved: "Proved",
    tested: "Tested",
    unproved: "Not yet proved",
    usual: "Bounds no award",
    failed: "Not assured",
  },
  unproved: {
    "in principle":
      "It says what is usual. An award may be above it, and the result then says by how much.",
    windows:
      "Each step is proved. Which stretch of time is the fullest is found by a search, and the search is tested.",
    years:
      "Each step is proved. How many years follow one another is found by a search, and the search is tested.",
    merger: "Earlier awards are counted elsewhere where an authority changes to whom they belong.",
    "not read": "A part of the program could not be read back.",
    "no answer": "The solver gave no answer to a question about it.",
  },
  proof: {
    heading: "How a ceiling is proved",
    paragraphs: [
      "Trying claims out can show that a ceiling is exceeded, but never that it cannot be. A proof covers all cases at once. The finished program is read back line by line, and a solver, a program made for such questions, is asked: are there any amounts, any applicants, any dates and any earlier awards with which an award goes over the ceiling? The ceiling is proved only if the answer is that there are none.",
      "It is also asked whether the running total that the program keeps for a ceiling is always what the words of the ceiling count, after every award and after whatever happens to an award later.",
      "Each question is put once more without what is to be shown, and must then have an answer, so that a question which contradicts itself is not taken for a proof. Where the solver gives no answer, nothing is taken for proved.",
    ],
  },
  proved: ({ questions, answered, solver }) => {
    const asked = `For this text the solver, ${solver}, was asked ${counted(questions, "question")}`;
    return answered === questions
      ? `${asked}, and all answers are as they must be.`
      : `${asked}; ${figure(answered)} of the answers are as they must be, and what depends on the others is not taken for proved.`;
  },
  notProved:
    "For the text as it now stands there is no proof yet: it is new, or has changed since the last one.",
  faults: (places) =>
    `In ${counted(places, "place")} the program does not do what the rules say. Until that is put right, nothing on this page is assured.`,
  restsOn: {
    heading: "What the proof rests on",
    paragraphs: [
      "A proof is as good as what it takes for granted. Here it is taken for granted that:",
    ],
    items: [
      "the rules were entered as the official text means them. If a sentence was misread, the program and the proof both follow the misreading. Against that the pages show the official text beside the rules, the readings that were chosen, and worked examples that are calculated anew with every change;",
      "applicants, projects and years are kept apart in the books, so that no two of them ever share a running total;",
      "every date is put in its right year or period;",
      "the small fixed part of the program that looks totals up and stores them, and is the same for every policy, does so rightly;",
      "amounts, dates and names are checked before they are used, so that nothing is calculated with what is none;",
      "the program that reads the text back, and the solver, make no mistake.",
    ],
    closing:
      "The first of these can only be checked by people who know the official text. The others have tests of their own.",
  },
  tests: {
    heading: "How it is tested",
    paragraphs: [
      "Random claims are made up from the rules: few applicants, so that ceilings are reached; amounts at every figure of the text and just beside it; dates at every turn of a year and every change of the rules; claims that come late or come twice; awards that are corrected, reversed and reclaimed.",
      "After every step another program adds up all awards and holds them against every ceiling. It has no line in common with the program that is tested.",
    ],
  },
  tested: ({ seed, sequences, steps, checked, breaches }) => {
    const tried = `For this text: ${randomly(sequences)}, ${counted(steps, "step")} in all; an award was held against a ceiling ${counted(checked, "time")}.`;
    const found =
      breaches === 0
        ? "No ceiling was exceeded."
        : `In ${counted(breaches, "case")} something did not hold. Until that is put right, nothing on this page is assured.`;
    return `${tried} ${found} Whoever begins with the number ${seed} draws the same claims again.`;
  },
  notTested: "The text as it now stands has not been tested with random claims yet.",
  audit: {
    heading: "How to check a register",
    paragraphs: [
      "Nobody has to take this on trust. An auditing program reads the register of awards, adds every ceiling up anew from its entries alone, works every award out again by the rules, and lists each ceiling that is exceeded and each award that the rules do not give. It reads a table from another system as well.",
    ],
  },
  register: "register.csv",
  limits: {
    heading: "What is not guaranteed",
    paragraphs: [],
    items: [
      "That the official text was understood rightly. The official text decides, not these pages.",
      "That what a claim states is true. The program works with what it is told.",
      "That support is due. Whether the conditions are met is for the authorities to find.",
      "What is paid or recorded outside of this program, and registers that are changed by hand. The audit shows what comes of it.",
    ],
  },
};
