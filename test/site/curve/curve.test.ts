import { expect, test } from "vitest";
import { text } from "../../../src/prose/phrase.ts";
import { prose } from "../../../src/prose/prose.ts";
import { rational } from "../../../src/exact/rational.ts";
import { awardCurve } from "../../../src/site/curve/award.ts";
import { kinksOf } from "../../../src/site/curve/kinks.ts";
import { marks } from "../../../src/site/curve/scale.ts";
import { renderSite } from "../../../src/site/site.ts";
import { siteWords } from "../../../src/site/words/words.ts";
import { policyAt } from "../../support/calculators.ts";
import { policyWith } from "../../support/deciding.ts";

/** The kinks of the curve of a grant, in words; undefined where it has no curve. */
function kinks(lines: string, language: "en" | "zh" = "en"): readonly string[] | undefined {
  const policy = policyWith(lines);
  const curve = policy.grants[0] && awardCurve(policy.grants[0]);
  const words = siteWords[language].curve;
  return curve && kinksOf(curve, prose(language, policy), words).map(({ label }) => label);
}

test.each([
  ["grant 30% of spend cap 6_000_000 per firm per year", ["from CNY 20 million on: the ceiling"]],
  ["grant 30% of spend", []],
  // The ceiling is reached within a fen of an amount that no one can write down.
  ["grant 1/3 of spend cap 100 per claim", ["from CNY 300 on: the ceiling"]],
  ["grant 30% of spend cap 100 per claim", ["from CNY 333.34 on: the ceiling"]],
  [
    "grant slices of spend: 35% to 3_000_000, 15% above cap 2_000_000 per firm per year",
    ["from CNY 3 million on: 15% of what is above", "from CNY 9,333,333.34 on: the ceiling"],
  ],
  [
    "grant bands of spend: 50_000 to 1_000_000, 80_000 below 5_000_000, 100_000 above",
    ["from CNY 1,000,000.01 on: CNY 80,000", "from CNY 5 million on: CNY 100,000"],
  ],
  [
    "grant 10% of spend when spend >= 500 nothing below 80",
    ["from CNY 800 on: 10% of what is above"],
  ],
  ["grant 50% of spend less 1_000", ["from CNY 2,000 on: 50% of what is above"]],
  ["grant 50% of spend cap 1_000 per claim or refuse", ["from CNY 2,000.01 on: no award"]],
])("%s", (lines, expected) => {
  expect(kinks(lines)).toEqual(expected);
});

test("in Chinese", () => {
  expect(kinks("grant 30% of spend cap 6_000_000 per firm per year", "zh")).toEqual([
    "2000万元起：达到上限",
  ]);
});

test.each([
  ["it depends on nothing", "grant 500 per claim"],
  ["on a choice too", 'fact big: yes/no "big"\ngrant (40% if big, otherwise 20%) of spend'],
  ["on two amounts", 'fact more: money "more"\ngrant 20% of (spend + more)'],
  [
    "its ceiling on a choice",
    'fact big: yes/no "big"\ngrant 20% of spend cap (9 if big, otherwise 5) per claim',
  ],
  ["on earlier awards", "grant 20% of spend less awarded by this per firm"],
])("no curve where %s", (_, lines) => {
  expect(kinks(lines)).toBeUndefined();
});

test("a budget that an authority sets leaves the curve as it is", () => {
  const budget = 'fact budget: money per year set by office "budget"\n';
  const grant = "grant 20% of spend cap 900 per claim\njoint cap budget per year over all";
  expect(kinks(budget + grant)).toEqual(["from CNY 4,500 on: the ceiling"]);
});

test("marks are round and reach the end", () => {
  expect(marks(30n, 3)).toEqual([0n, 10n, 20n, 30n]);
  expect(marks(31n, 3)).toEqual([0n, 20n, 40n]);
  expect(marks(1n, 4)).toEqual([0n, 1n]);
});

test("a bound is called one", () => {
  const policy = policyAt("policies/world/19-cn-longgang-lowalt-sti.policy");
  const files = renderSite([{ name: "longgang", policy }]);
  const page = files.find(({ path }) => path === "longgang/zh/article-1.html")?.text ?? "";
  expect(page).toContain("可审定的最高金额随年实际运营经费的变化</title>");
  const english = files.find(({ path }) => path === "longgang/en/article-1.html")?.text ?? "";
  expect(english).toContain(
    "The most that may be decided, against the actual operating cost of the year</title>",
  );
});

test("the page draws it, names it, and gives it as a table", () => {
  const policy = policyAt("policies/longgang-ai-2025.policy");
  const files = renderSite([{ name: "longgang", policy }]);
  const page = files.find(({ path }) => path === "longgang/en/article-2.html")?.text ?? "";
  const figure = /<figure class="curve">[^]*<\/figure>/.exec(page)?.[0] ?? "";
  expect(figure).toContain(
    'role="img" aria-labelledby="amount-curve-title amount-curve-description"',
  );
  expect(figure).toContain("Award against computing-power expenses</title>");
  expect(figure).toContain("From CNY 20 million on: the ceiling</desc>");
  expect(figure).not.toContain("style=");
  const award = text(prose("en", policy).money(rational(600_000_000)));
  expect(figure).toMatch(new RegExp(`CNY 20,000,000</td>\\s*<td[^>]*>${award}</td>`));
});

test("a page draws the award of the text that it stands in, not of an earlier one", () => {
  const policy = policyAt("policies/longgang-ai-2026-amendment.policy");
  const files = renderSite([{ name: "longgang", policy }]);
  const page = files.find(({ path }) => path === "longgang/en/article-2.html")?.text ?? "";
  const newest = page.slice(page.indexOf('id="amount"'), page.indexOf('id="history"'));
  const earlier = page.slice(page.indexOf('id="version-1-amount"'));
  expect(newest).toContain("CNY\u00a08\u00a0million");
  // 40% or 50%, as a choice decides: one line would be wrong for half of its readers.
  expect(newest).not.toContain('class="curve"');
  expect(earlier).toContain("From CNY 20 million on: the ceiling</desc>");
});
