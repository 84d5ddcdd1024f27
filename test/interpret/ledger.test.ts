import { expect, test } from "vitest";
import { rational } from "../../src/exact/rational.ts";
import type { Ledger } from "../../src/interpret/interpret.ts";
import {
  emptyLedger,
  quote,
  record,
  replay,
  room,
  submit,
  submitRound,
} from "../../src/interpret/interpret.ts";
import type { Claim, LedgerEvent, RawValue } from "../../src/model/claim.ts";
import { fact, firm, other, policyOf, voucher, yearlyCap } from "../support/model-builders.ts";

const capped = yearlyCap(100, { externals: [other] });
const policy = policyOf([voucher({ caps: [capped] })]);

const claim = (spend: RawValue, more: Partial<Claim> = {}): Claim => ({
  grant: "voucher",
  firm: "A",
  applied: "2025-03-01",
  spend,
  ...more,
});

const after = (...claims: readonly Claim[]): Ledger =>
  claims.reduce((ledger, each) => submit(policy, ledger, each).ledger, emptyLedger);

test("an award carries payments and trace, the entry the facts in canonical form", () => {
  const { ledger, result } = submit(policy, emptyLedger, claim("60.03", { firm: " Ａ " }));
  expect(result).toEqual({
    outcome: "granted",
    id: "#1",
    award: 3001,
    by: undefined,
    payments: [3001],
    trace: [
      { step: "amount", after: "6003/2" },
      { step: "rounded", before: "6003/2", after: "3001" },
    ],
    notes: [],
  });
  expect(ledger.entries).toEqual([
    {
      entry: "awarded",
      id: "#1",
      grant: "voucher",
      facts: { firm: "A", applied: "2025-03-01", spend: 6003 },
      decided: undefined,
      result,
    },
  ]);
});

test("a reduced award names the cap, and the trace what it counted", () => {
  expect(quote(policy, after(claim("150")), claim("80"))).toMatchObject({
    outcome: "reduced",
    award: 2500,
    by: { kind: "cap", cap: "voucher.cap1" },
    trace: [
      { step: "amount", after: "4000" },
      {
        step: "cap",
        before: "4000",
        after: "2500",
        cap: "voucher.cap1",
        limit: "10000",
        used: "7500",
        room: "2500",
      },
    ],
  });
});

test("a refusal is entered too, with its trace up to the refusal", () => {
  const { ledger, result } = submit(policy, after(claim("200")), claim("80"));
  expect(result).toMatchObject({ outcome: "refused", award: 0, by: { cap: "voucher.cap1" } });
  expect(result).toMatchObject({ trace: [{ step: "amount" }, { step: "cap", after: "0" }] });
  expect(ledger.entries.map(({ entry, id }) => [entry, id])).toEqual([
    ["awarded", "#1"],
    ["refused", "#2"],
  ]);
});

test("to quote enters nothing and gives the same result", () => {
  const ledger = after(claim("50"));
  expect(quote(policy, ledger, claim("50"))).toEqual(submit(policy, ledger, claim("50")).result);
  expect(ledger.entries).toHaveLength(1);
});

test("an error leaves the ledger as it is", () => {
  const ledger = after(claim("50"));
  expect(submit(policy, ledger, claim("-1")).ledger).toBe(ledger);
});

test("a claim with an error takes no part in its round", () => {
  const list = [claim("-1", { id: "x" }), claim("200")];
  const { results, ledger } = submitRound(policy, emptyLedger, list);
  expect(results).toMatchObject([{ id: "x", error: { code: "negative" } }, { award: 10000 }]);
  expect(ledger.entries).toHaveLength(1);
});

