import { describe, expect, test } from "vitest";
import { advised, adviceOn } from "../support/advice.ts";

const idle = (snippet: string): readonly string[] =>
  adviceOn(snippet).filter((line) => !/^(amount-without|discretion)/.test(line));

const binds = (cap: string): readonly string[] => [`cap-never-binds: ${cap}`];

describe("a cap beside a tighter one", () => {
  test.each([
    ["grant spend cap 500 per project cap 600 per project", "cap 600 per project"],
    ["grant spend cap 600 per project cap 500 per project", "cap 600 per project"],
    ["grant spend cap 500 per project cap 500 per project", "cap 500 per project"],
    ["grant 500 per project cap 600 per project", "cap 600 per project"],
    // A wider scope or period that allows no more.
    [
      "grant spend cap 500 per enterprise per year cap 500 per enterprise per lifetime",
      "cap 500 per enterprise per year",
    ],
    [
      "grant spend cap 500 per enterprise per month cap 500 per enterprise per quarter",
      "cap 500 per enterprise per month",
    ],
    [
      "grant spend cap 500 per enterprise per year cap 400 per enterprise in any 12 months",
      "cap 500 per enterprise per year",
    ],
    [
      "grant spend cap 500 per enterprise per project cap 400 per project",
      "cap 500 per enterprise per project",
    ],
    ["grant spend cap 500 per claim cap 400 per project", "cap 500 per claim"],
    ["grant spend cap 500 per project cap 500 per year", undefined],
    [
      "grant spend cap 500 per enterprise per year cap 400 per group per year",
      "cap 500 per enterprise per year",
    ],
    // Grants and other programmes that the other counts too.
    [
      'grant a "A" / "甲": spend cap 500 per project\njoint cap 500 per project over a, stateAid',
      "cap 500 per project",
    ],
    [
      'grant a "A" / "甲": spend cap 400 per project\njoint cap 500 per project over a, stateAid',
      undefined,
    ],
    // Awards.
    ["grant spend cap 3 awards per project cap 2 awards per project", "cap 3 awards per project"],
    [
      "grant spend cap 3 open awards per project cap 2 awards per project",
      "cap 3 open awards per project",
    ],
    ["grant spend cap 3 awards per project cap 2 open awards per project", undefined],
    [
      "grant spend cap 2 consecutive years per project cap 2 awards per project",
      "cap 2 consecutive years per project",
    ],
    [
      "grant spend cap 2 consecutive years per project cap 2 awards per enterprise per year",
      undefined,
    ],
    ["grant spend cap 20 awards per year ranked by jobs cap 10 awards per year", undefined],
    ["grant spend cap 1 award per claim", "cap 1 award per claim"],
    // Near misses.
    ["grant spend cap 500 per project cap 600 per enterprise per year", undefined],
    ["grant spend cap 500 per enterprise per year cap 600 per enterprise per lifetime", undefined],
    [
      "grant spend cap 500 per enterprise per year cap 500 per enterprise in any 11 months",
      undefined,
    ],
    [
      "grant spend cap 500 per enterprise per year from 04-01 cap 500 per enterprise per year",
      undefined,
    ],
    ["grant spend cap 500 per project in principle cap 600 per project", undefined],
    ["grant spend cap 500 per project cap 400 per project or refuse", undefined],
    ["grant spend cap 500 per year pro rata cap 400 per year or refuse", undefined],
    ["grant spend cap 500 per year pro rata cap 400 per year", "cap 500 per year pro rata"],
    [
      "grant spend cap 500 per project or refuse cap 400 per project or refuse",
      "cap 500 per project or refuse",
    ],
    ["grant spend cap 500 per year pro rata cap 400 per year pro rata", undefined],
    ["grant spend cap budget per year cap 400 per enterprise per year", undefined],
    [
      "grant spend cap (300 from 2025-01-10, 500 from 2026-01-10) per project cap 400 per project",
      undefined,
    ],
    [
      "grant spend cap (300 from 2025-01-10, 400 from 2026-01-10) per project cap 400 per project",
      "cap 400 per project",
    ],
  ])("%s", (snippet, cap) => {
    expect(idle(snippet)).toEqual(cap === undefined ? [] : binds(cap));
  });
});

