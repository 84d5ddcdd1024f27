import { describe, expect, test } from "vitest";
import { advised, adviceOn, adviceText } from "../support/advice.ts";
import { repaired } from "../support/snippet.ts";

const capped = "cap 9 per enterprise per year";

describe("a name that no clause uses", () => {
  test.each([
    [`fact idle: money "idle" / "闲置"\ngrant spend ${capped}`, ["never-used: idle"]],
    [`define idle as 2 * spend "idle" / "闲置"\ngrant spend ${capped}`, ["never-used: idle"]],
    [`agency idle "Idle" / "闲置"\ngrant spend ${capped}`, ["never-used: idle"]],
    [`external idle "Idle" / "闲置"\ngrant spend ${capped}`, ["never-used: idle"]],
    // An example alone is no use.
    [
      `fact idle: money "idle" / "闲置"\ngrant voucher "V" / "甲": spend ${capped}\nexample "a" / "甲"\n  claim voucher with enterprise "A", applied 2025-03-01, spend 9, idle 1 gives 9`,
      ["never-used: idle"],
    ],
    // Through a define, as a scope, in a cap's amount, and what another fact belongs to.
    [
      `define both as spend + rent "both" / "合计"\ngrant both cap budget per year cap 9 per project`,
      [],
    ],
    [`grant voucher "V" / "甲": spend ${capped}\nexample "a" / "甲"\n  claim voucher fails`, []],
  ])("%s", (snippet, advice) => {
    expect(adviceOn(snippet)).toEqual(advice);
  });
});

describe("a sentence of the source that no quote covers", () => {
  const source = `Each firm gets 30% of its costs. It must be young!
(2) Moreover, e.g. banks get nothing.
第三条 每家企业每年最高600万元。另行制定细则。
`;
  const policy = (...quotes: readonly string[]): string =>
    `  source "s.txt"\n${quotes.map((words) => `  quote "${words}"`).join("\n")}\n  note "30%, 6_000_000, 600" / "甲"\n\ngrant spend ${capped.replace("9", "30")}`;
  const wordsOf = (...quotes: readonly string[]): readonly string[] =>
    advised(policy(...quotes), { "s.txt": source })
      .diagnostics.filter(({ code }) => code === "sentence-not-covered")
      .map(({ related }) => source.slice(related[0]?.span.start, related[0]?.span.end));

  test("is told at the line that names the source, and where it stands", () => {
    const all = ["Each firm gets 30% of its costs.", "Moreover, e.g. banks get nothing."];
    expect(wordsOf(...all, "每家企业每年最高600万元。")).toEqual([
      "It must be young!",
      "另行制定细则。",
    ]);
    const { diagnostics, tree } = advised(policy(...all), { "s.txt": source });
    const one = diagnostics.find(({ code }) => code === "sentence-not-covered");
    expect(tree.file.text.slice(one?.span.start, one?.span.end)).toBe('"s.txt"');
    expect(one?.related[0]?.span.file).toBe("s.txt");
    expect(one?.message.en).toContain("“It must be young!”");
  });

  test("a quote may leave out a few words, but no figure and not most of it", () => {
    expect(wordsOf("Each firm gets … young", "banks get nothing", "每家 … 细则")).toEqual([]);
    expect(
      wordsOf("Each firm gets", "It must be young", "banks get nothing", "每家 … 细则"),
    ).toEqual(["Each firm gets 30% of its costs."]);
    expect(wordsOf("Each firm … young", "nothing", "每家 … 细则")).toEqual([
      "Moreover, e.g. banks get nothing.",
    ]);
  });
});

describe("an amount that no cap limits", () => {
  test.each([
    ["grant 30% of spend", ["amount-without-cap: 30% of spend"]],
    ["grant 5_000 when startup", ["amount-without-cap: 5_000"]],
    ["grant spend cap 9 per project in principle", ["amount-without-cap: spend"]],
    ["grant 5_000 cap 1 award per project", []],
    ["grant spend cap 9 per claim", []],
    ["  joint cap budget per year over all\n\ngrant spend", []],
  ])("%s", (snippet, advice) => {
    expect(adviceOn(snippet)).toEqual(advice);
  });
});

