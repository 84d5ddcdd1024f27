import { describe, expect, test } from "vitest";
import { found } from "./support.ts";

/*
 * Mistakes of drafting as they happen, each found with its figures, and the same policy put right, of
 * which nothing is said.
 */

interface Planted {
  readonly title: string;
  readonly code: string;
  readonly mistaken: string;
  /** Every one of these stands in what is said. */
  readonly says: readonly string[];
  readonly right: string;
}

const bands = (upper: string, lower: string): string => `article 1 "Support" / "资助"
  grant small "Small" / "小额": 30% of spend
    when spend ${upper}
    cap 300_000 per enterprise per year
  grant large "Large" / "大额": 300_000
    when spend ${lower}
    cap 300_000 per enterprise per year`;

const rentFor = (rate: string): string => `fact area: number 0 to 100_000 "floor area" / "面积"
fact price: money "rent of a square metre" / "每平方米租金"
define rate as ${rate} "rate" / "比例"
grant rate of (price * area)
  cap 1_000_000 per enterprise per year`;

const planted: readonly Planted[] = [
  {
    title: "conditions that contradict each other over two facts",
    code: "conditions-contradict",
    mistaken: `fact own: money "own funds" / "自有资金"
when own >= spend
when own < 100_000
when jobs >= 3
when spend >= 200_000
grant 10% of spend cap 50_000 per enterprise per year`,
    says: ["`own >= spend`", "`own < 100_000`", "`spend >= 200_000` contradict"],
    right: `fact own: money "own funds" / "自有资金"
when own >= spend
when own < 300_000
when jobs >= 3
when spend >= 200_000
grant 10% of spend cap 50_000 per enterprise per year`,
  },
  {
    title: "a rounding unit that swallows the whole amount",
    code: "grant-always-zero",
    mistaken: `when spend < 3
grant round (30% of spend) down to 10_000 cap 50_000 per enterprise per year`,
    says: ["No claim on “demo” can come to more than 0."],
    right: `when spend < 300_000
grant round (30% of spend) down to 10_000 cap 50_000 per enterprise per year`,
  },
  {
    title: "below and above a figure, the figure itself in neither",
    code: "threshold-gap",
    mistaken: bands("< 1_000_000", "> 1_000_000"),
    says: ["“spend” is CNY 1,000,000, neither"],
    right: bands("< 1_000_000", ">= 1_000_000"),
  },
  {
    title: "up to and from a figure, the figure itself in both",
    code: "threshold-overlap",
    mistaken: bands("<= 1_000_000", ">= 1_000_000"),
    says: ["“spend” is CNY 1,000,000, both"],
    right: bands("<= 1_000_000", "> 1_000_000"),
  },
  {
    title: "bands that end below what can be claimed",
    code: "no-band-above",
    mistaken: `grant bands of spend: 50_000 to 1_000_000, 80_000 to 5_000_000
  cap 80_000 per enterprise per year`,
    says: ["“spend” CNY 5,000,000.01 is in none of them"],
    right: `when spend <= 5_000_000
grant bands of spend: 50_000 to 1_000_000, 80_000 to 5_000_000
  cap 80_000 per enterprise per year`,
  },
  {
    title: "a lower rate for the whole once a figure is reached",
    code: "cliff",
    mistaken: `grant (30% if spend < 1_000_000, otherwise 20%) of spend
  cap 6_000_000 per enterprise per year`,
    says: [
      "CNY 999,999.99 gives CNY 299,999.99, CNY 1,000,000 gives CNY 200,000",
      "CNY 99,999.99 less",
    ],
    right: `grant slices of spend: 30% to 1_000_000, 20% above
  cap 6_000_000 per enterprise per year`,
  },
  {
    title: "a lower rate for the whole beyond a size that is a number, not money",
    code: "cliff",
    mistaken: rentFor("bands of area: 50% to 500, 5% to 1_000, 1% above"),
    says: ["“area”", "with price CNY 1: 500 gives CNY 250, 500.01 gives CNY 25"],
    right: rentFor("bands of area: 5% to 500, 50% to 1_000, 60% above"),
  },
  {
    title: "a size that is split in two to stay in the better band",
    code: "splitting-pays",
    mistaken: rentFor("bands of area: 50% to 500, 5% to 1_000, 1% above"),
    says: ["area 1,000", "area 500 and price", "each, together"],
    right: rentFor("50%"),
  },
  {
    title: "a lower amount for a greater share",
    code: "cliff",
    mistaken: `fact share: percent "share of women" / "女性占比"
grant bands of share: 10_000 to 10%, 50_000 to 30%, 20_000 above
  cap 50_000 per enterprise per year`,
    says: ["“share”", "30% gives CNY 50,000, 30.01% gives CNY 20,000"],
    right: `fact share: percent "share of women" / "女性占比"
grant bands of share: 10_000 to 10%, 20_000 to 30%, 50_000 above
  cap 50_000 per enterprise per year`,
  },
  {
    title: "a ceiling for a project that is split in two",
    code: "splitting-pays",
    mistaken: "grant 30% of spend cap 3_000_000 per project",
    says: [
      "CNY 3,000,000 more",
      "with spend CNY 20,000,000: CNY 3,000,000",
      "2 claims on “demo” on 10 January 2025 with spend CNY 10,000,000: CNY 3,000,000 each",
      "together CNY 6,000,000 (each with its own project)",
    ],
    right: "grant 30% of spend cap 3_000_000 per enterprise per year",
  },
  {
    title: "rounding half up, which two small claims use twice",
    code: "splitting-pays",
    mistaken: `policy demo "Demo"
  languages en
  currency CNY rounded half up to 0.01
  effective 2025-01-10 for 3 years
  dated by applied
  beneficiary enterprise
fact enterprise: id "enterprise|enterprises"
fact applied: date "date of application"
fact spend: money "expenses"
grant 25% of spend cap 3_000_000 per enterprise per year`,
    says: ["CNY 0.01 more", "with spend CNY 0.12: CNY 0.03; but 2 claims", "together CNY 0.04"],
    right: `policy demo "Demo"
  languages en
  currency CNY rounded down to 0.01
  effective 2025-01-10 for 3 years
  dated by applied
  beneficiary enterprise
fact enterprise: id "enterprise|enterprises"
fact applied: date "date of application"
fact spend: money "expenses"
grant 25% of spend cap 3_000_000 per enterprise per year`,
  },
  {
    title: "a ceiling for the whole term above what its years leave",
    code: "cap-out-of-reach",
    mistaken: `grant 30% of spend
  cap 1_000_000 per enterprise per year
  cap 5_000_000 per enterprise per lifetime`,
    says: ["cap of CNY 1,000,000 on “demo” in each of 4 periods leaves CNY 4,000,000 at most"],
    right: `grant 30% of spend
  cap 1_000_000 per enterprise per year
  cap 3_999_999.99 per enterprise per lifetime`,
  },
  {
    title: "what a ceiling cuts to fit is not refused by one that leaves no more",
    code: "cap-out-of-reach",
    mistaken: `grant 30% of spend
  cap 1_000_000 per enterprise per year
  cap 4_000_000 per enterprise per lifetime`,
    says: ["cap of CNY 1,000,000 on “demo” in each of 4 periods leaves CNY 4,000,000 at most"],
    right: `grant 30% of spend
  cap 1_000_000 per enterprise per year or refuse
  cap 4_000_000 per enterprise per lifetime`,
  },
  {
    title: "a limit on awards that only small awards reach",
    code: "limit-binds-below-full",
    mistaken: `article 1 "Support" / "资助"
  responsible office
  grant up to 500_000 per project per year
    cap 4 awards per project`,
    says: ["binds only where less than CNY 500,000 is decided or left", "4 at most"],
    right: `article 1 "Support" / "资助"
  responsible office
  grant up to 500_000 per project per year
    cap 3 awards per project`,
  },
  {
    title: "a year that can be read in two ways",
    code: "readings-differ",
    mistaken: "grant 30% of spend cap 6_000_000 per enterprise per year",
    says: ["together CNY 12,000,000", "starts on 10 January", "together CNY 6,000,000"],
    right: "grant 30% of spend cap 6_000_000 per enterprise per year from 01-10",
  },
];

