import { expect, test } from "vitest";
import { policyWith } from "../support/deciding.ts";
import { evaluatorFiles } from "../support/evaluator.ts";

/* What an evaluator says of a grant and its caps, and what it leaves out where there is nothing to say. */

/** The text of a grant with these lines, what it reads and its caps before it, without line breaks. */
function written(lines: string): string {
  const policy = policyWith(`fact other2: money "other costs"
fact jobs: count "jobs"
fact score: number 0 to 9 "score"
fact born: date "born"
fact big: yes/no "big"
fact kind: one of (small "small", large "large") "kind"
fact staff: list of (wage money "wage", since date "hired on", full yes/no "full time", part percent "part", sort one of (junior "junior", senior "senior") "kind") "staff"
fact group: id "group|groups"
fact project: id per group "project|projects"
define later as max(born, applied) "the later day"
define steady as 7 "what reads nothing"
define wages as sum of wage over staff "wages"
define ready as big and spend > 0 "what is there"
define branchy as spend if big, otherwise 7 "of one branch"
grant demo "Demo": ${lines}
`);
  const text = evaluatorFiles(policy)[0]?.text ?? "";
  const [, own = ""] = /\nconst readings = ([^]*)export const policy/.exec(text) ?? [];
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
  [
    "a day with a name, as a function",
    "5\n  when later > 2020-01-01\n  cap 9 per claim",
    "function later(f: { readonly born: number; readonly applied: number }, _at: Moment): number { return Math.max(f.born, f.applied); }",
  ],
  [
    "a list with a name",
    "wages * jobs\n  cap 9 per claim",
    "function wages(f: { readonly staff: readonly { readonly wage: number; readonly since: number; readonly full: boolean; readonly part: Ratio; readonly sort: number }[] }, _at: Moment): Ratio { return total(f.staff, (row) => whole(row.wage)); }",
  ],
  [
    "a condition with a name, of what every claim on its grant states",
    "spend\n  when ready\n  cap 9 per claim",
    "function ready(f: { readonly big: boolean; readonly spend: number }, _at: Moment): boolean { return (f.big && (f.spend > 0)); }",
  ],
  [
    "a name that reads nothing",
    "steady * jobs * spend\n  cap 9 per claim",
    "function steady(_f: unknown, _at: Moment): Ratio { return whole(7); }",
  ],
  [
    "a name of which a grant states all in one branch",
    "branchy * jobs\n  cap 9 per claim",
    "function branchy(f: { readonly spend: number | undefined; readonly big: boolean }, _at: Moment): Ratio {",
  ],
  [
    "a name of which a limit states all in one branch",
    "spend\n  cap branchy * jobs per claim",
    "function branchy(f: { readonly spend: number | undefined; readonly big: boolean }, _at: Moment): Ratio {",
  ],
  [
    "a name of which a ranking states all in one branch",
    "spend\n  cap 3 awards per year ranked by branchy * jobs",
    "function branchy(f: { readonly spend: number | undefined; readonly big: boolean }, _at: Moment): Ratio {",
  ],
  [
    "a name of which the grant states all, but not the limit",
    "spend + branchy\n  cap branchy * jobs per claim",
    "function branchy(f: { readonly spend: number | undefined; readonly big: boolean }, _at: Moment): Ratio {",
  ],
  [
    "a limit by kinds reads the kind",
    "5\n  cap (by kind: spend for small, 7 for large) per claim",
    "facts: (given: Given) => ({ kind: given.number(fact.kind), spend: given.numberIf(fact.spend) }), limit",
  ],
  [
    "a limit by numbers reads the number",
    "5\n  cap (by jobs: spend for 3, otherwise 7) per claim",
    "facts: (given: Given) => ({ jobs: given.number(fact.jobs), spend: given.numberIf(fact.spend) }), limit",
  ],
  ["a grant that reads nothing", "5\n  cap 9 per claim", "facts: () => ({}), conditions"],
  [
    "parts of which none can fail",
    "5\n  when big and spend + other2 > 5\n  cap 9 per claim",
    "(f.big && ",
  ],
  [
    "parts of which only the first can fail",
    "5\n  when jobs / score > 5 and big\n  cap 9 per claim",
    " && f.big)",
  ],
  [
    "parts of which a later one can fail",
    "5\n  when big and jobs / score > 5 and jobs > 0\n  cap 9 per claim",
    "every(f.big, ",
  ],
  [
    "one of two that can fail",
    "5\n  when big or jobs / score > 5\n  cap 9 per claim",
    "some(f.big, ",
  ],
  [
    "what is divided by a number",
    "5\n  when big and jobs / 7 > 5\n  cap 9 per claim",
    "(f.big && ",
  ],
  [
    "bands without an end",
    "5\n  when big and (bands of jobs: 1 to 4, 2 to 5, 3 above) > 2\n  cap 9 per claim",
    "(f.big && ",
  ],
  [
    "bands that end",
    "5\n  when big and (bands of jobs: 1 to 4, 2 to 5, 3 to 9) > 2\n  cap 9 per claim",
    "every(f.big, ",
  ],
  ["the largest", "max(jobs * spend, spend)\n  cap 9 per claim", "greatest(times("],
  ["the smallest", "min(jobs * spend, spend)\n  cap 9 per claim", "least(times("],
])("%s", (_, lines, part) => {
  expect(written(lines)).toContain(part);
});

