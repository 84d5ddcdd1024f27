import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Policy } from "../../src/model/policy.ts";
import { policyWith } from "../support/deciding.ts";
import { evaluatorFiles } from "../support/evaluator.ts";

/*
 * What a developer reads of an evaluator: the types of claims, so that a forgotten fact is found
 * while it is written, and the comments beside them.
 */

const textOf = (policy: Policy): string => evaluatorFiles(policy)[0]?.text ?? "";

/** The fields of a type of claims, one a line, without the grant and the id that all have. */
function fieldsOf(policy: Policy, type: string): readonly string[] {
  const [, body = ""] =
    new RegExp(`export interface ${type} \\{\n([^]*?)\n\\}`).exec(textOf(policy)) ?? [];
  const fields = body.split("\n").filter((line) => line.startsWith("readonly "));
  return fields.slice(2).map((field) => field.replace(/^readonly (.*);$/, "$1"));
}

/** The comment right above these words. */
function commentOn(policy: Policy, words: string): string {
  const before = textOf(policy).split(`\n${words}`)[0] ?? "";
  return before.slice(before.lastIndexOf("/**"));
}

const base = `policy measures "Measures"
  languages en
  currency CNY rounded down to 0.01
  effective 2025-01-01 for 4 years
  dated by applied
  beneficiary firm
  quote "Words of the header."

agency office "Office"
external other "another programme"
external third "a third programme"
external uncounted "a programme that nothing counts"
fact firm: id "firm|firms"
fact applied: date "date of application"
fact matter: id "matter|matters"

article 1 "Costs"
  quote "Firms are supported."
  fact spend: money "costs"
  grant up to 30% of spend cap 100 per firm per year
article 2 "Persons"
  fact heads: count "persons"
  grant 10 * heads cap 70 per firm per year
article 3 "Total"
  joint cap 1 award per matter over article1, other
article 4 "Basis"
  define basis as spend * 2 "basis"
  grant basic "Basic support": basis cap 9 per claim
`;

/** The policy above as a decision changes it. */
function changed(changes: string): Policy {
  const text = `policy decision "Decision"
  languages en
  effective 2026-07-01

use "base.policy" as measures

${changes}
`;
  const host = { read: (path: string) => (path === "base.policy" ? base : undefined) };
  const { policy, diagnostics } = compile({ path: "decision.policy", text }, host);
  if (policy === undefined) throw new Error(diagnostics.map(({ code }) => code).join("\n"));
  return policy;
}

const amended = changed(`amend measures from 2026-07-01
  replace article 1 "Costs, more of them"
    quote "Firms are supported, and more so."
    quote "The young above all."
    fact spend: money "costs without tax"
    fact startup: yes/no "young"
    grant (50% if startup, otherwise 40%) of spend cap 150 per firm per year
  replace article 2 "Persons"
    grant 10 cap 70 per firm per year
  insert article 5 "Training"
    fact courses: count "courses"
    grant basis + spend + 20 * courses cap 10 per claim
    joint cap 5 awards per firm per year over article5, third
    joint cap 8 awards per matter over article5, other`);

test.each([
  [
    "Article1Claim",
    [
      "decided?: Money",
      "firm: string",
      "applied: DateText",
      "matter: string",
      "spend: Money",
      'startup?: boolean | "yes" | "no"',
    ],
  ],
  ["Article2Claim", ["firm: string", "applied: DateText", "heads?: Decimal"]],
  ["BasicClaim", ["firm: string", "applied: DateText", "spend: Money"]],
  ["OtherClaim", ["decided: Money", "applied: DateText", "matter: string"]],
  ["ThirdClaim", ["decided: Money", "firm?: string", "applied: DateText"]],
  ["UncountedClaim", ["decided: Money", "applied: DateText"]],
])("%s must state what every version asks, and may state what one asks", (type, fields) => {
  expect(fieldsOf(amended, type)).toEqual(fields);
});

test.each([
  ["a ceiling that is repealed within the term", "repeal article 3", "2028-12-31", "matter?"],
  ["a ceiling that is repealed after its last day", "repeal article 3", "2029-01-01", "matter"],
  ["a ceiling that is repealed later still", "repeal article 3", "2029-07-01", "matter"],
])("what %s counts by", (_, change, from, field) => {
  const policy = changed(`amend measures from ${from}\n  ${change}`);
  expect(fieldsOf(policy, "OtherClaim").at(-1)).toBe(`${field}: string`);
});

test.each([
  ["the first day of the term", "2025-01-01", "firm: string"],
  ["the day after", "2025-01-02", "firm?: string"],
])("what a ceiling counts by that is in force from %s", (_, from, field) => {
  const policy = changed(`amend measures from ${from}
  insert article 5 "Training"
    grant 20 cap 10 per claim
    joint cap 5 awards per firm per year over article5, third`);
  expect(fieldsOf(policy, "ThirdClaim")).toContain(field);
});

test("every kind of fact has its type", () => {
  const policy = policyWith(`fact jobs: count "jobs"
fact score: number 0 to 9 "score"
fact rate: percent "rate"
fact big: yes/no "big"
fact kind: one of (small "small", large "large") "kind"
fact staff: list of (wage money "wage", since date "hired on") "staff"
grant demo "Demo": rate of sum of wage over staff
  when big and kind is small and jobs > score
  cap 9 per claim
`);
  expect(fieldsOf(policy, "DemoClaim")).toEqual([
    "firm: string",
    "applied: DateText",
    "jobs: Decimal",
    "score: Decimal",
    "rate: Percent",
    'big: boolean | "yes" | "no"',
    'kind: "small" | "large"',
    "staff: readonly { readonly wage: Money; readonly since: DateText }[]",
  ]);
});

