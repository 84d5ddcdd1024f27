import { expect, test } from "vitest";
import { grantPlan } from "../../../src/site/calculator/plan.ts";
import type { GrantPlan } from "../../../src/calculator/plan.ts";
import { policyWith } from "../../support/deciding.ts";

/** The plan of the first grant of a policy with these lines. */
function planOf(lines: string): GrantPlan {
  const policy = policyWith(lines);
  return grantPlan(policy.grants[0]?.name ?? "", policy);
}

const asked = (lines: string): readonly string[] =>
  planOf(lines).fields.map(({ fact, ifEmpty }) =>
    ifEmpty === "ask" ? fact : `${fact}: ${ifEmpty}`,
  );

const budget = 'fact budget: money per year set by office "budget"\n';
const found = 'fact good: yes/no set by office "good"\n';

test.each([
  [
    "names of things are not asked",
    "grant 30% of spend cap 9 per firm per year",
    ["applied", "spend"],
  ],
  [
    "but where a condition compares them",
    'fact seller: id "seller"\ngrant 30% of spend except seller is firm',
    ["applied", "spend", "seller", "firm"],
  ],
  [
    "a budget may be unknown",
    `${budget}grant 30% of spend\njoint cap 50% of budget per year over all`,
    ["applied", "spend", "budget: no ceiling"],
  ],
  ["unless the amount needs it", `${budget}grant 30% of budget`, ["applied", "budget"]],
  [
    "or the ceiling falls with it",
    `${budget}grant 30% of spend cap 900 - budget per firm per year`,
    ["applied", "spend", "budget"],
  ],
  [
    "an authority's finding too",
    `${found}grant 30% of spend when good`,
    ["applied", "spend", "good: best"],
  ],
  [
    "a value that only ranks is not asked",
    'fact score: number 0 to 9 set by office "score"\ngrant 30% of spend cap 2 awards per year ranked by score',
    ["applied", "spend"],
  ],
])("%s", (_, lines, expected) => {
  expect(new Set(asked(lines))).toEqual(new Set(expected));
});

test("earlier awards are those that the same ceilings count, but for budgets of everyone", () => {
  const { earlier } = planOf(`${budget}fact project: id "project"
grant a "A": 30% of spend cap 9 per project
grant b "B": 20% of spend
grant c "C": 10% of spend
joint cap 90 per firm per year over a, b, other
joint cap budget per year over all`);
  expect(earlier.map(({ grant, as, sameOrNot }) => [grant, as, sameOrNot])).toEqual([
    ["a", "award", ["project"]],
    ["b", "award", []],
    ["other", "award", []],
  ]);
});

test("where an amount is worked out on totals, an earlier claim states what is added up", () => {
  const { earlier } = planOf("grant 30% of spend accumulated per firm per year");
  expect(earlier.map(({ as, fields }) => [as, fields.map(({ fact }) => fact)])).toEqual([
    ["claim", ["spend"]],
  ]);
});

test("an award may be open only where a ceiling counts open ones", () => {
  const isOpen = (lines: string): unknown => planOf(lines).earlier.map((one) => one.mayBeOpen);
  expect(isOpen("grant 30% of spend cap 1 open award per firm")).toEqual([true]);
  expect(isOpen("grant 30% of spend cap 9 per firm per year")).toEqual([false]);
});
