import { expect, test } from "vitest";
import { rational } from "../../src/exact/rational.ts";
import { emptyLedger, quote } from "../../src/interpret/interpret.ts";
import type { RawValue } from "../../src/model/claim.ts";
import type { Fact, FactType } from "../../src/model/fact.ts";
import type { Policy } from "../../src/model/policy.ts";
import { applied, fact, firm, policyOf, spend, voucher, yuan } from "../support/model-builders.ts";

type Given = Readonly<Record<string, RawValue | undefined>>;

const plain = policyOf([voucher()]);
const base: Given = { firm: "A", applied: "2025-03-01", spend: "100" };

/** The code of the error, what it names and what was given; or the outcome. */
function problemIn(given: Given, policy: Policy = plain, grant = "voucher"): string {
  const result = quote(policy, emptyLedger, { grant, ...given });
  if (result.outcome !== "error") return result.outcome;
  const { code, fact: name, value } = result.error;
  return [code, name, value].filter((part) => part !== "").join(" ");
}

/** What a value of a fact of this type, not used by the grant, is read as. */
function readAs(type: FactType, value: RawValue): string {
  const policy = policyOf([voucher()], { facts: [firm, applied, spend, fact("x", type)] });
  return problemIn({ ...base, x: value }, policy);
}

test("money is a decimal string or whole minor units", () => {
  for (const value of ["100", "100.5", "100.50", 10_000, 10_000n, "0", "-0"]) {
    expect(readAs({ kind: "money" }, value)).toBe("granted");
  }
});

test.each([
  ["1e3", "wrong-type x 1e3"],
  ["1_000", "wrong-type x 1_000"],
  ["", "wrong-type x"],
  [" 5", "wrong-type x  5"],
  ["+5", "wrong-type x +5"],
  [0.5, "wrong-type x 0.5"],
  [Number.NaN, "wrong-type x NaN"],
  [true, "wrong-type x true"],
  ["-1", "negative x -1"],
  ["-1.005", "negative x -1.005"],
  [-1, "negative x -1"],
  ["1.000", "too-many-decimals x 1.000"],
  ["90071992547409.91", "granted"],
  ["90071992547409.92", "out-of-range x 90071992547409.92"],
  [2 ** 53, "out-of-range x 9007199254740992"],
  [2n ** 53n, "out-of-range x 9007199254740992"],
])("money %s: %s", (value, expected) => {
  expect(readAs({ kind: "money" }, value)).toBe(expected);
});

test.each([
  [3, "granted"],
  ["3", "granted"],
  ["007", "granted"],
  ["1.0", "wrong-type x 1.0"],
  ["-3", "negative x -3"],
  [-3, "negative x -3"],
  [1.5, "wrong-type x 1.5"],
  ["9007199254740992", "out-of-range x 9007199254740992"],
  [1e21, "out-of-range x 1e+21"],
])("a count %s: %s", (value, expected) => {
  expect(readAs({ kind: "count" }, value)).toBe(expected);
});

test.each([
  ["90.5", "granted"],
  [100, "granted"],
  ["-0.5", "out-of-range x -0.5"],
  ["100.1", "out-of-range x 100.1"],
  [87.5, "wrong-type x 87.5"],
  ["high", "wrong-type x high"],
])("a number from 0 to 100 %s: %s", (value, expected) => {
  const type: FactType = { kind: "number", from: rational(0), to: rational(100) };
  expect(readAs(type, value)).toBe(expected);
});

test.each([
  ["33.3%", "granted"],
  ["5‰", "granted"],
  ["100%", "granted"],
  ["100.1%", "out-of-range x 100.1%"],
  ["-1%", "out-of-range x -1%"],
  ["0.3", "wrong-type x 0.3"],
  [30, "wrong-type x 30"],
  ["%", "wrong-type x %"],
  ["500‰", "granted"],
  ["5%x", "wrong-type x 5%x"],
  ["1\n5%", "wrong-type x 1\n5%"],
])("a percentage %s: %s", (value, expected) => {
  expect(readAs({ kind: "percent" }, value)).toBe(expected);
});

test.each([
  ["2024-02-29", "granted"],
  ["2025-02-29", "impossible-date x 2025-02-29"],
  ["0000-01-01", "impossible-date x 0000-01-01"],
  ["2025-2-1", "wrong-type x 2025-2-1"],
  ["x2025-01-01", "wrong-type x x2025-01-01"],
  ["2025-01-01x", "wrong-type x 2025-01-01x"],
  [20250101, "wrong-type x 20250101"],
])("a date %s: %s", (value, expected) => {
  expect(readAs({ kind: "date" }, value)).toBe(expected);
});

test.each([
  [true, "granted"],
  ["no", "granted"],
  ["true", "wrong-type x true"],
  [1, "wrong-type x 1"],
])("yes or no %s: %s", (value, expected) => {
  expect(readAs({ kind: "yes/no" }, value)).toBe(expected);
});

test.each([
  ["small", "granted"],
  ["Small", "unknown-value x Small"],
  [1, "wrong-type x 1"],
])("one of small, large %j: %s", (value, expected) => {
  const named = (name: string) => ({ name, label: { en: name } });
  expect(readAs({ kind: "one of", values: [named("small"), named("large")] }, value)).toBe(
    expected,
  );
});

test.each([
  ["A", "granted"],
  ["\u3000", "empty-id x \u3000"],
  [7, "wrong-type x 7"],
])("an id %s: %s", (value, expected) => {
  expect(readAs({ kind: "id" }, value)).toBe(expected);
});

