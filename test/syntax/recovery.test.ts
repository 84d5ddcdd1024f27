import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../src/syntax/parse.ts";
import { policyFiles } from "../support/policy-files.ts";
import { codesOf, fileOf, treeOf } from "../support/trees.ts";

const mistakes: readonly (readonly [string, string])[] = [
  ["fact rent money 'rent'", "sign-missing,other-quotation-marks"],
  ["gratn 30% of spend", "misspelt-keyword"],
  ["grant 30 percent of spend", "percent-as-word"],
  ["grant 5 cap per e", "value-missing"],
  ["grant 30% of a + b", "of-beside-sum"],
  ["joint cap 5 per e over", "name-missing"],
  ["agency office", "quoted-text-missing"],
  ["grant min(5, 6 when a", "bracket-not-closed"],
  ["currency CNY rounded to 1", "one-of-words-missing"],
  ["effective 2025-02-30", "impossible-date"],
  ['example "e"\n  claim a with b 1', "outcome-missing"],
  ["frobnicate it", "unknown-word"],
  ["grant 5 when a or b and c", "and-beside-or"],
  ["window 03-01 to", "day-missing"],
];

test("each of several mistakes in a file is reported once, in the order of the text", () => {
  const text = mistakes.map(([line]) => line).join("\n");
  expect(codesOf(text).join()).toBe(mistakes.map(([, code]) => code).join());
});

test("a mistake does not hide or change those around it, whatever they are", () => {
  const pick = fc.uniqueArray(fc.constantFrom(...mistakes), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(pick, (chosen) => {
      const text = chosen.map(([line]) => line).join("\n");
      expect(codesOf(text).join()).toBe(chosen.map(([, code]) => code).join());
    }),
    { seed: 7, numRuns: 60 },
  );
});

test("what stands beside a mistake is in the tree", () => {
  const text = 'policy p "p"\nfact a: money "a"\nfact b monny\nfact c: count "c"\n';
  const { tree } = parse(fileOf(text));
  const names = tree.items.map((item) => (item.kind === "fact" ? item.name.name : item.kind));
  expect(names).toEqual(["a", "b", "c"]);
});

test("a repaired keyword is read as the keyword", () => {
  const { tree } = parse(fileOf('policy p "p"\ngratn 5\n  cpa 6 per e per year\n  wehn a\n'));
  const [grant] = tree.items;
  expect(grant?.kind === "grant" && grant.clauses.map(({ kind }) => kind)).toEqual(["cap", "when"]);
});

test("a byte order mark, tabs, line breaks of any kind and wide blanks only part words", () => {
  const plain = treeOf('policy p "p"\nfact a: money "a"\n');
  const odd = treeOf('\ufeffpolicy\tp\r\n "p"\r\n\u3000fact\u00a0a:\r money "a"');
  expect(odd.items.map(({ kind }) => kind)).toEqual(plain.items.map(({ kind }) => kind));
});

test("an empty file has a tree", () => {
  for (const text of ["", "\n", "# nothing yet", "\ufeff"]) {
    expect(parse(fileOf(text)).tree.items).toEqual([]);
  }
});

test("reading never throws, and every problem has its place and both texts", () => {
  const word = fc.constantFrom(
    ...'policy grant cap fact ( ) , : per year of by if otherwise 5 30% x " “ # \n - + * / min round article when 2025-01-10 03-01 例 ¥ ; is not example claim gives joint over amend replace 1,000'.split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
  );
  fc.assert(fc.property(text, isReadWell), { seed: 11, numRuns: 600 });
});

test("a sample with a piece cut out, doubled or moved is read all the same", () => {
  const samples = policyFiles("policies").map((file) => file.text);
  const cut = fc.record({
    text: fc.constantFrom(...samples),
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    instead: fc.constantFrom("", " ", "(", ")", '"', ",", "\n", "cap ", "per ", "otherwise "),
  });
  fc.assert(
    fc.property(cut, ({ text, at, length, instead }) => {
      const start = at % text.length;
      isReadWell(text.slice(0, start) + instead + text.slice(start + length));
    }),
    { seed: 13, numRuns: 150 },
  );
});

test("what nobody can follow is refused rather than followed", () => {
  const deep = [
    `define x as ${"(".repeat(5_000)}1${")".repeat(5_000)} "x"`,
    `define x as ${"(".repeat(5_000)}`,
    `define x as ${"not ".repeat(5_000)}a "x"`,
    `define x as ${"1 + ".repeat(5_000)}1 "x"`,
    `define x as ${"50% of ".repeat(5_000)}a "x"`,
    `define x as ${"a if b, otherwise ".repeat(2_000)}1 "x"`,
    `define x as ${"round ".repeat(5_000)}`,
    `define x as ${"year of ".repeat(5_000)}a "x"`,
    `define x as ${"days from ".repeat(5_000)}a "x"`,
    `define x as ${"sum of ".repeat(5_000)}a "x"`,
    `define x as ${"by a: ".repeat(5_000)}a "x"`,
    `define x as ${"count of a where ".repeat(5_000)}a "x"`,
    `define x as ${"min(1, ".repeat(2_000)}`,
    `fact x: ${"list of (a ".repeat(2_000)}`,
  ];
  for (const text of deep) expect(codesOf(text)).toContain("nested-too-deep");
});

test("a table of many rows and a list of many values are no trouble", () => {
  const rows = Array.from({ length: 2_000 }, (_, n) => `${n} for v${n}`).join(", ");
  const values = Array.from({ length: 2_000 }, (_, n) => `v${n} "v${n}" / "值"`).join(", ");
  expect(codesOf(`define x as by kind: ${rows}, otherwise 0 "x"`)).toEqual([]);
  expect(codesOf(`fact kind: one of (${values}) "kind"`)).toEqual([]);
});

function isReadWell(text: string): void {
  const { tree, problems } = parse(fileOf(text));
  expect(tree.span).toEqual({ file: "demo.policy", start: 0, end: text.length });
  for (const { span, message } of problems) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(message.en).not.toBe("");
    expect(message.zh).not.toBe("");
  }
}
