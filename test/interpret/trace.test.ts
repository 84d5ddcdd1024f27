import { expect, test } from "vitest";
import type { Result } from "../../src/model/outcome.ts";
import { claimOn, lastOf, ledgerAfter, policyWith } from "../support/deciding.ts";

/** The steps of a result's trace: "less 10000 → 5000". */
function steps(result: Result): readonly string[] {
  if (result.outcome === "error") return [result.error.code];
  return result.trace.map((step) =>
    step.step === "amount" ? `amount ${step.after}` : `${step.step} ${step.before} → ${step.after}`,
  );
}

test("the trace names every step that changed the amount, in the order of section 4", () => {
  const policy = policyWith(`grant voucher "voucher": up to spend / 3
    less 10
    at least 50
    cap 60 per firm per year
    nothing below 5`);
  expect(steps(lastOf(policy, claimOn("voucher", { spend: "100", decided: "30" })))).toEqual([
    "amount 10000/3",
    "less 10000/3 → 7000/3",
    "at least 7000/3 → 5000",
    "decided 5000 → 3000",
  ]);
  expect(steps(lastOf(policy, claimOn("voucher", { spend: "1000", decided: "999" })))).toEqual([
    "amount 100000/3",
    "less 100000/3 → 97000/3",
    "rounded 97000/3 → 32333",
    "cap 32333 → 6000",
  ]);
  expect(steps(lastOf(policy, claimOn("voucher", { spend: "1000", decided: "4.99" })))).toEqual([
    "amount 100000/3",
    "less 100000/3 → 97000/3",
    "rounded 97000/3 → 32333",
    "decided 32333 → 499",
    "nothing below 499 → 0",
  ]);
});

test("an amount below 0 is shown as the 0 that it counts as", () => {
  const policy = policyWith(`grant voucher "voucher": spend - 100`);
  const result = lastOf(policy, claimOn("voucher", { spend: "1" }));
  expect(result).toMatchObject({
    outcome: "refused",
    by: { kind: "amount is 0" },
    trace: [{ step: "amount", after: "0" }],
  });
});

test("a decision of just the bound is no more than that", () => {
  const policy = policyWith(`grant voucher "voucher": up to spend`);
  expect(lastOf(policy, claimOn("voucher", { spend: "100", decided: "100" }))).toMatchObject({
    award: 10000,
    notes: [],
  });
});

test("what just reaches the usual maximum is not above it", () => {
  const policy = policyWith(`grant voucher "voucher": spend
    cap 100 per firm per year in principle`);
  expect(lastOf(policy, claimOn("voucher", { spend: "100" }))).toMatchObject({ notes: [] });
  expect(lastOf(policy, claimOn("voucher", { spend: "100.01" }))).toMatchObject({
    notes: [{ note: "above the usual maximum", cap: "voucher.cap1", by: "1" }],
  });
});

test("another programme is told of the caps that count it, and of no others", () => {
  const policy = policyWith(`external third "a third programme"
grant voucher "voucher": spend cap 10 per firm per year
joint cap 20 per firm per year over voucher, other, third
joint cap 10 per firm per year over voucher, other`);
  const claim = claimOn("third", { decided: "30" });
  expect(lastOf(policy, claim)).toMatchObject({
    notes: [{ note: "over", cap: "policy.joint1", by: "1000" }],
  });
});

test("the largest amount is an award; beyond it there is an error", () => {
  const policy = policyWith(`grant voucher "voucher": spend`);
  const [largest, most] = ["90071992547409.91", 9_007_199_254_740_991];
  expect(lastOf(policy, claimOn("voucher", { spend: largest }))).toMatchObject({ award: most });
});

test("a total beyond the largest amount is an error", () => {
  const policy = policyWith(`grant voucher "voucher": spend
    accumulated per firm
    cap 100 per firm per year`);
  const claim = claimOn("voucher", { spend: "90071992547409.91" });
  expect(lastOf(policy, claim, claim)).toMatchObject({
    error: { code: "out-of-range", fact: "spend" },
  });
});

