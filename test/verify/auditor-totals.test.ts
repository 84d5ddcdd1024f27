import { expect, test } from "vitest";
import type { CanonicalValue, ClaimEntry, Entry } from "../../src/model/entry.ts";
import { totalsOf } from "../../src/verify/audit/totals.ts";
import { Auditor } from "../../src/verify/auditor.ts";
import { award, event, policyOf, refused } from "./support.ts";

/* What caps count, from all entries at once; the sums that are kept as entries come are the same. */

/** Each as "g.cap1 [the scope] the day: the total". */
function totals(snippet: string, entries: readonly Entry[]): readonly string[] {
  const policy = policyOf(snippet.replace("grant g:", 'grant g "G" / "丁":'));
  const found = totalsOf(policy, entries);
  const auditor = new Auditor(policy);
  for (const entry of entries) auditor.enter(entry);
  expect(auditor.totals()).toEqual(found);
  return [...found].map(([key, total]) => `${key.replace("0001-01-01 ", "")}: ${total}`).sort();
}

/** The entry without the enterprise that it would otherwise state. */
function withoutEnterprise(entry: ClaimEntry): ClaimEntry {
  const facts = Object.entries(entry.facts).filter(([name]) => name !== "enterprise");
  return { ...entry, facts: Object.fromEntries<CanonicalValue>(facts) };
}

const merging = `fact group: id per enterprise set by office "group|groups" / "集团|个"
grant g: spend cap 100 per group per year`;

test("sums are right after events and late entries too", () => {
  const snippet = `fact group: id per enterprise set by office "group|groups" / "集团|个"
grant g: spend cap 100 per group in any 10 days
  cap 1 open award per enterprise
  cap 2 consecutive years per enterprise`;
  const entries = [
    award("1", "g", "2025-02-01", 60_00, { group: "x" }),
    event("reversed", "2", "1", 10_00),
    award("3", "g", "2025-01-25", 30_00, { group: "y" }),
    event("clawed back", "4", "3", 30_00),
    award("5", "g", "2025-02-09", 7_00, { group: "x" }),
    event("reversed", "6", "5", 7_00),
    event("completed", "7", "1"),
  ];
  expect(totals(snippet, entries)).toEqual([
    'g.cap1 ["x"] 2025-01-25: 8000',
    'g.cap1 ["x"] 2025-02-01: 8000',
    'g.cap1 ["y"] 2025-01-25: 8000',
    'g.cap1 ["y"] 2025-02-01: 8000',
    'g.cap3 ["A"] 2025-01-25: 1',
    'g.cap3 ["A"] 2025-02-01: 1',
  ]);
});

test("money for everyone and for each claim; nothing is counted that cannot be", () => {
  const snippet = `grant g: spend cap 100 per year
  cap 50 per claim
  cap 70 per enterprise per year in principle`;
  const entries = [
    award("1", "g", "2025-02-01", 30_00),
    award("2", "g", "2025-02-01", 20_00, { enterprise: "B" }),
    event("reversed", "3", "elsewhere", 5_00),
    award("4", "g", "2025-02-30", 1),
    award("5", "other", "2025-02-01", 1),
    refused("6", "g", "2025-03-01", {}),
    award("7", "g", "2026-02-01", -5),
    event("reversed", "8", "2", 5_00),
  ];
  expect(totals(snippet, entries)).toEqual([
    "g.cap1 [] 2025-02-01: 4500",
    "g.cap2 claim 1 2025-02-01: 3000",
    "g.cap2 claim 2 2025-02-01: 1500",
  ]);
});

test("open awards: events close an award only where nothing of it is left to be asked back", () => {
  const snippet = "grant g: spend cap 3 open awards per enterprise";
  const entries = [
    award("1", "g", "2025-02-01", 100),
    event("reversed", "2", "1", 60),
    event("paid", "3", "1", 10),
    award("4", "g", "2025-02-02", 100, { enterprise: "B" }),
    event("reversed", "5", "4", 60),
    event("clawed back", "6", "4", 40),
    award("7", "g", "2025-02-03", 100, { enterprise: "B" }),
    event("clawed back", "8", "7", 99),
    award("9", "g", "2025-02-04", 100, { enterprise: "B" }),
    event("completed", "10", "9"),
  ];
  expect(totals(snippet, entries)).toEqual([
    'g.cap1 ["A"] 2025-02-01: 1',
    'g.cap1 ["B"] 2025-02-03: 1',
  ]);
});

