import { expect, test } from "vitest";
import type { Cap } from "../../src/model/cap.ts";
import type { Grant } from "../../src/model/grant.ts";
import { both } from "./builders.ts";
import * as a from "./builders.ts";

const awards = (n: number): Cap["limit"] => ({ measure: "awards", count: a.count(n) });
const firstOfApril = { month: 4, day: 1 } as const;
const joint = { wording: "joint", grants: ["main", "second"] } as const;
const overAll = { wording: "joint over all", scope: a.everyone } as const;

interface Told {
  readonly cap: Cap;
  readonly short: readonly [en: string, zh: string];
  readonly full: readonly [en: string, zh: string];
}

const caps: Readonly<Record<string, Told>> = {
  "per payee and year": {
    cap: a.cap(6_000_000),
    short: ["up to CNY 6 million per enterprise per year", "单家企业每年最高600万元"],
    full: [
      "Awards under this grant to the same enterprise in one calendar year add up to at most CNY 6 million. Where less is left, the award is reduced to what is left.",
      "同一企业在同一自然年度内获得的本项资助，合计不超过600万元。余额不足的，按余额给予资助。",
    ],
  },
  "per payee for ever": {
    cap: a.cap(5_000_000, { period: a.lifetime, ...joint }),
    short: [
      "up to CNY 5 million per enterprise in total under “First support” and “Second support” together",
      "“第一项”和“第二项”合计，单家企业累计最高500万元",
    ],
    full: [
      "Awards under “First support” and “Second support” together to the same enterprise add up to at most CNY 5 million. Where less is left, the award is reduced to what is left.",
      "同一企业获得的“第一项”和“第二项”资助，累计不超过500万元。余额不足的，按余额给予资助。",
    ],
  },
  "per thing": {
    cap: a.cap(500_000, { scope: a.per(a.model), period: a.lifetime }),
    short: ["up to CNY 500,000 per large model", "每个大模型最高50万元"],
    full: [
      "Awards under this grant for the same large model add up to at most CNY 500,000. Where less is left, the award is reduced to what is left.",
      "同一大模型获得的本项资助，合计不超过50万元。余额不足的，按余额给予资助。",
    ],
  },
  "a rolling window, or refuse, with other aid": {
    cap: a.cap(300_000, {
      ...overAll,
      scope: a.per(a.enterprise),
      period: { kind: "rolling", count: 3, unit: "years" },
      externals: [a.otherAid],
      whenShort: "refuse",
    }),
    short: [
      "up to CNY 300,000 per enterprise in any period of 3 years under these Measures and “aid of other authorities” together (an award that does not fit is refused)",
      "本措施各项资助和“其他机构给予的援助”合计，单家企业任意连续3年内最高30万元（超出的不予资助）",
    ],
    full: [
      "All awards under these Measures and “aid of other authorities” together to the same enterprise in any period of 3 years add up to at most CNY 300,000. An award that does not fit into what is left is refused as a whole, not reduced.",
      "同一企业在任意连续3年内获得的本措施各项资助和“其他机构给予的援助”，合计不超过30万元。超出余额的，整笔不予资助，不作核减。",
    ],
  },
  "a budget": {
    cap: a.cap({ measure: "money", amount: a.of(a.budget) }, { ...overAll, whenShort: "pro rata" }),
    short: [
      "within the funds available in the year for all awards under these Measures (reduced in proportion if claims exceed this)",
      "本措施各项资助合计不超过年度资金总额（超出的按比例核减）",
    ],
    full: [
      "All awards under these Measures in one year add up to at most the funds available in the year. Where awards decided together come to more than what is left, all of them are reduced in proportion. A claim decided alone takes at most what is left.",
      "同一年度内给予的本措施各项资助，合计不超过年度资金总额。同批审定的资助合计超出余额的，均按比例核减。单独审定的申请，以余额为限。",
    ],
  },
  "a fiscal year": {
    cap: a.cap(100, { period: { kind: "calendar", months: 12, from: firstOfApril } }),
    short: [
      "up to CNY 100 per enterprise per year from 1 April",
      "单家企业每年度（自4月1日起算）最高100元",
    ],
    full: [
      "Awards under this grant to the same enterprise in one year from 1 April add up to at most CNY 100. Where less is left, the award is reduced to what is left.",
      "同一企业在同一年度（自4月1日起算）内获得的本项资助，合计不超过100元。余额不足的，按余额给予资助。",
    ],
  },
  "successive fiscal years": {
    cap: a.cap(100, { period: { kind: "fiscal window", years: 2, from: firstOfApril } }),
    short: [
      "up to CNY 100 per enterprise in any 2 successive years that start on 1 April",
      "单家企业任意连续2年（年度自4月1日起算）内最高100元",
    ],
    full: [
      "Awards under this grant to the same enterprise in any 2 successive years that start on 1 April add up to at most CNY 100. Where less is left, the award is reduced to what is left.",
      "同一企业在任意连续2年（年度自4月1日起算）内获得的本项资助，合计不超过100元。余额不足的，按余额给予资助。",
    ],
  },
  "in principle": {
    cap: a.cap(1_000_000, {
      whenShort: "in principle",
      scope: { kind: "claim" },
      period: a.lifetime,
    }),
    short: ["in principle up to CNY 1 million per claim", "单次申请原则上不超过100万元"],
    full: [
      "The award under this grant for one claim is in principle at most CNY 1 million. This is the usual maximum: an award above it is not reduced, and the result says so.",
      "单次申请的本项资助，原则上不超过100万元。该限额为通常上限，超出的不予核减，但在结果中注明。",
    ],
  },
  "per claim": {
    cap: a.cap(500, { scope: { kind: "claim" }, period: a.lifetime }),
    short: ["up to CNY 500 per claim", "单次申请最高500元"],
    full: [
      "The award under this grant for one claim is at most CNY 500. A higher award is reduced to this.",
      "单次申请的本项资助，不超过500元。超出的，按该限额给予资助。",
    ],
  },
  "per claim on either grant, decided together or not": {
    cap: a.cap(500, {
      scope: { kind: "claim" },
      period: a.lifetime,
      whenShort: "pro rata",
      ...joint,
    }),
    short: [
      "up to CNY 500 per claim under “First support” and “Second support” together (reduced in proportion if claims exceed this)",
      "“第一项”和“第二项”合计，单次申请最高500元（超出的按比例核减）",
    ],
    full: [
      "The award under “First support” or “Second support” for one claim is at most CNY 500. A higher award is reduced to this.",
      "单次申请的“第一项”或“第二项”资助，不超过500元。超出的，按该限额给予资助。",
    ],
  },
  "per claim or refuse": {
    cap: a.cap(500, { scope: { kind: "claim" }, period: a.lifetime, whenShort: "refuse" }),
    short: [
      "up to CNY 500 per claim (an award that does not fit is refused)",
      "单次申请最高500元（超出的不予资助）",
    ],
    full: [
      "The award under this grant for one claim is at most CNY 500. A higher award is refused as a whole, not reduced.",
      "单次申请的本项资助，不超过500元。超出的，整笔不予资助，不作核减。",
    ],
  },
  "one award": {
    cap: a.cap(awards(1), { scope: a.per(a.model), period: a.lifetime }),
    short: ["at most one award per large model", "每个大模型最多资助1次"],
    full: [
      "At most one award is made under this grant for the same large model. Further claims are refused.",
      "本项资助对同一大模型最多资助1次。超出的申请不予资助。",
    ],
  },
  "ranked by a score": {
    cap: a.cap(awards(20), {
      scope: a.everyone,
      ranking: { kind: "by values", values: [a.of(a.score)] },
    }),
    short: [
      "at most 20 awards per year (ranked by the score for exemplary role)",
      "每年最多资助20项（按示范性评分排序）",
    ],
    full: [
      "At most 20 awards are made under this grant in one calendar year. Claims decided together are served in the order of the score for exemplary role (highest first); equal ones by date. A claim decided alone is served as long as there is room.",
      "本项资助在同一自然年度内最多资助20项。同批审定的申请，按示范性评分从高到低依次资助；相同的，日期在先者优先。单独审定的申请，有名额即可资助。",
    ],
  },
  "ranked by two values": {
    cap: a.cap(awards(2), {
      scope: a.everyone,
      period: { kind: "fiscal window", years: 1, from: firstOfApril },
      ranking: { kind: "by values", values: [a.of(a.score), a.of(a.applied)] },
    }),
    short: [
      "at most two awards in any one year that starts on 1 April (ranked by the score for exemplary role, then by the date of application)",
      "任意连续1年（年度自4月1日起算）内最多资助2项（按示范性评分、申请日期排序）",
    ],
    full: [
      "At most two awards are made under this grant in any one year that starts on 1 April. Claims decided together are served in the order of the score for exemplary role (highest first), then of the date of application (latest first); equal ones by date. A claim decided alone is served as long as there is room.",
      "本项资助在任意连续1年（年度自4月1日起算）内最多资助2项。同批审定的申请，按示范性评分从高到低、申请日期从晚到早依次资助；相同的，日期在先者优先。单独审定的申请，有名额即可资助。",
    ],
  },
  "the most favourable": {
    cap: a.cap(awards(1), {
      scope: a.per(a.model),
      period: a.lifetime,
      ranking: { kind: "by award" },
      ...joint,
    }),
    short: [
      "at most one award per large model under “First support” and “Second support” together (the most favourable first)",
      "“第一项”和“第二项”合计，每个大模型最多资助1次（择优）",
    ],
    full: [
      "At most one award is made under “First support” and “Second support” together for the same large model. Of claims decided together the most favourable is chosen; of equal ones, the earlier. A claim decided alone is served as long as there is room.",
      "“第一项”和“第二项”资助对同一大模型最多资助1次。同批审定的申请，取资助金额最高者；金额相同的，日期在先者优先。单独审定的申请，有名额即可资助。",
    ],
  },
  "open awards": {
    cap: a.cap({ measure: "open awards", count: a.count(1) }, { period: a.lifetime }),
    short: ["at most one open award per enterprise", "单家企业同时最多有1项未完成的资助"],
    full: [
      "At most one open award under this grant to the same enterprise is possible at a time; an award is open until it is completed or taken back. Further claims are refused.",
      "本项资助对同一企业同时最多有1项未完成的资助（已完成或已收回的不计）。超出的申请不予资助。",
    ],
  },
  "consecutive years": {
    cap: a.cap(
      { measure: "consecutive years", count: a.count(2) },
      { scope: a.per(a.model), period: a.lifetime },
    ),
    short: ["in at most two consecutive years per large model", "每个大模型最多连续资助2年"],
    full: [
      "Awards are made under this grant for the same large model in at most two consecutive years. Further claims are refused.",
      "本项资助对同一大模型最多连续资助2年。超出的申请不予资助。",
    ],
  },
  "several things": {
    cap: a.cap(100, { scope: a.per(a.model, a.size), period: a.lifetime }),
    short: [
      "up to CNY 100 per large model and size of the enterprise",
      "每个大模型每一企业规模最高100元",
    ],
    full: [
      "Awards under this grant for the same large model and size of the enterprise add up to at most CNY 100. Where less is left, the award is reduced to what is left.",
      "同一大模型、同一企业规模获得的本项资助，合计不超过100元。余额不足的，按余额给予资助。",
    ],
  },
  "a part of what the claim states": {
    cap: a.cap(
      { measure: "money", amount: a.share(50, a.of(a.investment)) },
      { scope: a.per(a.model), period: a.lifetime },
    ),
    short: [
      "per large model up to 50% of the actual investment in the project",
      "每个大模型不超过实际投资额的50%",
    ],
    full: [
      "Awards under this grant for the same large model add up to at most 50% of the actual investment in the project. Where less is left, the award is reduced to what is left.",
      "同一大模型获得的本项资助，合计不超过实际投资额的50%。余额不足的，按余额给予资助。",
    ],
  },
  "a named figure": {
    cap: a.cap(
      {
        measure: "money",
        amount: a.named("usual", "usual amount of the vouchers / 通常额度", a.yuan(1_000_000)),
      },
      { whenShort: "in principle" },
    ),
    short: [
      "in principle up to CNY 1 million (the usual amount of the vouchers) per enterprise per year",
      "单家企业每年原则上不超过100万元（通常额度）",
    ],
    full: [
      "Awards under this grant to the same enterprise in one calendar year in principle add up to at most CNY 1 million (the usual amount of the vouchers). This is the usual maximum: an award above it is not reduced, and the result says so.",
      "同一企业在同一自然年度内获得的本项资助，原则上合计不超过100万元（通常额度）。该限额为通常上限，超出的不予核减，但在结果中注明。",
    ],
  },
  "a named formula": {
    cap: a.cap(
      {
        measure: "money",
        amount: a.named("half", "half of the investment / 半额", a.share(50, a.of(a.investment))),
      },
      { scope: a.per(a.model), period: a.lifetime },
    ),
    short: ["per large model up to half of the investment", "每个大模型不超过半额"],
    full: [
      "Awards under this grant for the same large model add up to at most half of the investment. Where less is left, the award is reduced to what is left.",
      "同一大模型获得的本项资助，合计不超过半额。余额不足的，按余额给予资助。",
    ],
  },
  "from a later day": {
    cap: a.cap(100, { inForce: { from: "2026-07-01", until: "2028-01-09" } }),
    short: ["up to CNY 100 per enterprise per year", "单家企业每年最高100元"],
    full: [
      "Awards under this grant to the same enterprise in one calendar year add up to at most CNY 100. Where less is left, the award is reduced to what is left. This applies from 1 July 2026 to 9 January 2028. Awards under the earlier text count.",
      "同一企业在同一自然年度内获得的本项资助，合计不超过100元。余额不足的，按余额给予资助。本上限自2026年7月1日起至2028年1月9日止适用。此前条文下获得的资助计入本上限。",
    ],
  },
};

