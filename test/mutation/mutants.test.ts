import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import { foundBy } from "./finders.ts";
import type { Way } from "./mutant.ts";
import { ways } from "./mutant.ts";
import { allMutants } from "./mutants.ts";
import { Proofs } from "./proof.ts";
import { isFoundAtRandom, isProved, table } from "./table.ts";

/*
 * Faults are put in, and found. Examples and proofs find exactly those that the table says; what is
 * drawn at random finds those at least. The deep run tries every fault, others a part of them.
 */

const isDeep = process.env["EDICT_DEEP"] !== undefined;

let proofs: Proofs;
beforeAll(async () => {
  proofs = new Proofs(await loadSolver());
}, 60_000);

const tried = isDeep ? allMutants : allMutants.filter((_, place) => place % 6 === 0);

const atRandom: readonly Way[] = ["sequences", "steps", "audit"];

test.each(tried)("$fault", { timeout: 300_000 }, async (mutant) => {
  const expected = mutant.foundBy;
  const asked = ways.filter((way) => !atRandom.includes(way) || expected.includes(way));
  expect(await foundBy(mutant, asked, proofs)).toEqual(expected);
});

describe("of every fault", () => {
  const silent = allMutants.filter(({ because }) => because === undefined);

  test("something finds it", () => {
    expect(allMutants.filter((mutant) => mutant.foundBy.length === 0)).toEqual([]);
  });

  test("what is drawn at random finds it, or it is said why not", () => {
    expect(silent.filter((mutant) => !isFoundAtRandom(mutant))).toEqual([]);
  });

  test("a proof finds it, or it is said why none does", () => {
    expect(silent.filter((mutant) => !isProved(mutant))).toEqual([]);
  });

  test("the name is its own", () => {
    expect(new Set(allMutants.map(({ fault }) => fault)).size).toBe(allMutants.length);
  });
});

test("the table for readers is up to date", () => {
  const path = "test/mutation/README.md";
  if (process.env["UPDATE"] !== undefined) writeFileSync(path, table());
  expect(readFileSync(path, "utf8")).toBe(table());
});
