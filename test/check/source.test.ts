import { describe, expect, test } from "vitest";
import { joinPath, resolvePath } from "../../src/check/host.ts";
import { findStretch, nearestWords } from "../../src/check/source.ts";
import {
  compileSnippet,
  compileText,
  problemWith,
  repaired,
  snippetText,
  told,
} from "../support/snippet.ts";

const text = `Whereas the costs are high, aid is given. Aid is given once.
The aid is 30% of the costs,  up to 6 million yuan. It’s final.
The aid is 30% of the costs, up to 6 million yuan.`;

const found = (words: string, from = 0): string | undefined => {
  const stretch = findStretch(words, text, from);
  return stretch && text.slice(stretch.start, stretch.end);
};

describe("words of the source", () => {
  test("stand in order within one paragraph, and cover what lies between", () => {
    expect(found("aid is given")).toBe("aid is given");
    expect(found("Whereas … once.")).toBe(
      "Whereas the costs are high, aid is given. Aid is given once.",
    );
    expect(found("The aid … yuan.")).toBe("The aid is 30% of the costs,  up to 6 million yuan.");
    expect(found("once … Whereas")).toBeUndefined();
    expect(found("Whereas … final")).toBeUndefined();
    expect(found("…")).toBeUndefined();
  });

  test("that stand several times are meant where the document has come to", () => {
    expect(findStretch("The aid", text, 0)?.start).toBe(61);
    expect(findStretch("The aid", text, 70)?.start).toBe(125);
    expect(findStretch("Whereas", text, 70)?.start).toBe(0);
  });

  test("that differ in case, blanks or quotation marks are offered", () => {
    expect(nearestWords("the costs, up to", text)).toBe("the costs,  up to");
    expect(nearestWords("It's final", text)).toBe("It’s final");
    expect(nearestWords("given once the aid", text)).toBeUndefined();
    expect(nearestWords("nothing like it", text)).toBeUndefined();
  });
});

describe("quotes of a policy", () => {
  const snippet = (line: string) =>
    `source "sources/demo.txt"\n${line}\ngrant spend cap 1 per project`;

  test.each([
    ['quote "Each enterprise receives 30% … a year."', []],
    ['quote "Each enterprise gets 30%"', ["quote-not-in-source: Each enterprise gets 30%"]],
    ['quote "Each enterprise … 40%"', ["quote-not-in-source: 40%"]],
    ['quote "a year. … within"', ['quote-across-paragraphs: "a year. … within"']],
    [
      'reading "per annum"\n  as "a" / "甲"\n  because "b" / "乙"',
      ['reading-not-in-source: "per annum"'],
    ],
  ])("%s", (line, problems) => {
    expect(told(compileSnippet(snippet(line)))).toEqual(problems);
  });

  test("the source's own words are offered", () => {
    const text = snippetText(snippet('quote "each enterprise receives … A YEAR"'));
    const [fix] = problemWith("quote-not-in-source", compileText(text)).fixes;
    expect(fix && repaired(text, fix)).toContain('quote "Each enterprise receives … A YEAR"');
  });

  test("without a source nothing is checked", () => {
    const { policy } = compileSnippet('quote "anything"\ngrant spend cap 1 per project');
    expect(policy?.said.quotes[0]?.covers).toBeUndefined();
  });

  test("a source that is not there is told once", () => {
    const snippet = 'source "no.txt"\nquote "x"\ngrant spend cap 1 per project';
    expect(told(compileSnippet(snippet))).toEqual(['source-missing: "no.txt"']);
  });

  test("titles and those responsible are covered, other sentences are not", () => {
    const source = `1. Support for firms
(1) Support
Firms get aid.
(Note: Office should take charge of the relevant matters.)
(Note: Office may refuse 3 claims.)
`;
    const { coverage } = compileSnippet(
      `source "s.txt"\nsection 1 "Support for Firms" / "支持"\narticle 1 "Support" / "资助"\n  quote "Firms get aid"\n  responsible office\n  grant spend cap 1 per project`,
      { "s.txt": source },
    );
    const covered = coverage[0]?.covered.map(({ start, end }) => source.slice(start, end));
    expect(covered).toEqual([
      "1. Support for firms",
      "(1) Support",
      "Firms get aid",
      "(Note: Office should take charge of the relevant matters.)",
    ]);
  });
});

test("a path starts at the folder of the file that names it", () => {
  expect(resolvePath("policies/a.policy", "b.policy")).toBe("policies/b.policy");
  expect(resolvePath("policies/a.policy", "../b/./c.txt")).toBe("b/c.txt");
  expect(resolvePath("/srv/p/a.policy", "s/c.txt")).toBe("/srv/p/s/c.txt");
  expect(resolvePath("a.policy", "../b.policy")).toBe("../b.policy");
  expect(resolvePath("a.policy", "/etc/x")).toBe("/etc/x");
  expect(joinPath("", "a/../..")).toBe("..");
});
