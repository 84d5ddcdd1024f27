/**
 * Longgang District: Support for Low-Altitude Platforms and for Science and Technology
 * 龙岗区支持低空经济和科技创新实施细则（节选）
 *
 * The compiled evaluator of longgangSupport, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import { Ledger, always, cap, fixed, grant, ratio, times, whole } from "./runtime/index.ts";
import type {
  DateText,
  Entry,
  Fact,
  Given,
  LedgerReading,
  Moment,
  Money,
  Policy,
  Ratio,
} from "./runtime/index.ts";

export type * from "./runtime/index.ts";
export { BadEntry, formatMinor, noAward } from "./runtime/index.ts";

/**
 * Article 1: Platforms for advanced low-altitude technology / 支持建设低空先进技术应用平台
 * First year of a platform
 * 平台首年补贴
 *
 * up to 40% of the actual operating cost of the year, up to CNY 40 million per platform and year of operation together with “Second and third year of a platform”
 * 按不超过年实际运营经费的40%给予资助，与“平台次年及第三年补贴”合计，每个平台每一运营年度最高4000万元
 *
 * > 前3年给予不超过年实际运营经费（主要包括装修经费、设备费、人力资源费、研发费用、场地费用、融合飞行模拟控制设备、基本运营费用等）40%、35%、30%的补贴，每年不超过4000万元。首年分两次支付，第一次在平台落地4个月后，按年度比例1/4支付，注册满一年支付按实际运营经费的40%、不超过4000万元，扣除第一次支付后的剩余部分予以支付。
 */
export interface FirstYearClaim {
  readonly grant: "firstYear";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** applicant / 申报单位 */
  readonly applicant: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** platform / 平台 */
  readonly platform: string;
  /** the platform has been approved / 平台经核准符合条件 */
  readonly platformApproved: boolean | "yes" | "no";
  /** year of operation / 运营年度 */
  readonly operatingYear: "first" | "second" | "third" | "later";
  /** actual operating cost of the year / 年实际运营经费 */
  readonly operatingCost: Money;
}

/**
 * Article 1: Platforms for advanced low-altitude technology / 支持建设低空先进技术应用平台
 * Second and third year of a platform
 * 平台次年及第三年补贴
 *
 * up to a share of the actual operating cost of the year: 35% if the year of operation is “second year”, otherwise 30%; up to CNY 40 million per platform and year of operation together with “First year of a platform”
 * 按不超过年实际运营经费的一定比例给予资助：运营年度为“第二年”的，为35%；其他情形，为30%；与“平台首年补贴”合计，每个平台每一运营年度最高4000万元
 *
 * > 前3年给予不超过年实际运营经费（主要包括装修经费、设备费、人力资源费、研发费用、场地费用、融合飞行模拟控制设备、基本运营费用等）40%、35%、30%的补贴，每年不超过4000万元。首年分两次支付，第一次在平台落地4个月后，按年度比例1/4支付，注册满一年支付按实际运营经费的40%、不超过4000万元，扣除第一次支付后的剩余部分予以支付。
 */
export interface NextYearsClaim {
  readonly grant: "nextYears";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** applicant / 申报单位 */
  readonly applicant: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** platform / 平台 */
  readonly platform: string;
  /** the platform has been approved / 平台经核准符合条件 */
  readonly platformApproved: boolean | "yes" | "no";
  /** year of operation / 运营年度 */
  readonly operatingYear: "first" | "second" | "third" | "later";
  /** actual operating cost of the year / 年实际运营经费 */
  readonly operatingCost: Money;
}

/**
 * Article 2: Control of the total / 总额控制
 * Support for other projects of the fund
 * 其他项目扶持
 *
 * the approved amount per project, within the budget of the science and technology fund for the year together with “Matching support” (reduced in proportion if claims exceed this)
 * 每个项目按经审定的扶持金额给予资助，与“配套扶持”合计不超过科技创新专项资金年度预算（超出的按比例核减）
 *
 * > 实行总额控制。如果年度扶持规模超出财政预算，则对项目扶持资金按比例核减。
 */
export interface ProjectSupportClaim {
  readonly grant: "projectSupport";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** applicant / 申报单位 */
  readonly applicant: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** project / 项目 */
  readonly project: string;
  /** budget of the science and technology fund for the year / 科技创新专项资金年度预算 */
  readonly fundBudget: Money;
  /** approved amount / 经审定的扶持金额 */
  readonly approvedAmount: Money;
}

