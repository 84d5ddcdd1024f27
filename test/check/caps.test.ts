import { describe, expect, test } from "vitest";
import {
  compileSnippet,
  compileText,
  problemWith,
  repaired,
  snippetText,
  told,
} from "../support/snippet.ts";

const cap = (words: string): string => `grant spend cap ${words}`;

function tells(cases: readonly (readonly [snippet: string, ...problems: string[]])[]): void {
  test.each(cases.map(([snippet, ...problems]) => [snippet, problems] as const))(
    "%s",
    (snippet, problems) => {
      expect(told(compileSnippet(snippet))).toEqual(problems);
    },
  );
}

describe("a period", () => {
  tells([
    [cap("1 per enterprise"), "cap-without-period: per enterprise"],
    [cap("1"), "cap-without-period: 1"],
    [cap("3 awards per enterprise"), "cap-without-period: per enterprise"],
    ["grant 500 per enterprise", "cap-without-period: per enterprise"],
    ["grant spend to project cap 1 per project", "cap-without-period: per project"],
    ["grant spend to project cap 1 per enterprise"],
    [cap("1 per project")],
    [cap("1 per enterprise per project")],
    [cap("1 per claim")],
    [cap("1 open award per enterprise")],
    [cap("2 consecutive years per enterprise")],
    [
      `fact group: id per enterprise "group" / "集团|个"\n${cap("1 per group")}`,
      "cap-without-period: per group",
    ],
    [
      `fact group: id per enterprise "group" / "集团|个"\n${cap("1 per enterprise per group")}`,
      "cap-without-period: per enterprise per group",
    ],
    [`fact kind: id per project "kind" / "类别|个"\n${cap("1 per kind")}`],
    ["grant spend to project\njoint cap 1 per enterprise over all"],
    [cap("1 open award per enterprise per year"), "period-not-needed: per year"],
    [cap("1 per claim per year"), "period-not-needed: per year"],
  ]);

  test("the readings are offered, and each compiles", () => {
    const text = snippetText(cap("1 per enterprise or refuse"));
    const { fixes } = problemWith("cap-without-period", compileText(text));
    expect(fixes.map((fix) => repaired(text, fix).split("grant ")[1]?.trim())).toEqual([
      "spend cap 1 per enterprise per year or refuse",
      "spend cap 1 per enterprise per lifetime or refuse",
      "spend cap 1 per claim or refuse",
    ]);
    for (const fix of fixes) expect(told(compileText(repaired(text, fix)))).toEqual([]);
  });

  test("a cap that names nobody is first offered as one for each receiver", () => {
    const text = snippetText(cap("1"));
    const { fixes, message } = problemWith("cap-without-period", compileText(text));
    expect(message.en).toBe("This cap says neither whom it holds for nor for how long.");
    expect(fixes.map((fix) => repaired(text, fix).split("grant ")[1]?.trim())).toEqual([
      "spend cap 1 per enterprise per year",
      "spend cap 1 per claim",
      "spend cap 1 per year",
      "spend cap 1 per lifetime",
    ]);
    for (const fix of fixes) expect(told(compileText(repaired(text, fix)))).toEqual([]);
    expect(fixes[2]?.label.en).toBe("For all applicants together, in each year: per year");
  });

  test("of a number of awards none is for a claim, which is one award", () => {
    const text = snippetText("grant spend to project cap 3 awards");
    const { fixes } = problemWith("cap-without-period", compileText(text));
    expect(fixes.map((fix) => repaired(text, fix).split("grant ")[1]?.trim())).toEqual([
      "spend to project cap 3 awards per project per year",
      "spend to project cap 3 awards per year",
      "spend to project cap 3 awards per lifetime",
    ]);
  });

  test("a reading that names nobody is offered whoever is paid", () => {
    const text = snippetText("grant spend less awarded by stateAid");
    const { fixes, severity } = problemWith("reading-for-everyone", compileText(text));
    expect(severity).toBe("warning");
    expect(fixes.map((fix) => repaired(text, fix).split("less ")[1]?.trim())).toEqual([
      "awarded by stateAid per enterprise",
      "awarded by stateAid per lifetime",
    ]);
    for (const fix of fixes) expect(told(compileText(repaired(text, fix)))).toEqual([]);
  });

  test("of a budget", () => {
    const text = snippetText("grant spend\njoint cap 1_000 over all pro rata");
    const { fixes } = problemWith("cap-without-period", compileText(text));
    expect(fixes.map((fix) => repaired(text, fix).split("joint ")[1]?.trim())).toEqual([
      "cap 1_000 per year over all pro rata",
      "cap 1_000 per lifetime over all pro rata",
    ]);
    for (const fix of fixes) expect(told(compileText(repaired(text, fix)))).toEqual([]);
  });
});

describe("a scope", () => {
  tells([
    [cap("1 per spend"), "scope-not-countable: spend"],
    ["grant 60 per jobs", "scope-not-countable: jobs"],
    [cap("1 per size")],
  ]);

  test("an amount for every unit of a number is a product", () => {
    const text = snippetText("grant 60 per jobs");
    const [fix] = problemWith("scope-not-countable", compileText(text)).fixes;
    expect(fix?.label.en).toBe("Multiply by jobs");
    expect(fix && repaired(text, fix)).toContain("grant 60 * jobs\n");
    expect(fix && told(compileText(repaired(text, fix)))).toEqual([]);
  });
});