const grants = (cap: Cap): readonly Grant[] => [
  a.grant(a.yuan(1), { title: both("First support / 第一项"), caps: [cap] }),
  a.grant(a.yuan(1), { name: "second", title: both("Second support / 第二项"), caps: [cap] }),
];

test.each(Object.entries(caps))("%s", (_, { cap, short, full }) => {
  const policy = a.policy(grants(cap));
  expect(a.inBoth(policy, (prose) => prose.cap(cap))).toEqual(short);
  expect(a.inBoth(policy, (prose) => prose.capInFull(cap))).toEqual(full);
});

test("of a later ceiling earlier awards count where any can lie in its period", () => {
  const end = (cap: Cap, grants: readonly Grant[]) =>
    a
      .inBoth(a.policy(grants), (prose) => prose.capInFull(cap))[0]
      .split(". ")
      .at(-1);
  const inForce = { from: "2027-01-01", until: undefined };
  const newGrant = a.grant(a.yuan(1), { inForce });
  const oldGrant = a.grant(a.yuan(1));
  const counted = "Awards under the earlier text count.";
  const only = "This applies from 1 January 2027 to 9 January 2028.";
  const overThreeYears = { kind: "rolling", count: 3, unit: "years" } as const;
  expect(end(a.cap(100, { inForce, period: overThreeYears }), [oldGrant])).toBe(counted);
  expect(end(a.cap(100, { inForce, period: a.lifetime }), [oldGrant])).toBe(counted);
  expect(end(a.cap(100, { inForce, period: a.lifetime }), [newGrant])).toBe(only);
  expect(end(a.cap(100, { inForce, scope: { kind: "claim" } }), [oldGrant])).toBe(only);
  expect(end(a.cap(100, { inForce }), [oldGrant])).toBe(only);
  const quarterly = { kind: "calendar", months: 3, from: { month: 1, day: 1 } } as const;
  expect(end(a.cap(100, { inForce, period: quarterly }), [oldGrant])).toBe(only);
  const inMarch = { from: "2027-03-01", until: undefined };
  expect(end(a.cap(100, { inForce: inMarch, period: quarterly }), [oldGrant])).toBe(counted);
});

