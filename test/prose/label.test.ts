import { expect, test } from "vitest";
import { isPlural } from "../../src/prose/en/label.ts";

test.each([
  "computing-power expenses",
  "contract payments performed for large-model services",
  "developers newly certified",
  "funds available for these Measures in the year",
  "eligible digitalisation costs, without VAT",
  "production costs of the released corpora and industrial data",
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
])("is: %s", (label) => {
  expect(isPlural(label)).toBe(false);
});
