import { describe, expect, test } from "vitest";
import { playExample } from "../../src/interpret/example.ts";
import { evaluatorOf } from "../support/evaluator.ts";
import { cameOutOtherwise, reasonTextOf } from "../support/examples.ts";
import { compileText } from "../support/snippet.ts";
import { blocksOf, documentAt, isWhole } from "./blocks.ts";

/** A mechanic of the chapter "Patterns": its heading, and what stands below it. */
interface Pattern {
  readonly heading: string;
  readonly text: string;
}

const page = documentAt("grammar/patterns.md");
const patterns: readonly Pattern[] = page
  .split(/^### /m)
  .slice(1)
  .map((text) => ({ heading: text.split("\n")[0] ?? "", text }));

/** The address of a heading on its page. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");

test("the manual's contents lead to the patterns, and theirs to each of them", () => {
  expect(documentAt("grammar/README.md")).toContain("12. [Patterns](patterns.md)");
  const links = [...page.matchAll(/\[([^\]]*)\]\(#([^)]*)\)/g)].map(([, text, to]) => [text, to]);
  expect(links).toEqual(patterns.map(({ heading }) => [heading, anchor(heading)]));
});

describe.each(patterns)("$heading", ({ text }) => {
  const blocks = blocksOf(text);

  test("is one whole policy of which nothing is to be said", () => {
    expect(blocks.map(isWhole)).toEqual([true]);
    expect(compileText(blocks[0]?.text ?? "").diagnostics).toEqual([]);
  });

  test("has an example that comes out as written, in the compiled evaluator too", async () => {
    const { policy } = compileText(blocks[0]?.text ?? "");
    if (policy === undefined) throw new Error("It does not compile.");
    expect(policy.examples.length).toBeGreaterThan(0);
    expect(cameOutOtherwise(policy)).toEqual([]);
    const evaluator = await evaluatorOf(policy);
    const outcomes = policy.examples.flatMap((example) =>
      playExample(evaluator.openLedger(), example, reasonTextOf(policy)),
    );
    expect(outcomes.filter(({ asExpected }) => !asExpected)).toEqual([]);
  });
});