describe("the size of a cap", () => {
  const price = 'fact price: money per project "price" / "单价"\n';
  const yearly = 'fact quota: money per project per year "quota" / "额度"\n';
  tells([
    [cap("50% of spend per enterprise per year"), "cap-depends-on-claim: spend"],
    [cap("jobs awards per project"), "cap-depends-on-claim: jobs"],
    [cap("50% of spend per claim")],
    [price + cap("50% of price per project")],
    [price + cap("price per size"), "cap-depends-on-claim: price"],
    [price + cap("price per enterprise per project")],
    [cap("(by size: 1 for small, otherwise 2) per size")],
    [
      cap("(by size: 1 for small, otherwise 2) per project"),
      "cap-depends-on-claim: by size: 1 for small, otherwise 2",
    ],
    [cap("(1 from 2025-01-10, 2 from 2026-01-01) per project")],
    [cap("(1 if applied > 2026-01-01, otherwise 2) per project"), "cap-depends-on-claim: applied"],
    [cap("budget per year")],
    [cap("budget per quarter")],
    [cap("budget per year from 04-01"), "year-fact-outside-year: budget"],
    [cap("budget per lifetime"), "year-fact-outside-year: budget"],
    [cap("budget in any 1 years"), "year-fact-outside-year: budget"],
    [cap("budget per project"), "year-fact-outside-year: budget"],
    [yearly + cap("quota per project per year")],
    [yearly + cap("quota per year"), "cap-depends-on-claim: quota"],
    [
      cap("100 - (awarded by stateAid per enterprise) per claim"),
      "cap-reads-ledger: awarded by stateAid per enterprise",
    ],
  ]);

  test("through a define, it is shown at the cap", () => {
    const snippet = 'define share as 50% of spend "half" / "一半"\n' + cap("share per project");
    expect(told(compileSnippet(snippet))).toEqual(["cap-depends-on-claim: cap share per project"]);
  });
});

describe("when there is too little room, and who comes first", () => {
  tells([
    [cap("1 per project or refuse pro rata"), "when-short-twice: pro rata"],
    [cap("1 award per project pro rata"), "when-short-of-count: pro rata"],
    [cap("1 award per project in principle"), "when-short-of-count: in principle"],
    [cap("1 award per project or refuse")],
    [cap("1 per project in any 3 years pro rata"), "pro-rata-in-any: pro rata"],
    [cap("1 per project ranked by jobs"), "ranked-without-count: ranked by jobs"],
    [cap("1 open award per project ranked by jobs"), "ranked-without-count: ranked by jobs"],
    [cap("9 awards per year ranked by spend then applied")],
    [
      cap("9 awards per year ranked by spend cap 2 awards per project ranked by jobs"),
      "two-rankings: cap 2 awards per project ranked by jobs",
    ],
    [cap("9 awards per year ranked by spend cap 2 awards per project ranked by award")],
    [
      cap("9 awards per year ranked by spend") +
        "\njoint cap 1 award per project over all ranked by jobs",
      "two-rankings: joint cap 1 award per project over all ranked by jobs",
    ],
    [cap("9 awards per year ranked by project"), "wrong-unit: project"],
  ]);

  test("either of two may be kept", () => {
    const text = snippetText(cap("1 per project or refuse in principle"));
    const { fixes } = problemWith("when-short-twice", compileText(text));
    expect(fixes.map((fix) => repaired(text, fix).split("cap ").at(-1)?.trim())).toEqual([
      "1 per project or refuse",
      "1 per project in principle",
    ]);
  });
});

describe("a joint cap", () => {
  tells([
    ["grant spend\njoint cap 1 per project over demmo", "joint-cap-over-unknown-grant: demmo"],
    ["grant spend\njoint cap 1 per project", "joint-cap-without-over: joint cap 1 per project"],
    ["grant spend cap 1 per project over all", "over-of-one-grant: over all"],
    ["grant spend\njoint cap 1 per project over spend", "name-of-other-kind: spend"],
    [
      "grant spend\njoint cap 1 per project over stateAid",
      "joint-cap-binds-nothing: over stateAid",
    ],
    ["grant spend\njoint cap 1 per project over demo, demo", "counted-twice: demo"],
    ["grant spend\njoint cap 1 per project over all, demo", "counted-twice: demo"],
    ["grant spend\njoint cap 1 per project over demo, stateAid"],
    [
      "grant spend\njoint cap (awarded by this per project) per claim over all",
      "this-outside-grant: this",
    ],
  ]);

  test.each([
    ["grant spend\njoint cap 1 per project", "joint-cap-without-over"],
    ["grant spend cap 1 per project over all when startup", "over-of-one-grant"],
    ["grant spend\n  cap 1 per project over all", "over-of-one-grant"],
  ])("each repair of %s compiles", (snippet, code) => {
    const text = snippetText(snippet);
    const { fixes } = problemWith(code, compileText(text));
    expect(fixes).not.toEqual([]);
    for (const fix of fixes) expect(told(compileText(repaired(text, fix)))).toEqual([]);
  });

  test("offers the nearest grant", () => {
    const text = snippetText("grant spend\njoint cap 1 per project over demmo");
    const [fix] = problemWith("joint-cap-over-unknown-grant", compileText(text)).fixes;
    expect(fix && told(compileText(repaired(text, fix)))).toEqual([]);
  });
});

test("AMOUNT per FACT is the amount, and a cap of that amount before all others", () => {
  const { policy } = compileSnippet(
    "grant up to 500 per project cap 2_000 per enterprise per year",
  );
  const [grant] = policy?.grants ?? [];
  expect(grant?.discretion).toBe(true);
  expect(grant?.caps.map(({ id, wording }) => `${id} ${wording}`)).toEqual([
    "demo.cap1 amount per",
    "demo.cap2 cap",
  ]);
  const [own] = grant?.caps ?? [];
  expect(own?.limit).toEqual({ measure: "money", amount: grant?.amount });
});