describe.each(planted)("$title", ({ code, mistaken, says, right }) => {
  test("is found, with its figures", async () => {
    const texts = await found(code, mistaken);
    expect(texts).toHaveLength(1);
    for (const words of says) expect(texts[0]).toContain(words);
  });

  test("is not found where it is put right", async () => {
    expect(await found(code, right)).toEqual([]);
  });
});

test("a receiver that no ceiling holds for is told as such", async () => {
  const [text, ...others] = await found(
    "most-for-one",
    "grant 30% of spend cap 3_000_000 per project",
  );
  expect(others).toEqual([]);
  expect(text).toMatch(
    /^Nothing bounds what one enterprise can get from “demo” by ever more claims/,
  );
  expect(text).toContain("2 claims on “demo” on 10 January 2025: CNY 3,000,000 each; and so on.");
});

test("a receiver whose every ceiling holds gets a figure, for the year and the term", async () => {
  const texts = await found(
    "most-for-one",
    "grant 30% of spend cap 3_000_000 per enterprise per year",
  );
  expect(texts).toEqual([
    "One enterprise can get CNY 3,000,000 at most in a calendar year (2025): “demo” on 10 January 2025: CNY 3,000,000. Over the whole term: CNY 12,000,000 at most.",
  ]);
});

const reread = (
  reading: string,
  clauses: string,
): string => `fact tested: yes/no "tested" / "已测试"
article 1 "Support" / "资助"
  reading "the words"
    as "as it stands" / "现行理解"
    rather than ${reading}
    because "it was decided so" / "已如此确定"
  ${clauses}`;

