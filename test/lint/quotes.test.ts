import { describe, expect, test } from "vitest";
import { advised, adviceOn, adviceText } from "../support/advice.ts";
import { repaired } from "../support/snippet.ts";

const policy = (source: string, clauses: string): readonly [string, Record<string, string>] => [
  `  source "s.txt"\n\narticle 1 "A" / "甲"\n  quote "${source}"\n  ${clauses.replaceAll("\n", "\n  ")}`,
  { "s.txt": `${source}\n` },
];
const capped = "cap 6_000_000 per enterprise per year";

describe("figures of the quoted text, and of the clauses", () => {
  test.each([
    ["30% of costs, up to 6 million yuan a year.", `grant 30% of spend ${capped}`, []],
    ["按30%资助，每年最高600万元。", `grant 30% of spend ${capped}`, []],
    [
      "30% of costs, up to 6 million yuan a year.",
      `grant 35% of spend ${capped}`,
      ["figure-not-in-clauses", "figure-not-quoted: 35%"],
    ],
    [
      "30% of costs, up to 60 million yuan a year.",
      `grant 30% of spend ${capped}`,
      ["figure-not-in-clauses", "figure-not-quoted: 6_000_000"],
    ],
    // A single award, all of it: 1 and 0 go without saying. Words count as figures.
    ["Half of costs, up to six million yuan.", `grant 50% of spend cap 1 award per project`, []],
    ["Costs for 3 years.", 'grant spend cap 9 awards in any 3 years\nnote "nine" / "九"', []],
    ["Costs for 3 years.", "grant spend cap budget per year", []],
    ["Costs for 4 years.", "grant spend cap budget per year", ["figure-not-in-clauses"]],
    ["Costs for 4 years.", 'grant spend cap budget per year\nnote "For 4 years." / "四年。"', []],
    [
      "Firms younger than 5 years.",
      'fact young: yes/no "younger than five years" / "未满五年"\nwhen young\ngrant spend cap budget per year',
      [],
    ],
    ["5 parts.", "grant spend cap budget per year pay in 5 parts", []],
    // A reading may make another figure of one.
    [
      "Up to 40 yuan.",
      'reading "Up to 40 yuan"\n  as "40 yuan each" / "每家40元"\n  because "it says so" / "原文如此"\ngrant spend cap 400 per project',
      ["figure-not-quoted: 400"],
    ],
    [
      "Never 4 times.",
      'reading "Never 4 times"\n  as "no fourth time" / "不得四次"\n  because "it says so" / "原文如此"\ngrant spend cap 30 awards per project',
      [],
    ],
    [
      "Never 4 times.",
      "grant spend cap 3 awards per project",
      ["figure-not-in-clauses", "figure-not-quoted: 3"],
    ],
    ["For 250 staff.", "when jobs <= 250\ngrant spend cap budget per year", []],
  ])("%s %s", (source, clauses, advice) => {
    const [snippet, files] = policy(source, clauses);
    const marked = adviceOn(snippet, files).map((line) => line.replace(/: quote.*/, ""));
    expect(marked).toEqual(advice);
  });

  test("the source's own figure is named, and where it stands", () => {
    const [snippet, files] = policy("Costs for 4 years.", "grant spend cap budget per year");
    const [one] = advised(snippet, files).diagnostics;
    expect(one?.message).toEqual({
      en: "The quoted text says “4”, but no clause of article 1 does.",
      zh: "引文中有“4”，但第1条没有任何条款写到它。",
    });
    expect(one?.related[0]?.span).toEqual({ file: "s.txt", start: 10, end: 11 });
  });

  test("a clause's figure is named as each language writes it", () => {
    const [snippet, files] = policy("Costs are met.", `grant spend ${capped}`);
    expect(advised(snippet, files).diagnostics[0]?.message).toEqual({
      en: "This says CNY 6,000,000, but the text that article 1 quotes does not.",
      zh: "此处写的是600万元，但第1条的引文中没有。",
    });
  });

  test("without quoted text there is nothing to compare", () => {
    expect(adviceOn(`article 1 "A" / "甲"\n  grant spend ${capped}`)).toEqual([]);
  });

  test("what the header says holds for every article", () => {
    const source = "Costs, at most 70 yuan.";
    const snippet = `  source "s.txt"\n  joint cap 70 per year over all\n\narticle 1 "A" / "甲"\n  quote "${source}"\n  grant spend`;
    expect(adviceOn(snippet, { "s.txt": source })).toEqual([]);
  });
});

describe("a comparison word that differs from the operator", () => {
  const grant = "grant spend cap budget per year";
  test.each([
    ["Firms with less than 50 jobs.", "when jobs <= 50", "jobs <= 50"],
    ["Firms with less than 50 jobs.", "when jobs < 50", undefined],
    ["Firms with less than 50 jobs.", "except jobs >= 50", undefined],
    ["Firms with less than 50 jobs.", "except jobs > 50", "jobs > 50"],
    ["Firms with at least 50 jobs.", "when 50 < jobs", "50 < jobs"],
    ["Firms with at least 50 jobs.", "when 50 <= jobs", undefined],
    ["50人以上的企业。", "when jobs > 50", "jobs > 50"],
    ["50人以上的企业。", "when jobs >= 50", undefined],
    ["超过50人的企业。", "when jobs >= 50", "jobs >= 50"],
    ["不满50人的企业。", "when jobs <= 50", "jobs <= 50"],
    ["不超过50人的企业。", "when jobs <= 50", undefined],
    // The text compares both ways, so it does not say which is meant.
    ["Less than 50 jobs, or more than 50.", "when jobs <= 50", undefined],
    ["Firms with 50 jobs.", "when jobs <= 50", undefined],
    ["Above 2 million yuan.", "when spend >= 2_000_000", "spend >= 2_000_000"],
  ])("%s %s", (source, condition, marked) => {
    const [snippet, files] = policy(source, `${condition}\n${grant}`);
    expect(adviceOn(snippet, files)).toEqual(
      marked === undefined ? [] : [`comparison-differs: ${marked}`],
    );
  });

  test("a figure that a clause uses for something else too is left alone", () => {
    const [snippet, files] = policy(
      "Less than 50 yuan.",
      "when spend <= 50\ngrant spend cap 50 per claim",
    );
    expect(adviceOn(snippet, files)).toEqual([]);
  });

  test("the repair leaves nothing to say", () => {
    const [snippet, files] = policy("Firms with less than 50 jobs.", `when jobs <= 50\n${grant}`);
    const [one] = advised(snippet, files).diagnostics;
    const right = one?.fixes[0] && repaired(adviceText(snippet), one.fixes[0]);
    expect(right).toContain("when jobs < 50\n");
    expect(adviceOn(right ?? "", files)).toEqual([]);
  });
});
