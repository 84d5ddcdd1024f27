import { expect, test } from "vitest";
import { claimOn, policyWith } from "../support/deciding.ts";
import type { Json } from "./case.ts";
import { differences } from "./comparison.ts";
import { perform } from "./performance.ts";
import type { Places, Step } from "./play.ts";
import {
  allAwards,
  atMost,
  award,
  counted,
  define,
  granted,
  payment,
  printed,
  roundedDown,
  valid,
} from "./play.ts";

const policy = policyWith(`
define third as spend / 3 "a third"
define large as spend >= 100 "large"
grant main "Main": spend cap 150 per firm per year pay in 2 parts
grant discretion "Decided": up to third cap 1_000 per claim
`);

/** The figures that differ after a claim on 100, and one on 70. */
const told = (expected: Json, places: Places, more: readonly Step[] = []): readonly string[] =>
  differences(
    policy,
    perform(policy, { steps: [...steps, ...more], places }),
    expected,
    places,
  ).map(({ figure, found }) => `${figure}: ${found}`);

const steps = [claimOn("main", { spend: "100" }), claimOn("main", { spend: "70" })];

test("awards, truths, payments and totals are read where their places say", () => {
  expect(told({ a: "100", b: "50" }, { a: award(0), b: award() })).toEqual([]);
  expect(told({ a: "100", b: "50" }, { a: award(1), b: award(0) })).toEqual(["a: 50", "b: 100"]);
  expect(told(["150", "25"], [allAwards, payment(1)])).toEqual([]);
  expect(told([true, false], [granted(), granted()])).toEqual(["1: true"]);
  expect(told({ a: "170" }, { a: counted("main.cap1") })).toEqual([]);
});

test("defines are worked out exactly, also on facts that nobody claims with", () => {
  const stated: Step = { stated: { applied: "2025-03-01", spend: "50" } };
  expect(told(["100/3", true], [define("third", 0), define("large", 0)])).toEqual([]);
  expect(told(["50/3", false], [define("third"), define("large")], [stated])).toEqual([]);
  expect(told(["33.33", "33.33"], [printed(define("third", 0)), define("third", 0)])).toEqual([
    "1: 100/3",
  ]);
});

test("an exact figure is compared without what lies below the minor unit", () => {
  const third = { spend: "1", decided: "1" };
  const thirds: Step[] = [claimOn("discretion", third)];
  expect(told(["1/3"], [roundedDown(award())], thirds)).toEqual([]);
  expect(told(["1/3"], [award()], thirds)).toEqual(["0: 0.33"]);
  expect(told(["0.34"], [roundedDown(award())], thirds)).toEqual(["0: 0.33"]);
});

test("what waits for a decision is the most that it can be", () => {
  expect(told(["33.33"], [atMost()], [claimOn("discretion", { spend: "100" })])).toEqual([]);
});

test("a claim that cannot be dealt with is invalid, and has no award", () => {
  expect(told([false], [valid()], [claimOn("main")])).toEqual([]);
  expect(() => told(["0"], [award()], [claimOn("main")])).toThrow("missing-fact");
});

test("a figure without a place, or left open, differs", () => {
  expect(told({ a: "1" }, {})).toEqual(["a: the adapter names no place for it"]);
  expect(told({ a: null }, { a: award() })).toEqual(["a: the corpus leaves it open"]);
  expect(told(["100", "50", "0"], [award(0), award(1)])).toEqual([
    "2: the adapter names no place for it",
  ]);
});
