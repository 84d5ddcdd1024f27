import { expect, test } from "vitest";
import { rational } from "../../src/exact/rational.ts";
import type { Grant } from "../../src/model/grant.ts";
import type { Phrase } from "../../src/prose/phrase.ts";
import type { Prose } from "../../src/prose/renderer.ts";
import { both, inBoth } from "./builders.ts";
import * as a from "./builders.ts";

const spend = a.of(a.computeSpend);

type Say = (one: Prose) => Phrase | readonly Phrase[];

interface Told {
  readonly grant: Grant;
  readonly say: (grant: Grant) => Say;
  readonly en: string;
  readonly zh: string;
}

const summary =
  (grant: Grant): Say =>
  (one) =>
    one.summary(grant);
const howMuch =
  (grant: Grant): Say =>
  (one) =>
    one.howMuch(grant);
const howPaid =
  (grant: Grant): Say =>
  (one) =>
    one.howPaid(grant);
const whoGets =
  (grant: Grant): Say =>
  (one) =>
    one.whoGets(grant);
const whoDecides =
  (grant: Grant): Say =>
  (one) =>
    one.whoDecides(grant);
const meanings =
  (grant: Grant): Say =>
  (one) =>
    one.meanings(grant);
const whatToState =
  (grant: Grant): Say =>
  (one) =>
    one.whatToState(grant).flatMap(({ fact, kind, source }) => [fact, kind, source]);

const limit = a.named(
  "lim",
  "expenditure limit / 支出限额",
  a.arithmetic(
    a.named("full", "full limit / 全额限额", a.yuan(3_000_000)),
    "-",
    a.of(a.investment),
  ),
);

/** 1/4 as a drafter writes it, without a percent sign. */
const fraction = (parts: number) => ({ ...a.count(1), value: rational(1, parts) });

const foundByMany = a.fact("proposed", "money", "aid proposed / 拟议援助金额", {
  setBy: {
    name: "authorities",
    title: both("authorities of the Member State / 成员国主管部门"),
  },
});