describe("a cap that the largest awards cannot come to", () => {
  test.each([
    ["grant up to 500 cap 3 awards per project cap 1_500 per project", "cap 1_500 per project"],
    ["grant up to 500 cap 3 awards per project cap 1_499 per project", undefined],
    ["grant up to 500 cap 3 awards per project cap 1_500 per enterprise per year", undefined],
    ["grant up to 500 at least 600 cap 3 awards per project cap 1_500 per project", undefined],
    [
      "grant bands of jobs: 100 to 5, 200 above cap 2 awards per project cap 400 per project",
      "cap 400 per project",
    ],
    ["grant min(spend, 200) cap 2 awards per project cap 400 per project", "cap 400 per project"],
    ["grant spend cap 2 awards per project cap 400 per project", undefined],
    // What another programme gives is not bounded.
    [
      'grant a "A" / "甲": 500 cap 1 award per project\njoint cap 500 per project over a, stateAid',
      undefined,
    ],
    // The cap that the amount itself makes says what the text says.
    ["grant up to 500 per project cap 1 award per project", undefined],
    ["grant 200 when startup cap 200 per claim cap 9 awards per project", "cap 200 per claim"],
    ["grant 200 cap 199 per claim cap 9 awards per project", undefined],
    ["grant spend cap 4 consecutive years per project", "cap 4 consecutive years per project"],
    ["grant spend cap 3 consecutive years per project", undefined],
  ])("%s", (snippet, cap) => {
    expect(idle(snippet)).toEqual(cap === undefined ? [] : binds(cap));
  });
});

describe("a joint cap above the caps of its grants", () => {
  const two = (first: string, second: string, joint: string): string =>
    `grant a "A" / "甲": spend ${first}\ngrant b "B" / "乙": rent ${second}\n${joint} over a, b`;
  const each = "cap 300 per enterprise per year";
  test.each([
    [two(each, each, "joint cap 600 per enterprise per year"), true],
    [two(each, each, "joint cap 599 per enterprise per year"), false],
    [two(each, "cap 300 per project", "joint cap 600 per enterprise per year"), false],
    [
      two(each, "cap 1 award per enterprise per year", "joint cap 600 per enterprise per year"),
      false,
    ],
    [
      two(each, "cap 300 per enterprise per lifetime", "joint cap 600 per enterprise per year"),
      true,
    ],
    // Two groups may merge, and then hold more than either could.
    [
      two(
        "cap 300 per group per year",
        "cap 300 per group per year",
        "joint cap 600 per group per year",
      ),
      true,
    ],
    [
      `fact firm: id per enterprise set by office "firm|firms" / "公司|家"\n${two("cap 300 per firm per year", "cap 300 per firm per year", "joint cap 600 per firm per year")}`,
      false,
    ],
  ])("%s", (snippet, isIdle) => {
    const joint = /joint cap.*$/.exec(snippet)?.[0] ?? "";
    expect(idle(snippet)).toEqual(isIdle ? binds(joint) : []);
  });
});

test("what binds before it is named, with its figures, in both languages", () => {
  const said = (snippet: string) => advised(snippet).diagnostics.map(({ message }) => message);
  expect(said("grant spend cap 500 per project cap 600 per project")).toEqual([
    {
      en: "This cap of CNY 600 `per project` can never bind: the cap of CNY 500 `per project` binds before it.",
      zh: "此处 `per project` 的600元上限不会起作用：`per project` 的500元上限先于它起作用。",
    },
  ]);
  expect(said("grant 500 cap 3 awards per project cap 2_000 per project")).toEqual([
    {
      en: "This cap of CNY 2,000 `per project` can never bind: at most 3 awards of at most CNY 500 come to CNY 1,500.",
      zh: "此处 `per project` 的2000元上限不会起作用：至多3次资助，每次最高500元，合计1500元。",
    },
  ]);
  expect(said("grant spend cap 9 per project cap 4 consecutive years per project")[0]?.en).toBe(
    "This limit of 4 consecutive years `per project` can never bind: the policy is in force in 4 calendar years only.",
  );
  // Of equal figures nothing else tells which is meant.
  const equal =
    "grant 5 cap 1 award per project cap 1 award per project per enterprise per year from 04-01";
  expect(said(equal)[0]?.en).toBe(
    "This limit of 1 award `per project per enterprise per year from 04-01` can never bind: the limit of 1 award `per project` binds before it.",
  );
  const { diagnostics, tree } = advised("grant spend cap 500 per project cap 600 per project");
  const span = diagnostics[0]?.related[0]?.span;
  expect(tree.file.text.slice(span?.start, span?.end)).toBe("cap 500 per project");
});
