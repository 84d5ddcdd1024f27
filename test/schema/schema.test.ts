import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { emitSchema } from "../../src/emit/schema/schema.ts";
import { rational } from "../../src/exact/rational.ts";
import type { FactType } from "../../src/model/fact.ts";
import type { Policy } from "../../src/model/policy.ts";
import {
  applied,
  fact,
  firm,
  office,
  other,
  policyOf,
  spend,
  voucher,
  yearlyCap,
} from "../support/model-builders.ts";

const schemaOf = (policy: Policy): string => emitSchema(policy)[0]?.text ?? "";

/** Whether the schema of the policy accepts a claim. Its own form is checked strictly. */
function accepts(policy: Policy): (claim: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, strictTypes: true, allowUnionTypes: true });
  ajv.addVocabulary(["x-unit", "x-title", "x-set-by", "x-in-force"]);
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(schemaOf(policy)));
  return (claim) => validate(claim);
}

/** Whether a value may be stated of a fact of this type. */
function acceptsValue(type: FactType): (value: unknown) => boolean {
  const stated = fact("stated", type);
  const policy = policyOf([voucher({ states: [{ fact: stated, always: true }] })], {
    facts: [firm, applied, stated],
  });
  const validate = accepts(policy);
  return (value) => validate({ grant: "voucher", firm: "F", applied: "2025-03-03", stated: value });
}

function expectValues(type: FactType, good: readonly unknown[], bad: readonly unknown[]): void {
  const check = acceptsValue(type);
  expect(good.filter((value) => !check(value))).toEqual([]);
  expect(bad.filter(check)).toEqual([]);
}

const claim = { grant: "voucher", firm: "F", applied: "2025-03-03", spend: "100.00" };

test("a claim states what its grant needs, and may state other facts", () => {
  const extra = fact("extra", { kind: "yes/no" });
  const check = accepts(policyOf([voucher()], { facts: [firm, applied, spend, extra] }));
  expect(check(claim)).toBe(true);
  expect(check({ ...claim, id: "1", extra: "yes" })).toBe(true);
  expect(check({ ...claim, id: " " })).toBe(false);
  expect(check({ ...claim, extra: "maybe" })).toBe(false);
  expect(check({ ...claim, unknown: 1 })).toBe(false);
  expect(check({ ...claim, grant: "nothing" })).toBe(false);
  expect(check({ grant: "voucher", firm: "F", applied: "2025-03-03" })).toBe(false);
  expect(check({ ...claim, applied: "2025-02-30" })).toBe(false);
});

test("a fact that only a branch needs may be missing", () => {
  const states = [firm, applied].map((each) => ({ fact: each, always: true }));
  const check = accepts(
    policyOf([voucher({ states: [...states, { fact: spend, always: false }] })]),
  );
  expect(check({ grant: "voucher", firm: "F", applied: "2025-03-03" })).toBe(true);
});

test("only what an authority decides carries a decision", () => {
  const fixed = accepts(policyOf([voucher()]));
  const open = accepts(policyOf([voucher({ discretion: true })]));
  expect([fixed, open].map((check) => check({ ...claim, decided: "5.00" }))).toEqual([false, true]);
  expect(open({ ...claim, decided: "-5.00" })).toBe(false);
});

test("another programme's award carries what it gave and what the caps that count it ask", () => {
  const cap = yearlyCap(100, { externals: [other] });
  const check = accepts(policyOf([voucher({ caps: [cap] })]));
  const given = { grant: "other", decided: "5.00", applied: "2025-03-03" };
  expect(check({ ...given, firm: "F" })).toBe(true);
  expect(check(given)).toBe(false);
  expect(check({ ...given, firm: "F", decided: undefined })).toBe(false);
  const later = { from: "2026-01-01", until: undefined };
  const amended = accepts(policyOf([voucher({ caps: [{ ...cap, inForce: later }] })]));
  expect(amended(given)).toBe(true);
});

test("money is a decimal with the currency's decimals, or whole minor units", () => {
  expectValues(
    { kind: "money" },
    ["0", "6000000.00", "1.5", 0, 9007199254740991],
    ["", "-1", "1.005", "1,000", "1_000", "1e3", ".5", "5.", " 5", 0.5, -1, 9007199254740992, true],
  );
  const yen = policyOf([voucher()], { currency: { code: "JPY", decimals: 0 } });
  expect(accepts(yen)({ ...claim, spend: "100" })).toBe(true);
  expect(accepts(yen)({ ...claim, spend: "100.0" })).toBe(false);
});

