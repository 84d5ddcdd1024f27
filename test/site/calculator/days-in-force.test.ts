import { expect, test } from "vitest";
import type { Interval } from "../../../src/model/period.ts";
import { daysInForce } from "../../../src/site/calculator/days-in-force.ts";

const term: Interval = { from: "2025-01-10", until: "2028-01-09" };

/** The days in force of versions, each as "from until", in a term. */
const days = (versions: readonly string[], within: Interval = term): readonly string[] =>
  daysInForce(
    versions.map((told) => {
      const [from = "", until] = told.split(" ");
      return { inForce: { from, until } };
    }),
    within,
  ).map(({ from, until }) => `${from} ${until ?? ""}`.trim());

test.each([
  ["one version for the whole term", ["0001-01-01"], ["2025-01-10 2028-01-09"]],
  ["one that is repealed", ["0001-01-01 2026-06-30"], ["2025-01-10 2026-06-30"]],
  ["one that is inserted", ["2026-07-01"], ["2026-07-01 2028-01-09"]],
  ["one that replaces another", ["2026-07-01", "0001-01-01 2026-06-30"], ["2025-01-10 2028-01-09"]],
  [
    "one that comes back",
    ["2025-02-01 2025-12-31", "2026-02-01 2026-12-31"],
    ["2025-02-01 2025-12-31", "2026-02-01 2026-12-31"],
  ],
  ["one of another time", ["2030-01-01"], []],
])("%s", (_, versions, expected) => {
  expect(days(versions)).toEqual(expected);
});

test("a term without end", () => {
  const open: Interval = { from: "2025-01-10", until: undefined };
  expect(days(["0001-01-01 2026-06-30", "2026-07-01"], open)).toEqual(["2025-01-10"]);
});
