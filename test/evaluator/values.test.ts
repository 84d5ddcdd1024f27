import { expect, test } from "vitest";
import { interpreterOf } from "../../src/interpret/example.ts";
import type { Entry } from "../../src/model/entry.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/*
 * The values that claims state: in which forms each may come, what an entry records of it, and
 * that formulas find what was stated.
 */

const policy = policyWith(`fact jobs: count "jobs"
fact share: percent "share"
fact score: number 1 to 100 "score"
fact born: date "born"
fact young: yes/no "young"
fact extra: yes/no "extra"
fact staff: list of (wage money "wage", full yes/no "full-time", part percent "part", kind one of (fresh "fresh", old "old") "kind", rank number 0 to 9 "rank", born date "born", badge id "badge") "staff"
fact crew: list of (wage money "wage") per firm set by office "crew"
fact gang: list of (wage money "wage") per firm "gang"
fact code: id per firm set by office "code|codes"
grant a "a": spend cap 100 per firm per year
grant branch "branch": (10 if extra, otherwise share of spend) if young, otherwise 3
  cap 100 per firm per year
grant wages "wages": (sum of part of wage over staff) + 10 * (count of staff where full)
  cap 100 per firm per year
grant total "total": 1/3 of spend accumulated per firm per year cap 100 per firm per year
grant limited "limited": spend
  cap 50% of spend per claim
  cap 55 per year
  cap 40 per firm per year
  cap 10 * jobs per claim
  cap 60% of spend per claim
grant shared "shared": share of spend cap 100 per firm per year
`);
const evaluator = await evaluatorOf(policy);

const worker = {
  wage: "10",
  full: true,
  part: "50%",
  kind: "old",
  rank: "2",
  born: "2000-01-01",
  badge: "B",
};
const recorded = {
  wage: 1000,
  full: true,
  part: "0.5",
  kind: "old",
  rank: "2",
  born: "2000-01-01",
  badge: "B",
};

/**
 * What a ledger does with these claims, which the interpreter does too, and one that has prepared
 * them; and the entries.
 */
function submitted(...claims: readonly object[]) {
  const [ledger, interpreter] = [evaluator.openLedger(), interpreterOf(policy)];
  const preparing = evaluator.openLedger();
  const results = claims.map((facts) => {
    // Whatever comes in: the type of a claim does not hold it back here.
    const claim = { ...claimOn("a", { spend: "1" }), ...facts };
    const result = ledger.submit(claim);
    expect(result).toEqual(interpreter.submit(claim));
    const prepared = preparing.prepare(claim);
    if (!("outcome" in prepared)) preparing.award(prepared);
    return result;
  });
  const entries: readonly Entry[] = JSON.parse(JSON.stringify([...ledger.entries()]));
  expect([...evaluator.openLedger(entries).entries()]).toEqual([...ledger.entries()]);
  expect([...preparing.entries()]).toEqual([...ledger.entries()]);
  return { results, entries: [...ledger.entries()] };
}

test.each<readonly [fact: string, raw: unknown, recorded: unknown]>([
  ["spend", "5", 500],
  ["spend", "05.10", 510],
  ["spend", "-0", 0],
  ["spend", "-0.00", 0],
  ["spend", -0, 0],
  ["spend", 0n, 0],
  ["spend", 9_007_199_254_740_991n, 9_007_199_254_740_991],
  ["spend", 9_007_199_254_740_991, 9_007_199_254_740_991],
  ["jobs", "007", 7],
  ["jobs", "-0", 0],
  ["jobs", 3n, 3],
  ["score", 1, "1"],
  ["score", 100, "100"],
  ["score", 50n, "50"],
  ["score", "1", "1"],
  ["score", "100.0", "100"],
  ["score", "1.50", "1.5"],
  ["share", "0%", "0"],
  ["share", "100%", "1"],
  ["share", "33.3%", "0.333"],
  ["share", "5‰", "0.005"],
  ["young", true, true],
  ["young", "yes", true],
  ["young", false, false],
  ["young", "no", false],
  ["staff", [], []],
  ["staff", [worker], [recorded]],
  ["staff", [{ ...worker, full: "no" }, worker], [{ ...recorded, full: false }, recorded]],
  ["staff", [{ ...worker, age: null }], [recorded]],
])("%s: %s is recorded as %j", (fact, raw, value) => {
  expect(submitted({ [fact]: raw }).entries).toMatchObject([{ facts: { [fact]: value } }]);
});

test.each<readonly [fact: string, raw: unknown, code: string]>([
  ["spend", "5\n", "wrong-type"],
  ["spend", "x5", "wrong-type"],
  ["jobs", "5x", "wrong-type"],
  ["jobs", "x5", "wrong-type"],
  ["applied", ["2025", "-03-01", "", "", "", "", "", "", "", ""], "wrong-type"],
  ["applied", "2025-03-00", "impossible-date"],
  ["score", "0.99", "out-of-range"],
  ["score", 0, "out-of-range"],
  ["score", 101n, "out-of-range"],
  ["score", 2 ** 53, "out-of-range"],
  ["score", true, "wrong-type"],
  ["score", "x5", "wrong-type"],
  ["score", "5x", "wrong-type"],
  ["share", "-1%", "out-of-range"],
  ["share", "100.1%", "out-of-range"],
  ["share", ["50%"], "wrong-type"],
  ["share", "\n50%", "wrong-type"],
  ["share", "50%x", "wrong-type"],
])("%s: %s is refused: %s", (fact, raw, code) => {
  expect(submitted({ [fact]: raw })).toMatchObject({
    results: [{ outcome: "error", error: { code, fact } }],
    entries: [],
  });
});

