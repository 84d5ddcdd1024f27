import { expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { Entry } from "../../src/model/entry.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/*
 * What a file of entries may hold and no ledger has entered: opening a ledger with it ends with an
 * error that names the entry, and what is wrong in it.
 */

const policy = policyWith(`fact score: number 0 to 10 "score"
fact share: percent "share"
fact staff: list of (wage money "wage") "staff"
grant main "main": 1/3 of spend cap 100 per firm per year
grant floored "floored": spend cap 10 per firm per year
  nothing below 5
grant joined "joined": up to spend cap 100 per claim
`);
const evaluator = await evaluatorOf(policy);

const claims: readonly Claim[] = [
  {
    ...claimOn("main"),
    id: "granted",
    spend: "100",
    score: "7.5",
    share: "30%",
    staff: [{ wage: 5 }],
  },
  { ...claimOn("main"), id: "reduced", spend: "1000" },
  { ...claimOn("main"), id: "zero", spend: "0" },
  { ...claimOn("floored"), id: "floored", spend: "4" },
  { ...claimOn("joined"), id: "cut", spend: "40", decided: "50" },
  { ...claimOn("other"), id: "elsewhere", decided: "20" },
];
const entryCount = 10;

/** Entries as a ledger makes them, of claims and of events. */
function madeEntries(): readonly Entry[] {
  const ledger = evaluator.openLedger();
  for (const claim of claims) ledger.submit(claim);
  ledger.pay("granted", "5");
  ledger.reverse("granted");
  ledger.clawback("granted", "1");
  ledger.complete("granted");
  return [...ledger.entries()];
}

/** How opening a ledger ends with the entries, as a file holds them, if this one is changed. */
function opening(change: (entry: Changeable) => unknown, id: string): unknown {
  const raw: readonly unknown[] = JSON.parse(JSON.stringify(madeEntries()));
  const entries = raw.map((entry) => {
    const one = changeable(entry);
    return one["id"] === id ? change(one) : one;
  });
  try {
    return evaluator.openLedger(JSON.parse(JSON.stringify(entries))).size;
  } catch (problem) {
    return problem;
  }
}

type Changeable = Readonly<Record<string, unknown>>;

function changeable(value: unknown): Changeable {
  if (typeof value !== "object" || value === null) throw new TypeError("This is no record.");
  return { ...value };
}

const withResult = (entry: Changeable, more: object): Changeable => ({
  ...entry,
  result: { ...changeable(entry["result"]), ...more },
});

test("the entries that a ledger has made open it again", () => {
  expect(opening((entry) => entry, "granted")).toBe(entryCount);
});

const amount = { step: "amount", after: "10000/3" };
const rounded = { step: "rounded", before: "10000/3", after: "3333" };
const trace = (...steps: readonly unknown[]) => ({ trace: steps });
const notes = (...told: readonly unknown[]) => ({ notes: told });

/** What is changed in the result of the first entry, which granted 33.33; and what is named. */
test.each<readonly [more: object, code: string, member: string]>([
  [{ outcome: undefined }, "wrong-type", "outcome"],
  [{ outcome: "undecided" }, "wrong-type", "outcome"],
  [{ outcome: "refused" }, "wrong-type", "outcome"],
  [{ outcome: "reduced" }, "wrong-type", "by"],
  [{ outcome: "reduced", by: { kind: "amount is 0" } }, "unknown-value", "by.kind"],
  [{ outcome: "reduced", by: { kind: "cap" } }, "wrong-type", "by.cap"],
  [{ by: { kind: "cap", cap: "a.cap1" } }, "unknown-value", "by"],
  [{ id: "zero" }, "unknown-value", "result.id"],
  [{ award: -1 }, "negative", "award"],
  [{ award: 0.5 }, "wrong-type", "award"],
  [{ award: "1" }, "wrong-type", "award"],
  [{ award: 3334 }, "unknown-value", "trace[1].after"],
  [{ payments: undefined }, "wrong-type", "payments"],
  [{ payments: [] }, "unknown-value", "payments"],
  [{ payments: [3332] }, "unknown-value", "payments"],
  [{ payments: [3334, -1] }, "wrong-type", "payments[1]"],
  [{ payments: ["3333"] }, "wrong-type", "payments[0]"],
  [{ atMost: 1 }, "unknown-value", "atMost"],
  [trace(null), "wrong-type", "trace[0]"],
  [{ trace: {} }, "wrong-type", "trace"],
  [trace({ step: "cap" }), "wrong-type", "trace[0].cap"],
  [trace({ step: "toString" }), "unknown-value", "trace[0].step"],
  [trace({ step: "amount", after: "3333." }), "wrong-type", "trace[0].after"],
  [trace({ step: "amount", after: 3333 }), "wrong-type", "trace[0].after"],
  [trace({ step: "amount", after: "" }), "wrong-type", "trace[0].after"],
  [trace({ step: "amount", after: "03333" }), "wrong-type", "trace[0].after"],
  [trace({ step: "amount", after: "6666/2" }), "wrong-type", "trace[0].after"],
  [trace({ step: "amount", after: "3333/1" }), "wrong-type", "trace[0].after"],
  [trace({ step: "amount", after: "3333/0" }), "wrong-type", "trace[0].after"],
  [trace({ ...amount, by: "1" }), "unknown-value", "trace[0].by"],
  [trace(amount), "unknown-value", "trace[0].after"],
  [trace(rounded), "unknown-value", "trace[0].step"],
  [trace(amount, rounded, amount), "unknown-value", "trace[2].step"],
  [trace(amount, { ...rounded, before: "3333" }), "unknown-value", "trace[1].before"],
  [{ notes: undefined }, "wrong-type", "notes"],
  [notes({ note: "remark" }), "unknown-value", "notes[0].note"],
  [notes({ note: "over", cap: "a.cap1" }), "wrong-type", "notes[0].by"],
  [notes({ note: "value changed", fact: "group", before: "G" }), "wrong-type", "notes[0].after"],
  [
    notes({ note: "decision cut to the bound", decided: "1.5", bound: "1" }),
    "wrong-type",
    "notes[0].decided",
  ],
])("an entry is refused and named, of which the result has %j", (more, code, member) => {
  expect(opening((entry) => withResult(entry, more), "granted")).toMatchObject({
    message: `Entry 1: ${code}, ${member}`,
    place: 0,
    isMalformed: true,
    error: { code, fact: member },
  });
});

test.each<readonly [id: string, more: object, code: string, member: string]>([
  ["granted", { id: "" }, "empty-id", "id"],
  ["granted", { id: " granted" }, "wrong-type", "id"],
  ["granted", { id: 1 }, "wrong-type", "id"],
  ["granted", { facts: null }, "wrong-type", "facts"],
  ["granted", { decided: "5" }, "wrong-type", "decided"],
  ["granted", { workedOut: "5" }, "wrong-type", "workedOut"],
  ["granted", { workedout: 5 }, "unknown-value", "workedout"],
  ["granted", { result: undefined }, "wrong-type", "result"],
  ["granted", { entry: "refused" }, "wrong-type", "outcome"],
  ["granted", { entry: "given" }, "unknown-value", "entry"],
  ["#7", { claim: undefined }, "wrong-type", "claim"],
  ["#7", { claim: "" }, "empty-id", "claim"],
  ["#7", { amount: undefined }, "wrong-type", "amount"],
  ["#7", { amount: 0 }, "out-of-range", "amount"],
  ["#7", { amount: -1 }, "negative", "amount"],
  ["#10", { amount: 1 }, "unknown-value", "amount"],
])("entry %s is refused and named with %j", (id, more, code, member) => {
  expect(opening((entry) => ({ ...entry, ...more }), id)).toMatchObject({
    isMalformed: true,
    error: { code, fact: member },
  });
});

test("a refusal without a reason, with an award or with payments is none", () => {
  const floor = { by: { kind: "nothing below", floor: "499" } };
  const floored = opening((entry) => withResult(entry, floor), "floored");
  expect(floored).toMatchObject({ place: 3, error: { fact: "by.floor" } });
  const refused = (more: object) => opening((entry) => withResult(entry, more), "zero");
  const kind = "nothing below";
  expect(refused({})).toBe(entryCount);
  expect(refused({ by: undefined })).toMatchObject({ error: { fact: "by" } });
  expect(refused({ by: { kind: "whim" } })).toMatchObject({ error: { fact: "by.kind" } });
  expect(refused({ by: { kind, floor: "1" } })).toMatchObject({ error: { fact: "by.floor" } });
  expect(refused({ award: 1 })).toMatchObject({ error: { fact: "award" } });
  expect(refused({ payments: [0] })).toMatchObject({ error: { fact: "payments" } });
});

test("what is no record is no entry", () => {
  for (const entry of [null, "entry", [], 1]) {
    expect(opening(() => entry, "reduced")).toMatchObject({
      place: 1,
      message: "Entry 2: wrong-type, entry",
    });
  }
});

test("an entry of another policy is sound in itself", () => {
  expect(opening((entry) => ({ ...entry, grant: "gone" }), "granted")).toMatchObject({
    isMalformed: false,
    error: { code: "unknown-grant" },
  });
});

test.each<readonly [facts: object, member: string]>([
  [{ score: "7.50" }, "score"],
  [{ score: "15/2" }, "score"],
  [{ score: "1/0" }, "score"],
  [{ share: "30%" }, "share"],
  [{ spend: "100.00" }, "spend"],
  [{ spend: -1 }, "spend"],
  [{ firm: " A" }, "firm"],
  [{ applied: "2025-02-30" }, "applied"],
  [{ staff: [{ wage: 5, more: 1 }] }, "staff"],
  [{ staff: [{}] }, "staff.wage"],
  [{ costs: 5 }, "costs"],
])("facts stand in an entry in one form: not so %j", (facts, member) => {
  const changed = opening((entry) => {
    const before = changeable(entry["facts"]);
    return { ...entry, facts: { ...before, ...facts } };
  }, "granted");
  expect(changed).toMatchObject({ place: 0, error: { fact: member } });
});