const told: Readonly<Record<string, Told>> = {
  "the amount": {
    grant: a.grant(a.share(30, spend)),
    say: howMuch,
    en: "The amount is 30% of computing-power expenses.",
    zh: "按算力费用的30%给予资助。",
  },
  "the whole in one line": {
    grant: a.grant(a.share(30, spend)),
    say: summary,
    en: "30% of computing-power expenses, up to CNY 100 per enterprise per year",
    zh: "按算力费用的30%给予资助，单家企业每年最高100元",
  },
  "a ceiling after a list holds for all of it": {
    grant: a.grant(a.share(a.ifElse(a.truth(a.startup), a.percent(50), a.percent(40)), spend)),
    say: summary,
    en: "a share of computing-power expenses: 50% if the enterprise was founded less than five years ago, otherwise 40%; up to CNY 100 per enterprise per year",
    zh: "按算力费用的一定比例给予资助：企业成立未满五年的，为50%；其他情形，为40%；单家企业每年最高100元",
  },
  "an amount that depends": {
    grant: a.grant({
      kind: "bands",
      gives: "money",
      span: a.span,
      of: spend,
      parts: [
        { edge: "below", bound: a.yuan(1_000), value: a.yuan(10) },
        { edge: "above", value: a.arithmetic(spend, "/", a.count(2)) },
      ],
    }),
    say: howMuch,
    en: "The amount depends on computing-power expenses: CNY 10 below CNY 1,000; (computing-power expenses ÷ 2) from CNY 1,000.",
    zh: "根据算力费用，按以下标准给予资助：低于1000元的，为10元；不低于1000元的，为算力费用÷2。",
  },
  "less, at least, nothing below": {
    grant: a.grant(a.yuan(300), {
      less: a.reading("awarded", a.per(a.model)),
      atLeast: a.yuan(100),
      nothingBelow: a.yuan(50),
    }),
    say: howMuch,
    en: "The amount is CNY 300. From this is taken off what has been awarded under these Measures for the same large model so far; the amount does not fall below zero. The amount is at least CNY 100, as far as the ceilings allow. Where less than CNY 50 would be left after the ceilings, no award is made.",
    zh: "给予300元资助。从中扣除同一大模型此前已获得的本措施资助金额，扣除后低于零的按零计。资助金额最低为100元，但以各项上限为限。适用各项上限后低于50元的，不予资助。",
  },
  accumulated: {
    grant: a.grant(spend, {
      accumulated: {
        scope: a.per(a.enterprise),
        period: a.year,
        totals: [a.computeSpend, a.developers],
      },
    }),
    say: howMuch,
    en: "The amount is computing-power expenses. It is worked out on totals: computing-power expenses and developers newly certified are added up over this claim and the earlier ones of the same enterprise in one calendar year; what the earlier ones were worked out at is taken off, so that several claims give what one would.",
    zh: "按算力费用给予资助。资助金额按累计数计算：将同一企业同一自然年度内本次及此前各次申请的算力费用和新增认证开发者人数合并计算，再扣除此前各次已计算的金额，使分次申请与一次申请的结果相同。",
  },
  "in stages": {
    grant: a.grant(a.yuan(100), {
      payment: {
        kind: "stages",
        stages: [
          { share: a.percent(30), when: both("construction starts / 项目开工") },
          { share: undefined, when: both("production starts / 竣工投产时") },
        ],
      },
    }),
    say: howPaid,
    en: "The award is paid in stages: 30% of the award when construction starts; the rest when production starts.",
    zh: "分阶段拨付：项目开工时，拨付资助总额的30%；竣工投产时，拨付其余部分。",
  },
  "in stages of fractions": {
    grant: a.grant(a.yuan(100), {
      payment: {
        kind: "stages",
        stages: [
          { share: fraction(4), when: both("construction starts / 项目开工") },
          { share: fraction(3), when: both("production starts / 竣工投产时") },
          { share: undefined, when: both("a year has passed / 满一年") },
        ],
      },
    }),
    say: howPaid,
    en: "The award is paid in stages: 25% of the award when construction starts; 1/3 of the award when production starts; the rest when a year has passed.",
    zh: "分阶段拨付：项目开工时，拨付资助总额的25%；竣工投产时，拨付资助总额的三分之一；满一年时，拨付其余部分。",
  },
  "what is taken off a list, and the least amount": {
    grant: a.grant(a.ifElse(a.truth(a.startup), a.yuan(50), a.yuan(40)), {
      less: a.arithmetic(a.of(a.investment), "+", a.yuan(1)),
      atLeast: a.yuan(30),
    }),
    say: summary,
    en: "CNY 50 if the enterprise was founded less than five years ago, otherwise CNY 40; less (the actual investment in the project + CNY 1); at least CNY 30; up to CNY 100 per enterprise per year",
    zh: "按以下标准给予资助：企业成立未满五年的，为50元；其他情形，为40元；扣除实际投资额＋1元；最低30元；单家企业每年最高100元",
  },
  "authorities that find": {
    grant: a.grant(a.of(foundByMany), { states: [{ fact: foundByMany, always: true }] }),
    say: whoDecides,
    en: "The amount is worked out from what is stated and from what the authorities determine. Authorities of the Member State determine the aid proposed.",
    zh: "资助金额根据填报内容和有关单位核定或认定的内容，按规定标准计算得出。拟议援助金额以成员国主管部门核定的为准。",
  },
  "authorities that find what the amount does not depend on": {
    grant: a.grant(spend, {
      conditions: [a.when(a.compare(a.of(a.score), ">=", a.count(60)))],
      states: [a.computeSpend, a.score].map((fact) => ({ fact, always: true })),
    }),
    say: whoDecides,
    en: "The amount follows from what is stated; no authority has discretion over it. Industry Bureau determines the score for exemplary role.",
    zh: "资助金额按规定标准计算得出，不另行裁量。示范性评分以工业和信息化局核定的为准。",
  },
  "in equal parts": {
    grant: a.grant(a.yuan(100), { payment: { kind: "equal", parts: 3 } }),
    say: howPaid,
    en: "The award is paid in three equal parts; what rounding leaves over is in the last.",
    zh: "资助资金分3期等额拨付，取整余数计入末期。",
  },
  "in one sum": {
    grant: a.grant(a.yuan(100)),
    say: howPaid,
    en: "The text names no instalments: the award is paid in one sum.",
    zh: "条文未规定分期拨付，资助资金一次性拨付。",
  },
  "whose amount it is, and when": {
    grant: a.grant(a.yuan(100), {
      inForce: { from: "2026-07-01", until: "2028-01-09" },
      window: { from: { month: 3, day: 1 }, to: { month: 10, day: 31 } },
    }),
    say: whoGets,
    en: "It is for the enterprise. It is open to claims for which the date of application is from 1 July 2026 to 9 January 2028. Only claims for which the date of application is from 1 March to 31 October of each year are accepted.",
    zh: "资助对象为企业。适用于申请日期自2026年7月1日起至2028年1月9日止的申请。仅受理申请日期在每年3月1日至10月31日之间的申请。",
  },
  "who else is paid": {
    grant: a.grant(a.yuan(100), { payee: a.model }),
    say: whoGets,
    en: "The support is paid to the large model.",
    zh: "资助资金拨付给大模型。",
  },
  "who decides what": {
    grant: a.grant(a.arithmetic(a.of(a.score), "*", a.of(a.budget)), {
      discretion: true,
      states: [a.computeSpend, a.score, a.budget].map((fact) => ({ fact, always: true })),
    }),
    say: whoDecides,
    en: "Industry Bureau decides the amount within the limits above. Industry Bureau determines the score for exemplary role. Finance Bureau determines funds available in the year.",
    zh: "工业和信息化局在上述限额内审定资助金额。示范性评分以工业和信息化局核定的为准。年度资金总额以财政局核定的为准。",
  },
  "what is named": {
    grant: a.grant(a.share(30, limit)),
    say: meanings,
    en: "Expenditure limit: the full limit − the actual investment in the project. Full limit: CNY 3 million.",
    zh: "支出限额：全额限额－实际投资额。全额限额：300万元。",
  },
  "what is stated": {
    grant: a.grant(a.yuan(1), {
      states: [a.computeSpend, a.size, a.budget, a.score, a.staff].map((fact) => ({
        fact,
        always: true,
      })),
    }),
    say: whatToState,
    en: [
      "computing-power expenses amount in CNY stated by the applicant",
      "size of the enterprise “small” or “large” stated by the applicant",
      "funds available in the year amount in CNY, one for each year determined by Finance Bureau",
      "score for exemplary role number from 0 to 100 determined by Industry Bureau",
      "staff list; of each entry: wage (amount in CNY), the person is a trainee (yes or no) stated by the applicant",
    ].join(" "),
    zh: "算力费用金额由申报单位填报企业规模“小型”或“大型”由申报单位填报年度资金总额金额（每年分别确定）由财政局核定示范性评分0至100之间的数由工业和信息化局核定员工清单，每条包括：工资（金额）、该人员为学徒（是或否）由申报单位填报",
  },
};

