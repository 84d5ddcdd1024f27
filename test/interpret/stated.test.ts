import { expect, test } from "vitest";
import { emptyLedger, quote, submit } from "../../src/interpret/interpret.ts";
import type { Claim } from "../../src/model/claim.ts";
import { claimOn, lastOf, policyWith } from "../support/deciding.ts";

const facts = `fact young: yes/no "young"
fact extra: money "extra costs"
fact points: count "points"
fact matter: id "matter|matters"
fact price: money per matter "price"
fact part: percent "part"
fact rank: count per matter "rank"
fact class: one of (low "low", high "high") per matter "class"
fact staff: list of (wage money "wage") "staff"
`;

/** What is missing from a claim that is refused by its date; its outcome where nothing is. */
function missing(grant: string, stated: Partial<Claim>): string {
  const policy = policyWith(`${facts}grant voucher "voucher": ${grant}`);
  const claim = claimOn("voucher", { applied: "2019-12-31", spend: "1", ...stated });
  const result = lastOf(policy, claim);
  return result.outcome === "error" ? `${result.error.code} ${result.error.fact}` : result.outcome;
}

test.each([
  "spend if young, otherwise extra",
  "spend when (spend if young, otherwise extra) > 1",
  "spend less spend if young, otherwise extra",
  "spend at least spend if young, otherwise extra",
  "spend nothing below spend if young, otherwise extra",
  'spend pay (spend if young, otherwise extra) when "first", rest when "then"',
  "spend cap (spend if young, otherwise extra) per claim",
])("a fact in a branch of %s is looked for if the branch is taken", (grant) => {
  expect(missing(grant, { young: true })).toBe("refused");
  expect(missing(grant, { young: false })).toBe("missing-fact extra");
  expect(missing(grant, { young: false, extra: "1" })).toBe("refused");
  expect(missing(grant, {})).toBe("missing-fact young");
});

test("what a ranking is made of is looked for too", () => {
  const grant = "spend cap 9 awards per firm per year ranked by (points if young, otherwise 0)";
  expect(missing(grant, { young: false })).toBe("refused");
  expect(missing(grant, { young: true })).toBe("missing-fact points");
});

test("a value in a branch is nothing without what it belongs to", () => {
  const grant = "spend if young, otherwise price";
  expect(missing(grant, { young: false, price: "1" })).toBe("missing-fact matter");
  expect(missing(grant, { young: false, price: "1", matter: "m" })).toBe("refused");
});

test.each([
  ["by rank * 2: 10 for 2, otherwise 20", { young: false, rank: 1 }],
  ["by class: 10 for low, 20 for high", { young: false, class: "low" }],
])("so is what a table in a branch looks at: %s", (table, stated) => {
  const grant = `spend if young, otherwise (${table})`;
  expect(missing(grant, { young: true })).toBe("refused");
  expect(missing(grant, stated)).toBe("missing-fact matter");
  expect(missing(grant, { ...stated, matter: "m" })).toBe("refused");
});

test.each(["10 * (count of staff)", "sum of wage over staff"])(
  "a list in a branch is looked for if the branch is taken: %s",
  (amount) => {
    const grant = `spend if young, otherwise (${amount})`;
    expect(missing(grant, { young: true })).toBe("refused");
    expect(missing(grant, { young: false })).toBe("missing-fact staff");
    expect(missing(grant, { young: false, staff: [] })).toBe("refused");
  },
);

test("an error in choosing a branch is the error of the claim", () => {
  const grant = "spend if 1 / points < 2, otherwise extra";
  expect(missing(grant, { points: 0 })).toBe("division-by-zero points");
  expect(missing(grant, { points: 1 })).toBe("refused");
});

test("branches of an accumulated amount are chosen on the totals", () => {
  const policy = policyWith(`${facts}
    grant voucher "voucher": spend if spend <= 100, otherwise extra
      when young
      accumulated per firm`);
  const first = claimOn("voucher", { spend: "80", young: true });
  const second = claimOn("voucher", { spend: "80", young: false });
  const { ledger } = submit(policy, emptyLedger, first);
  expect(quote(policy, emptyLedger, second)).toMatchObject({ outcome: "refused" });
  expect(quote(policy, ledger, second)).toMatchObject({ error: { fact: "extra" } });
});

test("facts come in the order of the policy, those of branches after the others", () => {
  const grant = "(extra if young, otherwise part of spend) + spend";
  expect(missing(grant, { firm: "" })).toBe("empty-id firm");
  expect(missing(grant, { spend: undefined })).toBe("missing-fact spend");
  expect(missing(grant, { young: true })).toBe("missing-fact extra");
});