test("each other type accepts what an evaluator reads", () => {
  expectValues({ kind: "count" }, ["0", "12", 12], ["1.0", "-1", 1.5, ""]);
  expectValues(
    { kind: "percent" },
    ["0%", "33.3%", "100%", "100.0%", "05%", "5‰", "1000‰"],
    ["33.3", "101%", "100.1%", "1001‰", "-1%", 5, "%"],
  );
  const number = { kind: "number", from: rational(-5, 2), to: rational(5) } as const;
  expectValues(number, ["-2.5", "0", "5", -2, 5], [-3, 6, "x", 0.5, "-2.6", "-2.51", "5.001"]);
  const below = { ...number, to: rational(-3, 2) };
  expectValues(below, ["-2", "-1.5", "-01.50", -2], ["-1.49", "1.5", "-2.51", -1, "0", "-0"]);
  expectValues({ ...number, from: rational(1) }, ["1", 1], ["-1", 0]);
  expectValues({ kind: "date" }, ["2024-02-29"], ["2025-02-29", "2025/03/03", 20250303]);
  expectValues({ kind: "yes/no" }, [true, false, "yes", "no"], ["Yes", 1, ""]);
  expectValues({ kind: "id" }, ["F", "企业"], ["", " ", 7]);
  const values = ["small", "large"].map((name) => ({ name, label: { en: name } }));
  expectValues({ kind: "one of", values }, ["small"], ["Small", "medium"]);
  const columns = [
    { name: "wage", type: { kind: "money" }, label: { text: {}, counted: {} } },
    { name: "new", type: { kind: "yes/no" }, label: { text: {}, counted: {} } },
  ] as const;
  expectValues(
    { kind: "list", columns },
    [[], [{ wage: "5.00", new: true }]],
    [{}, [{ wage: "5.00" }], [{ wage: "5.00", new: true, more: 1 }], [{ wage: "x", new: true }]],
  );
});

test("a fact that an amendment declared anew is what either version says", () => {
  const [before, after] = [fact("basis", { kind: "money" }), fact("basis", { kind: "date" })];
  const versions = [before, after].map((basis, index) =>
    voucher({
      inForce: index === 0 ? { from: "2025-01-01", until: "2025-12-31" } : laterOn,
      states: [firm, applied, basis].map((each) => ({ fact: each, always: true })),
    }),
  );
  const check = accepts(policyOf(versions, { facts: [firm, applied, before, after] }));
  const base = { grant: "voucher", firm: "F", applied: "2025-03-03" };
  expect(check({ ...base, basis: "5.00" })).toBe(true);
  expect(check({ ...base, basis: "2025-03-03" })).toBe(true);
  expect(check({ ...base, basis: "yes" })).toBe(false);
  expect(check(base)).toBe(false);
});

const laterOn = { from: "2026-01-01", until: undefined };

test("titles are in both languages, and money names its currency", () => {
  const named = fact(
    "费用",
    { kind: "money" },
    {
      label: { text: { en: "computing-power expenses", zh: "算力费用" }, counted: {} },
      setBy: { ...office, title: { en: "the office", zh: "办公室" } },
    },
  );
  const policy = policyOf([voucher({ states: [{ fact: named, always: true }] })], {
    languages: ["en", "zh"],
    title: { en: "Vouchers", zh: "券" },
    facts: [firm, applied, named],
  });
  const schema = JSON.parse(schemaOf(policy));
  expect(schema).toMatchObject({
    title: "Vouchers / 券",
    "x-title": { en: "Vouchers", zh: "券" },
    $defs: {
      "fact.费用": {
        title: "computing-power expenses / 算力费用",
        "x-unit": "CNY",
        "x-set-by": { en: "the office", zh: "办公室" },
      },
    },
  });
  expect(accepts(policy)({ ...claim, spend: undefined, 费用: "5.00" })).toBe(false);
  const stated = { grant: "voucher", firm: "F", applied: "2025-03-03", 费用: "5.00" };
  expect(accepts(policy)(stated)).toBe(true);
});
