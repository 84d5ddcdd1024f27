import { expect, test } from "vitest";
import { policyWith } from "../support/deciding.ts";
import { evaluatorFiles } from "../support/evaluator.ts";

/* What an evaluator says of a grant and its caps, and what it leaves out where there is nothing to say. */

/** The text of a grant with these lines, its caps before it, without line breaks. */
function written(lines: string): string {
  const policy = policyWith(`fact other2: money "other costs"
fact jobs: count "jobs"
fact score: number 0 to 9 "score"
fact born: date "born"
fact big: yes/no "big"
fact kind: one of (small "small", large "large") "kind"
define later as max(born, applied) "the later day"
grant demo "Demo": ${lines}
`);
  const text = evaluatorFiles(policy)[0]?.text ?? "";
  const [, own = ""] = /\n(const demoCap1 = [^]*)export const policy/.exec(text) ?? [];
  return own.replaceAll(/\s+/g, " ");
}

test.each([
  ["a limit reads what it always needs", "5\n  cap spend per claim", "numerator: (f) => f.spend,"],
  ["the grant reads it for its cap", "5\n  cap spend per claim", "spend: given.number(fact.spend)"],
  [
    "a limit asks for what only one of its branches needs",
    "5\n  cap (spend if big, otherwise 7) per claim",
    `needs: (f) => { if (f.big) { if (f.spend === undefined) missing("spend", "money"); } },`,
  ],
  [
    "a ranking says what its values are read from",
    "5\n  cap 3 awards per year ranked by score then born",
    'ranking: { by: "values", values: [{ value: (f: { readonly score: Ratio; readonly born: number }) => f.score }, { value: (f: { readonly score: Ratio; readonly born: number }) => f.born }] },',
  ],
  [
    "a ranking asks for what only one of its branches needs",
    "5\n  cap 3 awards per year ranked by (spend if big, otherwise 7)",
    `rankingNeeds: (f: { readonly spend: number | undefined; readonly big: boolean }) => { if (f.big) {`,
  ],
  [
    "what has no end and no beginning is always in force",
    "5\n  cap 9 per claim",
    "inForce: always,",
  ],
  [
    "parts that are equal",
    "5\n  cap 9 per claim\n  pay in 3 parts",
    `payment: { kind: "equal", parts: 3 }`,
  ],
  [
    "stages",
    `5\n  cap 9 per claim\n  pay 40% when "it begins", rest when "it ends"`,
    `payment: { kind: "stages", stages: [{ of: "award", exact: () => ratio(2n, 5n) }, "rest"] }`,
  ],
  [
    "a stage that is an amount",
    `5\n  cap 9 per claim\n  pay 2 when "it begins", rest when "it ends"`,
    `{ of: "money", exact: () => whole(200) }`,
  ],
  [
    "the grant reads what ranks it",
    "5\n  cap 3 awards per year ranked by score",
    "score: given.ratio(fact.score)",
  ],
  [
    "a day that depends on the facts",
    "5\n  when (born if big, otherwise applied) > 2020-01-01\n  cap 9 per claim",
    `((f.big ? (f.born ?? missing("born", "date")) : f.applied) > 2020_01_01)`,
  ],
  [
    "a day for each kind",
    "5\n  when (by kind: born for small, applied for large) > 2020-01-01\n  cap 9 per claim",
    `((f.kind === choice.small ? (f.born ?? missing("born", "date")) : f.applied) > 2020_01_01)`,
  ],
  [
    "a day that changes",
    "5\n  when (born from 2020-01-01, applied from 2025-03-01) > 2020-01-01\n  cap 9 per claim",
    "(at.day >= 2025_03_01 ? f.applied : at.day >= 2020_01_01 ? f.born :",
  ],
  [
    "a day with a name",
    "5\n  when later > 2020-01-01\n  cap 9 per claim",
    "test: (f, at) => (later(f, at) > 2020_01_01)",
  ],
  ["the largest", "max(jobs * spend, spend)\n  cap 9 per claim", "greatest(times("],
  ["the smallest", "min(jobs * spend, spend)\n  cap 9 per claim", "least(times("],
])("%s", (_, lines, part) => {
  expect(written(lines)).toContain(part);
});

test.each([
  ["a limit that reads nothing", "spend\n  cap 9 per claim", "facts: () => ({})"],
  ["what no branch needs", "spend\n  cap 9 per claim", "needs:"],
  ["an end that there is not", "spend\n  cap 9 per claim", "until:"],
  ["a payment that nothing is said of", "spend\n  cap 9 per claim", "payment:"],
])("nothing is written of %s", (_, lines, part) => {
  expect(written(lines)).not.toContain(part);
});
