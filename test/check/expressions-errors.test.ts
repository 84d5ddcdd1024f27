import { describe, expect, test } from "vitest";
import { checkedAs, checkedCondition } from "../support/checked.ts";

type Case = readonly [text: string, problem: string, ...related: readonly string[]];

/** Each mistake is reported once, at its words, with the other place where there is one. */
function amounts(cases: readonly Case[]): void {
  test.each(cases)("%s", (text, problem, ...related) => {
    const { model, problems, diagnostics, words } = checkedAs("money", text);
    expect(problems).toEqual([problem]);
    expect(diagnostics.flatMap((one) => one.related.map(({ span }) => words(span)))).toEqual(
      related,
    );
    expect(model).toBeUndefined();
  });
}

function conditions(cases: readonly Case[]): void {
  test.each(cases)("%s", (text, problem, ...related) => {
    const { model, problems, diagnostics, words } = checkedCondition(text);
    expect(problems).toEqual([problem]);
    expect(diagnostics.flatMap((one) => one.related.map(({ span }) => words(span)))).toEqual(
      related,
    );
    expect(model).toBeUndefined();
  });
}

describe("units that do not go together", () => {
  amounts([
    ["spend + jobs", "unit-mismatch: jobs", "spend"],
    ["jobs + spend", "unit-mismatch: spend", "jobs"],
    ["spend - share", "unit-mismatch: share", "spend"],
    ["spend + 3 days", "unit-mismatch: 3 days", "spend"],
    ["spend + (days from born to applied)", "unit-mismatch: days from born to applied", "spend"],
    ["min(spend, jobs)", "unit-mismatch: jobs", "spend"],
    ["max(spend, 5, applied)", "unit-mismatch: applied", "spend"],
    ["spend if startup, otherwise jobs", "unit-mismatch: jobs", "spend"],
    ["by jobs: spend for 1, otherwise jobs", "unit-mismatch: jobs", "spend"],
    ["slices of spend: 10% to jobs, 20% above", "unit-mismatch: jobs", "spend"],
    ["bands of spend: 10 to jobs, 20 above", "unit-mismatch: jobs", "spend"],
    ["spend from 2025-01-01, jobs from 2026-01-01", "unit-mismatch: jobs", "spend"],
    ["spend + startup", "wrong-unit: startup"],
    ["spend + size", "wrong-unit: size"],
    ["spend + enterprise", "wrong-unit: enterprise"],
    ["spend + staff", "wrong-unit: staff"],
    ["spend * spend", "money-times-money: spend * spend", "spend", "spend"],
    ["jobs / spend", "divided-by-money: jobs / spend", "spend"],
    ["spend * applied", "wrong-unit: applied"],
    ["applied / 2", "wrong-unit: applied"],
    ["spend / 0", "division-by-zero: 0"],
    ["spend / (0)", "division-by-zero: (0)"],
    ["5 / 0", "division-by-zero: 0"],
  ]);
});

describe("an amount is wanted", () => {
  amounts([
    ["jobs", "wrong-unit: jobs"],
    ["applied", "wrong-unit: applied"],
    ["jobs + 1", "wrong-unit: jobs + 1"],
    ["jobs / 2 + jobs", "wrong-unit: jobs / 2 + jobs"],
    ["spend / cost", "wrong-unit: spend / cost"],
    ["30%", "rate-without-base: 30%"],
    ["share", "rate-without-base: share"],
    ["spend > 3", "wrong-unit: spend > 3"],
    ["startup", "wrong-unit: startup"],
    ["size", "wrong-unit: size"],
    ["staff", "wrong-unit: staff"],
    ["main", "name-is-no-value: main"],
    ["office", "name-is-no-value: office"],
    ["aid", "name-is-no-value: aid"],
    ["yes", "yes-or-no-alone: yes"],
    ["spent", "unknown-name: spent"],
    ["0.005", "money-decimals: 0.005"],
    ["spend + 0.125", "money-decimals: 0.125"],
    ["100_000_000_000_000", "money-too-large: 100_000_000_000_000"],
    ["round spend down to 0", "rounding-unit-zero: 0"],
    ["round applied down to 1", "wrong-unit: applied"],
  ]);
});