test("consecutive years: the run around each year with an award", () => {
  const snippet = "grant g: spend cap 5 consecutive years per enterprise";
  const years = [2026, 2024, 2025, 2028].map((year, place) =>
    award(String(place), "g", `${year}-05-01`, 1),
  );
  expect(totals(snippet, years)).toEqual([
    'g.cap1 ["A"] 2024-05-01: 3',
    'g.cap1 ["A"] 2025-05-01: 3',
    'g.cap1 ["A"] 2026-05-01: 3',
    'g.cap1 ["A"] 2028-05-01: 1',
  ]);
});

test("a rolling period: the fullest window around each day", () => {
  const snippet = "grant g: spend cap 100 per enterprise in any 10 days";
  const entries = [
    award("1", "g", "2025-02-01", 60),
    award("2", "g", "2025-02-08", 10),
    award("3", "g", "2025-02-15", 20),
    award("4", "g", "2025-03-15", 90),
  ];
  expect(totals(snippet, entries)).toEqual([
    'g.cap1 ["A"] 2025-02-01: 70',
    'g.cap1 ["A"] 2025-02-08: 70',
    'g.cap1 ["A"] 2025-02-15: 30',
    'g.cap1 ["A"] 2025-03-15: 90',
  ]);
});

test("a value stated later counts for earlier awards of the same thing, not the other way", () => {
  const entries = [
    award("1", "g", "2025-02-01", 1, { group: "G" }),
    award("2", "g", "2025-02-02", 20, { group: "H" }),
    award("3", "g", "2025-02-03", 300, { group: "I" }),
    award("4", "g", "2025-02-04", 4_000, { enterprise: "B", group: "G" }),
    refused("5", "g", "2025-02-05", { enterprise: "C", group: "I" }),
  ];
  expect(totals(merging, entries).filter((total) => total.includes("02-03"))).toEqual([
    'g.cap1 ["I"] 2025-02-03: 321',
  ]);
  expect(totals(merging, entries).filter((total) => total.includes("02-01"))).toEqual([
    'g.cap1 ["G"] 2025-02-01: 4001',
    'g.cap1 ["H"] 2025-02-01: 21',
    'g.cap1 ["I"] 2025-02-01: 321',
  ]);
});

test("an award without the value counts under what is stated later, and where nothing is, nowhere", () => {
  const entries = [
    award("1", "g", "2025-02-01", 1),
    refused("2", "g", "2025-02-01", { group: "G" }),
    award("3", "g", "2025-02-02", 20),
    award("4", "g", "2025-02-02", 300, { enterprise: "B" }),
  ];
  expect(totals(merging, entries)).toEqual(['g.cap1 ["G"] 2025-02-01: 1']);
});

test("those that do not say whose the value is have nothing in common", () => {
  const snippet = `${merging}
joint cap 100 per group per year over g, stateAid`;
  const entries = [
    withoutEnterprise(award("1", "stateAid", "2025-02-01", 1, { group: "G" })),
    withoutEnterprise(award("2", "stateAid", "2025-02-02", 20, { group: "H" })),
  ];
  expect(totals(snippet, entries)).toEqual([
    'policy.joint1 ["G"] 2025-02-01: 1',
    'policy.joint1 ["H"] 2025-02-02: 20',
  ]);
});

test("a value of a year counts for earlier awards of that year", () => {
  const snippet = `fact team: id per enterprise per year set by office "team|teams" / "团队|个"
grant g: spend cap 100 per team per year`;
  const entries = [
    award("1", "g", "2025-02-01", 1, { team: "T" }),
    award("2", "g", "2026-02-01", 20, { team: "U" }),
    award("3", "g", "2025-03-01", 300, { team: "V" }),
  ];
  expect(totals(snippet, entries)).toEqual([
    'g.cap1 ["T"] 2025-02-01: 1',
    'g.cap1 ["U"] 2026-02-01: 20',
    'g.cap1 ["V"] 2025-02-01: 301',
    'g.cap1 ["V"] 2025-03-01: 301',
  ]);
});

test("a choice is of no thing, though it be kept for each enterprise", () => {
  const snippet = `fact grade: one of (low "low" / "低", high "high" / "高") per enterprise set by office "grade" / "等级"
grant g: spend cap 100 per grade per year`;
  const entries = [
    award("1", "g", "2025-02-01", 1, { grade: "low" }),
    award("2", "g", "2025-02-01", 20, { grade: "high" }),
  ];
  expect(totals(snippet, entries)).toEqual([
    'g.cap1 ["high"] 2025-02-01: 20',
    'g.cap1 ["low"] 2025-02-01: 1',
  ]);
});
