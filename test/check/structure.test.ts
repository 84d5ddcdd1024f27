import { describe, expect, test } from "vitest";
import {
  compileSnippet,
  compileText,
  problemWith,
  repaired,
  snippetText,
  told,
} from "../support/snippet.ts";

/** The mistakes of a snippet, in the order of its text. */
function mistakes(cases: readonly (readonly [snippet: string, ...problems: string[]])[]): void {
  test.each(cases.map(([snippet, ...problems]) => [snippet, problems] as const))(
    "%s",
    (snippet, problems) => {
      expect(told(compileSnippet(snippet))).toEqual(problems);
    },
  );
}

/** Each repair, by its label, leads to a policy without problems. */
function repairs(cases: readonly (readonly [snippet: string, code: string, labels: string])[]) {
  test.each(cases)("%s", (snippet, code, labels) => {
    const text = snippetText(snippet);
    const { fixes } = problemWith(code, compileText(text));
    expect(fixes.map(({ label }) => label.en).join(" | ")).toBe(labels);
    for (const fix of fixes) {
      expect(told(compileText(repaired(text, fix)))).toEqual([]);
    }
  });
}

const capped = "grant 10_000 cap 10_000 per enterprise per year";

describe("names", () => {
  mistakes([
    ["grant 30% of spendd cap 1 per enterprise per year", "unknown-name: spendd"],
    [`fact spend: count "x" / "x数"\n${capped}`, "declared-twice: spend"],
    [`${capped}\n${capped}`, "two-unnamed-grants: grant"],
    [`article 1 "A" / "甲"\n  responsible spend`, "name-of-other-kind: spend"],
    [`${capped}\nprevails over office`, "name-of-other-kind: office"],
    ["grant 10_000 to office cap 1 per project", "name-of-other-kind: office"],
    ["grant 10_000 to size cap 1 per project", "fact-of-other-type: size"],
    [`fact a: id per b "a" / "甲"\nfact b: id per a "b" / "乙"\n${capped}`, "circular-per: a"],
    [`fact a: money per spend "a" / "甲"\n${capped}`, "scope-not-countable: spend"],
    [`fact a: money set by project "a" / "甲"\n${capped}`, "name-of-other-kind: project"],
    [`fact a: one of (x "x" / "子", x "y" / "丑") "a" / "甲"\n${capped}`, "part-named-twice: x"],
    [`fact a: number 9 to 1 "a" / "甲"\n${capped}`, "empty-range: number 9 to 1"],
  ]);

  test("an unknown name is reported once, with every place where it stands", () => {
    const text = snippetText("grant 30% of spen less spen\n  cap 1_000 per enterprise per year");
    const problem = problemWith("unknown-name", compileText(text));
    expect(problem.related).toHaveLength(1);
    const [fix] = problem.fixes;
    expect(fix?.label.en).toBe("Write spend");
    if (fix !== undefined) expect(told(compileText(repaired(text, fix)))).toEqual([]);
  });

  test("the first declaration is shown beside the second", () => {
    const compilation = compileSnippet(`fact spend: count "x" / "x数"\n${capped}`);
    const [related] = problemWith("declared-twice", compilation).related;
    const { text } = compilation.tree.file;
    expect(text.slice(related?.span.start).startsWith("spend: money")).toBe(true);
  });

  test("a name that is a keyword is renamed wherever it is used", () => {
    const text = snippetText(`fact months: count "months rented" / "租赁月数"
define rentals as spend * months "rent paid" / "实付租金"
grant aid "Aid" / "补贴": 10% of rentals
  when months <= 12
  cap 1_000 per enterprise in any 36 months
example "E" / "例"
  claim aid with enterprise "A", applied 2025-05-01, spend 100, months 12 gives 120`);
    const compilation = compileText(text);
    expect(told(compilation)).toEqual(["keyword-as-name: months"]);
    const [fix] = problemWith("keyword-as-name", compilation).fixes;
    const renamed = fix === undefined ? text : repaired(text, fix);
    expect(told(compileText(renamed))).toEqual([]);
    expect(renamed.split("monthsValue")).toHaveLength(5);
    expect(renamed).toContain("in any 36 months");
  });

  test("two grants of one name are told as that alone", () => {
    const compilation = compileSnippet(`article 1 "A" / "甲"
  grant prize "A" / "甲": 5_000
    cap 1 award per project
    cap 10 awards per enterprise per year
article 2 "B" / "乙"
  grant prize "B" / "乙": 30% of spend
    cap 2_000 per project
    cap budget per year pro rata
  example "E" / "例"
    claim second with enterprise "A", applied 2025-05-01, project "p", spend 10, budget 100 gives 3`);
    expect(told(compilation)).toEqual(["declared-twice: prize"]);
  });

  test("whatever uses a fact that has a mistake is not reported as well", () => {
    const compilation = compileSnippet(
      'fact price: money per nobody "price" / "单价"\ngrant price cap price per project',
    );
    expect(told(compilation)).toEqual(["unknown-name: nobody"]);
  });

  test("what nothing uses is known; an example is no use", () => {
    const { unused } = compileSnippet(
      `${capped}\nexample "x" / "例"\n  claim demo with enterprise "A", applied 2025-02-01, jobs 3 gives 10_000`,
    );
    expect(unused.map(({ name }) => name.name)).toEqual([
      "stateAid",
      "project",
      "spend",
      "jobs",
      "size",
      "startup",
      "budget",
    ]);
  });
});

