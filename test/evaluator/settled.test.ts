import { expect, test } from "vitest";
import { byTheShortWay } from "../mutation/short-way.ts";
import { playBothWays, policyOf } from "../support/both-ways.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorOf } from "../support/evaluator.ts";

/*
 * Claims that are settled when they are read, up to their caps: what they state of a thing or a
 * year is compared with what was recorded last all the same, and what their caps leave whole is
 * granted in full.
 */

const header = `policy news "News"
  languages en
  currency CNY rounded down to 0.01
  effective 2020-01-01
  dated by applied
  beneficiary firm

agency office "Office"
fact firm: id "firm|firms"
fact places: count per project set by office "places"
fact budget: money per year set by office "budget of the year"
fact project: id "project|projects"
fact applied: date "date of application"
fact spend: money "costs"

grant placed "with its places": spend
  when places >= 1
  cap 1_000 per firm per lifetime
grant both "with a budget too": spend
  when places >= 1 and budget >= 1
  cap 1_000 per firm per lifetime
`;

/* Values like the numbers under which the first things, years and firms are kept: 0, 1. */
const news = `${header}
example "another number of places, of the project alone of which it is stated"
  given firm "A", applied 2025-05-05, spend 10
  claim placed with project "p", places 5 gives 10
  claim placed with project "q", places 1 gives 10
  claim placed with project "q", places 2 gives 10
  claim placed with project "p", places 5 gives 10
  claim placed with project "q", places 0 is refused
  claim placed with project "q", places 1 gives 10
example "another budget, of the year alone of which it is stated"
  given firm "A", project "p", places 3, spend 10
  claim both with applied 2025-05-05, budget 5 gives 10
  claim both with applied 2026-05-05, budget 7 gives 10
  claim both with applied 2026-05-05, budget 5 gives 10
  claim both with applied 2025-05-05, budget 5 gives 10
  claim both with applied 2025-05-05, budget 7 gives 10
`;

test("another value than the one recorded last is told of", async () => {
  await playBothWays(policyOf(news));
});

test("what caps leave whole is granted in full, and what they cut is not", async () => {
  const policy = policyWith(`grant main "main": spend cap 100 per firm per year cap 80 per claim
`);
  const { openLedger } = await evaluatorOf(policy);
  const ledger = openLedger();
  const short = byTheShortWay(() => ledger)();
  for (const spend of ["70", "90", "1"]) short.submit(claimOn("main", { spend }));
  expect([0, 1, 2].map((place) => ledger.grantedAt(place))).toEqual([7_000, NaN, NaN]);
  expect([0, 1, 2].map((place) => ledger.resultAt(place))).toMatchObject([
    { outcome: "granted", award: 7_000 },
    { outcome: "reduced", award: 3_000 },
    { outcome: "refused" },
  ]);
});
