import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { Entry } from "../../src/model/entry.ts";
import { interpreterOf } from "../../src/interpret/example.ts";
import { emptyLedger, room, submit } from "../../src/interpret/interpret.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/* What the ledger of an evaluator promises: repeated ids, replay, quotes that leave nothing, room. */

const policy = policyWith(`fact group: id per firm set by office "group|groups"
fact project: id "project|projects"
fact kind: one of (small "small", large "large") "kind"
grant a "a": 1/3 of spend cap 100 per firm per year
grant b "b": up to spend cap 60 per group per lifetime
grant c "c": spend cap 50 per firm per project
grant k "k": spend cap 50 per firm per kind per year
grant m "m": spend accumulated per firm per year cap 80 per firm per year
  pay in 2 parts
joint cap 150 per firm in any 2 years over a, c, other
`);
const evaluator = await evaluatorOf(policy);
const open = (entries: Iterable<Entry> = []) => evaluator.openLedger(entries);

const some: readonly Claim[] = [
  { ...claimOn("a"), id: "1", spend: "100" },
  { ...claimOn("a"), id: "2", spend: "1000" },
  { ...claimOn("b"), id: "3", spend: 900, group: "G", decided: "7.50" },
  { ...claimOn("b"), id: "4", spend: 900, group: "H", decided: 5000 },
  { ...claimOn("m"), id: "5", spend: "50.01" },
  { ...claimOn("m"), id: "6", spend: 10_000 },
  { ...claimOn("other"), id: "7", decided: "20" },
  { ...claimOn("c"), id: "8", spend: "70", project: "p" },
  { ...claimOn("c"), id: "10", spend: "1", project: "p" },
  { ...claimOn("c"), id: "9", spend: "70", project: "p", applied: "2030-01-01" },
];

test("an id that comes again with the same content is answered with the same result", () => {
  const ledger = open();
  const first = some.map((claim) => ledger.submit(claim));
  expect(first.map(({ outcome }) => outcome)).toContain("refused");
  const { size } = ledger;
  expect(some.map((claim) => ledger.submit(claim))).toEqual(first);
  expect(some.map((claim) => ledger.quote(claim))).toEqual(first);
  expect(ledger.size).toBe(size);
  const changed = { ...claimOn("a"), id: " 1", spend: "100.01" };
  expect(ledger.submit(changed)).toMatchObject({ error: { code: "id-reused", entry: "1" } });
});

test("a ledger follows another one, entry by entry, and takes nothing that is no entry", () => {
  const [ledger, follower] = [open(), open()];
  for (const claim of some) {
    const { size } = ledger;
    ledger.submit(claim);
    follower.append(ledger.entries(size));
    expect(some.map((one) => follower.quote(one))).toEqual(some.map((one) => ledger.quote(one)));
  }
  const entries = [...ledger.entries()];
  expect([...follower.entries()]).toEqual(entries);
  expect(() => follower.append(entries)).toThrow("id-reused");
  expect([...follower.entries()]).toEqual(entries);
});

test("a replayed ledger answers as the one that it was made of, and goes on as it would", () => {
  const ledger = open();
  const first = some.map((claim) => ledger.submit(claim));
  ledger.pay("2", "10");
  ledger.clawback("2", 500);
  ledger.reverse("3");
  ledger.complete("1");
  const entries: Entry[] = JSON.parse(JSON.stringify([...ledger.entries()]));
  const again = open(entries);
  expect([...again.entries()]).toEqual([...ledger.entries()]);
  expect(some.map((claim) => again.submit(claim))).toEqual(first);
  const next = { ...claimOn("c"), spend: "99", project: "q" };
  expect(again.submit(next)).toEqual(ledger.submit(next));
  expect([...again.entries(entries.length)]).toEqual([...ledger.entries(entries.length)]);
});

test("claims without an id get the number of their entry, or the next that is free", () => {
  const ledger = open();
  const ids = [undefined, "#3", undefined, undefined].map((id) => {
    const claim = claimOn("a", { spend: "3", ...(id === undefined ? {} : { id }) });
    return ledger.submit(claim);
  });
  expect(ids).toMatchObject([{ id: "#1" }, { id: "#3" }, { id: "#4" }, { id: "#5" }]);
  expect(ledger.record({ event: "complete", claim: "#1" })).toEqual({
    outcome: "entered",
    entry: "#6",
  });
});

