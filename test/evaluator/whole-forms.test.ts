import { expect, test } from "vitest";
import { policyWith } from "../support/deciding.ts";
import { evaluatorFiles } from "../support/evaluator.ts";

/*
 * How formulas are written in whole numbers: so many times the quantity, and how large facts may be
 * for no step to pass 2^53 − 1. What has no such bound, or another shape, is worked out exactly.
 */

test.each([
  ["spend", "1", "true", "f.spend"],
  ["other2", "1", "true", "f.other2"],
  ["spend / 0.5", "1", "f.spend <= 4_503_599_627_370_495", "2 * f.spend"],
  ["30% of spend", "10", "f.spend <= 3_002_399_751_580_330", "(3 * f.spend)"],
  ["100% of spend", "1", "true", "f.spend"],
  ["1/7 of other2", "7", "true", "f.other2"],
  ["jobs * 2_000.05", "1", "f.jobs <= 45_034_870_401", "(f.jobs * 200_005)"],
  ["2_000.05 * jobs", "1", "f.jobs <= 45_034_870_401", "(200_005 * f.jobs)"],
  [
    "30% of base",
    "10",
    "f.spend <= 1_501_199_875_790_165 && f.other2 <= 1_501_199_875_790_165",
    "(3 * (f.spend + f.other2))",
  ],
  [
    "spend + other2",
    "1",
    "f.spend <= 4_503_599_627_370_495 && f.other2 <= 4_503_599_627_370_495",
    "(f.spend + f.other2)",
  ],
  ["(30% of spend) + 7.77", "10", "f.spend <= 3_002_399_751_577_740", "((3 * f.spend) + 7770)"],
  ["(1/3 of spend) + 7.77", "3", "f.spend <= 9_007_199_254_738_660", "(f.spend + 2331)"],
  ["(1/3 of spend) + 0.07", "3", "f.spend <= 9_007_199_254_740_970", "(f.spend + 21)"],
  [
    "(1/3 of other2) + other2",
    "3",
    "f.other2 <= 2_251_799_813_685_247",
    "(f.other2 + 3 * f.other2)",
  ],
  [
    "(1/3 of spend) + (0.05 * jobs)",
    "3",
    "f.spend <= 562_949_953_421_311 && f.jobs <= 562_949_953_421_311",
    "(f.spend + 3 * (5 * f.jobs))",
  ],
  [
    "(spend + 7) + (other2 + 9)",
    "1",
    "f.spend <= 4_503_599_627_369_695 && f.other2 <= 4_503_599_627_369_695",
    "((f.spend + 700) + (f.other2 + 900))",
  ],
  ["spend - other2", "1", "true", "(f.spend - f.other2)"],
  [
    "(spend - other2) - other2",
    "1",
    "f.spend <= 4_503_599_627_370_495 && f.other2 <= 4_503_599_627_370_495",
    "((f.spend - f.other2) - f.other2)",
  ],
  [
    "(spend - other2) + other2",
    "1",
    "f.spend <= 4_503_599_627_370_495 && f.other2 <= 4_503_599_627_370_495",
    "((f.spend - f.other2) + f.other2)",
  ],
  [
    "(1/3 of spend) - (0 - 7.77)",
    "3",
    "f.spend <= 9_007_199_254_738_660",
    "(f.spend - 3 * (0 - 777))",
  ],
  [
    "min(30% of spend, other2 + 5)",
    "10",
    "f.spend <= 900_719_925_473_599 && f.other2 <= 900_719_925_473_599",
    "Math.min((3 * f.spend), 10 * (f.other2 + 500))",
  ],
  [
    "max(other2 + 5, 30% of spend)",
    "10",
    "f.other2 <= 900_719_925_473_599 && f.spend <= 900_719_925_473_599",
    "Math.max(10 * (f.other2 + 500), (3 * f.spend))",
  ],
  ["max(spend, 7.77)", "1", "f.spend <= 9_007_199_254_740_214", "Math.max(f.spend, 777)"],
  [
    "min(spend / 2.5, spend / 3)",
    "15",
    "f.spend <= 1_501_199_875_790_165",
    "Math.min(3 * 2 * f.spend, 5 * f.spend)",
  ],
  ["spend / 7", "7", "true", "f.spend"],
  ["90_000_000_000_000 * jobs", "1", "f.jobs <= 1", "(9_000_000_000_000_000 * f.jobs)"],
  [
    "round (1/3 of spend) half even to 0.05",
    "1",
    "f.spend <= 9_007_199_254_740_986",
    '(wholeUnits(f.spend, 15, "half even") * 5)',
  ],
  [
    "1_000 * (round (jobs / 3) half up to 0.5)",
    "2",
    "f.jobs <= 45_035_996_273",
    '(100_000 * (wholeUnits(2 * f.jobs, 3, "half up") * 1))',
  ],
  [
    "round 0 up to 90_071_992_547_409.91",
    "1",
    "true",
    '(wholeUnits(0, 9_007_199_254_740_991, "up") * 9_007_199_254_740_991)',
  ],
  [
    "90_071_992_547_409.91 if switch, otherwise 1",
    "1",
    "true",
    "(f.switch ? 9_007_199_254_740_991 : 100)",
  ],
  [
    "12.5% of spend if switch, otherwise 1/9 of spend",
    "72",
    "f.spend <= 1_000_799_917_193_443",
    "(f.switch ? 9 * f.spend : 8 * f.spend)",
  ],
  [
    "by kind: 10% of spend for small, 1/3 of spend for medium, 7 for large",
    "30",
    "f.spend <= 900_719_925_471_999",
    "(f.kind === choice.small ? 3 * f.spend : f.kind === choice.medium ? 10 * f.spend : 21_000)",
  ],
  [
    "by kind: 10% of spend for small, 7 for large, otherwise spend",
    "10",
    "f.spend <= 900_719_925_473_399",
    "(f.kind === choice.small ? f.spend : f.kind === choice.large ? 7000 : 10 * f.spend)",
  ],
  [
    "30% of spend from 2020-01-01, 1/3 of spend from 2025-03-01",
    "30",
    "f.spend <= 900_719_925_474_099",
    '(at.day >= 2025_03_01 ? 10 * f.spend : at.day >= 2020_01_01 ? 3 * (3 * f.spend) : noValueYet("applied", at.day, 2020_01_01))',
  ],
  ["10 * (days from born to applied)", "1", "true", "(1000 * daysBetween(f.born, f.applied))"],
  ["10 * (year of applied)", "1", "true", "(1000 * yearOf(f.applied))"],
  [
    "slices of spend: 35% to 300, 1/3 to 400, 7% above",
    "300",
    "f.spend <= 39_854_863_938_809",
    "(15 * 7 * Math.min(f.spend, 30_000) + 100 * 1 * Math.max(0, Math.min(f.spend, 40_000) - 30_000) + 3 * 7 * Math.max(0, f.spend - 40_000))",
  ],
  [
    "slices of spend: 35% to 300, 20% to 300, 1/3 to 200, 0% to 500",
    "20",
    "f.spend <= 1_286_742_750_530_141",
    "(7 * Math.min(f.spend, 30_000) + 20 * 0 * Math.max(0, Math.min(f.spend, 50_000) - 30_000))",
  ],
  [
    "slices of (spend + other2): 35% to 300",
    "20",
    "f.spend <= 643_371_375_336_499 && f.other2 <= 643_371_375_336_499",
    "(7 * Math.min((f.spend + f.other2), 30_000))",
  ],
  [
    "slices of (spend + 0): 10% to 300",
    "10",
    "f.spend <= 9_007_199_254_710_991",
    "(1 * Math.min((f.spend + 0), 30_000))",
  ],
  [
    "slices of (jobs * 10): 10% to 300",
    "10",
    "f.jobs <= 9_007_199_254_710",
    "(1 * Math.min((f.jobs * 1000), 30_000))",
  ],
  [
    "slices of (90% of spend): 10% to 300, 15% above",
    "200",
    "f.spend <= 200_159_983_418_688",
    "(2 * 1 * Math.min((9 * f.spend), 300_000) + 3 * Math.max(0, (9 * f.spend) - 300_000))",
  ],
  ["slices of spend: 0% to 300", "1", "true", "(0 * Math.min(f.spend, 30_000))"],
  [
    "bands of (year of applied): 1 to 2_020, 2 below 2_023, 3 above",
    "1",
    "true",
    "(yearOf(f.applied) <= 2020 ? 100 : yearOf(f.applied) < 2023 ? 200 : 300)",
  ],
  [
    "bands of (round spend up to 1): spend to 5, 1/3 of spend above",
    "3",
    "f.spend <= 3_002_399_751_580_330",
    '((wholeUnits(f.spend, 100, "up") * 100) <= 500 ? 3 * f.spend : f.spend)',
  ],
  [
    "slices of (1/3 of spend): 10% to 0.01, 1/3 to 0.02, 5% above",
    "180",
    "f.spend <= 310_593_077_749_683",
    "(6 * 1 * Math.min(f.spend, 3) + 20 * 1 * Math.max(0, Math.min(f.spend, 6) - 3) + 3 * 1 * Math.max(0, f.spend - 6))",
  ],
  [
    "slices of (1/3 of spend): 10% to 1/300",
    "30",
    "f.spend <= 9_007_199_254_740_990",
    "(1 * Math.min(f.spend, 1))",
  ],
  [
    "bands of (1/3 of spend): 1 to 80_000_000_000_000/3, 2 above",
    "1",
    "true",
    "(f.spend <= 8_000_000_000_000_000 ? 100 : 200)",
  ],
  [
    "bands of (slices of spend: 1% to 3): 1 to 5, 2 above",
    "1",
    "f.spend <= 9_007_199_254_740_691",
    "((1 * Math.min(f.spend, 300)) <= 50_000 ? 100 : 200)",
  ],
  [
    "bands of (10 * jobs): 1 to 5, 2 above",
    "1",
    "f.jobs <= 900_719_925_474_099",
    "((10 * f.jobs) <= 5 ? 100 : 200)",
  ],
  [
    "slices of (other2 + other2 + other2 + other2 + other2): 100% to 3",
    "1",
    "f.other2 <= 1_801_439_850_948_138",
    "(1 * Math.min(((((f.other2 + f.other2) + f.other2) + f.other2) + f.other2), 300))",
  ],
  [
    "bands of spend: 1 to 90_071_992_547_409.91, 2 above",
    "1",
    "true",
    "(f.spend <= 9_007_199_254_740_991 ? 100 : 200)",
  ],
])("%s, times %s, where %s, is %s", (formula, denominator, fits, numerator) => {
  expect(quickOf(formula)).toEqual({ denominator, fits, numerator });
});

