import { describe, expect, test } from "vitest";
import type { Rational } from "../../src/exact/rational.ts";
import type { CanonicalRow } from "../../src/model/entry.ts";
import { holds, quantityOf } from "../../src/verify/audit/formula.ts";
import type { Facts } from "../../src/verify/audit/formula.ts";
import { policyOf } from "./support.ts";

/* What the auditor's own formulas come to, worked out by hand from the manual, section 5. */

const declared = `fact score: number 0 to 100 "score" / "评分"
fact share: percent "share" / "比例"
fact founded: date "date of foundation" / "成立日期"
fact hired: date "date of hiring" / "聘用日期"
fact partner: id "partner|partners" / "合作方|个"
fact staff: list of (
  wage money "wage" / "工资", part percent "part" / "比例", since date "hired on" / "入职日期",
  full yes/no "full time" / "全职", sort one of (junior "junior" / "初级", senior "senior" / "高级") "kind" / "类别",
  employer id "employer|employers" / "雇主|个"
) "staff" / "员工"
define costShare as 50% of spend "half" / "一半"
define young as startup and jobs < 10 "young" / "初创"
`;

const date = "2025-06-01";

function told(value: Rational | undefined): string {
  if (value === undefined) return "unknown";
  return value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`;
}

/** In minor units. */
function worth(expression: string, facts: Facts): string {
  const [grant] = policyOf(`${declared}grant g "G" / "丁": ${expression}`).grants;
  if (grant === undefined) throw new Error("There is no grant.");
  return told(quantityOf(grant.amount, { facts, date }));
}

function whether(condition: string, facts: Facts): boolean | undefined {
  const [grant] = policyOf(`${declared}grant g "G" / "丁": 10 when ${condition}`).grants;
  const [first] = grant?.conditions ?? [];
  if (first === undefined) throw new Error("There is no condition.");
  return holds(first.test, { facts, date });
}

describe("what an expression comes to", () => {
  test.each<[string, Facts, string]>([
    ["12.50", {}, "1250"],
    ["spend", { spend: 700 }, "700"],
    ["spend", {}, "unknown"],
    ["spend", { spend: true }, "unknown"],
    ["spend", { spend: "many" }, "unknown"],
    ["100 * score", { score: "0.5" }, "5000"],
    ["100 * score", { score: "1/3" }, "10000/3"],
    ["100 * score", { score: "1/0" }, "unknown"],
    ["costShare", { spend: 701 }, "701/2"],
    ["costShare", {}, "unknown"],
    ["spend + 1", { spend: 700 }, "800"],
    ["spend - 1", { spend: 700 }, "600"],
    ["2_000 * jobs", { jobs: 3 }, "600000"],
    ["2_000 * jobs", {}, "unknown"],
    ["spend / jobs", { spend: 700, jobs: 3 }, "700/3"],
    ["spend / jobs", { spend: 700, jobs: 0 }, "unknown"],
    ["spend / jobs", { spend: 700 }, "unknown"],
    ["spend / jobs", { jobs: 3 }, "unknown"],
    ["share of spend", { share: "0.3", spend: 700 }, "210"],
    ["share of spend", { share: "0.3" }, "unknown"],
    ["min(spend, budget, 5)", { spend: 700, budget: 600 }, "500"],
    ["min(spend, budget)", { spend: 600, budget: 700 }, "600"],
    ["max(spend, budget)", { spend: 600, budget: 700 }, "700"],
    ["max(spend, budget)", { spend: 700, budget: 600 }, "700"],
    ["max(spend, budget)", { spend: 700 }, "unknown"],
    ["round spend down to 10", { spend: 29_99 }, "2000"],
    ["round spend up to 10", { spend: 20_01 }, "3000"],
    ["round spend half up to 10", { spend: 25_00 }, "3000"],
    ["round spend half even to 10", { spend: 25_00 }, "2000"],
    ["round spend down to 10", {}, "unknown"],
    ["spend if startup, otherwise budget", { startup: true, spend: 7 }, "7"],
    ["spend if startup, otherwise budget", { startup: false, spend: 7, budget: 8 }, "8"],
    ["spend if startup, otherwise budget", { spend: 7, budget: 8 }, "unknown"],
    ["spend - (awarded by this per enterprise)", { spend: 7, enterprise: "A" }, "unknown"],
  ])("%s, where %o, is %s", (expression, facts, expected) => {
    expect(worth(expression, facts)).toBe(expected);
  });
});

describe("what a table, slices, bands or dated values come to", () => {
  const bySize = "by size: spend for small, 2 for large";
  const byJobs = "by jobs: 10 for 1, 20 for 2, otherwise 30";
  const closed = "slices of spend: 10% to 100, 20% to 200";
  const opened = "slices of spend: 50% to budget, 20% to 200, 1% above";
  const bands = "bands of spend: 10 below 100, 20 to 200";
  const moving = "bands of spend: 10 to 100, 20 to budget, 30 above";
  test.each<[string, Facts, string]>([
    [bySize, { size: "small", spend: 700 }, "700"],
    [bySize, { size: "large" }, "200"],
    [bySize, {}, "unknown"],
    [bySize, { size: 1 }, "unknown"],
    [byJobs, { jobs: 1 }, "1000"],
    [byJobs, { jobs: 2 }, "2000"],
    [byJobs, { jobs: 3 }, "3000"],
    [byJobs, {}, "unknown"],
    ["by score: 10 for 0.5, otherwise 30", { score: "0.50" }, "1000"],
    [closed, { spend: 50_00 }, "500"],
    [closed, { spend: 150_00 }, "2000"],
    [closed, { spend: 900_00 }, "3000"],
    [closed, {}, "unknown"],
    [opened, { spend: 300_00, budget: 100_00 }, "7100"],
    [opened, { spend: 300_00, budget: 250_00 }, "12550"],
    [opened, { spend: 300_00, budget: -100_00 }, "4100"],
    [opened, { spend: 300_00 }, "unknown"],
    ["(slices of spend - 100: 50% to 100, 10% above) + 5", { spend: 50_00 }, "500"],
    ["slices of spend: share to 100, 10% above", { spend: 1 }, "unknown"],
    [bands, { spend: 99_99 }, "1000"],
    [bands, { spend: 100_00 }, "2000"],
    [bands, { spend: 200_00 }, "2000"],
    [bands, { spend: 200_01 }, "unknown"],
    [bands, {}, "unknown"],
    [moving, { spend: 101_00, budget: 50_00 }, "3000"],
    [moving, { spend: 101_00, budget: 101_00 }, "2000"],
    [moving, { spend: 101_00 }, "unknown"],
    ["10 from 2025-02-01, spend from 2025-06-01, 30 from 2025-06-02", { spend: 700 }, "700"],
    ["10 from 2025-06-02, 30 from 2025-07-01", {}, "unknown"],
  ])("%s, where %o, is %s", (expression, facts, expected) => {
    expect(worth(expression, facts)).toBe(expected);
  });
});

describe("what a reckoning of dates comes to", () => {
  const [since, later] = ["days from founded to (founded + jobs months)", "2024-01-31"];
  test.each<[string, Facts, string]>([
    ["years from founded to applied", { founded: "2020-05-05", applied: "2025-05-05" }, "500"],
    ["months from founded to applied", { founded: "2025-01-31", applied: "2025-02-28" }, "100"],
    ["days from founded to applied", { founded: "2025-02-27", applied: "2025-03-01" }, "200"],
    ["days from founded to applied", { founded: 5, applied: "2025-03-01" }, "unknown"],
    ["days from founded to applied", { applied: "2025-03-01" }, "unknown"],
    ["days from 2025-02-27 to applied", { applied: "2025-03-01" }, "200"],
    ["year of founded", { founded: "2024-12-31" }, "202400"],
    ["month of founded", { founded: "2024-12-31" }, "1200"],
    ["month of founded", {}, "unknown"],
    ["year of min(founded, hired)", { founded: "2024-12-31", hired: "2025-01-01" }, "202400"],
    ["year of min(founded, hired)", { founded: "2025-01-01", hired: "2024-12-31" }, "202400"],
    ["year of max(founded, hired)", { founded: "2024-12-31", hired: "2025-01-01" }, "202500"],
    ["year of max(founded, hired)", { founded: "2025-01-01", hired: "2024-12-31" }, "202500"],
    [since, { founded: later, jobs: 1 }, "2900"],
    [since, { founded: later, jobs: 0 }, "0"],
    [since, { founded: later }, "unknown"],
    ["days from (founded - jobs years) to founded", { founded: "2024-02-29", jobs: 1 }, "36600"],
    ["year of (founded + jobs days)", { founded: "9999-12-30", jobs: 1 }, "999900"],
    ["year of (founded + jobs days)", { founded: "9999-12-30", jobs: 2 }, "unknown"],
  ])("%s, where %o, is %s", (expression, facts, expected) => {
    expect(worth(`1 * (${expression})`, facts)).toBe(expected);
  });
});

const rows: readonly CanonicalRow[] = [
  { wage: 1_00, part: "0.5", since: "2025-05-31", full: false, sort: "junior", employer: "A" },
  { wage: 3_00, part: "0.5", since: "2020-01-01", full: true, sort: "senior", employer: "B" },
];

const lists: Readonly<Record<string, Facts>> = {
  "two rows": { staff: rows },
  "no rows": { staff: [] },
  "no list": {},
  "a text": { staff: "two" },
  "a row that says nothing": { staff: [...rows, {}] },
};

describe("what is added up or counted over a list", () => {
  test.each([
    ["sum of wage over staff", "two rows", "400"],
    ["sum of part of wage over staff", "two rows", "200"],
    ["sum of (wage if full, otherwise 1) over staff", "two rows", "400"],
    ["sum of wage over staff", "no rows", "0"],
    ["sum of wage over staff", "no list", "unknown"],
    ["sum of wage over staff", "a text", "unknown"],
    ["sum of wage over staff", "a row that says nothing", "unknown"],
    ["1 * (count of staff)", "two rows", "200"],
    ["1 * (count of staff)", "no list", "unknown"],
    ["1 * (count of staff)", "a row that says nothing", "300"],
    ["1 * (count of staff where full)", "two rows", "100"],
    ["1 * (count of staff where full)", "a row that says nothing", "unknown"],
    ["1 * (count of staff where sort is senior)", "two rows", "100"],
    ["1 * (count of staff where employer is enterprise)", "two rows", "100"],
    ["1 * (count of staff where partner is employer)", "two rows", "0"],
    ["1 * (count of staff where since is 2020-01-01)", "two rows", "100"],
    ["1 * (count of staff where wage > spend)", "two rows", "100"],
  ])("%s, of %s, is %s", (expression, list, expected) => {
    const facts = { enterprise: "A", partner: "C", spend: 1_00, ...lists[list] };
    expect(worth(expression, facts)).toBe(expected);
  });
});

describe("whether a condition holds", () => {
  const [yes, no] = [{ startup: true }, { startup: false }];
  test.each<[string, Facts, boolean | undefined]>([
    ["startup", yes, true],
    ["startup", no, false],
    ["startup", {}, undefined],
    ["startup", { startup: "yes" }, undefined],
    ["startup is no", yes, false],
    ["startup is no", no, true],
    ["startup is no", {}, undefined],
    ["startup and jobs > 1", { ...yes, jobs: 2 }, true],
    ["startup and jobs > 1", { ...yes, jobs: 1 }, false],
    ["startup and jobs > 1", { ...no, jobs: 2 }, false],
    ["startup and jobs > 1", no, undefined],
    ["startup or jobs > 1", { ...yes, jobs: 1 }, true],
    ["startup or jobs > 1", { ...no, jobs: 2 }, true],
    ["startup or jobs > 1", { ...no, jobs: 1 }, false],
    ["startup or jobs > 1", yes, undefined],
    ["young", { ...yes, jobs: 9 }, true],
    ["young", { ...yes, jobs: 10 }, false],
    ["young", {}, undefined],
    ["size is small", { size: "small" }, true],
    ["size is small", { size: "large" }, false],
    ["size is small", {}, undefined],
    ["partner is enterprise", { partner: "A", enterprise: "A" }, true],
    ["partner is enterprise", { partner: "A", enterprise: "B" }, false],
    ["partner is enterprise", { partner: "A" }, undefined],
    ["partner is enterprise", { enterprise: "A" }, undefined],
    ["partner is enterprise", { partner: 1, enterprise: 1 }, undefined],
    ["founded is 2025-01-01", { founded: "2025-01-01" }, true],
    ["founded is 2025-01-01", { founded: "2025-01-02" }, false],
    ["founded < 2025-01-02", { founded: "2025-01-01" }, true],
    ["founded < 2025-01-01", {}, undefined],
    ["founded in 2025-01-02 to hired", { founded: "2025-01-01", hired: "2025-01-03" }, false],
    ["founded in 2025-01-02 to hired", { founded: "2025-01-02", hired: "2025-01-03" }, true],
    ["founded in 2025-01-02 to hired", { founded: "2025-01-03", hired: "2025-01-03" }, true],
    ["founded in 2025-01-02 to hired", { founded: "2025-01-04", hired: "2025-01-03" }, false],
    ["founded in 2025-01-02 to hired", { founded: "2025-01-02" }, undefined],
    ["founded in 2025-01-02 to hired", { hired: "2025-01-03" }, undefined],
  ])("%s, where %o: %s", (condition, facts, expected) => {
    expect(whether(condition, facts)).toBe(expected);
  });

  test.each([
    ["<", [true, false, false]],
    ["<=", [true, true, false]],
    [">", [false, false, true]],
    [">=", [false, true, true]],
    ["is", [false, true, false]],
    ["is not", [true, false, true]],
  ])("jobs %s 5, of 4, 5 and 6: %o", (operator, expected) => {
    const found = [4, 5, 6].map((jobs) => whether(`jobs ${operator} 5`, { jobs }));
    expect(found).toEqual(expected);
  });
});