test.each([
  "the project has been found eligible / 项目经认定符合条件",
  "the platform has been authorised / 平台已获认定",
  "the business goes on / 经营活动持续",
])("an authority finds whether %s", (label) => {
  const found = a.fact("found", "yes/no", label, { setBy: a.bureau });
  const one = a.grant(spend, {
    conditions: [a.when(a.truth(found))],
    states: [{ fact: found, always: true }],
  });
  const [en, zh] = label.split(" / ");
  expect(inBoth(a.policy([one]), whoDecides(one))).toEqual([
    `The amount follows from what is stated; no authority has discretion over it. Industry Bureau determines whether ${en}.`,
    `资助金额按规定标准计算得出，不另行裁量。是否属于下列情形，由工业和信息化局认定：${zh}。`,
  ]);
});

test("an authority that finds several things", () => {
  const passed = a.fact("passed", "yes/no", "the project has passed / 项目已通过", {
    setBy: a.bureau,
  });
  const one = a.grant(spend, {
    conditions: [a.when(a.and(a.truth(passed), a.compare(a.of(a.score), ">=", a.count(60))))],
    states: [passed, a.score].map((fact) => ({ fact, always: true })),
  });
  expect(inBoth(a.policy([one]), (said) => said.whoDecides(one).slice(1))).toEqual([
    "Industry Bureau determines: whether the project has passed; the score for exemplary role.",
    "下列事项由工业和信息化局核定、认定：项目已通过；示范性评分。",
  ]);
});

test.each(Object.entries(told))("%s", (_, { grant, say, en, zh }) => {
  const caps = [a.cap(100)];
  expect(inBoth(a.policy([{ ...grant, caps }]), say({ ...grant, caps }))).toEqual([en, zh]);
});

test("the header", () => {
  const policy = a.policy([a.grant(a.yuan(1), { caps: [a.cap(1)] })]);
  const terms = inBoth(policy, (one) =>
    one.header().flatMap(({ term, description }) => [term, description]),
  );
  expect(terms).toEqual([
    "Issued by Industry Bureau In force From 10 January 2025 to 9 January 2028 For Enterprise Date that counts Date of application Currency CNY",
    "发布单位工业和信息化局有效期自2025年1月10日起至2028年1月9日止资助对象企业适用日期申请日期金额单位元",
  ]);
  expect(inBoth(policy, (one) => one.general())).toEqual([
    "The date of application decides which text applies to a claim, and to which year or other period of a ceiling it belongs. Ceilings count what has been awarded, less what was taken back before it was paid; money that was clawed back afterwards still counts. Amounts are rounded once, down to the fen.",
    "申请适用的条文，以及资助计入哪一年度或其他期间的上限，均以申请日期为准。各项上限按已给予的资助计算；拨付前收回的部分不再计入，拨付后追回的部分仍然计入。资助金额只取整一次，不足0.01元的部分舍去。",
  ]);
});