test.each([
  "slices of spend: 10% to 90_071_992_547_409.91",
  "jobs * spend",
  "(jobs * spend) / 7",
  "(jobs * spend) + 7",
  "min(spend, jobs * spend)",
  "(90_000_000_000_000 * jobs) / 0.001",
  "100_000_000_000_000 * jobs",
  "(90_000_000_000_000 * jobs) + (1/1_000 of spend)",
  "(1/1_000 of spend) + (90_000_000_000_000 * jobs)",
  "round (jobs * spend) up to 1",
  "round (jobs * 90_000_000_000_000) up to 0.001",
  "round (1/3 of spend) up to 40_000_000_000_000",
  "slices of (spend - other2): 35% to 300",
  "slices of ((spend - other2) + spend): 35% to 300",
  "slices of (spend + (spend - other2)): 35% to 300",
  "slices of max(spend, 0 - 5): 10% to 300",
  "slices of (jobs * (0 - 5)): 10% to 300",
  "slices of ((0 - 5) * jobs): 10% to 300",
  "slices of (jobs * spend): 10% to 300",
  "slices of spend: 10% to other2",
  "slices of spend: (1% * jobs) to 300",
  "slices of spend: 1/90_071_992_547_409 to 3, 1/90_071_992_547_407 above",
  "bands of (days from born to applied): 1 to 5, 2 above",
  "bands of (round (spend - other2) up to 1): 1 to 5, 2 above",
  "bands of (jobs * spend): 1 to 5, 2 above",
  "bands of spend: 1 to other2, 2 above",
  "bands of jobs: 1 to 0.5, 2 above",
  "bands of spend: 1 to 5, jobs * spend above",
  "by jobs: 1 for 5, otherwise 2",
  "slices of (other2 + other2 + other2 + other2 + otherTwo): 1% to 3",
  "bands of (1/7 of spend): 1 to 90_071_992_547_409, 2 above",
  "10 * score",
  "slices of spend: 10% to 10/3",
  "slices of spend: 10% to 10/3, 20% to 300",
  "slices of spend: 10% to (round other2 up to 1)",
  "bands of spend: 1 to 5, 2 to 9",
  "bands of spend: 1 to 5, 2 to other2, 3 above",
  "rate of spend",
  "30% of (jobs * spend)",
  "spend / jobs",
  "90_000_000_000_000 + 90_000_000_000_000",
  "min(90_000_000_000_000 * jobs, 1/1_000 of spend)",
])("%s is worked out exactly", (formula) => {
  expect(amountOf(formula)).toMatch(/^\{\s*exact: /);
});

test.each([
  ["7.77", "fixed(777)"],
  ["slices of spend: 10% to 0", "fixed(0)"],
])("%s is fixed", (formula, code) => {
  expect(amountOf(formula).slice(0, code.length)).toBe(code);
});

test.each([
  ["spend >= other2", "f.spend >= f.other2"],
  ["(1/3 of spend) >= (1/3 of other2)", "f.spend >= f.other2"],
  ["spend + other2 > 5", "compare(plus(whole(f.spend), whole(f.other2)), whole(500)) > 0"],
])("a condition is asked of whole numbers where any fact allows it: %s", (condition, code) => {
  const text = textWith("spend", `  when ${condition}`);
  expect(text).toContain(`test: (f) => (${code}) }`);
});

test("what would get too long is worked out exactly", () => {
  const terms = (spends: number, others: number): string =>
    [...Array<string>(spends).fill("spend"), ...Array<string>(others).fill("other2")].join(" + ");
  // "f.spend" and "f.other2", and five characters more for each sum.
  expect(quickOf(terms(166, 1))?.numerator.length).toBe(2000);
  expect(quickOf(terms(165, 2))).toBeUndefined();
});

test.each([
  ["1/6361 of spend", true],
  ["1/6367 of spend", false],
])("%s in whole numbers, to the unit for which 6361 times is 2^53 − 1: %s", (formula, isQuick) => {
  const policy = policyWith(`grant demo "Demo": ${formula}\n  cap 90 per claim\n`);
  const unit = { n: 1_416_003_655_831n, d: 1n };
  const grants = policy.grants.map((grant) => ({
    ...grant,
    rounding: { ...grant.rounding, unit },
  }));
  const text = evaluatorFiles({ ...policy, grants })[0]?.text ?? "";
  expect(text.includes("quick: ")).toBe(isQuick);
});

interface Quick {
  readonly denominator: string;
  readonly fits: string;
  readonly numerator: string;
}

/** The parts of the quick formula of a grant with this amount, if it has one. */
function quickOf(formula: string): Quick | undefined {
  const quick =
    /^\{\s*quick: \{\s*denominator: (.*),\s*fits: \(.*?\) => (.*),\s*numerator: \(.*?\) => (.*),\s*\}/;
  const [found, denominator = "", fits = "", numerator = ""] = quick.exec(amountOf(formula)) ?? [];
  return found === undefined ? undefined : { denominator, fits, numerator };
}

function amountOf(formula: string): string {
  const text = textWith(formula, "  when spend > 0");
  return text.slice(text.indexOf("\namount: ") + "\namount: ".length);
}

/** The text of a grant with this amount. */
function textWith(formula: string, condition: string): string {
  const policy = policyWith(`fact other2: money "other costs"
fact otherTwo: money "the same, with a longer name"
fact jobs: count "jobs"
fact born: date "born"
fact score: number 0 to 9 "score"
fact rate: percent "rate"
fact kind: one of (small "small", medium "medium", large "large") "kind"
fact switch: yes/no "switch"
define base as spend + other2 "base"
grant demo "Demo": ${formula}
${condition}
  cap 90 per claim
`);
  const text = evaluatorFiles(policy)[0]?.text ?? "";
  return text.slice(text.indexOf("const demo = grant("));
}
