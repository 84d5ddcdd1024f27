import { expect, test } from "vitest";
import type { Cell } from "../../src/emit/docs/page.ts";
import { rational } from "../../src/exact/rational.ts";
import type { Value } from "../../src/prose/phrase.ts";
import { figure, phrase, words } from "../../src/prose/phrase.ts";
import { sortKeys } from "../../src/site/content/sort-key.ts";

const cell = (value: Value): Cell => [phrase`up to ${figure(value, "as written")} in all`];
const money = (fen: bigint): Cell => cell({ kind: "money", amount: rational(fen) });

test("figures are in the order of what they are, not of how they are written", () => {
  expect(sortKeys([money(600n), money(1_000n), money(30n)])).toEqual([1, 2, 0]);
  const third = cell({ kind: "rate", amount: rational(1, 3) });
  const thirty = cell({ kind: "rate", amount: rational(3, 10) });
  expect(sortKeys([third, thirty])).toEqual([1, 0]);
  const day = (date: string): Cell => cell({ kind: "date", date });
  expect(sortKeys([day("2026-07-01"), day("2025-01-10")])).toEqual([1, 0]);
});

test("equal figures are alike, and what has none comes last", () => {
  expect(sortKeys([[words("none")], money(5n), money(5n)])).toEqual([2, 0, 0]);
});

test("rates stand before amounts", () => {
  const rate = cell({ kind: "rate", amount: rational(1, 2) });
  expect(sortKeys([money(1n), rate])).toEqual([1, 0]);
});

test("a column of words is left to the browser", () => {
  expect(sortKeys([[words("enterprise")], [words("operator")]])).toBeUndefined();
});