test("an error says what it is about, what was given and what is wanted, and nothing else", () => {
  const policy = policyWith(`external third "a third programme"
grant voucher "voucher": 1 from 2025-03-02, 2 from 2025-04-01
grant banded "banded": bands of 5: 1 to 3`);
  const errorOf = (grant: string): unknown => {
    const result = lastOf(policy, claimOn(grant));
    return result.outcome === "error" ? result.error : result.outcome;
  };
  expect(errorOf("voucher")).toStrictEqual({
    code: "no-value-yet",
    fact: "applied",
    value: "2025-03-01",
    expected: "2025-03-02 or later",
  });
  expect(errorOf("banded")).toMatchObject({ code: "no-band", fact: "", value: "5" });
  expect(errorOf("others")).toMatchObject({
    code: "unknown-grant",
    expected: "voucher, banded, other, third",
  });
});

test("a decision above the bound is granted with a note", () => {
  const policy = policyWith(`grant voucher "voucher": up to spend`);
  expect(lastOf(policy, claimOn("voucher", { spend: "100", decided: "150" }))).toMatchObject({
    outcome: "granted",
    award: 10000,
    trace: [{ step: "amount", after: "10000" }],
    notes: [{ note: "decision cut to the bound", decided: "15000", bound: "10000" }],
  });
});

test("of several caps that leave the same room the first is named", () => {
  const policy = policyWith(`grant voucher "voucher": spend
    cap 50 per firm per year
    cap 50 per claim
    cap 40 per claim
    cap 60 per claim`);
  const result = lastOf(policy, claimOn("voucher", { spend: "100" }));
  expect(steps(result)).toEqual(["amount 10000", "cap 10000 → 5000", "cap 5000 → 4000"]);
  expect(result).toMatchObject({ outcome: "reduced", by: { kind: "cap", cap: "voucher.cap3" } });
});

test("a count cap takes all; its step tells the numbers", () => {
  const policy = policyWith(`grant voucher "voucher": spend cap 2 consecutive years per firm`);
  const inYear = (year: number) => claimOn("voucher", { spend: "1", applied: `${year}-05-05` });
  expect(lastOf(policy, inYear(2021), inYear(2023), inYear(2022))).toMatchObject({
    outcome: "refused",
    by: { kind: "cap", cap: "voucher.cap1" },
    trace: [{ step: "amount" }, { before: "100", after: "0", limit: "2", used: "2", room: "0" }],
  });
});

test("a cap below 0 is shown as the 0 that it counts as", () => {
  const policy = policyWith(`fact price: money per firm "price"
    grant voucher "voucher": spend cap price - 100 per firm per year`);
  expect(lastOf(policy, claimOn("voucher", { spend: "1", price: "60" }))).toMatchObject({
    outcome: "refused",
    trace: [{}, { limit: "0", used: "0", room: "0" }],
  });
});

test("a number of awards that is no whole number is cut", () => {
  const policy = policyWith(`fact n: count per firm "number"
    grant voucher "voucher": spend cap n / 2 awards per firm per year`);
  const claim = claimOn("voucher", { spend: "1", n: 3 });
  expect(lastOf(policy, claim)).toMatchObject({ outcome: "granted" });
  expect(lastOf(policy, claim, claim)).toMatchObject({ trace: [{}, { limit: "1", used: "1" }] });
});

test("a cap that refuses tells what room there was", () => {
  const policy = policyWith(
    `grant voucher "voucher": spend cap 50 / 3 per firm per year or refuse`,
  );
  expect(lastOf(policy, claimOn("voucher", { spend: "16.67" }))).toMatchObject({
    outcome: "refused",
    trace: [{}, { before: "1667", after: "0", limit: "5000/3", used: "0", room: "1666" }],
  });
});

test("accumulated: what earlier claims were worked out at is taken off, and recorded", () => {
  const policy = policyWith(`grant voucher "voucher": spend
    accumulated per firm
    cap 50 per firm per lifetime`);
  const claims = [claimOn("voucher", { spend: "80" }), claimOn("voucher", { spend: "10" })];
  const [first, second] = ledgerAfter(policy, ...claims).entries;
  expect(first).toMatchObject({ entry: "awarded", workedOut: 8000, result: { award: 5000 } });
  expect(second).toMatchObject({
    entry: "refused",
    result: {
      trace: [
        { step: "amount", after: "9000" },
        { step: "earlier amounts", before: "9000", after: "1000", earlier: "8000" },
        { step: "cap", before: "1000", after: "0" },
      ],
    },
  });
  expect(second).not.toHaveProperty("workedOut");
});