describe("`up to` where nobody is responsible", () => {
  test.each([
    [
      `article 1 "A" / "甲"\n  grant up to spend ${capped}\narticle 2 "B" / "乙"\n  responsible office`,
      ["discretion-without-agency: grant up to spend"],
    ],
    [`grant up to spend ${capped}`, ["discretion-without-agency: grant up to spend"]],
    [`article 1 "A" / "甲"\n  responsible office\n  grant up to spend ${capped}`, []],
    [`  responsible office\n\narticle 1 "A" / "甲"\n  grant up to spend ${capped}`, []],
    [`  issued by office\n\ngrant up to spend ${capped}`, []],
    [`article 1 "A" / "甲"\n  grant spend ${capped}`, []],
  ])("%s", (snippet, advice) => {
    expect(adviceOn(snippet)).toEqual(advice);
  });

  test("the agencies are offered", () => {
    const snippet = `  issued by office\n\narticle 1 "A" / "甲"\n  grant up to spend ${capped}`;
    const [fix] = advised(snippet).diagnostics[0]?.fixes ?? [];
    const right = fix && repaired(adviceText(snippet), fix);
    expect(right).toContain("  responsible office\n  grant up to spend");
    expect(adviceOn(right ?? "")).toEqual([]);
  });
});

describe("`less` beside a cap that does not count it", () => {
  const less = "less awarded by stateAid per project";
  test.each([
    [
      `grant v "V" / "甲": spend ${less} cap 9 per project`,
      ["less-not-counted: awarded by stateAid per project"],
    ],
    [
      `grant v "V" / "甲": spend ${less}\njoint cap 9 per project over v\njoint cap 9 per enterprise per year over v, stateAid`,
      ["less-not-counted: awarded by stateAid per project"],
    ],
    [`grant v "V" / "甲": spend ${less}\njoint cap 9 per project over v, stateAid`, []],
    [`grant v "V" / "甲": spend ${less} ${capped}`, []],
    [`grant v "V" / "甲": spend less awarded by this per project cap 9 per project`, []],
    [`grant v "V" / "甲": spend less awards by stateAid per project * 100 cap 9 per project`, []],
  ])("%s", (snippet, advice) => {
    expect(adviceOn(snippet).filter((line) => line.startsWith("less"))).toEqual(advice);
  });
});

describe("conditions alike", () => {
  const article = (number: number, conditions: string): string =>
    `article ${number} "A" / "甲"\n  ${conditions}\n  grant spend ${capped}\n`;
  const long = "when jobs >= 10 and startup";
  test.each([
    [article(1, "when startup") + article(2, "when startup"), ["conditions-alike: when startup"]],
    [article(1, "when startup") + article(2, "when startup") + article(3, "when approved"), []],
    [
      article(1, long) + article(2, long) + article(3, "when approved"),
      [`conditions-alike: ${long}`],
    ],
    [article(1, "when startup") + article(2, "except startup"), []],
    [`  when startup\n\n${article(1, "when approved")}${article(2, "when jobs > 1")}`, []],
    // Two grants of one article share it without a word.
    [
      `article 1 "A" / "甲"\n  grant a "V" / "甲": spend when jobs > 5 ${capped}\n  grant b "V" / "甲": rent when jobs > 5 ${capped}`,
      [],
    ],
  ])("%s", (snippet, advice) => {
    expect(adviceOn(snippet)).toEqual(advice);
  });

  test("the articles are named", () => {
    const snippet = article(1, long) + article(2, long) + article(3, "when approved");
    const [one] = advised(snippet).diagnostics;
    expect(one?.message).toEqual({
      en: "Articles 1 and 2 make the same condition; a define could say it once.",
      zh: "第1条和第2条有相同的条件，可以用 `define` 只写一次。",
    });
  });
});
