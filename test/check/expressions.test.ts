import { describe, expect, test } from "vitest";
import { checkPeriod } from "../../src/check/period.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Unit } from "../../src/model/amount.ts";
import { checkedAs, checkedCondition } from "../support/checked.ts";

type Case = readonly [text: string, model: string];

function gives(wanted: Unit | "date", cases: readonly Case[]): void {
  test.each(cases)("%s", (text, model) => {
    const { model: found, problems } = checkedAs(wanted, text);
    expect(problems).toEqual([]);
    expect(found).toBe(model);
  });
}

describe("bare numbers take the unit of what they stand beside", () => {
  gives("money", [
    ["500_000", "50000000¢"],
    ["0.05", "5¢"],
    ["2_000 * jobs", "(200000¢ * jobs)"],
    ["jobs * 2_000", "(jobs * 200000¢)"],
    ["jobs * 2 * 1_000", "((jobs * 2) * 100000¢)"],
    ["12 * 500", "(1200¢ * 500)"],
    ["2_000 * score", "(200000¢ * score)"],
    ["0.005 * jobs", "(1/2¢ * jobs)"],
    ["10_000 / jobs", "(1000000¢ / jobs)"],
    ["1_000_000 / 3", "100000000/3¢"],
    ["spend + 100", "(spend + 10000¢)"],
    ["100 - spend", "(10000¢ - spend)"],
    ["(100 + 5 * jobs) + spend", "((10000¢ + (500¢ * jobs)) + spend)"],
    ["min(spend, 100)", "min(spend, 10000¢)"],
    ["max(0, spend - cost)", "max(0¢, (spend - cost))"],
    ["100 if startup, otherwise 200", "(10000¢ if startup else 20000¢)"],
    ["spend if startup, otherwise 2 * jobs", "(spend if startup else (200¢ * jobs))"],
    [
      "100 from 2025-01-01, 200 from 2026-01-01",
      "(10000¢ from 2025-01-01, 20000¢ from 2026-01-01)",
    ],
    [
      "by size: 4 for small, 8 for large, otherwise 0",
      "(by size: 400¢ for small, 800¢ for large, else 0¢)",
    ],
    ["round spend down to 100", "(round spend down to 10000)"],
    ["round (2.5 * jobs) half even to 0.01", "(round (250¢ * jobs) half even to 1)"],
    ["30% of 1_000", "(3/10% of 100000¢)"],
    ["sum of 2 over staff", "(sum of 200¢ over staff)"],
  ]);
  gives("count", [
    ["2 * jobs", "(2# * jobs)"],
    ["jobs + 1", "(jobs + 1#)"],
    ["3", "3#"],
    ["days from born to applied - 1", "((days from born to applied) - 1#)"],
  ]);
  gives("number", [
    ["jobs / 2", "(jobs / 2)"],
    ["2/3", "2/3"],
    ["30%", "3/10%"],
    ["5‰", "1/200‰"],
    ["score + 0.5", "(score + 1/2)"],
    ["jobs + 0.5", "(jobs + 1/2)"],
  ]);
});

describe("units of products and quotients", () => {
  gives("money", [
    ["spend * 2", "(spend * 2)"],
    ["3 * spend", "(3 * spend)"],
    ["jobs * spend", "(jobs * spend)"],
    ["share * spend", "(share * spend)"],
    ["spend / 3", "(spend / 3)"],
    ["spend / jobs", "(spend / jobs)"],
    ["1_000 * (spend / cost)", "(100000¢ * (spend / cost))"],
    ["1_000 / spend * cost", "((100000¢ / spend) * cost)"],
  ]);
  gives("number", [
    ["spend / cost", "(spend / cost)"],
    ["1_000 / spend", "(100000¢ / spend)"],
    ["jobs / devices", "(jobs / devices)"],
    ["jobs * score", "(jobs * score)"],
  ]);
  gives("count", [["jobs * devices", "(jobs * devices)"]]);
});

