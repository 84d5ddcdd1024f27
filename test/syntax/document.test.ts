import { expect, test } from "vitest";
import { parse } from "../../src/syntax/parse.ts";
import { itemText } from "../support/item-text.ts";
import { codesOf, fileOf, treeOf } from "../support/trees.ts";

test("items belong to the header, then to the article before them; sections only head", () => {
  const { policy, items, parts } = treeOf(`policy demo "Demo" / "示例"
    languages en, zh
    section 1 "One"
    article 1 "First"
      note "a"
      grant 5
    section 2 "Two"
    article 12A "Second"
      note "b"`);
  expect(policy?.name.name).toBe("demo");
  expect(policy?.title.strings.map(({ value }) => value)).toEqual(["Demo", "示例"]);
  expect(items.map(itemText)).toEqual(["languages en, zh"]);
  expect(parts.map((part) => (part.kind === "amend" ? [] : [part.kind, part.number]))).toEqual([
    ["section", "1"],
    ["article", "1"],
    ["section", "2"],
    ["article", "12A"],
  ]);
  const articles = parts.flatMap((part) => (part.kind === "article" ? [part.items] : []));
  expect(articles.map((own) => own.map(itemText))).toEqual([["note a", "grant 5"], ["note b"]]);
});

test("an amendment holds its changes, and each changed article its items", () => {
  const { items, parts } = treeOf(`policy demo "Demo"
    use "old.policy" as old
    amend old from 2026-07-01
      replace article 2 "Second"
        note "a"
      repeal article 3
      insert article 4A "Fourth"
        grant 5
    amend old from 2027-01-01
      repeal article 4A`);
  expect(items.map(itemText)).toEqual(["use old.policy as old"]);
  const told = parts.map((part) =>
    part.kind === "amend"
      ? [part.used.name, part.from.date, ...part.changes.map(changeText)]
      : [part.kind],
  );
  expect(told).toEqual([
    ["old", "2026-07-01", "replace 2: note a", "repeal 3", "insert 4A: grant 5"],
    ["old", "2027-01-01", "repeal 4A"],
  ]);
});

type Change = Extract<
  ReturnType<typeof treeOf>["parts"][number],
  { readonly kind: "amend" }
>["changes"][number];

const changeText = (change: Change): string =>
  change.kind === "repeal"
    ? `repeal ${change.number}`
    : `${change.kind} ${change.article.number}: ${change.article.items.map(itemText).join(", ")}`;

test("what stands under a repeal or right under `amend` belongs to nothing", () => {
  const amend = 'use "old.policy" as old\namend old from 2026-07-01\n';
  expect(codesOf(`${amend}note "n"\nrepeal article 1`)).toEqual(["item-outside-article"]);
  expect(codesOf(`${amend}repeal article 1\nnote "n"\nnote "m"`)).toEqual(["item-outside-article"]);
  expect(codesOf("repeal article 1")).toEqual(["change-outside-amend"]);
});

test.each([
  ["modify", "replace", ' "Help" / "帮扶"'],
  ["修改", "replace", ' "Help" / "帮扶"'],
  ["delete", "repeal", ""],
  ["删去", "repeal", ""],
  ["add", "insert", ' "Help" / "帮扶"'],
])("`%s article` in an amendment is one mistake, and means %s", (word, meant, title) => {
  const amend = 'use "old.policy" as old\namend old from 2026-07-01\n';
  const { problems } = parse(fileOf(`${amend}${word} article 1${title}\nrepeal article 2`));
  expect(problems.map(({ code }) => code)).toEqual(["change-in-other-words"]);
  expect(problems[0]?.fixes[0]?.edits.map(({ text }) => text)).toEqual([meant]);
});

test("outside an amendment such a word is as unknown as any other", () => {
  expect(codesOf('modify article 1 "Help" / "帮扶"')).toEqual(["unknown-word"]);
});

test("the `policy` line is the first and only one", () => {
  expect(codesOf('policy other "Other"')).toEqual(["policy-line-first"]);
  const late = parse(fileOf('fact a: money "a"\npolicy demo "Demo"'));
  expect(late.problems.map(({ code }) => code)).toEqual(["policy-line-first"]);
  expect(late.tree.policy?.name.name).toBe("demo");
  expect(parse(fileOf('fact a: money "a"')).tree.policy).toBeUndefined();
});

test("comments are kept with their places", () => {
  const { comments } = treeOf('# one\npolicy demo "a # b" # two\n  # three');
  expect(comments.map(({ text }) => text)).toEqual(["# one", "# two", "# three"]);
});

test("steps stand in an example; the first without one is reported", () => {
  expect(codesOf("claim a gives 1\nclaim b gives 2")).toEqual(["step-outside-example"]);
  expect(codesOf('example "e"\nnote "n"\nclaim a gives 1')).toEqual(["step-outside-example"]);
});

test("numbers and dates that the language does not write are reported where they stand", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["section 2.1", "article-number-form"],
    ["effective 2025-1-10", "date-form"],
    ["effective 2025-02-29", "impossible-date"],
    ["effective 2025-01-10 for 0 years", "whole-number-needed"],
    ["window 3-1 to 10-31", "day-form"],
    ["window 02-30 to 10-31", "impossible-day"],
    ["window 02-29 to 10-31", ""],
    ["grant 5 pay in 2.5 parts", "whole-number-needed"],
    ['example "e" complete 0', "whole-number-needed"],
    ['example "e" claim a with b 1/0 gives 1', "fraction-of-zero"],
  ];
  for (const [text, code] of cases) {
    const line = text.startsWith("section") ? `${text} "s"` : text;
    expect(codesOf(line).join(), text).toBe(code);
  }
});