test("an amount per something brings its ceiling with it, and shared ones name the others", () => {
  const perModel = a.cap(500_000, {
    scope: a.per(a.model),
    period: a.lifetime,
    wording: "amount per",
  });
  const shared = a.cap(2_000_000, { id: "main.joint1", ...joint });
  const [first, second] = [
    a.grant(a.yuan(500_000), { discretion: true, caps: [perModel, shared] }),
    a.grant(a.yuan(1), { name: "second", title: both("Second support / 第二项"), caps: [shared] }),
  ];
  expect(a.inBoth(a.policy([first, second]), (prose) => prose.summary(first))).toEqual([
    "up to CNY 500,000 per large model, up to CNY 2 million per enterprise per year together with “Second support”",
    "每个大模型给予最高50万元资助，与“第二项”合计，单家企业每年最高200万元",
  ]);
});

test("the ceiling of the minimal policy", () => {
  const grant = a.grant(a.share(30, a.of(a.computeSpend)), { caps: [a.cap(6_000_000)] });
  expect(a.inBoth(a.policy([grant]), (prose) => prose.summary(grant))).toEqual([
    "30% of computing-power expenses, up to CNY 6 million per enterprise per year",
    "按算力费用的30%给予资助，单家企业每年最高600万元",
  ]);
});

test("an amount is only shortened to millions where nothing is lost", () => {
  const short = (amount: number): string =>
    a.inBoth(a.policy([]), (prose) => prose.cap(a.cap(amount)))[0].slice(6, -24);
  expect([1_250_000, 1_234_500, 1_000_000_000, 999_999].map(short)).toEqual([
    "CNY 1.25 million",
    "CNY 1,234,500",
    "CNY 1 billion",
    "CNY 999,999",
  ]);
});