describe("shares", () => {
  gives("money", [
    ["30% of spend", "(3/10% of spend)"],
    ["5‰ of spend", "(1/200‰ of spend)"],
    ["2/3 of spend", "(2/3 of spend)"],
    ["0.3 of spend", "(3/10 of spend)"],
    ["1 of spend", "(1 of spend)"],
    ["share of spend", "(share of spend)"],
    ["weight of spend", "(weight of spend)"],
    [
      "(by size: 40% for small, otherwise 0%) of cost",
      "((by size: 2/5% for small, else 0%) of cost)",
    ],
    ["(1 - share) of cost", "((1 - share) of cost)"],
    ["(1.5 - share) of cost", "((3/2 - share) of cost)"],
    ["(spend / cost) of 1_000", "((spend / cost) of 100000¢)"],
    ["150% of spend", "(3/2% of spend)"],
    ["30% of (2_000 * jobs)", "(3/10% of (200000¢ * jobs))"],
  ]);
  gives("number", [
    ["30% of jobs", "(3/10% of jobs)"],
    ["50% of score", "(1/2% of score)"],
  ]);
});

describe("tables, slices and bands", () => {
  gives("money", [
    [
      "by size: 1 for small, 2 for middle, 3 for large",
      "(by size: 100¢ for small, 200¢ for middle, 300¢ for large)",
    ],
    ["by jobs: spend for 1, 20 for 2, otherwise 0", "(by jobs: spend for 1, 2000¢ for 2, else 0¢)"],
    ["by score: 10 for 0.5, otherwise 20", "(by score: 1000¢ for 1/2, else 2000¢)"],
    ["by spend: 10 for 100, otherwise 20", "(by spend: 1000¢ for 10000, else 2000¢)"],
    [
      "slices of spend: 35% to 3_000, 15% above",
      "(slices of spend: 7/20% to 300000¢, 3/20% above)",
    ],
    [
      "slices of spend: 10% to 100, 50% to 50, 20% to cost",
      "(slices of spend: 1/10% to 10000¢, 1/2% to 5000¢, 1/5% to cost)",
    ],
    ["slices of 500: 10% to 100, 20% above", "(slices of 50000¢: 1/10% to 10000¢, 1/5% above)"],
    [
      "bands of spend: 10 to 100, 20 below 200, 30 above",
      "(bands of spend: 1000¢ to 10000¢, 2000¢ below 20000¢, 3000¢ above)",
    ],
    ["bands of jobs: 10 to 5, cost to 9", "(bands of jobs: 1000¢ to 5#, cost to 9#)"],
    ["bands of score: 10 to 59.5, 20 above", "(bands of score: 1000¢ to 119/2, 2000¢ above)"],
  ]);
  gives("number", [
    ["slices of jobs: 50% to 10, 100% above", "(slices of jobs: 1/2% to 10#, 1% above)"],
  ]);
});

describe("dates", () => {
  gives("date", [
    ["applied", "applied"],
    ["2025-01-10", "2025-01-10"],
    ["born + 18 years", "(born + 18# years)"],
    ["born + jobs months", "(born + jobs months)"],
    ["applied - 30 days", "(applied - 30# days)"],
    ["min(born, 2025-01-10)", "min(born, 2025-01-10)"],
    ["born if startup, otherwise applied", "(born if startup else applied)"],
    [
      "2025-01-01 from 2025-01-01, 2026-01-01 from 2026-01-01",
      "(2025-01-01 from 2025-01-01, 2026-01-01 from 2026-01-01)",
    ],
  ]);
  gives("count", [
    ["days from born to applied", "(days from born to applied)"],
    ["years from born to applied", "(years from born to applied)"],
    ["months from (born + 1 years) to applied", "(months from (born + 1# years) to applied)"],
    ["year of applied", "(year of applied)"],
    ["month of (applied + 1 months)", "(month of (applied + 1# months))"],
  ]);
});

describe("lists", () => {
  gives("money", [
    ["sum of wage over staff", "(sum of .wage over staff)"],
    ["sum of min(wage, 100) over staff", "(sum of min(.wage, 10000¢) over staff)"],
    ["sum of (part of wage) over staff", "(sum of (.part of .wage) over staff)"],
    ["sum of (wage + spend) over staff", "(sum of (.wage + spend) over staff)"],
    [
      "sum of (by role: 100 for teacher, 50 for clerk) over staff",
      "(sum of (by .role: 10000¢ for teacher, 5000¢ for clerk) over staff)",
    ],
    ["100 * (count of staff)", "(10000¢ * (count of staff))"],
  ]);
  gives("count", [
    ["count of staff", "(count of staff)"],
    ["sum of age over staff", "(sum of .age over staff)"],
    [
      "count of staff where role is teacher and wage > 50",
      "(count of staff where ((.role is teacher) and (.wage > 5000¢)))",
    ],
    [
      "count of staff where senior and not firm is enterprise",
      "(count of staff where (.senior and not (.firm is enterprise)))",
    ],
    ["count of staff where hired > born", "(count of staff where (.hired > born))"],
  ]);
});