test("refusals of a round come after its awards, results stand in the order of the list", () => {
  const list = [claim("0"), claim("20", { applied: "2025-05-01" }), claim("10")];
  const { results, ledger } = submitRound(policy, emptyLedger, list);
  expect(results.map(({ outcome }) => outcome)).toEqual(["refused", "granted", "granted"]);
  expect(results.map(({ id }) => id)).toEqual(["#3", "#2", "#1"]);
  expect(ledger.entries.map(({ entry }) => entry)).toEqual(["awarded", "awarded", "refused"]);
});

test("externals are entered first; what takes a total above a cap is said", () => {
  const external = { grant: "other", firm: "A", applied: "2025-01-01", decided: "130" };
  const { results, ledger } = submitRound(policy, emptyLedger, [claim("10"), external]);
  expect(results).toMatchObject([
    { outcome: "refused", by: { cap: "voucher.cap1" } },
    {
      outcome: "granted",
      award: 13000,
      trace: [{ step: "amount", after: "13000" }],
      notes: [{ note: "over", cap: "voucher.cap1", by: "3000" }],
    },
  ]);
  expect(ledger.entries.map(({ entry }) => entry)).toEqual(["awarded", "refused"]);
});

test("an external states the scope facts of the caps that count it", () => {
  const external = { grant: "other", applied: "2025-01-01", decided: "130" };
  expect(quote(policy, emptyLedger, external)).toMatchObject({
    error: { code: "missing-fact", fact: "firm" },
  });
});

test("replaying the entries, also through JSON, gives the same state", () => {
  const ledger = after(claim("150", { id: "x" }), claim("0"));
  const again = replay(JSON.parse(JSON.stringify(ledger.entries)));
  expect(quote(policy, again, claim("80"))).toEqual(quote(policy, ledger, claim("80")));
  expect(quote(policy, again, claim("150", { id: "x" }))).toMatchObject({ id: "x", award: 7500 });
});

test("the room under a cap", () => {
  const ledger = after(claim("150"));
  const facts = { firm: "A", applied: "2025-12-31" };
  expect(room(policy, ledger, "voucher.cap1", facts)).toEqual({
    limit: "10000",
    used: "7500",
    room: 2500,
  });
  expect(room(policy, ledger, "voucher.cap1", { ...facts, firm: "B" })).toMatchObject({
    room: 10000,
  });
  expect(room(policy, ledger, "voucher.cap2", facts)).toBeUndefined();
  expect(room(policy, ledger, "voucher.cap1", { applied: "2025-12-31" })).toMatchObject({
    error: { code: "missing-fact", fact: "firm" },
  });
  expect(room(policy, ledger, "voucher.cap1", { ...facts, applied: undefined })).toMatchObject({
    error: { code: "missing-fact", fact: "applied" },
  });
  expect(room(policy, ledger, "voucher.cap1", { ...facts, shoe: 1 })).toMatchObject({
    error: { code: "unknown-fact", fact: "shoe" },
  });
});

test("room is that of the grants it counts: none without one in force, and in their rounding", () => {
  const rounding = { mode: "down", unit: rational(100_00) } as const;
  const [from, until] = ["2025-06-01", undefined];
  const dated = policyOf([
    voucher({ name: "free" }),
    voucher({ caps: [yearlyCap(150)], rounding, inForce: { from, until } }),
  ]);
  const on = (day: string) =>
    room(dated, emptyLedger, "voucher.cap1", { firm: "A", applied: `2025-${day}` });
  expect(on("05-31")).toBeUndefined();
  expect(on("06-01")).toEqual({ limit: "15000", used: "0", room: 10000 });
});

test("a claim on a grant that is not in force needs only its date", () => {
  const early = policyOf([voucher({ inForce: { from: "2025-06-01", until: undefined } })]);
  const { ledger, result } = submit(early, emptyLedger, {
    grant: "voucher",
    applied: "2025-03-01",
  });
  expect(result).toMatchObject({ outcome: "refused", by: { kind: "not in force" } });
  expect(ledger.entries).toMatchObject([{ facts: { applied: "2025-03-01" } }]);
});