test("a row of a list states each column and nothing else", () => {
  const column = (name: string, kind: "money" | "yes/no") => ({
    name,
    type: { kind },
    label: { text: {}, counted: {} },
  });
  const staff = {
    kind: "list",
    columns: [column("wage", "money"), column("full", "yes/no")],
  } as const;
  expect(readAs(staff, [])).toBe("granted");
  expect(readAs(staff, [{ wage: "1.50", full: "yes" }])).toBe("granted");
  expect(readAs(staff, [{ wage: "1.50" }])).toBe("missing-fact x.full");
  expect(readAs(staff, [{ wage: "1.505", full: true }])).toBe("too-many-decimals x.wage 1.505");
  expect(readAs(staff, [{ wage: 1, full: true, age: 3 }])).toBe("unknown-fact x.age 3");
  expect(readAs(staff, "none")).toBe("wrong-type x none");
});

/** What no list of rows can be, and yet may come in. */
const fromOutside = (json: string): RawValue => JSON.parse(json);

test("a row is a record", () => {
  const staff: FactType = {
    kind: "list",
    columns: [{ name: "wage", type: { kind: "money" }, label: spend.label }],
  };
  const rows = ["5", "null", "[]", '"1"', "true"];
  expect(rows.map((row) => readAs(staff, fromOutside(`[${row}]`)))).toEqual([
    "wrong-type x 5",
    "wrong-type x object",
    "wrong-type x list",
    "wrong-type x 1",
    "wrong-type x true",
  ]);
  expect(readAs(staff, fromOutside("[{}]"))).toBe("missing-fact x.wage");
});

test("a list of one is not what stands in it", () => {
  expect(readAs({ kind: "percent" }, fromOutside('["5%"]'))).toBe("wrong-type x list");
  expect(readAs({ kind: "date" }, fromOutside('["2025-01-01"]'))).toBe("wrong-type x list");
  expect(readAs({ kind: "count" }, fromOutside('["5"]'))).toBe("wrong-type x list");
  expect(readAs({ kind: "id" }, fromOutside("{}"))).toBe("wrong-type x object");
});

test("the first problem found is the error", () => {
  const bad: Given = { id: " ", applied: "2025-02-30", spend: "-1", shoe: 1 };
  expect(problemIn(bad, plain, "vouchers")).toBe("unknown-grant grant vouchers");
  expect(problemIn(bad)).toBe("unknown-fact shoe 1");
  expect(problemIn({ ...bad, shoe: undefined })).toBe("empty-id id  ");
  expect(problemIn({ ...bad, shoe: undefined, id: "1" })).toBe(
    "impossible-date applied 2025-02-30",
  );
  expect(problemIn({ applied: "2025-03-01", spend: "-1" })).toBe("negative spend -1");
  expect(problemIn({ applied: "2025-03-01", spend: "1", decided: "1" })).toBe(
    "not-discretionary decided 1",
  );
  expect(problemIn({ applied: "2025-03-01", spend: "1" })).toBe("missing-fact firm");
  expect(problemIn({ firm: "A", spend: "1" })).toBe("missing-fact applied");
});

test("another programme's award carries its decision", () => {
  expect(problemIn({ applied: "2025-03-01" }, plain, "other")).toBe("missing-decision decided");
  expect(problemIn({ applied: "2025-03-01", decided: "0" }, plain, "other")).toBe("granted");
});

test("what a claim inherits is not stated, and no key is special", () => {
  const inherited: Given = Object.create({ firm: "A" });
  const claim = Object.assign(inherited, { applied: "2025-03-01", spend: "1" });
  expect(problemIn(claim)).toBe("missing-fact firm");
  const evil: Given = JSON.parse('{"__proto__": 1}');
  expect(problemIn({ ...base, ...evil })).toBe("unknown-fact __proto__ 1");
  expect(problemIn({ ...base, constructor: 1 })).toBe("unknown-fact constructor 1");
  expect(problemIn(base, plain, "toString")).toBe("unknown-grant grant toString");
});

test("a fact called constructor is a fact like any other", () => {
  const builder = fact("constructor", { kind: "money" });
  const grant = voucher({ states: [{ fact: builder, always: true }] });
  const policy = policyOf([grant], { facts: [firm, applied, spend, builder] });
  expect(problemIn(base, policy)).toBe("missing-fact constructor");
  expect(problemIn({ ...base, constructor: "3" }, policy)).toBe("granted");
});

test("a fact is read as the version in force declares it", () => {
  const upTo = (to: number): Fact =>
    fact("score", { kind: "number", from: rational(0), to: rational(to) });
  const grant = voucher({ states: [{ fact: upTo(100), always: true }] });
  const policy = policyOf([grant, voucher({ name: "other version" })], {
    facts: [firm, applied, spend, upTo(10)],
  });
  expect(problemIn({ ...base, score: "50" }, policy)).toBe("granted");
  expect(problemIn({ ...base, score: "50" }, policy, "other version")).toBe(
    "out-of-range score 50",
  );
});

test("an error carries the claim's id if that is a proper one", () => {
  const result = quote(plain, emptyLedger, { grant: "vouchers", id: " Ａ1 " });
  expect(result).toMatchObject({ outcome: "error", id: "A1" });
});

test("an amount beyond 2^53 − 1 minor units is an error, never a wrong figure", () => {
  const huge = { ...yuan(1), value: rational(2n ** 53n) };
  const policy = policyOf([voucher({ amount: huge })]);
  expect(problemIn(base, policy)).toBe("out-of-range amount 9007199254740992");
});