test.each<readonly [facts: object, award: number]>([
  [{ grant: "branch", young: true, extra: true }, 1000],
  [{ grant: "branch", young: true, extra: false, share: "50%" }, 50],
  [{ grant: "branch", young: true, extra: "no", share: "25%" }, 25],
  [{ grant: "branch", young: false }, 300],
  [{ grant: "wages", staff: [] }, 0],
  [{ grant: "wages", staff: [worker] }, 1500],
  [{ grant: "wages", staff: [worker, { ...worker, full: false, part: "10%" }] }, 1600],
])("formulas find what is stated: %j comes to %d", (facts, award) => {
  expect(submitted(facts).entries).toMatchObject([{ result: { award } }]);
});

test("limits that depend on a claim are those of each claim", () => {
  const { entries } = submitted(
    { grant: "limited", spend: "10", jobs: 7 },
    { grant: "limited", spend: "50", jobs: 1 },
    { grant: "limited", spend: "60", jobs: 7 },
    { grant: "limited", spend: "60", jobs: 7, firm: "B" },
  );
  expect(entries).toMatchObject([
    { facts: { firm: "A", spend: 1000, jobs: 7 }, result: { award: 500 } },
    { facts: { firm: "A", spend: 5000, jobs: 1 }, result: { award: 1000 } },
    { facts: { firm: "A", spend: 6000, jobs: 7 }, result: { award: 2500 } },
    { facts: { firm: "B", spend: 6000, jobs: 7 }, result: { award: 1500 } },
  ]);
});

test("what a claim comes to before its caps is settled when it is prepared, if it can be", () => {
  const ledger = evaluator.openLedger();
  const facts = { spend: "10", jobs: 1 };
  expect(ledger.prepare(claimOn("limited", facts))).toMatchObject({ settled: 0 });
  expect(ledger.prepare(claimOn("total", facts))).toMatchObject({ settled: -1 });
});

test("formulas find the totals of what was stated", () => {
  const { entries } = submitted({ grant: "total", spend: "2" }, { grant: "total", spend: "0.02" });
  expect(entries).toMatchObject([
    { workedOut: 66, result: { award: 66 } },
    { workedOut: 1, result: { award: 1 } },
  ]);
  const claim = { ...claimOn("total", { spend: "3" }) };
  expect(evaluator.openLedger(entries).quote(claim)).toMatchObject({ award: 100 });
});

test.each<readonly [fact: string, recorded: unknown]>([
  ["spend", 0.5],
  ["spend", "5"],
  ["spend", -1],
  ["jobs", 2 ** 53],
  ["firm", 5],
  ["firm", ""],
  ["firm", " A"],
  ["born", ["2025", "-03-01", "", "", "", "", "", "", "", ""]],
  ["young", 1],
  ["young", "yes"],
  ["score", 7.5],
  ["score", "x"],
  ["score", "1/x"],
  ["score", "1/0"],
  ["score", "2/6"],
  ["score", "-1"],
  ["score", "-0.5"],
  ["staff", "none"],
  ["staff", {}],
  ["staff", [5]],
])("no entry records %s as %j", (fact, value) => {
  const { entries } = submitted({});
  const changed: readonly Entry[] = JSON.parse(
    JSON.stringify(
      entries.map((entry) => ({ ...entry, facts: { ...factsOf(entry), [fact]: value } })),
    ),
  );
  expect(() => evaluator.openLedger(changed)).toThrow(`Entry 1: wrong-type, ${fact}`);
});

test("an entry may record a fraction that no decimal writes", () => {
  const { entries } = submitted({});
  const changed: readonly Entry[] = JSON.parse(
    JSON.stringify(
      entries.map((entry) => ({ ...entry, facts: { ...factsOf(entry), share: "1/3" } })),
    ),
  );
  expect([...evaluator.openLedger(changed).entries()]).toMatchObject([{ facts: { share: "1/3" } }]);
});

const factsOf = (entry: Entry): object => ("facts" in entry ? entry.facts : {});

test("lists that differ are kept apart", () => {
  const lists = [[worker], [{ ...worker, wage: "20" }], [{ ...worker, badge: "C" }], [worker]];
  const { entries } = submitted(...lists.map((staff) => ({ staff })));
  expect(entries).toMatchObject([
    { facts: { staff: [recorded] } },
    { facts: { staff: [{ ...recorded, wage: 2000 }] } },
    { facts: { staff: [{ ...recorded, badge: "C" }] } },
    { facts: { staff: [recorded] } },
  ]);
});

test("a value that an authority has changed is told as it was and as it is", () => {
  const { results } = submitted(
    { crew: [{ wage: 1 }], code: "K" },
    { crew: [{ wage: 2 }], code: "K" },
    { crew: [{ wage: 2 }], code: "L" },
  );
  expect(results).toMatchObject([
    { notes: [] },
    { notes: [{ fact: "crew", before: '[{"wage":1}]', after: '[{"wage":2}]' }] },
    { notes: [{ fact: "code", before: "K", after: "L" }] },
  ]);
});

test("a value that nobody may change is told where it differs", () => {
  const { results } = submitted({ gang: [{ wage: 1 }] }, { gang: [{ wage: 2 }] });
  expect(results[1]).toMatchObject({
    error: { code: "value-differs", value: '[{"wage":2}]', expected: '[{"wage":1}]' },
  });
});

test("what a quote has met does not stay for the next one", () => {
  const ledger = evaluator.openLedger();
  const quoted = ["50%", "25%", "10%"].map((share) =>
    ledger.quote({ ...claimOn("shared", { spend: "100" }), share }),
  );
  expect(quoted).toMatchObject([{ award: 5000 }, { award: 2500 }, { award: 1000 }]);
});
