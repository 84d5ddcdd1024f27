import { expect, test } from "vitest";
import type { OutputFile } from "../../src/emit/output.ts";
import { arithmeticOf } from "../../src/verify/read-back/cap-arithmetic.ts";
import { scriptOf } from "../../src/verify/smt/script.ts";
import type { Term } from "../../src/verify/smt/terms.ts";
import { anyInt, same } from "../../src/verify/smt/terms.ts";
import { runtimeBeside } from "./read-back-support.ts";

/* Where an event is posted, as the text of the run time has it. */

const [enterprise, project] = [anyInt("enterprise"), anyInt("project")];
const [date, before, after] = [anyInt("date"), anyInt("before"), anyInt("after")];

/** The account, the day and the change, each as the solver is told it. */
function posted(files: readonly OutputFile[]): readonly string[] {
  const facts = [enterprise, project];
  const found = arithmeticOf(files).posted({ facts, date, before, after });
  return [...found.facts, found.period, found.day, found.change].map(written);
}

function written(term: Term): string {
  const assertions = [same(term, term)];
  const { text } = scriptOf({ name: "term", asks: "", assertions, inputs: [] });
  return text.slice(text.lastIndexOf("\n(declare-fun"));
}

/** What is posted where this stands in a file of the run time instead. */
const otherwise = (file: string, from: string, to: string): readonly string[] =>
  posted(
    runtimeBeside.map(({ path, text }) => {
      if (path !== `runtime/${file}`) return { path, text };
      expect(text).toContain(from);
      return { path, text: text.replaceAll(from, to) };
    }),
  );

const right = posted(runtimeBeside);

test("an event is posted once, in the account and under the day of its award", () => {
  const same = [enterprise, project, date, date].map(written);
  expect(right.slice(0, 4)).toEqual(same);
});

test.each([
  ["the change has the wrong sign", "posting.ts", "day, change, award)", "day, -change, award)"],
  ["what was counted is added", "posting.ts", ") - cell(before", ") + cell(before"],
  ["only what grows is posted", "posting.ts", "change === 0", "change < 0"],
])("it is seen that %s", (_, file, from, to) => {
  expect(otherwise(file, from, to)).not.toEqual(right);
});

test.each([
  [
    "under today's year",
    "posting.ts",
    "books.entries.day(award)",
    "books.entries.day(books.entries.size - 1)",
  ],
  [
    "under the year of another award",
    "merging.ts",
    "books.entries.day(entry)",
    "books.entries.day(0)",
  ],
  ["for another award", "posting.ts", "weightOf(tally, award", "weightOf(tally, 0"],
  ["without recording it", "posting.ts", "  record();\n", ""],
  ["recording it perhaps", "posting.ts", "  record();\n", "  if (award > 1) record();\n"],
  ["recording it too soon", "posting.ts", "const before =", "record();\n  const before ="],
  ["nowhere", "posting.ts", "  record();\n", "  record();\n  return;\n"],
  ["twice", "posting.ts", "const account of", "const account of [] as const) {}\n for (const a of"],
])("an event that is posted %s is not read", (_, file, from, to) => {
  expect(() => otherwise(file, from, to)).toThrow();
});
