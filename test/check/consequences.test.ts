import { describe, expect, test } from "vitest";
import { compileText, snippetText, told } from "../support/snippet.ts";

/** Codes alone: how the first mistake is worded is tested where it is found. */
const codes = (snippet: string): readonly string[] =>
  told(compileText(snippetText(snippet))).map((problem) => problem.split(":")[0] ?? "");

describe("what only follows from a mistake in the writing is not told as well", () => {
  test.each([
    [
      "a fact that could not be read",
      'fact heads: cuont "heads" / "人数"\ngrant 10 * heads cap 100 per project',
    ],
    ["a clause after a misspelt one", "grant spend\n  capp 100 per project\n  when startup"],
    ["a text whose partner is not closed", 'note "one" / "一\ngrant spend cap 100 per project'],
    ["a grant whose word is misspelt", "gramt spend\n  cap 100 per project"],
  ])("%s", (_, snippet) => {
    const found = codes(snippet);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain("unknown-name");
    expect(found).not.toContain("clause-after-grant");
    expect(found).not.toContain("clause-without-grant");
    expect(found).not.toContain("text-missing");
  });

  test("a header line that could not be read is not missing as well", () => {
    const text = snippetText("grant spend cap 100 per project").replace(
      "currency CNY",
      "curency CNY",
    );
    expect(told(compileText(text)).map((one) => one.split(":")[0])).not.toContain(
      "header-line-missing",
    );
  });

  test("mistakes elsewhere are", () => {
    const found = codes(
      'grant spend\n  capp 100 per project\ngrant b "B" / "乙": spendd\n  cap 1 per project',
    );
    expect(found).toContain("unknown-name");
  });

  test("there is no policy of a text that could not be read in full", () => {
    expect(compileText(snippetText("grant cap 100 per project")).policy).toBeUndefined();
  });
});

describe("one mistake, one problem", () => {
  test("a policy whose header names too few languages", () => {
    const text = snippetText("grant spend cap 100 per project").replace("en, zh", "en");
    expect(told(compileText(text))).toEqual(["texts-beyond-languages: languages en"]);
  });

  test("a policy that names no payee", () => {
    const text = snippetText(
      'grant spend cap 100 per project\ngrant b "B" / "乙": 1 cap 1 per project',
    ).replace("  beneficiary enterprise\n", "");
    expect(told(compileText(text))).toEqual(["no-payee: spend"]);
  });

  test("a fact without a type", () => {
    const text = snippetText("grant spend cap 100 per project").replace("spend: money", "spend:");
    const { diagnostics } = compileText(text);
    expect(diagnostics).toHaveLength(1);
  });
});
