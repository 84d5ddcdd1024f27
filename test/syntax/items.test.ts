import { expect, test } from "vitest";
import { itemText } from "../support/item-text.ts";
import { codesOf, itemsOf } from "../support/trees.ts";

test.each([
  // The header.
  ["languages en, zh", "languages en, zh"],
  ["issued by longgang", "issued by longgang"],
  ['source "sources/text.txt"', "source sources/text.txt"],
  ["currency CNY rounded half even to 1_000", "currency CNY half even 1000"],
  ["currency CAD rounded half up to 0.01", "currency CAD half up 0.01"],
  ["effective 2025-01-10", "effective 2025-01-10 open"],
  ["effective 2025-01-10 for 3 years", "effective 2025-01-10 for 3 years"],
  ["effective 2025-01-10 for 18 months", "effective 2025-01-10 for 18 months"],
  ["effective 2025-01-10 to 2030-12-31", "effective 2025-01-10 to 2030-12-31"],
  ["dated by applied", "dated by applied"],
  ["beneficiary enterprise", "beneficiary enterprise"],
  ["window 03-01 to 10-31", "window 3/1 to 10/31"],

  // Declarations.
  ['agency iib "Bureau" / "局"', "agency iib Bureau / 局"],
  ['external other "other aid"', "external other other aid"],
  ['fact 费用: money "costs" / "费用"', "fact 费用 money costs / 费用"],
  ['fact b: money per year set by x "b"', "fact b money per year set by x b"],
  ['fact g: id set by x per e per year "g|gs"', "fact g id per e per year set by x g|gs"],
  ['fact y: yes / no "y"', "fact y yes/no y"],
  ['fact n: number 0 to 99.5 "n"', "fact n number 0 to 99.5 n"],
  ['fact k: one of (none "n", grant "g" / "资") "k"', "fact k one of (none n, grant g / 资) k"],
  [
    'fact s: list of (wage money "w", kind one of (x "x", y "y") "k") "s"',
    "fact s list of (wage money w, kind one of (x x, y y) k) s",
  ],
  ['define d as 2 * n "d"', "define d (* 2 n) d"],
  ['use "a/b.policy" as measures', "use a/b.policy as measures"],

  // Grants.
  ["grant 30% of spend", "grant (of 30% spend)"],
  ['grant a "A" / "甲": up to 5', "grant a A / 甲: up to 5"],
  ["grant up to 500_000 per model per year", "grant up to 500000 per model, per year"],
  ["grant 1 per space per year to operator", "grant 1 per space, per year to operator"],
  [
    "grant slices of a: 35% to b, 15% above to operator",
    "grant (slices a to b=35% above=15%) to operator",
  ],
  ["grant awarded by this per e to f", "grant (awarded this; per e) to f"],
  [
    "grant 5 when a and b except c less d at least 3 nothing below 2 accumulated per e in any 2 years",
    "grant 5\nwhen (and a b)\nexcept c\nless d\nat least 3\nnothing below 2\naccumulated per e, in any 2 years",
  ],
  ["grant 5 pay in 3 parts", "grant 5\npay in 3 parts"],
  [
    'grant 5 pay 30% when "x" / "甲", 2 * a when "y", rest when "z" cap 3 per e',
    "grant 5\npay 30% when x / 甲, (* 2 a) when y, rest when z\ncap 3 money, per e",
  ],

  // Caps.
  [
    "grant 5 cap 6_000_000 per enterprise per year",
    "grant 5\ncap 6000000 money, per enterprise, per year",
  ],
  ["grant 5 cap 1 award per project", "grant 5\ncap 1 awards, per project"],
  ["grant 5 cap n + 1 awards per year", "grant 5\ncap (+ n 1) awards, per year"],
  ["grant 5 cap 1 open award per e", "grant 5\ncap 1 open awards, per e"],
  ["grant 5 cap 2 consecutive years per e", "grant 5\ncap 2 consecutive years, per e"],
  [
    "grant 5 cap 20 awards per year ranked by score then year of d",
    "grant 5\ncap 20 awards, per year, ranked by score then (year of d)",
  ],
  [
    "grant 5 cap 1 from 2025-01-01, 2 from 2026-01-01 per e per year from 04-01",
    "grant 5\ncap (dated 2025-01-01=1 2026-01-01=2) money, per e, per year from 4/1",
  ],
  [
    "grant 5 cap b per e per claim in principle",
    "grant 5\ncap b money, per e, per claim, in principle",
  ],
  [
    "grant 5 cap b or refuse cap c pro rata",
    "grant 5\ncap b money, or refuse\ncap c money, pro rata",
  ],
  ["grant 5 cap 9 in any 2 years from 04-01", "grant 5\ncap 9 money, in any 2 years from 4/1"],
  ["joint cap b per year over all pro rata", "cap b money, per year, pro rata, over all; "],
  [
    "joint cap 3 per e in any 3 years over all, other or refuse",
    "cap 3 money, per e, in any 3 years, or refuse, over all; other",
  ],
  [
    "joint cap 1 award per m over a, b ranked by award",
    "cap 1 awards, per m, ranked by award, over a, b",
  ],

  // What is said.
  ['quote "a … b"', "quote a … b"],
  ['purpose "p" / "目"', "purpose p / 目"],
  ['commitment "c"', "commitment c"],
  ['note "say \\"so\\" \\\\ “now”"', 'note say "so" \\ “now”'],
  ["responsible iib, gsd", "responsible iib, gsd"],
  ["interpreted by iib", "interpreted by iib"],
  ["prevails over other", "prevails over other"],
  ["yields to higher", "yields to higher"],
  [
    'reading "w" as "a" rather than "b" rather than "c" because "d"',
    "reading w: a\nnot b\nnot c\nbecause d",
  ],
  ['reading "w" as "a" because "d"', "reading w: a\nbecause d"],

  // Examples.
  [
    'example "e" given a 1, b "x y" claim g with kind none, d 2025-01-01 gives 1.5 given c yes',
    'example e\ngiven a=1 b="x y" c=yes\nclaim g (kind=none d=2025-01-01) gives 1.5',
  ],
  [
    'example "e" claim g gives up to 5 claim g is refused claim g is refused by "x" claim g fails',
    "example e\ngiven \nclaim g () gives up to 5\nclaim g () is refused\nclaim g () is refused by x\nclaim g () fails",
  ],
  [
    'example "e" round claim g with decided 5, share 33.3%, n 2/3 gives 1 round',
    "example e\ngiven \nround\nclaim g (decided=5 share=33.3% n=2/3) gives 1\nround",
  ],
  [
    'example "e" claim g with s (w 1, k x) (w 2, k none), t () gives 1',
    "example e\ngiven \nclaim g (s=[w=1 k=x; w=2 k=none] t=[]) gives 1",
  ],
  [
    'example "e" complete 1 reverse 2 reverse 3 50 clawback 4 pay 5 60.5',
    "example e\ngiven \ncomplete 1\nreverse 2\nreverse 3 50\nclawback 4\npay 5 60.5",
  ],
])("%s", (text, expected) => {
  expect(itemsOf(text).map(itemText).join("\n\n")).toBe(expected);
});