describe("texts", () => {
  mistakes([
    [`note "one"\n${capped}`, 'text-missing: "one"'],
    [`note "one" / ""\n${capped}`, 'text-missing: "one" / ""'],
    [`note "one" / "一" / "un"\n${capped}`, 'text-too-many: "un"'],
    [`note "一" / "one"\n${capped}`, 'texts-swapped: "一" / "one"'],
    [`note "算力 means computing power" / "算力"\n${capped}`],
  ]);
  repairs([[`note "say \\"一\\"" / "one"\n${capped}`, "texts-swapped", "Swap the two texts"]]);

  test("the plural and the measure word of an id", () => {
    const [enterprise] = compileSnippet(capped).policy?.facts ?? [];
    expect(enterprise?.label).toEqual({
      text: { en: "enterprise", zh: "企业" },
      counted: { en: "enterprises", zh: "家" },
    });
  });

  test("a bar in another text is a bar", () => {
    const { policy } = compileSnippet(`fact a: count "a|b" / "甲|乙"\n${capped}`);
    expect(policy?.facts.at(-1)?.label.text.en).toBe("a|b");
  });
});

describe("the header", () => {
  const bare = (lines: string) => `policy demo "Demo"
${lines}
fact enterprise: id "enterprise|enterprises"
fact applied: date "date"
grant 10_000 cap 10_000 per enterprise per year
`;
  const good = `  languages en
  currency CNY rounded down to 0.01
  effective 2025-01-10
  dated by applied
  beneficiary enterprise`;
  const without = (line: string) =>
    bare(
      good
        .split("\n")
        .filter((one) => !one.trim().startsWith(line))
        .join("\n"),
    );
  mistakes([
    [bare(good)],
    [without("languages"), "header-line-missing: demo"],
    [without("currency"), "header-line-missing: demo"],
    [without("effective"), "header-line-missing: demo"],
    [without("dated by"), "header-line-missing: demo"],
    [without("beneficiary"), "no-payee: 10_000"],
    [bare(`${good}\n  effective 2026-01-10`), "header-line-twice: effective 2026-01-10"],
    [bare(good.replace("languages en", "languages de")), "unknown-language: de"],
    [bare(good.replace("languages en", "languages en, en")), "language-twice: en"],
    [bare(good.replace("CNY", "CNX")), "unknown-currency: CNX"],
    [bare(good.replace("0.01", "0.001")), "rounding-unit: 0.001"],
    [bare(good.replace("0.01", "0")), "rounding-unit: 0"],
    [
      bare(good.replace("2025-01-10", "2025-01-10 to 2025-01-09")),
      "empty-term: effective 2025-01-10 to 2025-01-09",
    ],
    [
      bare(good.replace("2025-01-10", "2025-01-10 for 9999 years")),
      "empty-term: effective 2025-01-10 for 9999 years",
    ],
    [
      bare(good.replace("dated by applied", "dated by enterprise")),
      "fact-of-other-type: enterprise",
    ],
    [
      bare(good) + 'article 1 "A"\n  window 03-01 to 10-31\n  note "x"',
      "header-line-in-article: window 03-01 to 10-31",
    ],
  ]);

  test("a term of three years ends on the day before the third anniversary", () => {
    expect(compileSnippet(capped).policy?.term).toEqual({
      from: "2025-01-10",
      until: "2028-01-09",
    });
  });

  test("the currency that is meant by RMB", () => {
    const text = bare(good.replace("CNY", "RMB"));
    const [fix] = problemWith("unknown-currency", compileText(text)).fixes;
    expect(fix && told(compileText(repaired(text, fix)))).toEqual([]);
  });
});

