import { describe, expect, test } from "vitest";
import { faultsOf } from "../support/diagnostic-texts.ts";
import { goldenDifferences } from "../support/golden.ts";
import { marksIn, marksOf, mistakes, problemsOf, reportOf } from "../support/mistake.ts";
import { repaired } from "../support/snippet.ts";

const all = mistakes();

test("there are many mistakes that drafters make", () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
});

describe.each(all.map((mistake) => [mistake.name, mistake] as const))("%s", (_, mistake) => {
  test("is found where it is marked, and nothing else", () => {
    expect(marksOf(mistake)).toEqual(marksIn(mistake.file));
  });

  test("is explained in a drafter's words", () => {
    const faults = mistake.problems.flatMap(({ message, why }) => [
      ...faultsOf(message),
      ...(why === undefined ? [] : faultsOf(why)),
    ]);
    expect(faults).toEqual([]);
  });

  test("is gone after each of its repairs", () => {
    const { file, problems } = mistake;
    for (const problem of problems) {
      for (const fix of problem.fixes) {
        const text = repaired(file.text, fix);
        const left = problemsOf({ ...file, text }).filter(({ code }) => code === problem.code);
        const before = problems.filter(({ code }) => code === problem.code);
        expect(left.length, text).toBeLessThan(before.length);
      }
    }
  });
});

test("the messages are those that were read and accepted", () => {
  const files = all.map((mistake) => ({
    path: `${mistake.name}.txt`,
    text: reportOf(mistake),
  }));
  expect(goldenDifferences("mistakes", files)).toEqual([]);
});