test("`when` before the first grant holds for all; after it, and any other clause alone, is a stray", () => {
  const items = itemsOf('when a\nexcept b\ngrant 5\nnote "n"\nwhen c\ncap 3 per e');
  expect(items.map(itemText)).toEqual([
    "when a",
    "except b",
    "grant 5",
    "note n",
    "stray when c",
    "stray cap 3 money, per e",
  ]);
});

test("a clause before any grant is a stray too", () => {
  expect(itemsOf("less 5\ngrant 5").map(itemText)).toEqual(["stray less 5", "grant 5"]);
});

test("what can be said once is reported the second time", () => {
  expect(codesOf('fact a: money set by x set by y "a"')).toEqual(["second-of-one-kind"]);
  expect(codesOf("joint cap 5 per e per year over a over b")).toEqual(["second-of-one-kind"]);
  expect(codesOf("grant 5 cap 3 awards per year ranked by a ranked by b")).toEqual([
    "second-of-one-kind",
  ]);
  expect(codesOf("grant 5 cap 3 per e per year in any 3 years")).toEqual(["second-period"]);
});

test("the values of a `one of` may be keywords, names of other things may not", () => {
  expect(codesOf('fact k: one of (grant "g", cap "c", none "n") "k"')).toEqual([]);
  expect(codesOf('fact count: count "c"')).toEqual(["keyword-as-name"]);
  expect(codesOf('agency event "e"')).toEqual(["keyword-as-name"]);
  expect(codesOf('grant amount "a": 5')).toEqual(["keyword-as-name"]);
  expect(codesOf('fact s: list of (pay money "p") "s"')).toEqual(["keyword-as-name"]);
});