test("outside the term a claim is refused, once everything is stated", () => {
  expect(quote(policy, emptyLedger, claim("1", { applied: "2024-12-31" }))).toMatchObject({
    outcome: "refused",
    by: { kind: "not in force" },
  });
  const bare = { grant: "voucher", applied: "2024-12-31", firm: "A" };
  expect(quote(policy, emptyLedger, bare)).toMatchObject({ error: { fact: "spend" } });
});

/** What an event comes to after these, all upon claim x of 100 yuan. */
function event(last: Partial<LedgerEvent>, ...before: readonly Partial<LedgerEvent>[]) {
  const ledger = [...before].reduce<Ledger>(
    (reached, each) => record(policy, reached, whole(each)).ledger,
    after(claim("200", { id: "x" }), claim("0", { id: "refused" })),
  );
  const { result } = record(policy, ledger, whole(last));
  return result.outcome === "error" ? result.error.code : result.outcome;
}

const whole = (given: Partial<LedgerEvent>): LedgerEvent => ({
  event: "reverse",
  claim: "x",
  ...given,
});

test("reverse: at most what is not yet paid, nor clawed back", () => {
  expect(event({ amount: "100" })).toBe("entered");
  expect(event({ amount: "100.01" })).toBe("too-much");
  expect(event({ amount: "70" }, { event: "pay", amount: "30" })).toBe("entered");
  expect(event({ amount: "70.01" }, { event: "pay", amount: "30" })).toBe("too-much");
  const paidAndBack = [
    { event: "pay", amount: "30" },
    { event: "clawback", amount: "40" },
  ] as const;
  expect(event({ amount: "60" }, ...paidAndBack)).toBe("entered");
  expect(event({ amount: "60.01" }, ...paidAndBack)).toBe("too-much");
});

test("reverse without an amount takes back all that can be; an error if that is nothing", () => {
  expect(event({ amount: "0.01" }, {})).toBe("wholly-reversed");
  expect(event({}, { event: "pay", amount: "100" })).toBe("nothing-left");
  expect(event({ amount: "0.01" }, { event: "pay", amount: "30" }, {})).toBe("too-much");
});

test("clawback: at most what is left and not yet asked back", () => {
  const clawback = (amount: string) => ({ event: "clawback", amount }) as const;
  expect(event(clawback("100"), { event: "pay", amount: "100" })).toBe("entered");
  expect(event(clawback("60"), { amount: "40" })).toBe("entered");
  expect(event(clawback("60.01"), { amount: "40" })).toBe("too-much");
  expect(event(clawback("0.01"), clawback("100"))).toBe("too-much");
  expect(event({ event: "clawback" }, clawback("100"))).toBe("nothing-left");
});

test("payments never exceed what is left", () => {
  const pay = (amount: string) => ({ event: "pay", amount }) as const;
  expect(event(pay("60"), pay("40"))).toBe("entered");
  expect(event(pay("60.01"), pay("40"))).toBe("too-much");
  expect(event(pay("70"), { amount: "10" }, { event: "clawback", amount: "20" })).toBe("entered");
  expect(event(pay("70.01"), { amount: "10" }, { event: "clawback", amount: "20" })).toBe(
    "too-much",
  );
  expect(event({ event: "pay" })).toBe("missing-fact");
});

test("what was asked back after payment leaves nothing to pay, never less", () => {
  const earlier: readonly Partial<LedgerEvent>[] = [
    { event: "pay", amount: "60" },
    { event: "clawback", amount: "100" },
  ];
  const ledger = earlier.reduce<Ledger>(
    (reached, each) => record(policy, reached, whole(each)).ledger,
    after(claim("200", { id: "x" })),
  );
  const { result } = record(policy, ledger, whole({ event: "pay", amount: "1" }));
  expect(result).toMatchObject({ error: { code: "too-much", expected: "at most 0" } });
});