/**
 * Article 4: Matching support for innovation platforms / 国家、省、市创新平台配套扶持
 * Matching support
 * 配套扶持
 *
 * up to 50% of the support granted by the higher authority, less what has been awarded under “Other matching or platform-recognition support of the district” for the same project so far, per project up to the highest support of the district for the level together with “Other matching or platform-recognition support of the district”
 * 按不超过上级认定或立项部门资助金额的50%给予资助，扣除同一项目此前已获得的“区级其他配套扶持或创新平台认定扶持”资助金额，与“区级其他配套扶持或创新平台认定扶持”合计，每个项目不超过相应级别的最高扶持金额
 *
 * > 按不超过上级认定或立项部门资助金额的50%，给予配套扶持。其中，国家级最高3000万元，省、市级最高500万元。同一项目已获区级配套扶持或区级创新平台认定扶持的，按最高金额给予差额扶持。
 */
export interface MatchingClaim {
  readonly grant: "matching";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** applicant / 申报单位 */
  readonly applicant: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** project / 项目 */
  readonly project: string;
  /** budget of the science and technology fund for the year / 科技创新专项资金年度预算 */
  readonly fundBudget: Money;
  /** level of the platform / 创新平台级别 */
  readonly level: "national" | "provincial" | "municipal";
  /** support granted by the higher authority / 上级认定或立项部门资助金额 */
  readonly superiorGrant: Money;
}

/**
 * Other matching or platform-recognition support of the district
 * 区级其他配套扶持或创新平台认定扶持
 *
 * Another programme: its awards are recorded here.
 */
export interface DistrictSupportClaim {
  readonly grant: "districtSupport";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What was given. */
  readonly decided: Money;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** project / 项目 */
  readonly project: string;
}

export type Claim =
  FirstYearClaim | NextYearsClaim | ProjectSupportClaim | MatchingClaim | DistrictSupportClaim;

const fact = {
  applicant: { name: "applicant", place: 0, type: "id" },
  applied: { name: "applied", place: 1, type: "date" },
  platform: { name: "platform", place: 2, type: "id" },
  platformApproved: { name: "platformApproved", place: 3, type: "yes/no", setByAgency: true },
  operatingYear: {
    name: "operatingYear",
    place: 4,
    type: "one of",
    values: ["first", "second", "third", "later"],
    setByAgency: true,
  },
  operatingCost: { name: "operatingCost", place: 5, type: "money" },
  project: { name: "project", place: 6, type: "id" },
  fundBudget: { name: "fundBudget", place: 7, type: "money", perYear: true, setByAgency: true },
  approvedAmount: {
    name: "approvedAmount",
    place: 8,
    type: "money",
    per: ["project"],
    setByAgency: true,
  },
  level: {
    name: "level",
    place: 9,
    type: "one of",
    values: ["national", "provincial", "municipal"],
    per: ["project"],
  },
  superiorGrant: { name: "superiorGrant", place: 10, type: "money", per: ["project"] },
} satisfies Record<string, Fact>;

const choice = {
  first: 0,
  second: 1,
  third: 2,
  later: 3,
  national: 4,
  provincial: 5,
  municipal: 6,
} as const;

const readings = [
  {
    measure: "awarded",
    grants: [],
    externals: ["districtSupport"],
    scope: [fact.project],
    period: { kind: "lifetime" },
  },
] satisfies readonly LedgerReading[];

/**
 * highest support of the district for the level
 * 相应级别的最高扶持金额
 */
function matchingCeiling(f: { readonly level: number }, _at: Moment): Ratio {
  return f.level === choice.national
    ? whole(3_000_000_000)
    : f.level === choice.provincial
      ? whole(500_000_000)
      : whole(500_000_000);
}

const article1Joint1 = cap({
  id: "article1.joint1",
  measure: "money",
  scope: [fact.platform, fact.operatingYear],
  period: { kind: "lifetime" },
  grants: ["firstYear", "nextYears"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(4_000_000_000),
});

const projectSupportCap1 = cap({
  id: "projectSupport.cap1",
  measure: "money",
  scope: [fact.project],
  period: { kind: "lifetime" },
  grants: ["projectSupport"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    approvedAmount: given.number(fact.approvedAmount),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) => f.approvedAmount,
    },
    exact: (f) => whole(f.approvedAmount),
  },
});

const article2Joint1 = cap({
  id: "article2.joint1",
  measure: "money",
  scope: "everyone",
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["projectSupport", "matching"],
  externals: [],
  whenShort: "pro rata",
  inForce: always,
  facts: (given: Given) => ({
    fundBudget: given.number(fact.fundBudget),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) => f.fundBudget,
    },
    exact: (f) => whole(f.fundBudget),
  },
});

const article4Joint1 = cap({
  id: "article4.joint1",
  measure: "money",
  scope: [fact.project],
  period: { kind: "lifetime" },
  grants: ["matching"],
  externals: ["districtSupport"],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    level: given.number(fact.level),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) =>
        f.level === choice.national
          ? 3_000_000_000
          : f.level === choice.provincial
            ? 500_000_000
            : 500_000_000,
    },
    exact: (f, at) => matchingCeiling(f, at),
  },
});

