import { expect, test } from "vitest";
import { advised, adviceOn } from "../support/advice.ts";

const grant = "grant spend cap 9 per enterprise per year";
const holds = (...lines: readonly string[]): string => [...lines, grant].join("\n");

test.each([
  // Two that exclude each other: the later one is marked.
  [holds("when jobs >= 10", "when jobs < 5"), "jobs < 5"],
  [holds("when jobs > 3 and jobs < 4"), "jobs < 4"],
  [holds("when spend > 3 and spend < 4"), undefined],
  [holds("when spend >= 4 and spend < 4"), "spend < 4"],
  [holds("when spend >= 4 and spend <= 4"), undefined],
  [holds("when spend is 4 and spend is not 4"), "spend is not 4"],
  [holds("when 10 <= jobs", "except jobs >= 5"), "jobs >= 5"],
  [holds("when jobs >= 10", "except jobs < 5"), undefined],
  [holds("when size is small and size is large"), "size is large"],
  [holds("when size is small", "except size is small"), "size is small"],
  [holds("when size is not small and size is not large"), undefined],
  [holds("when size is small or size is large"), undefined],
  [holds("when startup", "except startup"), "startup"],
  [holds("when startup is no", "except approved"), undefined],
  [holds("when startup", "when startup is no"), "startup is no"],
  [holds("when jobs >= 10", "when jobs < 5 or jobs < 3"), "jobs < 5 or jobs < 3"],
  [holds("when jobs >= 10", "when jobs < 5 or startup"), undefined],
  [
    holds("when founded in 2025-03-01 to 2025-04-01", "except founded < 2026-01-01"),
    "founded < 2026-01-01",
  ],
  [holds("when founded in 2025-03-01 to 2025-04-01", "except founded < 2025-04-01"), undefined],
  // Through a define.
  ['define big as jobs > 50 "big" / "大型"\nwhen big\nwhen jobs <= 50\n' + grant, "jobs <= 50"],
  [
    'define floor as 50 "least" / "最低"\nwhen jobs > floor\nwhen jobs <= 50\n' + grant,
    "jobs <= 50",
  ],
  // In the header and in an article.
  [`  when startup\n\narticle 1 "A" / "甲"\n  except startup\n  ${grant}`, "startup"],
  // What cannot be stated.
  [holds("when score > 100"), "score > 100"],
  [holds("when score >= 100"), undefined],
  [holds("except jobs < 0"), "jobs < 0"],
  [holds("when share > 150%"), "share > 150%"],
  ["grant (9 if score > 120, otherwise 8) cap 9 per enterprise per year", "score > 120"],
  [holds("when month of applied > 12"), "month of applied > 12"],
  // The term ends on 9 January 2028.
  [holds("when applied > 2028-01-09"), "applied > 2028-01-09"],
  [holds("when applied >= 2028-01-09"), undefined],
  [holds("when applied in 2024-01-01 to 2025-01-09"), "applied in 2024-01-01 to 2025-01-09"],
  [holds("when year of applied is 2029"), "year of applied is 2029"],
  [holds("when founded < 2020-01-01"), undefined],
])("%s", (snippet, words) => {
  const marked = words === undefined ? [] : [`condition-never-holds: ${words}`];
  expect(adviceOn(snippet)).toEqual(marked);
});

test("the two that exclude each other are named, in both languages", () => {
  const { diagnostics, tree } = advised(holds("when jobs >= 10", "when jobs < 5"));
  expect(diagnostics[0]?.message).toEqual({
    en: "`jobs < 5` can never hold together with `jobs >= 10`.",
    zh: "`jobs < 5` 不可能成立：它与 `jobs >= 10` 矛盾。",
  });
  const span = diagnostics[0]?.related[0]?.span;
  expect(tree.file.text.slice(span?.start, span?.end)).toBe("jobs >= 10");
});

test("the term is named", () => {
  const [one] = advised(holds("when applied > 2028-01-09")).diagnostics;
  expect(one?.message).toEqual({
    en: "`applied > 2028-01-09` can never hold: this is in force from 10 January 2025 to 9 January 2028.",
    zh: "`applied > 2028-01-09` 不可能成立：有效期自2025年1月10日起至2028年1月9日止。",
  });
});

test("a condition on the date of a later version is no contradiction", () => {
  const base = `policy base "Base" / "基础"
  languages en, zh
  currency CNY rounded down to 0.01
  effective 2025-01-10 for 3 years
  dated by applied
  beneficiary enterprise
fact enterprise: id "enterprise|enterprises" / "企业|家"
fact applied: date "date of application" / "申请日期"
article 1 "Support" / "资助"
  when applied < 2026-02-01
  grant 30_000 cap 30_000 per enterprise per year
`;
  const change = (first: string): string => `policy change "Change" / "修改"
  effective 2026-01-01
use "base.policy" as base
amend base from 2026-01-01
  replace article 1 "Support" / "资助"
    when applied ${first}
    grant 20_000 cap 20_000 per enterprise per year
`;
  const files = { "base.policy": base };
  expect(adviceOn(change("> 2025-12-31"), files)).toEqual([]);
  expect(adviceOn(change("< 2026-01-01"), files)).toEqual([
    "condition-never-holds: applied < 2026-01-01",
  ]);
});