test("completed twice is allowed, wholly reversed it is not", () => {
  expect(event({ event: "complete" }, { event: "complete" })).toBe("entered");
  expect(event({ event: "complete" }, {})).toBe("wholly-reversed");
  expect(event({ event: "complete", amount: "1" })).toBe("unknown-fact");
});

test("an event without an amount is the same again, whatever that was", () => {
  const once = record(policy, after(claim("200", { id: "x" })), whole({ id: "e" }));
  expect(once.ledger.entries.at(-1)).toEqual({
    entry: "reversed",
    id: "e",
    claim: "x",
    amount: 10000,
  });
  expect(record(policy, once.ledger, whole({ id: "e" }))).toEqual(once);
});

test("an event that there is not, or upon no claim", () => {
  expect(event({ event: JSON.parse('"burn"') })).toBe("unknown-value");
  expect(event({ claim: JSON.parse("null") })).toBe("missing-fact");
});

test("an event upon nothing, upon a refusal, or with a bad amount is an error", () => {
  expect(event({ claim: "y" })).toBe("unknown-entry");
  expect(event({ claim: "refused" })).toBe("unknown-entry");
  expect(event({ claim: " " })).toBe("empty-id");
  expect(event({ amount: "0" })).toBe("out-of-range");
  expect(event({ amount: "-1" })).toBe("negative");
  expect(event({ amount: "1.005" })).toBe("too-many-decimals");
});

test("an event sent twice is entered once; its id belongs to it", () => {
  const ledger = after(claim("200", { id: "x" }));
  const once = record(policy, ledger, whole({ id: "e", amount: "10" }));
  const twice = record(policy, once.ledger, whole({ id: "e", amount: "10" }));
  expect(twice.result).toEqual({ outcome: "entered", entry: "e", amount: 1000 });
  expect(twice.ledger).toBe(once.ledger);
  const changed = record(policy, once.ledger, whole({ id: "e", amount: "11" }));
  expect(changed.result).toMatchObject({ id: "e", error: { code: "id-reused" } });
  const others = [{ event: "clawback" }, { claim: "#2" }, { id: "x" }] as const;
  for (const other of others) {
    const event = whole({ id: "e", amount: "10", ...other });
    expect(record(policy, once.ledger, event).result).toMatchObject({
      error: { code: "id-reused" },
    });
  }
  expect(quote(policy, once.ledger, claim("1", { id: "e" }))).toMatchObject({
    error: { code: "id-reused" },
  });
});

test("an entry that lacks a scope fact is named, but only where it could count", () => {
  const uncounted = policyOf([voucher()], { facts: policy.facts });
  const external = { grant: "other", applied: "2025-01-01", decided: "1", id: "o1" };
  const { ledger } = submit(uncounted, emptyLedger, external);
  expect(quote(policy, ledger, claim("1"))).toMatchObject({
    error: { code: "earlier-entry-lacks-fact", fact: firm.name, entry: "o1" },
  });
  expect(quote(policy, ledger, claim("1", { applied: "2026-01-01" }))).toMatchObject({
    outcome: "granted",
  });
});

test("an entry is of a scope only where it says all of it", () => {
  const matter = fact("matter", { kind: "id" });
  const scope = { kind: "each", facts: [firm, matter] } as const;
  const both = policyOf([voucher({ caps: [yearlyCap(100, { scope, externals: [other] })] })], {
    facts: [...policy.facts, matter],
  });
  const uncounted = policyOf([voucher()], { facts: both.facts });
  const external = { grant: "other", firm: "A", applied: "2025-01-01", decided: "1", id: "o1" };
  const { ledger } = submit(uncounted, emptyLedger, external);
  expect(quote(both, ledger, claim("1", { matter: "m" }))).toMatchObject({
    error: { code: "earlier-entry-lacks-fact", fact: "matter", entry: "o1" },
  });
  expect(quote(both, ledger, claim("1", { firm: "B", matter: "m" }))).toMatchObject({ award: 50 });
});