test("quotes, errors and open decisions leave no trace", () => {
  const ledger = open();
  ledger.submit({ ...claimOn("b"), group: "G", spend: "40", decided: "40" });
  const before = [...ledger.entries()];
  const asked = claimOn("b", { firm: "B", group: "G", spend: "40", decided: "40" });
  const quoted = ledger.quote(asked);
  expect(quoted).toMatchObject({ outcome: "reduced", award: 2000, id: "#2" });
  // A merger that is only asked about must not move what was awarded before.
  ledger.quote(claimOn("b", { group: "H", spend: "1", decided: "1" }));
  ledger.submit(claimOn("b", { group: "H", spend: "1" }));
  ledger.submit(claimOn("b", { group: "H", spend: "x" }));
  ledger.submitRound([claimOn("b", { group: "H", spend: "1" })]);
  expect([...ledger.entries()]).toEqual(before);
  expect(ledger.room("b.cap1", { group: "H", applied: "2025-01-01" })).toMatchObject({
    used: "0",
  });
  expect(ledger.submit(asked)).toEqual(quoted);
});

test("values that look alike when they are joined are kept apart", () => {
  const ledger = open();
  const pairs: readonly (readonly [firm: string, project: string])[] = [
    ["a,b", "c"],
    ["a", "b,c"],
    ["a|b", "c"],
    ["a", "b|c"],
    ["1", "11"],
    ["11", "1"],
    ["a\u0000b", "c"],
    ["a", "b\u0000c"],
    ["#1", "#2"],
    ["#12", "x"],
    ["__proto__", "constructor"],
    ["constructor", "__proto__"],
    ["toString", "valueOf"],
  ];
  for (const [firm, project] of pairs) {
    const result = ledger.submit(claimOn("c", { firm, project, spend: "50" }));
    expect(result).toMatchObject({ outcome: "granted", award: 5000 });
    expect(ledger.submit(claimOn("c", { firm, project, spend: "50" }))).toMatchObject({
      outcome: "refused",
    });
  }
});

test("ids that are written differently and mean the same are one", () => {
  const ledger = open();
  ledger.submit(claimOn("c", { firm: "Ａ公司 ", project: "p", spend: "30" }));
  expect(ledger.submit(claimOn("c", { firm: "A公司", project: " p", spend: "30" }))).toMatchObject({
    outcome: "reduced",
    award: 2000,
  });
});

test("the value of a choice and an id of the same name are told apart by their facts", () => {
  const ledger = open();
  expect(ledger.submit(claimOn("k", { firm: "small", kind: "large", spend: "50" }))).toMatchObject({
    award: 5000,
  });
  expect(ledger.submit(claimOn("k", { firm: "large", kind: "small", spend: "50" }))).toMatchObject({
    award: 5000,
  });
});

test("a prepared claim is decided as one that is submitted", () => {
  const [ledger, other] = [open(), open()];
  const results = some.map((claim) => other.submit(claim));
  const awards = some.map((claim) => {
    const prepared = ledger.prepare(claim);
    return "outcome" in prepared ? prepared : ledger.award(prepared);
  });
  expect(awards).toEqual(
    results.map((result) => {
      if (result.outcome === "refused") return -1;
      if (result.outcome === "undecided") return -2;
      return result.outcome === "error" ? -3 : result.award;
    }),
  );
  expect([...ledger.entries()]).toEqual([...other.entries()]);
  expect(ledger.resultAt(1)).toEqual(results[1]);
  expect(ledger.resultAt(99)).toBeUndefined();
});

test("a prepared claim tells why it is an error or waits", () => {
  const ledger = open();
  const waiting = ledger.prepare(claimOn("b", { group: "G", spend: "40" }));
  const lacking = ledger.prepare(claimOn("a", { id: "x" }));
  expect(ledger.prepare({ grant: "zzz" })).toMatchObject({ error: { code: "unknown-grant" } });
  if ("outcome" in waiting || "outcome" in lacking) throw new Error("Both can be read.");
  expect([ledger.award(waiting), ledger.award(lacking)]).toEqual([-2, -3]);
  expect(ledger.explain(waiting)).toMatchObject({ outcome: "undecided", atMost: 4000 });
  expect(ledger.explain(lacking)).toMatchObject({ id: "x", error: { code: "missing-fact" } });
  expect(ledger.size).toBe(0);
});