describe("rates", () => {
  amounts([
    ["30 of spend", "percentage-as-number: 30"],
    ["1.5 of spend", "percentage-as-number: 1.5"],
    ["3/2 of spend", "percentage-as-number: 3/2"],
    ["(by size: 40 for small, otherwise 0%) of cost", "percentage-as-number: 40"],
    ["(40 if startup, otherwise 50%) of cost", "percentage-as-number: 40"],
    ["slices of spend: 35 to 3_000, 15% above", "percentage-as-number: 35"],
    ["jobs of spend", "not-a-rate: jobs"],
    ["score of spend", "not-a-rate: score"],
    ["cost of spend", "not-a-rate: cost"],
    ["startup of spend", "not-a-rate: startup"],
    ["30% of applied", "wrong-unit: applied"],
    ["30% of startup", "wrong-unit: startup"],
  ]);

  test("30 of spend offers 30%", () => {
    const [problem] = checkedAs("money", "30 of spend").diagnostics;
    const [fix] = problem?.fixes ?? [];
    expect(fix?.label.en).toBe("Write 30%");
    expect(fix?.edits.map(({ text, span }) => [text, span.end - span.start])).toEqual([["%", 0]]);
  });
});

describe("tables, slices, bands, dated values", () => {
  amounts([
    ["by size: 1 for small", "table-gap: by size: 1 for small"],
    ["by jobs: 1 for 1, 2 for 2", "table-gap: by jobs: 1 for 1, 2 for 2"],
    ["by size: 1 for smal, otherwise 0", "unknown-choice: smal"],
    ["by size: 1 for 1, otherwise 0", "table-key-not-a-name: 1"],
    ["by size: 1 for small, 2 for small, otherwise 0", "table-key-repeated: small", "1 for small"],
    ["by jobs: 1 for 1, 2 for 1, otherwise 0", "table-key-repeated: 1", "1 for 1"],
    ["by jobs: 1 for devices, otherwise 0", "table-key-not-plain: devices"],
    ["by jobs: 1 for spend, otherwise 0", "wrong-unit: spend"],
    ["by startup: 1 for 1, otherwise 0", "table-subject: startup"],
    ["by enterprise: 1 for 1, otherwise 0", "table-subject: enterprise"],
    ["by applied: 1 for 1, otherwise 0", "table-subject: applied"],
    ["slices of spend: 15% above, 35% to 3_000", "above-not-last: 15% above"],
    ["bands of spend: 15 above, 35 to 3_000", "above-not-last: 15 above"],
    ["slices of spend: 15% below 100, 35% above", "slice-below: 15% below 100"],
    ["slices of applied: 15% to 100, 35% above", "wrong-unit: applied"],
    ["bands of applied: 15 to 100, 35 above", "wrong-unit: applied"],
    ["1 from 2026-01-01, 2 from 2025-01-01", "dated-out-of-order: 2025-01-01", "2026-01-01"],
    ["1 from 2025-01-01, 2 from 2025-01-01", "dated-out-of-order: 2025-01-01", "2025-01-01"],
  ]);

  test("a gap names what is missing, an unknown value the nearest", () => {
    const [gap] = checkedAs("money", "by size: 1 for small").diagnostics;
    expect(gap?.message.en).toContain("middle and large");
    const [unknown] = checkedAs("money", "by size: 1 for smal, otherwise 0").diagnostics;
    expect(unknown?.fixes.map(({ edits }) => edits.map(({ text }) => text))).toEqual([["small"]]);
  });

  test("`otherwise` after every value is a warning, and stays", () => {
    const { model, problems } = checkedAs(
      "money",
      "by size: 1 for small, 2 for middle, 3 for large, otherwise 4",
    );
    expect(problems).toEqual(["otherwise-unreached: 4"]);
    expect(model).toContain("else 400¢");
  });
});

describe("dates", () => {
  test.each<Case>([
    ["applied + 30", "date-arithmetic: applied + 30", "applied"],
    ["applied - born", "date-arithmetic: applied - born", "applied"],
    ["applied + spend", "date-arithmetic: applied + spend", "applied"],
    ["5 + applied", "date-arithmetic: 5 + applied", "applied"],
    ["applied + 1.5 months", "whole-number-wanted: 1.5"],
    ["applied + score days", "whole-number-wanted: score"],
    ["applied + spend days", "wrong-unit: spend"],
    ["spend", "wrong-unit: spend"],
    ["20", "wrong-unit: 20"],
    ["min(applied, 20)", "unit-mismatch: 20", "applied"],
  ])("%s", (text, problem, ...related) => {
    const { problems, diagnostics, words } = checkedAs("date", text);
    expect(problems).toEqual([problem]);
    expect(diagnostics[0]?.related.map(({ span }) => words(span))).toEqual(related);
  });

  test("a bare number after a date may be days, months or years", () => {
    const [problem] = checkedAs("date", "applied + 30").diagnostics;
    expect(problem?.fixes.map(({ edits }) => edits[0]?.text)).toEqual([
      " days",
      " months",
      " years",
    ]);
    expect(checkedAs("date", "5 + applied").diagnostics[0]?.fixes).toEqual([]);
  });

  amounts([
    ["100 * (days from spend to applied)", "wrong-unit: spend"],
    ["100 * (year of 5)", "wrong-unit: 5"],
  ]);
});

