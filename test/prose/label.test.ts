import { expect, test } from "vitest";
import { isPlural } from "../../src/prose/en/label.ts";
import { text } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import * as a from "./builders.ts";

test.each([
  "computing-power expenses",
  "contract payments performed for large-model services",
  "developers newly certified",
  "funds available for these Measures in the year",
  "eligible digitalisation costs, without VAT",
  "production costs of the released corpora and industrial data",
  "days of the tax year",
  "hours worked in the pay period",
  "half of the costs",
])("are: %s", (label) => {
  expect(isPlural(label)).toBe(true);
});

test.each([
  "date of application",
  "actual investment in the project",
  "capital at which the limit starts to fall",
  "qualified research and development expenditure",
  "basis",
  "number of developers",
  "gross salary",
  "status",
  "half of the price",
  "logistics",
  "part of the costs",
])("is: %s", (label) => {
  expect(isPlural(label)).toBe(false);
});

test.each([
  ["days of the tax year", "the days of the tax year are below 357"],
  ["full weeks that are claimed", "the full weeks that are claimed are below 357"],
  ["hours worked in the pay period", "hours worked in the pay period are below 357"],
  ["half of the price", "half of the price is below 357"],
  ["two thirds of the costs", "two thirds of the costs are below 357"],
  ["any surplus", "any surplus is below 357"],
  ["length of the year", "the length of the year is below 357"],
])("in a sentence: %s", (label, told) => {
  const fact = a.fact("counted", "count", `${label} / 数`);
  const test = a.compare(a.of(fact), "<", a.count(357));
  const grant = a.grant(a.yuan(1), { conditions: [a.when(test)] });
  const [item] = prose("en", a.policy([grant])).conditions(grant)[0]?.items ?? [];
  expect(item && text(item.text).toLowerCase()).toBe(told);
});
