import { expect, test } from "vitest";
import { fragmentOf, inputsIn } from "../../../src/calculator/address.ts";
import type { Inputs } from "../../../src/calculator/inputs.ts";

const inputs: Inputs = {
  grant: "wages",
  typed: { 支出: "600万元", "a&b": "=?#", __proto__x: "1" },
  rows: {
    staff: [
      { wage: "1,000", kind: "full" },
      { wage: "2", kind: "part" },
    ],
  },
  decided: "5%",
  earlier: [
    {
      grant: "other",
      date: "2025-02-02",
      amount: "4",
      typed: {},
      same: ["matter", "kind"],
      isFinished: true,
    },
    {
      grant: "wages",
      date: "2025-02-03",
      amount: "",
      typed: { spend: "7" },
      same: [],
      isFinished: false,
    },
  ],
};

test("what is filled in comes back from the address", () => {
  expect(inputsIn(fragmentOf(inputs))).toEqual(inputs);
});

test("what is empty is left out of the address", () => {
  const empty = { grant: "a", typed: { spend: "" }, rows: {}, decided: "", earlier: [] };
  expect(fragmentOf(empty)).toBe("#calculator?grant=a");
});

test.each(["", "#caps", "#calculator", "#calculators?grant=a"])("%s shares nothing", (fragment) => {
  expect(inputsIn(fragment)).toBeUndefined();
});

test.each([
  "#calculator?",
  "#calculator?__proto__=1&1.__proto__=2&a.1.__proto__=3",
  "#calculator?=&&%%%",
])("%s does no harm", (fragment) => {
  const found = inputsIn(fragment);
  expect(found?.grant).toBe("");
  expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
});