/** Article 1, in force from 2024-01-01. */
const firstYear = grant({
  name: "firstYear",
  inForce: always,
  states: [
    fact.applicant,
    fact.applied,
    fact.platform,
    fact.platformApproved,
    fact.operatingYear,
    fact.operatingCost,
  ],
  facts: (given: Given) => ({
    platformApproved: given.truth(fact.platformApproved),
    operatingYear: given.number(fact.operatingYear),
    operatingCost: given.number(fact.operatingCost),
  }),
  conditions: [
    { id: "firstYear.when1", must: "hold", test: (f) => f.platformApproved },
    { id: "firstYear.when2", must: "hold", test: (f) => f.operatingYear === choice.first },
  ],
  discretion: true,
  amount: {
    quick: {
      denominator: 5,
      fits: (f) => f.operatingCost <= 4_503_599_627_370_495,
      numerator: (f) => 2 * f.operatingCost,
    },
    exact: (f) => times(ratio(2n, 5n), whole(f.operatingCost)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article1Joint1],
  payment: { kind: "stages", stages: [{ of: "award", exact: () => ratio(1n, 4n) }, "rest"] },
});

/** Article 1, in force from 2024-01-01. */
const nextYears = grant({
  name: "nextYears",
  inForce: always,
  states: [
    fact.applicant,
    fact.applied,
    fact.platform,
    fact.platformApproved,
    fact.operatingYear,
    fact.operatingCost,
  ],
  facts: (given: Given) => ({
    platformApproved: given.truth(fact.platformApproved),
    operatingYear: given.number(fact.operatingYear),
    operatingCost: given.number(fact.operatingCost),
  }),
  conditions: [
    { id: "nextYears.when1", must: "hold", test: (f) => f.platformApproved },
    {
      id: "nextYears.when2",
      must: "hold",
      test: (f) => f.operatingYear === choice.second || f.operatingYear === choice.third,
    },
  ],
  discretion: true,
  amount: {
    quick: {
      denominator: 20,
      fits: (f) => f.operatingCost <= 1_286_742_750_677_284,
      numerator: (f) => (f.operatingYear === choice.second ? 7 : 6) * f.operatingCost,
    },
    exact: (f) =>
      times(
        f.operatingYear === choice.second ? ratio(7n, 20n) : ratio(3n, 10n),
        whole(f.operatingCost),
      ),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article1Joint1],
});

/** Article 2, in force from 2024-01-01. */
const projectSupport = grant({
  name: "projectSupport",
  inForce: always,
  states: [fact.applicant, fact.applied, fact.project, fact.fundBudget, fact.approvedAmount],
  facts: (given: Given) => ({
    approvedAmount: given.number(fact.approvedAmount),
    fundBudget: given.number(fact.fundBudget),
  }),
  conditions: [],
  amount: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) => f.approvedAmount,
    },
    exact: (f) => whole(f.approvedAmount),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [projectSupportCap1, article2Joint1],
});

/** Article 4, in force from 2024-01-01. */
const matching = grant({
  name: "matching",
  inForce: always,
  states: [
    fact.applicant,
    fact.applied,
    fact.project,
    fact.fundBudget,
    fact.level,
    fact.superiorGrant,
  ],
  facts: (given: Given) => ({
    superiorGrant: given.number(fact.superiorGrant),
    fundBudget: given.number(fact.fundBudget),
    level: given.number(fact.level),
  }),
  conditions: [],
  discretion: true,
  amount: {
    quick: {
      denominator: 2,
      fits: () => true,
      numerator: (f) => f.superiorGrant,
    },
    exact: (f) => times(ratio(1n, 2n), whole(f.superiorGrant)),
  },
  less: {
    exact: (_f, at) => at.read(0),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article2Joint1, article4Joint1],
});

export const policy: Policy = {
  name: "longgangSupport",
  currency: { code: "CNY", decimals: 2 },
  term: { from: 2024_01_01, until: 9999_12_31 },
  datedBy: fact.applied,
  choices: ["first", "second", "third", "later", "national", "provincial", "municipal"],
  facts: [
    fact.applicant,
    fact.applied,
    fact.platform,
    fact.platformApproved,
    fact.operatingYear,
    fact.operatingCost,
    fact.project,
    fact.fundBudget,
    fact.approvedAmount,
    fact.level,
    fact.superiorGrant,
  ],
  grants: [firstYear, nextYears, projectSupport, matching],
  externals: ["districtSupport"],
  caps: [article1Joint1, projectSupportCap1, article2Joint1, article4Joint1],
  readings,
};

/**
 * A new ledger, or the one that these entries left. Throws a `BadEntry` where one of them is
 * none of this policy.
 */
export const openLedger = (entries?: Iterable<Entry>): Ledger<Claim> =>
  new Ledger<Claim>(policy, entries);

/** The same for claims from outside, which may be anything: every one is checked in full. */
export const openUntypedLedger = (entries?: Iterable<Entry>): Ledger<unknown> =>
  new Ledger<unknown>(policy, entries);