test.each([
  [
    "a list",
    "(sum of wage over staff) if big, otherwise 7",
    'amount: (f) => { if (f.big) { if (f.staff === undefined) missing("staff", "list"); } }',
  ],
  [
    "a list that is counted",
    "(jobs * 5 * (count of staff)) if big, otherwise 7",
    'if (f.jobs === undefined) missing("jobs", "count"); if (f.staff === undefined) missing("staff", "list"); }',
  ],
  [
    "one of several kinds",
    "(by kind: 5 for small, 7 for large) if big, otherwise 9",
    'amount: (f) => { if (f.big) { if (f.kind === undefined) missing("kind", "one of"); } }',
  ],
  [
    "only of the kind that needs it",
    "by kind: spend for small, 7 for large",
    'amount: (f) => { if (f.kind === choice.small) { if (f.spend === undefined) missing("spend", "money"); } }, }',
  ],
  [
    "of all other kinds",
    "by kind: 5 for small, otherwise spend",
    'amount: (f) => { if (f.kind === choice.small) { } else { if (f.spend === undefined) missing("spend", "money"); } }, }',
  ],
  [
    "only of the number that needs it",
    "by jobs: spend for 3, otherwise 7",
    'amount: (f) => { byQuantity<void>(whole(f.jobs), [[whole(3), () => { if (f.spend === undefined) missing("spend", "money"); }]], () => { }); }, }',
  ],
  [
    "of one number, and not of another",
    "by jobs: spend for 3, 5 for 4, otherwise 7",
    'byQuantity<void>(whole(f.jobs), [[whole(3), () => { if (f.spend === undefined) missing("spend", "money"); }], [whole(4), () => { }]], () => { });',
  ],
  [
    "of all other numbers",
    "by jobs: 5 for 3, otherwise spend",
    'amount: (f) => { byQuantity<void>(whole(f.jobs), [[whole(3), () => { }]], () => { if (f.spend === undefined) missing("spend", "money"); }); }, }',
  ],
  [
    "no more than that a number by which it goes is one",
    "by (jobs / score): 5 for 3, otherwise 7",
    'amount: (f) => { void divided(whole(f.jobs), f.score, "score"); }, }',
  ],
  [
    "no more than that a condition holds or does not",
    "5 if jobs / score > 2, otherwise 7",
    'amount: (f) => { void (compare(divided(whole(f.jobs), f.score, "score"), whole(2)) > 0); }, }',
  ],
  [
    "once, where it is read twice",
    "5\n  when branchy > 1\n  when branchy > 2",
    'conditions: (f) => { if (f.big) { if (f.spend === undefined) missing("spend", "money"); } }, }',
  ],
  [
    "with the thing that it belongs to, once",
    "(awarded by this per project per group) if big, otherwise 5",
    'if (f.project === undefined) missing("project", "id"); if (f.group === undefined) missing("group", "id"); } }, }',
  ],
  [
    "in each row",
    "sum of (wage if full, otherwise spend) over staff",
    'amount: (f) => { for (const row of f.staff) { if (row.full) { } else { if (f.spend === undefined) missing("spend", "money"); } } }, }',
  ],
  [
    "in each row, and whatever the row is",
    "sum of ((wage if full, otherwise spend) + (other2 if big, otherwise 5)) over staff",
    'for (const row of f.staff) { if (row.full) { } else { if (f.spend === undefined) missing("spend", "money"); } if (f.big) {',
  ],
  [
    "by the kind of a row",
    "sum of (by sort: wage for junior, spend for senior) over staff",
    'for (const row of f.staff) { if (row.sort === choice.senior) { if (f.spend === undefined) missing("spend", "money"); } }',
  ],
])("it is asked for what a branch needs: %s", (_, amount, part) => {
  expect(written(`${amount}\n  cap 9 per claim`)).toContain(part);
});

test.each([
  ["a limit that reads nothing", "spend\n  cap 9 per claim", "facts: () => ({})"],
  ["what no branch needs", "spend\n  cap 9 per claim", "needs:"],
  ["what neither branch needs", "5 if big, otherwise 7\n  cap 9 per claim", "needs:"],
  ["what no kind needs", "by kind: 5 for small, 7 for large\n  cap 9 per claim", "needs:"],
  ["what no number needs", "by jobs: 5 for 3, otherwise 7\n  cap 9 per claim", "needs:"],
  ["what no row needs", "sum of wage over staff\n  cap 9 per claim", "needs:"],
  [
    "whose ledger is read: it finds them by itself",
    "(awarded by this per group) + 5\n  cap 9 per claim",
    "given.",
  ],
  ["an end that there is not", "spend\n  cap 9 per claim", "until:"],
  ["a payment that nothing is said of", "spend\n  cap 9 per claim", "payment:"],
])("nothing is written of %s", (_, lines, part) => {
  expect(written(lines)).not.toContain(part);
});
