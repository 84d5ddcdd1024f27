import { expect, test } from "vitest";
import { emitSchema } from "../../src/emit/schema/schema.ts";
import type { Article, Policy } from "../../src/model/policy.ts";
import type { Interval } from "../../src/model/period.ts";
import {
  applied,
  fact,
  firm,
  other,
  policyOf,
  voucher,
  yearlyCap,
} from "../support/model-builders.ts";

/* What the schema defines for each grant, each other programme and each fact. */

/** The schema that stands under a name. */
function defined(policy: Policy, name: string): unknown {
  const text = emitSchema(policy)[0]?.text ?? "";
  const { $defs } = JSON.parse(text);
  return $defs[name];
}

const matter = fact("matter", { kind: "id" });
const statedBy = (...facts: readonly (typeof matter)[]) =>
  facts.map((each) => ({ fact: each, always: true }));

test("a grant asks for its own facts, and no other grant's", () => {
  const loan = voucher({ name: "loan", states: statedBy(firm, applied, matter) });
  const policy = policyOf([voucher(), loan], { facts: [firm, applied, matter] });
  expect(defined(policy, "grant.loan")).toMatchObject({
    type: "object",
    required: ["applied", "firm", "matter"],
  });
});

const article = (number: string, en: string): Article => ({
  number,
  title: { en },
  inForce: { from: "2025-01-01", until: undefined },
  said: policyOf([]).said,
  span: policyOf([]).span,
});
const articles = [
  article("1", "Costs"),
  article("1", "Costs, more of them"),
  article("2", "Persons"),
];

test.each([
  ["its own title", { title: { en: "Voucher" }, article: "1" }, "Voucher"],
  ["the last title of its article", { title: undefined, article: "1" }, "Costs, more of them"],
  ["the only title of its article", { title: undefined, article: "2" }, "Persons"],
  ["the policy's title", { title: undefined, article: undefined }, "test"],
])("a grant is called by %s", (_, more, title) => {
  const policy = policyOf([voucher(more)], { articles });
  expect(defined(policy, "grant.voucher")).toMatchObject({ title });
});

const term: Interval = { from: "2025-01-01", until: "2027-12-31" };
const third = { name: "third", title: { en: "third programme" } };
const always: Interval = { from: "0001-01-01", until: undefined };

test.each([
  ["all along", always, term, true],
  ["from the first day of the term", { from: "2025-01-01", until: undefined }, term, true],
  ["from the second day", { from: "2025-01-02", until: undefined }, term, false],
  ["to the last day of the term", { ...always, until: "2027-12-31" }, term, true],
  ["beyond the last day", { ...always, until: "2028-12-31" }, term, true],
  ["to the day before", { ...always, until: "2027-12-30" }, term, false],
  ["to a day, in a term without one", { ...always, until: "2027-12-31" }, always, false],
])("what a ceiling asks that is in force %s", (_, inForce, during, isRequired) => {
  const cap = yearlyCap(100, { externals: [third, other], inForce });
  const policy = policyOf([voucher({ caps: [cap] })], {
    term: during,
    externals: [other, third],
  });
  expect(defined(policy, "grant.other")).toMatchObject({
    required: isRequired ? ["decided", "applied", "firm"] : ["decided", "applied"],
  });
});

test("a ceiling asks nothing of a programme that it does not count", () => {
  const caps = [yearlyCap(100, { externals: [third] })];
  const policy = policyOf([voucher({ caps })], { externals: [other, third] });
  expect(defined(policy, "grant.other")).toMatchObject({ required: ["decided", "applied"] });
});

test("a fact that is declared once is defined once", () => {
  const policy = policyOf([voucher({ states: statedBy(firm, applied, matter) })], {
    facts: [firm, applied, matter],
  });
  expect(defined(policy, "fact.matter")).toMatchObject({ type: "string" });
  expect(defined(policy, "grant.voucher")).toMatchObject({
    properties: { matter: { $ref: "#/$defs/fact.matter" } },
  });
});

test("a fact that is declared anew is of each version as that one declares it", () => {
  const [before, after] = [fact("basis", { kind: "id" }), fact("basis", { kind: "yes/no" })];
  const policy = policyOf(
    [
      voucher({ inForce: { from: "2025-01-01", until: "2025-12-31" }, states: statedBy(before) }),
      voucher({ inForce: { from: "2026-01-01", until: undefined }, states: statedBy(after) }),
    ],
    { facts: [firm, applied, before, after] },
  );
  expect(defined(policy, "fact.basis")).toMatchObject({
    anyOf: [{ type: "string" }, { enum: [true, false, "yes", "no"] }],
  });
  expect(defined(policy, "grant.voucher")).toMatchObject({
    anyOf: [
      { properties: { basis: { type: "string" } } },
      { properties: { basis: { enum: [true, false, "yes", "no"] } } },
    ],
  });
});

test("every claim names its grant", () => {
  const text = emitSchema(policyOf([voucher()]))[0]?.text ?? "";
  expect(JSON.parse(text)).toMatchObject({ required: ["grant"] });
});