test.each([
  ["down", 1, "CNY", "down to the fen", "不足0.01元的部分舍去"],
  ["down", 100, "GBP", "down to the whole pound", "不足1英镑的部分舍去"],
  ["down", 10_000, "CNY", "down to a multiple of CNY 100", "不足100元的部分舍去"],
  ["up", 1, "EUR", "up to the next cent", "不足0.01欧元的部分按0.01欧元计"],
  ["up", 100, "CNY", "up to the next whole yuan", "不足1元的部分按1元计"],
  ["up", 10_000, "CNY", "up to a multiple of CNY 100", "不足100元的部分按100元计"],
  ["half up", 1, "CNY", "to the nearest fen, halves up", "四舍五入至分"],
  ["half up", 1, "GBP", "to the nearest penny, halves up", "四舍五入至0.01英镑"],
  ["half up", 100, "CNY", "to the nearest whole yuan, halves up", "四舍五入至整数元"],
  ["half up", 10_000, "CNY", "to the nearest CNY 100, halves up", "四舍五入至百元"],
  ["half up", 5_000, "CNY", "to the nearest CNY 50, halves up", "四舍五入至50元的整数倍"],
  ["half up", 100, "SEK", "to the nearest SEK 1, halves up", "四舍五入至整数瑞典克朗"],
  [
    "half even",
    100,
    "CNY",
    "to the nearest whole yuan, halves to the even one",
    "四舍六入、逢五成双至整数元",
  ],
] as const)("rounded %s to %i minor units of %s", (mode, unit, code, en, zh) => {
  const grant = a.grant(a.yuan(1), { rounding: { mode, unit: rational(unit) } });
  const policy = a.policy([grant], { currency: { code, decimals: 2 } });
  expect(inBoth(policy, (one) => one.general().slice(1))).toEqual([
    `Amounts are rounded once, ${en}.`,
    `资助金额只取整一次，${zh}。`,
  ]);
});

test("what is said but not computed", () => {
  const policy = a.policy([]);
  const said = {
    ...a.nothingSaid,
    interpretedBy: a.bureau,
    prevailsOver: [a.otherAid],
    yieldsTo: [a.otherAid],
  };
  expect(inBoth(policy, (one) => one.precedence(said))).toEqual([
    "Industry Bureau is responsible for interpreting these Measures. In case of conflict, these Measures take precedence over aid of other authorities. In case of conflict, aid of other authorities takes precedence over these Measures.",
    "本措施由工业和信息化局负责解释。本措施与其他机构给予的援助不一致的，以本措施为准。其他机构给予的援助另有规定的，从其规定。",
  ]);
  const reading = {
    words: "up to 6 million",
    as: both("6 million for each enterprise / 每家企业600万元"),
    ratherThan: [both("6 million for each purchase / 每次采购600万元")],
    because: both("other articles say so / 其他条文如此规定"),
    span: a.span,
  };
  expect(inBoth(policy, (one) => one.reading(reading).sentences)).toEqual([
    "“up to 6 million” is read as: 6 million for each enterprise. It is not read as: “6 million for each purchase”. Reason: other articles say so.",
    "“up to 6 million”理解为：每家企业600万元。不理解为：“每次采购600万元”。理由：其他条文如此规定。",
  ]);
  const amendment = {
    name: "change",
    title: both("Decision to amend / 修改决定"),
    effective: { from: "2026-07-01", until: undefined },
    issuedBy: undefined,
    changes: [
      { kind: "replace", article: "2", from: "2026-07-01" },
      { kind: "repeal", article: "8", from: "2026-07-01" },
      { kind: "insert", article: "21", from: "2026-07-01" },
    ],
    said: a.nothingSaid,
  } as const;
  expect(inBoth(policy, (one) => one.amendment(amendment))).toEqual([
    "“Decision to amend” takes effect on 1 July 2026. From 1 July 2026, article 2 is replaced by a new text. From 1 July 2026, article 8 is repealed. From 1 July 2026, article 21 is added.",
    "“修改决定”自2026年7月1日起施行。自2026年7月1日起，第二条由新的条文替代。自2026年7月1日起，第八条废止。自2026年7月1日起，增加第二十一条。",
  ]);
});

test("names of articles and sections", () => {
  const article = {
    number: "12A",
    title: both("Platforms / 平台"),
    inForce: { from: "2025-01-10", until: undefined },
    said: a.nothingSaid,
    span: a.span,
  };
  const section = { number: "11", title: both("Innovation / 创新"), articles: [] };
  expect(inBoth(a.policy([]), (one) => one.articleHeading(article))).toEqual([
    "Article 12A. Platforms",
    "第12A条\u3000平台",
  ]);
  expect(inBoth(a.policy([]), (one) => one.sectionHeading(section))).toEqual([
    "11. Innovation",
    "十一、创新",
  ]);
  const numerals = ["10", "19", "20", "101", "110", "215"].map(
    (number) => inBoth(a.policy([]), (one) => one.articleName(number))[1],
  );
  expect(numerals.join("")).toBe("第十条第十九条第二十条第一百零一条第一百一十条第二百一十五条");
});