describe("lists and the ledger", () => {
  amounts([
    ["100 * (count of jobs)", "not-a-list: jobs"],
    ["sum of wage over jobs", "not-a-list: jobs"],
    ["sum of wage over office", "not-a-list: office"],
    ["sum of hired over staff", "wrong-unit: hired"],
    ["sum of senior over staff", "wrong-unit: senior"],
    ["sum of role over staff", "wrong-unit: role"],
    ["wage", "unknown-name: wage"],
    ["sum of wages over staff", "unknown-name: wages"],
    ["100 * (count of staff where wage)", "not-a-condition: wage"],
    ["awarded by office per enterprise", "not-a-grant: office"],
    ["awarded by spend per enterprise", "not-a-grant: spend"],
    ["awarded by (second, second) per enterprise", "grant-repeated: second"],
    ["awarded by (main, this) per enterprise", "grant-repeated: this"],
    ["awarded by main per jobs", "scope-not-countable: jobs"],
    ["awarded by main per enterprise per enterprise", "scope-repeated: enterprise"],
    ["awarded by main per claim", "reading-per-claim: awarded by main per claim"],
    ["awarded by main per enterprise in any 2 months from 04-01", "fiscal-start: 04-01"],
    ["sum of size by main per enterprise", "not-summable: size"],
    ["sum of share by main per enterprise", "not-summable: share"],
  ]);

  test("`this` needs a grant around it", () => {
    const setting = { defines: 'define before as awarded by this per enterprise "before"' };
    const { problems } = checkedAs("money", "before + before", setting);
    expect(problems).toEqual(["this-outside-grant: this"]);
  });
});

describe("conditions", () => {
  conditions([
    ["spend", "not-a-condition: spend"],
    ["size", "not-a-condition: size"],
    ["startup and spend", "not-a-condition: spend"],
    ["not spend", "not-a-condition: spend"],
    ["spend > jobs", "unit-mismatch: jobs", "spend"],
    ["spend > applied", "unit-mismatch: applied", "spend"],
    ["applied > 3", "unit-mismatch: 3", "applied"],
    ["jobs > size", "unit-mismatch: size", "jobs"],
    ["spend > startup", "unit-mismatch: startup", "spend"],
    ["share > 30", "percentage-as-number: 30"],
    ["size is smal", "unknown-choice: smal"],
    ["size is 3", "choice-compared: 3"],
    ["size > large", "choice-compared: >"],
    ["size is small or large", "choice-alternative: large"],
    ["startup is 1", "yes-no-compared: 1"],
    ["startup > 1", "yes-no-compared: >"],
    ["startup is approved", "yes-no-compared: approved"],
    ["enterprise is 3", "id-compared: 3"],
    ["enterprise > project", "id-compared: >"],
    ["spend in 100 to 500", "within-needs-dates: spend"],
    ["yes", "yes-or-no-alone: yes"],
    ["siz is small", "unknown-name: siz"],
    ["applied in 2025-01-01 to 3", "within-needs-dates: 3"],
    ["staff is 3", "unit-mismatch: staff", "3"],
  ]);

  test("each value after the first is reported, with the words to insert", () => {
    const { problems, diagnostics } = checkedCondition("size is small or middle or large");
    expect(problems).toEqual(["choice-alternative: middle", "choice-alternative: large"]);
    const texts = diagnostics.map(({ fixes }) => fixes[0]?.edits[0]?.text);
    expect(texts).toEqual(["size is ", "size is "]);
  });
});

test("several mistakes of one expression are all reported", () => {
  const { problems } = checkedAs("money", "min(30 of spend, jobs of cost) + (spend * spend)");
  expect(problems).toEqual([
    "percentage-as-number: 30",
    "not-a-rate: jobs",
    "money-times-money: spend * spend",
  ]);
});