test("accumulated: a claim that comes to 0 is recorded as worked out at 0", () => {
  const policy = policyWith(`grant voucher "voucher": up to spend
    less 100
    accumulated per firm
    nothing below 50`);
  const [entry] = ledgerAfter(policy, claimOn("voucher", { spend: "80" })).entries;
  expect(entry).toMatchObject({ workedOut: 0, result: { outcome: "granted", award: 0 } });
});

test("in principle: by how much the final award goes above it", () => {
  const policy = policyWith(`grant voucher "voucher": up to spend
    cap 50 / 3 per firm per year in principle
    cap 40 per claim`);
  const first = claimOn("voucher", { spend: "100", decided: "10" });
  expect(lastOf(policy, first)).toMatchObject({ notes: [] });
  const above = { note: "above the usual maximum", cap: "voucher.cap1" };
  expect(lastOf(policy, first, claimOn("voucher", { spend: "100", decided: "60" }))).toMatchObject({
    award: 4000,
    notes: [{ ...above, by: "10000/3" }],
  });
  expect(lastOf(policy, claimOn("voucher", { spend: "20" }))).toMatchObject({
    outcome: "undecided",
    atMost: 2000,
    by: undefined,
    notes: [{ ...above, by: "1000/3" }],
  });
});

test("undecided: the cap that bounds it", () => {
  const policy = policyWith(`grant voucher "voucher": up to spend cap 40 per claim`);
  expect(lastOf(policy, claimOn("voucher", { spend: "100", id: "x" }))).toEqual({
    outcome: "undecided",
    id: "x",
    atMost: 4000,
    by: { kind: "cap", cap: "voucher.cap1" },
    trace: [
      { step: "amount", after: "10000" },
      {
        step: "cap",
        before: "10000",
        after: "4000",
        cap: "voucher.cap1",
        limit: "4000",
        used: "0",
        room: "4000",
      },
    ],
    notes: [],
  });
});

test("a changed value is told, whatever the claim comes to", () => {
  const policy = policyWith(`fact pot: money per year set by office "pot"
    fact group: id per firm set by office "group|groups"
    grant voucher "voucher": spend
      cap pot per year
      cap 1_000 per group per lifetime`);
  const first = claimOn("voucher", { spend: "1", pot: "100", group: "G" });
  expect(lastOf(policy, first, { ...first, spend: "0", pot: "90", group: "H" })).toMatchObject({
    outcome: "refused",
    notes: [
      { note: "value changed", fact: "pot", before: "10000", after: "9000" },
      { note: "value changed", fact: "group", before: "G", after: "H" },
    ],
  });
});

test("an external says over which caps it goes, if it carries what their amounts need", () => {
  const policy = policyWith(`fact pot: money per year set by office "pot"
    fact matter: id "matter|matters"
    grant voucher "voucher": spend
    joint cap 1 award per matter over voucher, other
    joint cap pot per year over voucher, other
    joint cap 1_000 per matter over voucher, other`);
  const external = claimOn("other", { matter: "m", decided: "600" });
  expect(lastOf(policy, external)).toMatchObject({ notes: [] });
  expect(lastOf(policy, external, external)).toMatchObject({
    notes: [
      { note: "over", cap: "policy.joint1", by: "1" },
      { note: "over", cap: "policy.joint3", by: "20000" },
    ],
  });
  expect(lastOf(policy, external, { ...external, pot: "1000" })).toMatchObject({
    notes: [
      { cap: "policy.joint1" },
      { cap: "policy.joint2", by: "20000" },
      { cap: "policy.joint3" },
    ],
  });
  expect(lastOf(policy, external, { ...external, decided: "0" })).toMatchObject({ notes: [] });
});

test("the first condition that does not come out is named", () => {
  const policy = policyWith(`fact local: yes/no "local"
    fact listed: yes/no "listed"
    grant voucher "voucher": spend
      when local
      except listed`);
  const refusedBy = (local: boolean, listed: boolean) =>
    lastOf(policy, claimOn("voucher", { spend: "1", local, listed }));
  expect(refusedBy(false, true)).toMatchObject({ by: { condition: "voucher.when1" }, trace: [] });
  expect(refusedBy(true, true)).toMatchObject({ by: { condition: "voucher.except1" } });
  expect(refusedBy(true, false)).toMatchObject({ outcome: "granted" });
});