test("a decision is explained where there may be one", () => {
  expect(commentOn(amended, "readonly decided?")).toBe(
    "/** What the authority decided. Absent: it has not, and the result says what it may decide. */",
  );
  expect(commentOn(amended, "readonly decided:")).toBe("/** What was given. */");
});

test("a fact is called what its last version calls it", () => {
  expect(commentOn(amended, "readonly spend")).toBe("/** costs without tax */");
});

test("every claim is of one of the types, and every one says which grant it is on", () => {
  const text = textOf(amended);
  expect(text).toContain(
    "export type Claim = Article1Claim | Article2Claim | BasicClaim | Article5Claim | OtherClaim | ThirdClaim | UncountedClaim;",
  );
  expect(text).toContain('export interface BasicClaim {\nreadonly grant: "basic";');
});

test.each([
  [
    "Article1Claim",
    `/**
 * Article 1: Costs, more of them
 *
 * > Firms are supported, and more so.
 * > The young above all.
 */`,
  ],
  ["Article2Claim", "/** Article 2: Persons */"],
  ["BasicClaim", "/**\n * Article 4: Basis\n * Basic support\n *\n * Basic support\n */"],
  [
    "OtherClaim",
    "/**\n * another programme\n *\n * Another programme: its awards are recorded here.\n */",
  ],
])("%s says what it claims, as the last version reads", (type, comment) => {
  expect(commentOn(amended, `export interface ${type} `).replaceAll(" * \n", " *\n")).toBe(comment);
});

test("a grant without an article and a name is the whole policy", () => {
  const text = `policy whole "The whole"
  languages en
  currency CNY rounded down to 0.01
  effective 2025-01-01 for 4 years
  dated by applied
  beneficiary firm
  quote "Words of the header."
fact firm: id "firm|firms"
fact applied: date "date of application"
grant 5 cap 9 per firm per year
`;
  const { policy } = compile({ path: "whole.policy", text }, { read: () => undefined });
  if (policy === undefined) throw new Error("The policy has errors.");
  expect(commentOn(policy, "export interface ").replaceAll(" * \n", " *\n")).toBe(
    "/**\n * The whole\n *\n * > Words of the header.\n */",
  );
  expect(commentOn(policy, "const whole_2 = grant")).toBe(
    "/** In force from 2025-01-01 to 2028-12-31. */",
  );
  expect(textOf(policy)).toContain(
    'import { Ledger, always, cap, fixed, grant } from "./runtime/index.ts";\n' +
      "import type { DateText, Entry, Fact, LedgerReading, Policy } from",
  );
});

test.each([
  ["article1 = ", "/** Article 1, in force from 2025-01-01 to 2026-06-30. */"],
  ["article1_2 = ", "/** Article 1, in force from 2026-07-01 to 2028-12-31. */"],
])("each version says when it is in force: %s", (name, comment) => {
  expect(commentOn(amended, `const ${name}`)).toBe(comment);
});

test("a version without an end says when it begins", () => {
  const policy = policyWith('grant demo "Demo": spend\n  cap 9 per claim\n');
  expect(commentOn(policy, "const demo = ")).toBe("/** In force from 2020-01-01. */");
});

test("an evaluator begins with what it is", () => {
  expect(textOf(amended).split("\nimport ")[0]?.replaceAll(" * \n", " *\n")).toBe(`/**
 * Measures
 *
 * The compiled evaluator of measures, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants \`allowImportingTsExtensions\` or \`rewriteRelativeImportExtensions\`.
 */`);
});

test("the run time stands beside it, as it is", () => {
  const [own, ...others] = evaluatorFiles(amended);
  expect(own?.path).toBe("evaluator.ts");
  expect(others.find(({ path }) => path === "runtime/index.ts")?.text).toContain("Ledger");
});

test("a fact of two versions is read once", () => {
  const text = textOf(amended);
  const training = text.slice(
    text.indexOf("const article5 = "),
    text.indexOf("export const policy"),
  );
  expect(training.match(/given\.number\(fact\.spend/g)).toHaveLength(1);
});

test("what is read of the ledger twice stands in the list once", () => {
  const policy = policyWith(`fact jobs: count "jobs"
grant demo "Demo": spend if (awards by this per firm) > 1, otherwise 5 * jobs
  cap 9 per claim
`);
  expect(textOf(policy).match(/measure: "awards"/g)).toHaveLength(1);
});

test("names that an evaluator has for itself are not given to what a drafter calls so", () => {
  const own = ["f", "readings", "row", "t", "openLedger", "openUntypedLedger"];
  const grants = own.map((name) => `grant ${name} "Demo": spend\n  cap 9 per claim\n`);
  const text = textOf(policyWith(grants.join("")));
  const called = own.map((name) => new RegExp(`const (\\S+) = grant\\(\\{\nname: "${name}"`));
  expect(called.map((pattern) => pattern.exec(text)?.[1])).toEqual(own.map((name) => `${name}_2`));
});
