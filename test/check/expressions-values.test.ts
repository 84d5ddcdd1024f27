import { expect, test } from "vitest";
import { checkedValue } from "../support/checked.ts";

test.each([
  ["spend", "1_234.5", "1234.50"],
  ["spend", "0", "0.00"],
  ["spend", "600万", "6000000.00"],
  ["jobs", "12", 12],
  ["score", "59.5", "59.5"],
  ["share", "33.3%", "33.3%"],
  ["share", "5‰", "5‰"],
  ["share", "100%", "100%"],
  ["applied", "2025-03-03", "2025-03-03"],
  ["startup", "yes", true],
  ["startup", "no", false],
  ["size", "small", "small"],
  ["enterprise", '"Qinghe Tech"', "Qinghe Tech"],
  ["staff", "()", []],
])("%s %s", (fact, text, value) => {
  const checked = checkedValue(fact, text);
  expect(checked.problems).toEqual([]);
  expect(checked.value).toEqual(value);
});

const row = 'wage 80, age 30, part 50%, senior no, role clerk, firm "F", hired 2020-01-01';

test("each row of a list states each column", () => {
  expect(checkedValue("staff", `(${row})`).value).toEqual([
    {
      wage: "80.00",
      age: 30,
      part: "50%",
      senior: false,
      role: "clerk",
      firm: "F",
      hired: "2020-01-01",
    },
  ]);
  const missing = checkedValue("staff", `(${row}) (wage 80, age 30)`);
  expect(missing.problems).toEqual(["column-missing: (wage 80, age 30)"]);
  expect(missing.value).toBeUndefined();
});

test.each([
  ["spend", "yes", "wrong-value: yes"],
  ["spend", "30%", "wrong-value: 30%"],
  ["spend", "1.234", "money-decimals: 1.234"],
  ["spend", "100_000_000_000_000", "money-too-large: 100_000_000_000_000"],
  ["jobs", "1.5", "wrong-value: 1.5"],
  ["jobs", "9_007_199_254_740_992", "value-out-of-range: 9_007_199_254_740_992"],
  ["score", "100.5", "value-out-of-range: 100.5"],
  ["score", "50%", "wrong-value: 50%"],
  ["share", "30", "percentage-without-sign: 30"],
  ["share", "101%", "value-out-of-range: 101%"],
  ["share", '"30%"', 'wrong-value: "30%"'],
  ["applied", "20250303", "wrong-value: 20250303"],
  ["startup", "1", "wrong-value: 1"],
  ["startup", "small", "wrong-value: small"],
  ["size", "smal", "unknown-choice: smal"],
  ["size", '"small"', 'wrong-value: "small"'],
  ["enterprise", "5", "wrong-value: 5"],
  ["enterprise", "Qinghe", "wrong-value: Qinghe"],
  ["enterprise", '""', 'empty-id: ""'],
  ["enterprise", '"　"', 'empty-id: "　"'],
  ["staff", "3", "wrong-value: 3"],
  ["spend", "(wage 1)", "wrong-value: (wage 1)"],
  ["staff", `(${row}, wages 3)`, "column-unknown: wages"],
  ["staff", `(${row}, wage 3)`, "column-repeated: wage"],
])("%s %s", (fact, text, problem) => {
  const { problems, value } = checkedValue(fact, text);
  expect(problems).toEqual([problem]);
  expect(value).toBeUndefined();
});

test("a percentage without its sign, an id without quotes and a quoted choice are repaired", () => {
  const fixOf = (fact: string, text: string) =>
    checkedValue(fact, text).diagnostics[0]?.fixes.map(({ label }) => label.en);
  expect(fixOf("share", "30")).toEqual(["Write 30%"]);
  expect(fixOf("enterprise", "Qinghe")).toEqual(['Write "Qinghe"']);
  expect(fixOf("size", '"small"')).toEqual(["Write small"]);
  expect(fixOf("size", "smal")).toEqual(["Write small"]);
});