describe("the ledger", () => {
  gives("money", [
    ["awarded by main per enterprise", "(awarded by main per enterprise ever)"],
    ["awarded by this per enterprise", "(awarded by main per enterprise ever)"],
    ["awarded by this per lifetime", "(awarded by main for everyone ever)"],
    [
      "paid by (main, second, aid) per enterprise per size",
      "(paid by main, second, aid per enterprise, size ever)",
    ],
    [
      "awarded by main per enterprise per year",
      "(awarded by main per enterprise in 12 calendar months from 1-1)",
    ],
    [
      "awarded by main per enterprise per year from 04-01",
      "(awarded by main per enterprise in 12 calendar months from 4-1)",
    ],
    [
      "awarded by main per enterprise in any 3 years",
      "(awarded by main per enterprise in any 3 years)",
    ],
    [
      "awarded by main per enterprise in any 2 years from 04-01",
      "(awarded by main per enterprise in any 2 years from 4-1)",
    ],
    ["sum of spend by main per project per lifetime", "(sum of spend by main per project ever)"],
  ]);
  gives("count", [
    ["awards by main per enterprise", "(awards by main per enterprise ever)"],
    ["years awarded by this per project", "(years awarded by main per project ever)"],
    ["sum of jobs by main per project", "(sum of jobs by main per project ever)"],
  ]);
});

describe("conditions", () => {
  test.each<Case>([
    ["startup", "startup"],
    ["startup is yes", "startup"],
    ["startup is no", "not startup"],
    ["startup is not yes", "not startup"],
    ["startup is not no", "startup"],
    ["not startup", "not startup"],
    ["startup and approved", "(startup and approved)"],
    ["(startup or approved) and spend > 0", "((startup or approved) and (spend > 0¢))"],
    ["spend >= 1_000", "(spend >= 100000¢)"],
    ["1_000 <= spend", "(100000¢ <= spend)"],
    ["spend is 100", "(spend is 10000¢)"],
    ["spend is not cost", "(spend is not cost)"],
    ["jobs > 3", "(jobs > 3#)"],
    ["jobs > score", "(jobs > score)"],
    ["score >= 59.5", "(score >= 119/2)"],
    ["share > 30%", "(share > 3/10%)"],
    ["share > 0.3", "(share > 3/10)"],
    ["spend / cost > 2", "((spend / cost) > 2)"],
    ["2 > 1", "(2 > 1)"],
    ["applied < 2026-01-01", "(applied < 2026-01-01)"],
    ["applied in 2025-01-01 to 2025-12-31", "(applied in 2025-01-01 to 2025-12-31)"],
    ["size is small", "(size is small)"],
    ["size is not large", "not (size is large)"],
    ["enterprise is project", "(enterprise is project)"],
    ["enterprise is not project", "not (enterprise is project)"],
    ["(awards by main per enterprise) is 0", "((awards by main per enterprise ever) is 0#)"],
    ["years from born to applied >= 18", "((years from born to applied) >= 18#)"],
    [
      "not (startup or size is small) or jobs > 1",
      "(not (startup or (size is small)) or (jobs > 1#))",
    ],
  ])("%s", (text, model) => {
    const { model: found, problems } = checkedCondition(text);
    expect(problems).toEqual([]);
    expect(found).toBe(model);
  });
});

test("a period that starts on a day of its own is one of years", () => {
  const problems: Diagnostic[] = [];
  const context = { report: (problem: Diagnostic) => problems.push(problem) };
  const span = { file: "demo.policy", start: 0, end: 0 };
  const from = { month: 4, day: 1, span };
  const quarter = checkPeriod({ kind: "calendar", unit: "quarter", from, span }, context);
  expect(quarter).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(["fiscal-start"]);
});

test("minor units follow the currency", () => {
  expect(checkedAs("money", "500 * jobs", { decimals: 0 }).model).toBe("(500¢ * jobs)");
});
