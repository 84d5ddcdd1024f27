import { expect, test } from "vitest";
import { treeText } from "../support/tree-text.ts";
import { codesOf, expressionOf } from "../support/trees.ts";

test.each([
  // Numbers, dates and names.
  ["6_000_000", "6000000"],
  ["0.5", "0.5"],
  ["600万", "6000000"],
  ["600万元", "6000000"],
  ["1.5亿", "150000000"],
  ["6 million", "6000000"],
  ["5元", "5"],
  ["30%", "30%"],
  ["33.3 %", "33.3%"],
  ["5‰", "5‰"],
  ["２５％", "25%"],
  ["2/3", "(/ 2 3)"],
  ["2025-01-10", "2025-01-10"],
  ["算力费用", "算力费用"],
  ["größe", "größe"],
  ["yes", "yes"],
  ["（a）", "(group a)"],

  // Precedence, loosest first: if, or, and, not, comparison, + -, * / of, prefix forms.
  ["a + b * c - d", "(- (+ a (* b c)) d)"],
  ["a - b - c", "(- (- a b) c)"],
  ["a / b / c", "(/ (/ a b) c)"],
  ["2 / 3 of a", "(of (/ 2 3) a)"],
  ["30% of a * b", "(* (of 30% a) b)"],
  ["30% of 50% of a", "(of 30% (of 50% a))"],
  ["a + 30% of b", "(+ a (of 30% b))"],
  ["2_000 * jobs + 5", "(+ (* 2000 jobs) 5)"],
  ["not a is b", "(not (is a b))"],
  ["not a and b", "(and (not a) b)"],
  ["a and b and c", "(and a b c)"],
  ["a or b or c", "(or a b c)"],
  ["(a or b) and c", "(and (group (or a b)) c)"],
  ["a + 1 >= b * 2", "(>= (+ a 1) (* b 2))"],
  ["a if b or c, otherwise d", "(if (or b c) a d)"],
  ["a if x, otherwise (b if y, otherwise c)", "(if x a (group (if y b c)))"],

  // Comparisons.
  ["a < 1", "(< a 1)"],
  ["a <= 1", "(<= a 1)"],
  ["a is not b", "(is not a b)"],
  ["a is (not b)", "(is a (group (not b)))"],
  ["d in 2025-01-01 to 2025-12-31", "(in d 2025-01-01 2025-12-31)"],
  ["d in a + 1 days to b", "(in d (+ a (days 1)) b)"],

  // The values of a `one of` may be keywords.
  ["kind is none", "(is kind none)"],
  ["kind is to", "(is kind to)"],
  ["kind is count and a", "(and (is kind count) a)"],
  ["kind is year or kind is not month", "(or (is kind year) (is not kind month))"],
  ["kind is count of staff", "(is kind (count staff))"],
  ["kind is year of d", "(is kind (year of d))"],
  ["kind is round", "(is kind round)"],
  ["n is round a down to 1", "(is n (round down a 1))"],
  ["kind is grant and kind is cap", "(and (is kind grant) (is kind cap))"],
  ["by kind: 1 for none, 2 for grant, otherwise 3", "(by kind none=1 grant=2 else=3)"],

  // Functions.
  ["min(a, b, 3)", "(min a b 3)"],
  ["max(a + 1, min(b, c))", "(max (+ a 1) (min b c))"],
  ["round a down to 100", "(round down a 100)"],
  ["round (30% of a) half even to 0.01", "(round half even (group (of 30% a)) 0.01)"],
  ["round a half up to 1 + b", "(+ (round half up a 1) b)"],
  ["days from a to b", "(days from a b)"],
  ["years from born to (d + 1 years)", "(years from born (group (+ d (years 1))))"],
  ["d - 18 years", "(- d (years 18))"],
  ["d + n months + 1 day", "(+ (+ d (months n)) (days 1))"],
  ["year of d - year of e", "(- (year of d) (year of e))"],
  ["month of d", "(month of d)"],
  ["sum of min(wage, 100) over staff", "(sum (min wage 100) staff)"],
  ["sum of wage * 2 over staff", "(sum (* wage 2) staff)"],
  ["count of staff", "(count staff)"],
  ["count of staff where a and b > 1", "(count staff (and a (> b 1)))"],

  // The ledger.
  ["awarded by this", "(awarded this)"],
  ["paid by a per e per year", "(paid a; per e, per year)"],
  ["awards by (a, b) per e", "(awards a b; per e)"],
  ["years awarded by this per project", "(years awarded this; per project)"],
  ["sum of spend by a per e in any 3 years", "(sum spend a; per e, in any 3 years)"],
  ["awarded by a per e per year from 04-01", "(awarded a; per e, per year from 4/1)"],
  ["awarded by a per claim per lifetime * 2", "(* (awarded a; per claim, per lifetime) 2)"],
  ["awarded by a per half-year + 1", "(+ (awarded a; per half-year) 1)"],

  // Lists.
  ["by kind: 1 for a, otherwise 2", "(by kind a=1 else=2)"],
  ["by n: 40_000 for 1, 80_000 for 2", "(by n 1=40000 2=80000)"],
  [
    "(by years awarded by this per p: 40% for 0, otherwise 0%) of cost",
    "(of (group (by (years awarded this; per p) 0=40% else=0%)) cost)",
  ],
  ["slices of a: 35% to 3_000_000, 15% above", "(slices a to 3000000=35% above=15%)"],
  ["bands of a + b: 1 to 5, 2 below c, 3 above", "(bands (+ a b) to 5=1 below c=2 above=3)"],
  ["1 from 2019-03-19, a * 2 from 2024-12-16", "(dated 2019-03-19=1 2024-12-16=(* a 2))"],
  ["min((by kind: 1 for a, otherwise 2), 3)", "(min (group (by kind a=1 else=2)) 3)"],
  [
    "awarded by a per e per year from 2025-01-01, 2 from 2026-01-01",
    "(dated 2025-01-01=(awarded a; per e, per year) 2026-01-01=2)",
  ],

  // Blanks and line breaks only part words.
  ["a\n  of\r\n\tb", "(of a b)"],
  ["days\n from a to b", "(days from a b)"],
])("%s", (text, tree) => {
  expect(treeText(expressionOf(text))).toBe(tree);
});