test("readings of conditions, of order and of whom are shown by the claims that tell them apart", async () => {
  const either = await found(
    "readings-differ",
    reread(
      '"both are required" / "两者须同时具备"',
      "when startup or tested\n  grant 30% of spend cap 6_000 per enterprise per year",
    ),
  );
  expect(either[0]).toContain("with startup yes and tested no: CNY 6,000. Read otherwise, all of");
  const order = await found(
    "readings-differ",
    reread(
      '"in the order of application" / "按申请先后顺序"',
      'grant help "Help" / "资助": 30% of spend\n    cap 6_000 per enterprise per year\n  joint cap budget per year over help pro rata',
    ),
  );
  expect(order[0]).toContain(
    "2 claims on “help” on 10 January 2025 with budget CNY 6,000: CNY 3,000 each",
  );
  const whom = await found(
    "readings-differ",
    reread(
      '"one award for one enterprise" / "同一企业只能获得一项资助"',
      "grant 30% of spend cap 6_000 per enterprise per year cap 1 award per project",
    ),
  );
  expect(whom[0]).toMatch(/with enterprise “A” and project “project 2”: refused/);
});

test("what is worked out on totals is not called empty for one claim that is", async () => {
  const snippet = `when spend < 30_000
grant round (30% of spend) down to 10_000
  accumulated per enterprise per year
  cap 1_000_000 per enterprise per year`;
  expect(await found("grant-always-zero", snippet)).toEqual([]);
});

test("a ceiling whose amount is stated is not called none", async () => {
  const snippet = `fact quota: money per enterprise set by office "quota" / "额度"
grant 30% of spend cap quota per enterprise per year`;
  expect(await found("most-for-one", snippet)).toEqual([]);
});
