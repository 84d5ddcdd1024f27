import { expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import { Auditor } from "../../src/verify/auditor.ts";
import { award, event, found, line, policyOf, refused } from "./support.ts";

/* Registers worked out by hand: one entry is one fen too much, or just fits. */

const yearly = "grant g: spend cap 100 per enterprise per year";

test("a calendar year counts from 1 January to 31 December, for each scope value by itself", () => {
  const fits = [
    award("1", "g", "2025-12-31", 100_00),
    award("2", "g", "2026-01-01", 100_00),
    award("3", "g", "2025-06-01", 100_00, { enterprise: "B" }),
  ];
  expect(found(yearly, fits)).toEqual([]);
  expect(found(yearly, [...fits, award("4", "g", "2025-01-10", 1)])).toEqual([
    "breach g.cap1 A 2025-01-01/2025-12-31 10001>10000: 1 4",
  ]);
});

test("ids are one where they differ by spaces or by the width of letters", () => {
  const entries = [
    award("1", "g", "2025-02-01", 100_00),
    award("2", "g", "2025-02-01", 1, { enterprise: " Ａ" }),
  ];
  expect(found(yearly, entries)).toHaveLength(1);
});

test.each([
  ["per half-year", "2025-06-30", "2025-07-01", "2025-01-10"],
  ["per quarter", "2025-03-31", "2025-04-01", "2025-01-10"],
  ["per month", "2025-02-28", "2025-03-01", "2025-02-01"],
  ["per year from 04-01", "2026-03-31", "2026-04-01", "2025-04-01"],
  ["in any 3 years", "2025-02-01", "2028-02-01", "2028-01-31"],
  ["in any 2 months", "2025-02-28", "2025-04-28", "2025-04-27"],
  ["in any 10 days", "2025-02-01", "2025-02-11", "2025-02-10"],
  ["in any 2 years from 04-01", "2025-03-31", "2026-04-01", "2026-03-31"],
])("%s: %s and %s share no room, %s shares that of one of them", (period, one, other, third) => {
  const snippet = `grant g: spend cap 100 per enterprise ${period}`;
  const apart = [award("1", "g", one, 100_00), award("2", "g", other, 100_00)];
  expect(found(snippet, apart)).toEqual([]);
  expect(found(snippet, [...apart, award("3", "g", third, 1)])).toHaveLength(1);
});

test("a fiscal year from 29 February starts on the 28th in a common year", () => {
  const snippet = "grant g: spend cap 100 per enterprise per year from 02-29";
  const entries = [
    award("1", "g", "2023-02-28", 100_00),
    award("2", "g", "2024-02-28", 1),
    award("3", "g", "2024-02-29", 100_00),
    award("4", "g", "2025-02-27", 1),
  ];
  expect(found(snippet, entries)).toEqual([
    "breach g.cap1 A 2023-02-28/2024-02-28 10001>10000: 1 2",
    "breach g.cap1 A 2024-02-29/2025-02-27 10001>10000: 3 4",
  ]);
});

test.each([
  ["per month", "9999-12-31", "9999-12-01/"],
  ["per year", "9999-12-31", "9999-01-01/"],
  ["in any 10 days", "9999-12-30", "9999-12-30/"],
  ["in any 2 years from 04-01", "9999-03-31", "9998-04-01/"],
  ["in any 2 years from 04-01", "9998-03-31", "9997-04-01/9999-03-31"],
])("%s: what begins with %s ends where the calendar does", (period, date, window) => {
  const snippet = `grant g: spend cap 100 per enterprise ${period}`;
  expect(found(snippet, [award("1", "g", date, 100_01)])).toEqual([
    `breach g.cap1 A ${window} 10001>10000: 1`,
  ]);
});

test("every window that contains the date counts, also that of awards dated later", () => {
  const snippet = "grant g: spend cap 100 per enterprise in any 10 days";
  const entries = [
    award("1", "g", "2025-02-01", 60_00),
    award("2", "g", "2025-02-15", 60_01),
    award("3", "g", "2025-02-08", 40_00),
  ];
  expect(found(snippet, entries)).toEqual([
    "breach g.cap1 A 2025-02-08/2025-02-17 10001>10000: 2 3",
  ]);
});

test("of windows that are equally full, the one that begins with the award is told", () => {
  const snippet = "grant g: spend cap 100 per enterprise in any 10 days";
  const entries = [
    award("1", "g", "2025-02-01", 30_00),
    award("2", "g", "2025-02-15", 30_00),
    award("3", "g", "2025-02-08", 80_00),
  ];
  expect(found(snippet, entries)).toEqual([
    "breach g.cap1 A 2025-02-08/2025-02-17 11000>10000: 2 3",
  ]);
});

test("a window that is too full takes nothing from an award outside of it", () => {
  const snippet = `grant g: spend
joint cap 100 per enterprise in any 10 days over g, stateAid`;
  const entries = [
    award("1", "stateAid", "2025-02-15", 130_00),
    award("2", "g", "2025-02-01", 1),
    award("3", "g", "2025-02-06", 1),
  ];
  expect(found(snippet, entries)).toEqual([
    "over policy.joint1 A 2025-02-15/2025-02-24 13000>10000: 1",
    "breach policy.joint1 A 2025-02-06/2025-02-15 13001>10000: 1 3",
  ]);
});

test("for good, and one pot for everyone", () => {
  const snippet = "grant g: spend cap 100 per project\n  cap 150 per lifetime";
  const entries = [
    award("1", "g", "2025-02-01", 100_00, { project: "p" }),
    award("2", "g", "2027-02-01", 50_00, { project: "q" }),
    award("3", "g", "2027-02-01", 1, { project: "p" }),
  ];
  expect(found(snippet, entries)).toEqual([
    "breach g.cap1 p 0001-01-01/ 10001>10000: 1 3",
    "breach g.cap2  0001-01-01/ 15001>15000: 1 2 3",
  ]);
});

test("awards are counted while something is left of them", () => {
  const snippet = "grant g: 10 per claim\n  cap 1 award per enterprise per year";
  const first = [award("1", "g", "2025-02-01", 10_00), event("reversed", "2", "1", 5_00)];
  const next = award("4", "g", "2025-02-01", 10_00);
  expect(found(snippet, [...first, next])).toEqual([
    "breach g.cap2 A 2025-01-01/2025-12-31 2>1: 1 4",
  ]);
  expect(found(snippet, [...first, event("reversed", "3", "1", 5_00), next])).toEqual([]);
});

test("what is asked back counts, what is reversed does not, each from when it was entered", () => {
  const paid = [award("1", "g", "2025-02-01", 100_00), event("clawed back", "2", "1", 40_00)];
  const [again, more] = [award("4", "g", "2025-02-01", 60_00), award("6", "g", "2025-02-01", 1)];
  expect(found(yearly, [...paid, again])).toHaveLength(1);
  const reversed = [...paid, event("reversed", "3", "1", 60_00), again];
  expect(found(yearly, reversed)).toEqual([]);
  expect(found(yearly, [...reversed, more])).toHaveLength(1);
  const tooLate = [paid[0], again, event("reversed", "3", "1", 60_00)].flatMap((one) => one ?? []);
  expect(found(yearly, tooLate)).toHaveLength(1);
});

test("an award that was wholly reversed is not among those that make a total", () => {
  const entries = [
    award("1", "g", "2025-02-01", 50_00),
    event("reversed", "2", "1", 50_00),
    award("3", "g", "2025-02-01", 100_01),
  ];
  expect(found(yearly, entries)).toEqual(["breach g.cap1 A 2025-01-01/2025-12-31 10001>10000: 3"]);
});

test("open awards: neither completed nor wholly asked back", () => {
  const snippet = "grant g: 10 per claim\n  cap 1 open award per enterprise";
  const first = award("1", "g", "2025-02-01", 10_00);
  const next = award("9", "g", "2026-02-01", 10_00);
  expect(found(snippet, [first, next])).toHaveLength(1);
  expect(found(snippet, [first, event("clawed back", "2", "1", 9_99), next])).toHaveLength(1);
  expect(found(snippet, [first, event("clawed back", "2", "1", 10_00), next])).toEqual([]);
  expect(found(snippet, [first, event("completed", "2", "1"), next])).toEqual([]);
});

test("consecutive years: the run that contains the claim's year, later years included", () => {
  const snippet = "grant g: 10 per claim\n  cap 2 consecutive years per enterprise";
  const years = (list: readonly number[]): readonly Entry[] =>
    list.map((year, place) => award(String(place), "g", `${year}-05-01`, 10_00));
  expect(found(snippet, years([2025, 2026, 2028, 2025]))).toEqual([]);
  expect(found(snippet, years([2025, 2027, 2026]))).toEqual([
    "breach g.cap2 A 2025-01-01/2027-12-31 3>2: 0 1 2",
  ]);
});

const joint = `grant a "A" / "甲": spend cap 100 per enterprise per year
grant b "B" / "乙": spend cap 100 per enterprise per year
joint cap 120 per enterprise per year over a, b, stateAid`;

test("a joint cap counts all its grants and externals", () => {
  const entries = [
    award("1", "a", "2025-02-01", 70_00),
    award("2", "stateAid", "2025-03-01", 20_00),
    award("3", "b", "2025-04-01", 30_01),
  ];
  expect(found(joint, entries)).toEqual([
    "breach policy.joint1 A 2025-01-01/2025-12-31 12001>12000: 1 2 3",
  ]);
});

test("an external may go over; that is no breach, but the award after it is", () => {
  const entries = [
    award("1", "a", "2025-02-01", 70_00),
    award("2", "stateAid", "2025-03-01", 60_00),
    award("3", "b", "2025-04-01", 1),
  ];
  expect(found(joint, entries)).toEqual([
    "over policy.joint1 A 2025-01-01/2025-12-31 13000>12000: 1 2",
    "breach policy.joint1 A 2025-01-01/2025-12-31 13001>12000: 1 2 3",
  ]);
});

test("an award of 0 breaks no cap, and lacks nothing", () => {
  const entries = [
    award("1", "stateAid", "2025-03-01", 130_00),
    award("2", "b", "2025-04-01", 0),
    event("completed", "3", "2"),
  ];
  expect(found(joint, entries)).toEqual([
    "over policy.joint1 A 2025-01-01/2025-12-31 13000>12000: 1",
  ]);
});

test("what an external does not say is no fault", () => {
  const budget = `grant g: spend
joint cap budget per project per year over g, stateAid`;
  const project = { project: "p" };
  const entries = [
    award("1", "stateAid", "2025-02-01", 1),
    award("2", "stateAid", "2025-02-01", 1, project),
    award("3", "g", "2026-02-01", 1, project),
  ];
  expect(found(budget, entries)).toEqual(["fault 3: cap cannot be worked out policy.joint1"]);
});

test("a cap binds the awards dated while it is in force, and each is checked once", () => {
  const policy = policyOf(`grant g "G" / "丁": spend cap 100 per enterprise per year
  cap 1 award per enterprise per year`);
  const [first, ...others] = policy.caps;
  if (first === undefined) throw new Error("There is no cap.");
  const early = { ...first, inForce: { from: "2025-01-10", until: "2025-06-30" } };
  const auditor = new Auditor({ ...policy, caps: [early, ...others] });
  const entries = [
    award("1", "g", "2025-06-30", 100_00),
    award("2", "g", "2025-02-01", 0),
    award("3", "g", "2025-07-01", 1),
    award("4", "g", "2025-06-30", 1),
  ];
  expect(entries.flatMap((entry) => auditor.enter(entry)).map(line)).toEqual([
    "breach g.cap2 A 2025-01-01/2025-12-31 2>1: 1 3",
    "breach g.cap1 A 2025-01-01/2025-12-31 10002>10000: 1 3 4",
    "breach g.cap2 A 2025-01-01/2025-12-31 3>1: 1 3 4",
  ]);
  expect(auditor.checked).toBe(5);
});

test("the amount of a cap is that on the date, by the facts of the claim", () => {
  const dated = "grant g: spend cap (100 from 2025-01-10, 200 from 2026-01-01) per project";
  const project = { project: "p" };
  const early = award("1", "g", "2025-02-01", 100_00, project);
  const later = award("2", "g", "2026-02-01", 100_00, project);
  expect(found(dated, [early, later])).toEqual([]);
  expect(found(dated, [later, award("3", "g", "2025-02-01", 1, project)])).toHaveLength(1);
  const budget = "grant g: spend cap budget per year";
  const spent = (id: string, amount: number): Entry =>
    award(id, "g", "2025-02-01", amount, { budget: 150_00 });
  expect(found(budget, [spent("1", 150_00)])).toEqual([]);
  expect(found(budget, [spent("1", 150_00), spent("2", 1)])).toHaveLength(1);
});

test("a cap for each claim, at a share of what it states", () => {
  const snippet = "grant g: spend cap 50% of spend per claim";
  const spend = { spend: 200_00 };
  expect(found(snippet, [award("1", "g", "2025-02-01", 100_00, spend)])).toEqual([]);
  expect(found(snippet, [award("1", "g", "2025-02-01", 100_01, spend)])).toHaveLength(1);
});

const merging = `fact group: id per enterprise set by office "group|groups" / "集团|个"
grant g: spend cap 100 per group per year`;

test("after a merger earlier entries count under the old and the new value", () => {
  const entries = [
    award("1", "g", "2025-02-01", 60_00, { group: "G" }),
    award("2", "g", "2025-02-01", 60_00, { enterprise: "B", group: "H" }),
    refused("3", "g", "2025-03-01", { group: "H" }),
  ];
  // The change alone is no breach; neither is an award of which nothing else would be one.
  expect(found(merging, entries)).toEqual([]);
  const next = award("4", "g", "2025-04-01", 1, { enterprise: "C", group: "H" });
  expect(found(merging, [...entries, next])).toEqual([
    "breach g.cap1 H 2025-01-01/2025-12-31 12001>10000: 1 2 4",
  ]);
  const stays = award("4", "g", "2025-04-01", 40_00, { enterprise: "C", group: "G" });
  expect(found(merging, [...entries, stays])).toEqual([]);
});

test("a merger brings awards of what a cap counts, and no others", () => {
  const snippet = `${merging}
grant h "H" / "戊": spend`;
  const entries = [
    award("1", "h", "2025-02-01", 60_00, { group: "G" }),
    refused("2", "g", "2025-03-01", { group: "H" }),
    award("3", "g", "2025-04-01", 60_00, { enterprise: "B", group: "H" }),
  ];
  expect(found(snippet, entries)).toEqual([]);
});

test("what is stated of a year holds for that year", () => {
  const snippet = `fact team: id per enterprise per year set by office "team|teams" / "团队|个"
grant g: spend cap 100 per team per year`;
  const first = award("1", "g", "2025-02-01", 60_00, { team: "T" });
  const other = award("3", "g", "2025-03-01", 60_00, { enterprise: "B", team: "U" });
  const stated = (date: string) => refused("2", "g", date, { team: "U" });
  expect(found(snippet, [first, stated("2026-01-01"), other])).toEqual([]);
  expect(found(snippet, [first, stated("2025-12-31"), other])).toHaveLength(1);
});

test("only an id is of a thing: a choice that changes leaves earlier awards where they are", () => {
  const snippet = `fact grade: one of (low "low" / "低", high "high" / "高") per enterprise set by office "grade" / "等级"
grant g: spend cap 100 per grade per year`;
  const entries = [
    award("1", "g", "2025-02-01", 60_00, { grade: "low" }),
    award("2", "g", "2025-02-01", 40_00, { grade: "high" }),
    award("3", "g", "2025-02-01", 60_00, { enterprise: "B", grade: "high" }),
  ];
  expect(found(snippet, entries)).toEqual([]);
});

test("an amount in principle is no limit", () => {
  const snippet = "grant g: spend cap 100 per enterprise per year in principle";
  expect(found(snippet, [award("1", "g", "2025-02-01", 500_00)])).toEqual([]);
});
