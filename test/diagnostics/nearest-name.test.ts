import { expect, test } from "vitest";
import { nearestNames } from "../../src/diagnostics/nearest-name.ts";

const facts = [
  "computeSpend",
  "corpusSpend",
  "enterprise",
  "spend",
  "算力费用",
  "语料费用",
  "模型",
];

test.each([
  ["computeSpent", ["computeSpend"]],
  ["computespend", ["computeSpend"]],
  ["comptueSpend", ["computeSpend"]],
  ["computeSp", ["computeSpend"]],
  ["entreprise", ["enterprise"]],
  ["spned", ["spend"]],
  ["算力费", ["算力费用"]],
  ["模形", ["模型"]],
  ["ｓｐｅｎｄ", ["spend"]],
  ["unrelated", []],
  ["x", []],
  ["", []],
])("%s is near %j", (wanted, expected) => {
  expect(nearestNames(wanted, facts)).toEqual(expected);
});

test("the nearest come first, those equally near in a fixed order, and no more than asked for", () => {
  expect(nearestNames("cap", ["cup", "cop", "cape", "caps", "cat"])).toEqual([
    "cape",
    "caps",
    "cat",
  ]);
  expect(nearestNames("grant", ["grand", "grants", "grnat", "great"], 2)).toEqual([
    "grand",
    "grants",
  ]);
  expect(nearestNames("cap", ["cat", "cup", "cop"], 9)).toEqual(["cat", "cop", "cup"]);
});

test("beside a name that is one slip away, those further away are not offered", () => {
  expect(nearestNames("artcle5", ["article2", "article3", "article5"])).toEqual(["article5"]);
});

test("swapped neighbours are one slip, not two", () => {
  expect(nearestNames("pre", ["per"])).toEqual(["per"]);
});

test("the name itself and repetitions are not offered", () => {
  expect(nearestNames("spend", ["spend", "spent", "spent"])).toEqual(["spent"]);
});