test("a list inside another needs brackets, wherever it stands", () => {
  const bare = [
    "min(1 from 2025-01-01, 2 from 2026-01-01, 3)",
    "by kind: 3 from 2025-01-01, 4 from 2026-01-01 for a, otherwise 2",
    "by kind: by size: 1 for a, otherwise 2 for b, otherwise 3",
    "a if x, otherwise b if y, otherwise c",
    "max(slices of a: 1 to 5, 2 above, 3)",
    "30% of bands of a: 1 to 5, 2 above",
    "2 * by kind: 1 for a, otherwise 2",
    "by kind: 5 if x, otherwise 6 for a, otherwise 7",
  ];
  for (const text of bare) {
    expect(codesOf(`define x as ${text} "x"`), text).toEqual(["brackets-missing-around-list"]);
  }
});

test("conditions, shares of a payment and rankings take no list without brackets", () => {
  const missing = ["brackets-missing-around-list"];
  expect(codesOf("grant 5 when a if b, otherwise c")).toEqual(missing);
  expect(codesOf('grant 5 pay 1 if a, otherwise 2 when "x", rest when "y"')).toEqual(missing);
  expect(codesOf("grant 5 cap 3 awards per e ranked by by kind: 1 for a, otherwise 2")).toEqual(
    missing,
  );
});

test("`of` beside `+` is an error unless brackets say what it reaches", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["30% of a + b", ["of-beside-sum"]],
    ["30% of a - b", ["of-beside-sum"]],
    ["30% of a * 2 + b", ["of-beside-sum"]],
    ["c + 30% of a + b", ["of-beside-sum"]],
    ["30% of a + 20% of b + 10% of c", ["of-beside-sum"]],
    ["(30% of a) + b", []],
    ["30% of (a + b)", []],
    ["b + 30% of a", []],
    ["2 * (a + b)", []],
  ];
  for (const [text, codes] of cases) {
    expect(codesOf(`define x as ${text} "x"`), text).toEqual(codes);
  }
});

test("`and` beside `or` is an error unless brackets part them", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["a or b and c", ["and-beside-or"]],
    ["a and b or c and d", ["and-beside-or"]],
    ["not a and b or c", ["and-beside-or"]],
    ["(a or b) and c", []],
    ["a or (b and c)", []],
    ["a is b or c > d", []],
  ];
  for (const [text, codes] of cases) expect(codesOf(`grant 5 when ${text}`), text).toEqual(codes);
});