describe("layout", () => {
  mistakes([
    [
      'article 1 "A" / "甲"\n  grant spend\n  responsible office\n  cap 1 per enterprise per year',
      "clause-after-grant: cap 1 per enterprise per year",
    ],
    [
      'article 1 "A" / "甲"\n  cap 1 per enterprise per year\n  grant spend',
      "clause-without-grant: cap 1 per enterprise per year",
    ],
    [
      `article 1 "A" / "甲"\n  ${capped}\nresponsible office`,
      "misleading-indentation: responsible office",
    ],
    [
      `article 1 "A" / "甲"\n  grant spend\n  cap 1 per enterprise per year`,
      "misleading-indentation: cap 1 per enterprise per year",
    ],
    [
      `article 1 "A" / "甲"\n  ${capped}\n    responsible office`,
      "item-looks-like-clause: responsible office",
    ],
    [`article 1 "A" / "甲"\nresponsible office\n${capped}`],
    [
      `article 1 "A" / "甲"\n  ${capped}\njoint cap 9 per year over all`,
      "joint-cap-after-articles: joint cap 9 per year over all",
    ],
    [`article 1 "A" / "甲"\n  ${capped}\n  joint cap 9 per year over all`],
  ]);
  repairs([
    [
      'article 1 "A" / "甲"\n  grant spend\n  responsible office\n  cap 1 per enterprise per year',
      "clause-after-grant",
      "Move it into the grant",
    ],
    [
      `article 1 "A" / "甲"\n  ${capped}\n  responsible office\n  when startup\n`,
      "clause-after-grant",
      "Move it into the grant | Move it before the first grant, so that it holds for all",
    ],
    [
      'article 1 "A" / "甲"\n  cap 1 per enterprise per year\n  grant spend',
      "clause-without-grant",
      "Move it into the grant",
    ],
    [
      `article 1 "A" / "甲"\n  ${capped}\njoint cap 9 per year over all`,
      "joint-cap-after-articles",
      "Move it into the header",
    ],
    [
      `article 1 "A" / "甲"\n  ${capped}\nresponsible office`,
      "misleading-indentation",
      "Set the indentation right",
    ],
    [
      `article 1 "A" / "甲"\n  grant spend\n  cap 1 per enterprise per year`,
      "misleading-indentation",
      "Set the indentation right",
    ],
    [
      `article 1 "A" / "甲"\n  responsible office\ngrant spend\n  cap 1 per enterprise per year`,
      "misleading-indentation",
      "Set the indentation right",
    ],
  ]);
});

describe("grants", () => {
  mistakes([
    ["grant spend less 1 less 2 cap 1 per enterprise per year", "clause-twice: less 2"],
    ["grant 300% of spend", "rate-over-whole: 300% of spend"],
    ["grant 300% of spend cap 9 per enterprise per year"],
    ["grant 300% of spend\njoint cap 9 per year over all"],
    [
      "grant 300% of spend cap 9 per enterprise per year in principle",
      "rate-over-whole: 300% of spend",
    ],
    [`${capped} pay in 2_000 parts`, "payment-parts: 2_000"],
    [
      `${capped} pay 60% when "a" / "甲", 50% when "b" / "乙", rest when "c" / "丙"`,
      'payment-over-whole: 60% when "a" / "甲", 50% when "b" / "乙", rest when "c" / "丙"',
    ],
  ]);
  repairs([
    [
      `${capped} pay 1/2 when "a" / "甲", 5_000 when "b" / "乙"`,
      "payment-without-rest",
      "Pay the rest",
    ],
  ]);

  test("a part of a payment is a share or an amount", () => {
    const [grant] =
      compileSnippet(
        `${capped} pay 1/2 when "a" / "甲", 1_000 when "b" / "乙", rest when "c" / "丙"`,
      ).policy?.grants ?? [];
    expect(grant?.payment).toMatchObject({
      kind: "stages",
      stages: [
        { share: { gives: "number", value: { n: 1n, d: 2n } } },
        { share: { gives: "money", value: { n: 100_000n, d: 1n } } },
        { share: undefined, when: { en: "c", zh: "丙" } },
      ],
    });
  });

  test("conditions are numbered through, where a grant has the name of its article", () => {
    const { policy } = compileSnippet(
      'article 1 "A" / "甲"\n  when startup\n  grant 1 cap 1 per project\n    when jobs > 1\n    except jobs > 9',
    );
    expect(policy?.grants[0]?.conditions.map(({ id, owner }) => `${id} ${owner}`)).toEqual([
      "article1.when1 article",
      "article1.when2 grant",
      "article1.except1 grant",
    ]);
  });
});

describe("several mistakes are all told, in the order of the text", () => {
  mistakes([
    [
      `note "one"\ngrant 30% of spendd\n  cap 1 per enterprise\n  cap 1 per nobody`,
      'text-missing: "one"',
      "unknown-name: spendd",
      "cap-without-period: per enterprise",
      "unknown-name: nobody",
    ],
  ]);
});
