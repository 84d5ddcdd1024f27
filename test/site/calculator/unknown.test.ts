import { expect, test } from "vitest";
import type { Answered } from "../../../src/calculator/answer.ts";
import { answer } from "../../../src/calculator/answer.ts";
import { calculatorOf } from "../../support/calculators.ts";
import { policyWith } from "../../support/deciding.ts";

/* What an authority has not found yet, in a claim over 1,000. */

async function answered(
  lines: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const calculator = await calculatorOf(policyWith(lines), "en");
  const stated = { applied: "2025-03-01", spend: "1000", ...typed };
  const found = answer(
    { grant: "a", typed: stated, rows: {}, decided: "", earlier: [] },
    calculator,
  );
  if (found.kind !== "answered") throw new Error(JSON.stringify(found));
  return found;
}

const award = ({ result }: Answered): number => ("award" in result ? result.award / 100 : NaN);

test("a budget that is not known sets no ceiling, and that is told", async () => {
  const lines = `fact budget: money per year set by office "budget"
grant a "A": 50% of spend
joint cap budget per year over all`;
  const unknown = await answered(lines);
  expect([award(unknown), unknown.unlimited, unknown.rooms]).toEqual([500, ["budget"], []]);
  const known = await answered(lines, { budget: "300" });
  expect([award(known), known.unlimited, known.rooms.length]).toEqual([300, [], 1]);
});

test("what is best is assumed, whether that is yes or no, and that is told", async () => {
  const lines = `fact good: yes/no set by office "good"
fact bad: yes/no set by office "bad"
grant a "A": 50% of spend
  when good
  except bad`;
  const unknown = await answered(lines);
  expect([award(unknown), unknown.assumed]).toEqual([500, { good: "yes", bad: "no" }]);
  const known = await answered(lines, { bad: "yes" });
  expect([award(known), known.result.outcome]).toEqual([0, "refused"]);
});

test("of several values the one that gives the most", async () => {
  const lines = `fact kind: one of (small "small", large "large", none "none") set by office "kind"
grant a "A": (by kind: 10% for small, 40% for large, 0% for none) of spend`;
  const unknown = await answered(lines);
  expect([award(unknown), unknown.assumed]).toEqual([400, { kind: "large" }]);
});

test("on a day on which nothing is in force nothing is assumed, and no ceiling holds", async () => {
  const lines = `fact budget: money per year set by office "budget"
fact good: yes/no set by office "good"
grant a "A": 50% of spend cap 600 per firm per year
  when good
joint cap budget per year over all`;
  const past = await answered(lines, { applied: "2019-12-31" });
  expect(past.result.by).toEqual({ kind: "not in force" });
  expect([past.rooms, past.assumed, past.unlimited]).toEqual([[], {}, []]);
  const first = await answered(lines, { applied: "2020-01-01" });
  expect([first.rooms.length, first.assumed, first.unlimited]).toEqual([
    1,
    { good: "yes" },
    ["budget"],
  ]);
});
