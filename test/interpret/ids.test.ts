import { expect, test } from "vitest";
import type { Ledger } from "../../src/interpret/interpret.ts";
import { emptyLedger, quote, submit, submitRound } from "../../src/interpret/interpret.ts";
import type { Claim, RawValue } from "../../src/model/claim.ts";
import { fact, policyOf, voucher, yearlyCap } from "../support/model-builders.ts";

/* What spends an id, and what is the same content (manual, section 9). */

const policy = policyOf([voucher({ caps: [yearlyCap(100)] })]);

const claim = (spend: RawValue, more: Partial<Claim> = {}): Claim => ({
  grant: "voucher",
  firm: "A",
  applied: "2025-03-01",
  spend,
  ...more,
});

const after = (...claims: readonly Claim[]): Ledger =>
  claims.reduce((ledger, each) => submit(policy, ledger, each).ledger, emptyLedger);

test("the same id with the same content is answered again, with other content not", () => {
  const first = submit(policy, emptyLedger, claim("50", { id: "x" }));
  const again = submit(policy, first.ledger, claim(5000, { id: " x" }));
  expect(again.result).toEqual(first.result);
  expect(again.ledger).toBe(first.ledger);
  expect(quote(policy, first.ledger, claim("51", { id: "x" }))).toMatchObject({
    error: { code: "id-reused", entry: "x" },
  });
});

test("another grant, or a fact more, is other content", () => {
  const both = policyOf([voucher(), voucher({ name: "second" })], {
    facts: [...policy.facts, fact("points", { kind: "count" })],
  });
  const { ledger } = submit(both, emptyLedger, claim("50", { id: "x" }));
  const again = (more: Partial<Claim>) =>
    quote(both, ledger, { ...claim("50", { id: "x" }), ...more });
  expect(again({})).toMatchObject({ award: 2500 });
  expect(again({ grant: "second" })).toMatchObject({ error: { code: "id-reused" } });
  expect(again({ points: 1 })).toMatchObject({ error: { code: "id-reused" } });
});

test("a list is the same content row by row", () => {
  const columns = [fact("wage", { kind: "money" })];
  const listed = policyOf([voucher()], {
    facts: [
      ...policy.facts,
      fact("points", { kind: "count" }),
      fact("staff", { kind: "list", columns }),
    ],
  });
  const on = (...wages: readonly string[]) =>
    claim("50", { id: "x", staff: wages.map((wage) => ({ wage })) });
  const { ledger } = submit(listed, emptyLedger, on("1", "2"));
  expect(quote(listed, ledger, on("1.00", "2"))).toMatchObject({ award: 2500 });
  const instead = claim("50", { id: "x", points: 1 });
  for (const other of [on("1"), on("1", "2", "3"), on("1", "3"), on(), instead]) {
    expect(quote(listed, ledger, other)).toMatchObject({ error: { code: "id-reused" } });
  }
});

test("another decision is other content", () => {
  const choice = policyOf([voucher({ discretion: true })]);
  const decided = (amount: string) => claim("100", { id: "x", decided: amount });
  const { ledger, result } = submit(choice, emptyLedger, decided("10"));
  expect(quote(choice, ledger, decided("10.00"))).toEqual(result);
  expect(quote(choice, ledger, decided("11"))).toMatchObject({ error: { code: "id-reused" } });
  expect(quote(choice, ledger, claim("100", { id: "x" }))).toMatchObject({
    error: { code: "id-reused" },
  });
});

test("a refused claim spends its id", () => {
  const { ledger, result } = submit(policy, emptyLedger, claim("0", { id: "x" }));
  expect(result).toMatchObject({ outcome: "refused", by: { kind: "amount is 0" } });
  expect(quote(policy, ledger, claim("0", { id: "x" }))).toEqual(result);
});

test("ids of its own are numbered after the entries, and skip what is taken", () => {
  const ledger = after(claim("1", { id: "#2" }));
  expect(quote(policy, ledger, claim("1"))).toMatchObject({ id: "#3" });
});

test("ids that stand anywhere in a round are taken", () => {
  const { results } = submitRound(policy, emptyLedger, [claim("1"), claim("1", { id: "#1" })]);
  expect(results).toMatchObject([{ id: "#2" }, { id: "#1" }]);
});

test("the same id twice in a round is answered once", () => {
  const [one, two] = [claim("10", { id: "x" }), claim("20", { id: "x" })];
  const same = submitRound(policy, emptyLedger, [one, one]);
  expect(same.results[1]).toEqual(same.results[0]);
  expect(same.ledger.entries).toHaveLength(1);
  const different = submitRound(policy, emptyLedger, [one, two]);
  expect(different.results[1]).toMatchObject({ error: { code: "id-reused" } });
});
