import { expect, test } from "vitest";
import { children, everythingIn, factsOf, fold, isCondition } from "../../src/model/walk.ts";
import type { Formula } from "../../src/model/walk.ts";
import { checkedAs, checkedCondition } from "../support/checked.ts";
import { formulaText } from "../support/formula-text.ts";

function amount(text: string, defines = ""): Formula {
  const { formula, problems } = checkedAs("money", text, { defines });
  if (formula === undefined) throw new Error(problems.join("\n"));
  return formula;
}

function condition(text: string): Formula {
  const { formula, problems } = checkedCondition(text);
  if (formula === undefined) throw new Error(problems.join("\n"));
  return formula;
}

const factNames = (formula: Formula): readonly string[] =>
  [...factsOf(formula)].map(({ name }) => name);

test.each<[text: string, children: readonly string[]]>([
  ["spend - 1", ["spend", "100¢"]],
  ["30% of spend", ["3/10%", "spend"]],
  ["min(spend, cost)", ["spend", "cost"]],
  ["round spend up to 1", ["spend"]],
  ["spend if startup, otherwise cost", ["spend", "startup", "cost"]],
  ["by jobs: spend for 1, otherwise cost", ["jobs", "spend", "cost"]],
  ["by size: spend for small, otherwise cost", ["spend", "cost"]],
  ["slices of spend: 10% to 1, 20% above", ["spend", "1/10%", "100¢", "1/5%"]],
  ["bands of jobs: spend to 1, cost above", ["jobs", "spend", "1#", "cost"]],
  ["spend from 2025-01-01, cost from 2026-01-01", ["spend", "cost"]],
  ["sum of wage over staff", [".wage"]],
  ["awarded by main per project", []],
])("the children of %s", (text, expected) => {
  expect(children(amount(text)).map(formulaText)).toEqual(expected);
});

test.each<[text: string, children: readonly string[]]>([
  ["startup and spend > 1 and approved", ["startup", "(spend > 100¢)", "approved"]],
  ["not startup", ["startup"]],
  ["applied in born to 2025-01-01", ["applied", "born", "2025-01-01"]],
  ["size is small", []],
  ["enterprise is project", []],
])("the children of %s", (text, expected) => {
  expect(children(condition(text)).map(formulaText)).toEqual(expected);
});

test("facts are met in the order written, each once, also through defines and scopes", () => {
  const base = amount("base + spend", 'define base as cost * jobs "base"');
  expect(factNames(base)).toEqual(["cost", "jobs", "spend"]);
  expect(factNames(amount("awarded by main per enterprise per size"))).toEqual([
    "enterprise",
    "size",
  ]);
  expect(factNames(amount("by size: 1 for small, otherwise 2"))).toEqual(["size"]);
  expect(factNames(amount("100 * (days from born to (applied + jobs days))"))).toEqual([
    "born",
    "applied",
    "jobs",
  ]);
  expect(factNames(amount("100 * (count of staff where age > jobs)"))).toEqual(["staff", "jobs"]);
  expect(factNames(condition("enterprise is project or startup"))).toEqual([
    "enterprise",
    "project",
    "startup",
  ]);
});

test("the fact of a sum over earlier entries is not read from the claim", () => {
  expect(factNames(amount("sum of spend by main per project"))).toEqual(["project"]);
});

test("defines that use each other many times over are walked through once", () => {
  const doubling = Array.from(
    { length: 60 },
    (_, place) => `define d${place + 1} as d${place} + d${place} "d"`,
  );
  const defines = ['define d0 as spend "d"', ...doubling].join("\n");
  const formula = amount("d60", defines);
  expect(factNames(formula)).toEqual(["spend"]);
  const depth = fold<number>(formula, (_, ofChildren) => 1 + Math.max(0, ...ofChildren));
  expect(depth).toBe(2 + 60 * 2);
});

test("everything in a formula, from the outside in", () => {
  const texts = everythingIn(amount("spend if jobs > 1, otherwise 0")).map(formulaText);
  expect(texts).toEqual([
    "(spend if (jobs > 1#) else 0¢)",
    "spend",
    "(jobs > 1#)",
    "jobs",
    "1#",
    "0¢",
  ]);
});

test("a condition is told from an expression", () => {
  expect(isCondition(condition("startup"))).toBe(true);
  expect(isCondition(amount("spend"))).toBe(false);
});