test("entries that are none of the policy are refused by their place", () => {
  const ledger = open();
  some.forEach((claim) => ledger.submit(claim));
  const entries = [...ledger.entries()];
  const [first] = entries;
  if (first?.entry !== "awarded") throw new Error("The first claim is awarded.");
  const wrong: readonly Entry[] = [
    { ...first, id: "new", grant: "zzz" },
    { ...first, id: "new", facts: { ...first.facts, zzz: 1 } },
    { ...first, id: "new", facts: { ...first.facts, spend: -1 } },
    { ...first, id: "new", facts: { ...first.facts, firm: " A" } },
    { ...first, id: "new", facts: {} },
    first,
    { entry: "paid", id: "new", claim: "nobody", amount: 1 },
    { entry: "paid", id: "new", claim: "1", amount: 1_000_000 },
  ];
  for (const entry of wrong) {
    expect(() => open([...entries, entry])).toThrow(
      expect.objectContaining({ place: entries.length }),
    );
  }
});

test("the room of every cap is the interpreter's", () => {
  const ledger = open();
  let state = emptyLedger;
  for (const claim of some) {
    ledger.submit(claim);
    ({ ledger: state } = submit(policy, state, claim));
  }
  const dates = ["2025-06-01", "2026-02-28", "2027-03-01", "2030-01-01", "bad", undefined];
  for (const { id } of policy.caps) {
    for (const applied of dates) {
      const facts = {
        firm: "A",
        group: "G",
        project: "p",
        kind: "small",
        ...(applied && { applied }),
      };
      expect(ledger.room(id, facts)).toEqual(room(policy, state, id, facts));
      const without = { ...(applied && { applied }) };
      expect(ledger.room(id, without)).toEqual(room(policy, state, id, without));
    }
  }
  expect(ledger.room("zzz", { applied: "2025-01-01" })).toBeUndefined();
});

test("sums beyond 2^53 are counted exactly, and so is what comes back", () => {
  const largest = Number.MAX_SAFE_INTEGER;
  const [ledger, interpreter] = [open(), interpreterOf(policy)];
  const claims = [1, 2, 3].map((id) => ({ ...claimOn("other"), id: `e${id}`, decided: largest }));
  for (const claim of claims) expect(ledger.submit(claim)).toEqual(interpreter.submit(claim));
  for (const claim of ["e1", "e2"]) {
    const event = { event: "reverse", claim, amount: largest - 1 } as const;
    expect(ledger.record(event)).toEqual(interpreter.record(event));
  }
  const last = { event: "reverse", claim: "e3" } as const;
  expect(ledger.record(last)).toEqual(interpreter.record(last));
  const claim = claimOn("a", { spend: "1000" });
  expect(ledger.submit(claim)).toEqual(interpreter.submit(claim));
});

test("whatever is claimed, paid back and replayed, no cap is exceeded", () => {
  const step = fc.record({
    grant: fc.constantFrom("a", "c"),
    firm: fc.constantFrom("A", "B"),
    project: fc.constantFrom("p", "q"),
    applied: fc.constantFrom("2025-01-01", "2025-12-31", "2026-12-31", "2027-01-01", "2028-02-29"),
    spend: fc.integer({ min: 0, max: 40_000 }),
    reverse: fc.nat({ max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const ledger = open();
      for (const { reverse, ...claim } of steps) {
        ledger.submit(claim);
        ledger.reverse(`#${reverse}`, 1000);
      }
      const left = awardsLeft([...ledger.entries()]);
      for (const firm of ["A", "B"]) {
        const own = left.filter((award) => award.firm === firm);
        expect(
          sumOf(own.filter(({ grant, year }) => grant === "a" && year === 2025)),
        ).toBeLessThanOrEqual(10_000);
        expect(
          sumOf(own.filter(({ grant, project }) => grant === "c" && project === "p")),
        ).toBeLessThanOrEqual(5000);
      }
    }),
    { numRuns: 200, seed: 6 },
  );
});

interface AwardLeft {
  readonly grant: string;
  readonly firm: unknown;
  readonly project: unknown;
  readonly year: number;
  readonly left: number;
}

/** Added up anew from the entries alone. */
function awardsLeft(entries: readonly Entry[]): readonly AwardLeft[] {
  return entries.flatMap((entry) => {
    if (entry.entry !== "awarded") return [];
    const back = entries.map((each) =>
      each.entry === "reversed" && each.claim === entry.id ? (each.amount ?? 0) : 0,
    );
    const { firm, project, applied } = entry.facts;
    return {
      grant: entry.grant,
      firm,
      project,
      year: typeof applied === "string" ? Number(applied.slice(0, 4)) : Number.NaN,
      left: entry.result.award - back.reduce((a, b) => a + b, 0),
    };
  });
}

const sumOf = (awards: readonly AwardLeft[]): number =>
  awards.reduce((sum, { left }) => sum + left, 0);
