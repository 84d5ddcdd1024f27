/**
 * Measures of Shenzhen for Becoming a Pioneer City of Artificial Intelligence
 * 深圳市打造人工智能先锋城市的若干措施
 *
 * The compiled evaluator of shenzhenVouchers, written by Edict. Change the policy, not this file.
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
 * Article 2: Computing vouchers / 发放“训力券”
 * Computing voucher
 * 训力券
 *
 * up to a share of the amount of the service contract: 60% if the applicant is a start-up enterprise, otherwise 50%; up to CNY 10 million per applicant per year and up to CNY 500 million per year
 * 按不超过服务合同金额的一定比例给予资助：申报单位为初创企业的，为60%；其他情形，为50%；单家申报单位每年最高1000万元，每年合计最高5亿元
 *
 * > 每年发放最高5亿元“训力券”，降低人工智能模型研发和训练成本。对租用智能算力开展大模型训练的企业、高等院校和科研机构，按不超过服务合同金额的50%，给予最高1000万元资助，对初创企业提高资助比例至60%。
 */
export interface ComputeVoucherClaim {
  readonly grant: "computeVoucher";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** applicant / 申报单位 */
  readonly applicant: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** the applicant is a start-up enterprise / 申报单位为初创企业 */
  readonly startup: boolean | "yes" | "no";
  /** amount of the service contract / 服务合同金额 */
  readonly serviceContract: Money;
  /** the computing power is rented to train large models / 租用智能算力用于开展大模型训练 */
  readonly trainsModels: boolean | "yes" | "no";
}

/**
 * Article 3: Corpus vouchers / 发放“语料券”
 * Corpus voucher
 * 语料券
 *
 * up to 30% of the amount of the contract for corpus data, up to CNY 2 million per applicant per year and up to CNY 50 million per year
 * 按不超过语料合同金额的30%给予资助，单家申报单位每年最高200万元，每年合计最高5000万元
 *
 * > 每年发放最高5000万元“语料券”，促进语料开放共享和交易，推动数据要素市场建设。对通过数据交易平台购买非关联方语料进行大模型研发和应用的企业，按不超过合同金额的30%，给予最高200万元资助。
 */
export interface CorpusVoucherClaim {
  readonly grant: "corpusVoucher";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** applicant / 申报单位 */
  readonly applicant: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** amount of the contract for corpus data / 语料合同金额 */
  readonly corpusContract: Money;
  /** the corpus data was bought on a data-trading platform / 通过数据交易平台购买语料 */
  readonly onTradingPlatform: boolean | "yes" | "no";
  /** the seller is a related party / 语料出售方为关联方 */
  readonly sellerRelated: boolean | "yes" | "no";
}

/**
 * Article 4: Model vouchers / 发放“模型券”
 * Model voucher
 * 模型券
 *
 * up to 30% of the cost of the models bought, in principle up to CNY 1 million (the usual amount of the model vouchers) per applicant per year, up to CNY 2 million per applicant per year and up to CNY 100 million per year
 * 按不超过模型购买费用的30%给予资助，单家申报单位每年原则上不超过100万元（模型券通常额度），单家申报单位每年最高200万元，每年合计最高1亿元
 *
 * > 每年发放最高1亿元“模型券”，降低人工智能模型应用成本。
 * > 单家企业每年申领“模型券”额度原则上不超过100万元，最高不超过200万元
 * > 抵扣不超过模型购买费用的30%
 */
export interface ModelVoucherClaim {
  readonly grant: "modelVoucher";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** applicant / 申报单位 */
  readonly applicant: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** cost of the models bought / 模型购买费用 */
  readonly modelCost: Money;
}

/**
 * Article 5: Demonstration and flagship applications / 支持人工智能行业应用
 * Demonstration application
 * 示范应用项目
 *
 * up to 30% of the actual investment of whoever builds the project, up to CNY 2 million per project and up to CNY 100 million per year together with “Flagship application”
 * 按不超过项目建设主体实际投入的30%给予资助，每个项目最高200万元，与“标杆应用项目”合计，每年最高1亿元
 *
 * > 每年投入最高1亿元，围绕先进制造业、现代服务业和科学研究等重点领域，推动人工智能赋能千行百业。对具有推广价值的示范应用项目，按不超过项目建设主体实际投入的30%，给予最高200万元资助；对具有引领作用的标杆应用项目，可提高资助标准，给予最高1000万元资助。
 */
export interface DemonstrationClaim {
  readonly grant: "demonstration";
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
  /** actual investment of whoever builds the project / 项目建设主体实际投入 */
  readonly ownInvestment: Money;
  /** class of the project / 项目类别 */
  readonly projectClass: "demonstration" | "flagship";
}

/**
 * Article 5: Demonstration and flagship applications / 支持人工智能行业应用
 * Flagship application
 * 标杆应用项目
 *
 * up to CNY 10 million per project, up to CNY 100 million per year together with “Demonstration application”
 * 每个项目给予最高1000万元资助，与“示范应用项目”合计，每年最高1亿元
 *
 * > 每年投入最高1亿元，围绕先进制造业、现代服务业和科学研究等重点领域，推动人工智能赋能千行百业。对具有推广价值的示范应用项目，按不超过项目建设主体实际投入的30%，给予最高200万元资助；对具有引领作用的标杆应用项目，可提高资助标准，给予最高1000万元资助。
 */
export interface FlagshipClaim {
  readonly grant: "flagship";
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
  /** class of the project / 项目类别 */
  readonly projectClass: "demonstration" | "flagship";
}

export type Claim =
  ComputeVoucherClaim | CorpusVoucherClaim | ModelVoucherClaim | DemonstrationClaim | FlagshipClaim;

const fact = {
  applicant: { name: "applicant", place: 0, type: "id" },
  applied: { name: "applied", place: 1, type: "date" },
  startup: { name: "startup", place: 2, type: "yes/no" },
  serviceContract: { name: "serviceContract", place: 3, type: "money" },
  trainsModels: { name: "trainsModels", place: 4, type: "yes/no" },
  corpusContract: { name: "corpusContract", place: 5, type: "money" },
  onTradingPlatform: { name: "onTradingPlatform", place: 6, type: "yes/no" },
  sellerRelated: { name: "sellerRelated", place: 7, type: "yes/no" },
  modelCost: { name: "modelCost", place: 8, type: "money" },
  project: { name: "project", place: 9, type: "id" },
  ownInvestment: { name: "ownInvestment", place: 10, type: "money" },
  projectClass: {
    name: "projectClass",
    place: 11,
    type: "one of",
    values: ["demonstration", "flagship"],
    setByAgency: true,
  },
} satisfies Record<string, Fact>;

const choice = {
  demonstration: 0,
  flagship: 1,
} as const;

const readings = [] satisfies readonly LedgerReading[];

/**
 * highest share for computing vouchers
 * 训力券最高资助比例
 */
function computeRate(f: { readonly startup: boolean }, _at: Moment): Ratio {
  return f.startup ? ratio(3n, 5n) : ratio(1n, 2n);
}

const computeVoucherCap1 = cap({
  id: "computeVoucher.cap1",
  measure: "money",
  scope: [fact.applicant],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["computeVoucher"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(1_000_000_000),
});

const computeVoucherCap2 = cap({
  id: "computeVoucher.cap2",
  measure: "money",
  scope: "everyone",
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["computeVoucher"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(50_000_000_000),
});

const corpusVoucherCap1 = cap({
  id: "corpusVoucher.cap1",
  measure: "money",
  scope: [fact.applicant],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["corpusVoucher"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(200_000_000),
});

const corpusVoucherCap2 = cap({
  id: "corpusVoucher.cap2",
  measure: "money",
  scope: "everyone",
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["corpusVoucher"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(5_000_000_000),
});

const modelVoucherCap1 = cap({
  id: "modelVoucher.cap1",
  measure: "money",
  scope: [fact.applicant],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["modelVoucher"],
  externals: [],
  whenShort: "in principle",
  inForce: always,
  limit: fixed(100_000_000),
});

const modelVoucherCap2 = cap({
  id: "modelVoucher.cap2",
  measure: "money",
  scope: [fact.applicant],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["modelVoucher"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(200_000_000),
});

const modelVoucherCap3 = cap({
  id: "modelVoucher.cap3",
  measure: "money",
  scope: "everyone",
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["modelVoucher"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(10_000_000_000),
});

const demonstrationCap1 = cap({
  id: "demonstration.cap1",
  measure: "money",
  scope: [fact.project],
  period: { kind: "lifetime" },
  grants: ["demonstration"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(200_000_000),
});

const flagshipCap1 = cap({
  id: "flagship.cap1",
  measure: "money",
  scope: [fact.project],
  period: { kind: "lifetime" },
  grants: ["flagship"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(1_000_000_000),
});

const article5Joint1 = cap({
  id: "article5.joint1",
  measure: "money",
  scope: "everyone",
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["demonstration", "flagship"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(10_000_000_000),
});

/** Article 2, in force from 2024-12-18 to 2026-12-17. */
const computeVoucher = grant({
  name: "computeVoucher",
  inForce: always,
  states: [fact.applicant, fact.applied, fact.startup, fact.serviceContract, fact.trainsModels],
  facts: (given: Given) => ({
    trainsModels: given.truth(fact.trainsModels),
    startup: given.truth(fact.startup),
    serviceContract: given.number(fact.serviceContract),
  }),
  conditions: [{ id: "computeVoucher.when1", must: "hold", test: (f) => f.trainsModels }],
  discretion: true,
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.serviceContract <= 1_501_199_875_790_165,
      numerator: (f) => (f.startup ? 6 : 5) * f.serviceContract,
    },
    exact: (f, at) => times(computeRate(f, at), whole(f.serviceContract)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [computeVoucherCap1, computeVoucherCap2],
});

/** Article 3, in force from 2024-12-18 to 2026-12-17. */
const corpusVoucher = grant({
  name: "corpusVoucher",
  inForce: always,
  states: [
    fact.applicant,
    fact.applied,
    fact.corpusContract,
    fact.onTradingPlatform,
    fact.sellerRelated,
  ],
  facts: (given: Given) => ({
    onTradingPlatform: given.truth(fact.onTradingPlatform),
    sellerRelated: given.truth(fact.sellerRelated),
    corpusContract: given.number(fact.corpusContract),
  }),
  conditions: [
    { id: "corpusVoucher.when1", must: "hold", test: (f) => f.onTradingPlatform },
    { id: "corpusVoucher.except1", must: "fail", test: (f) => f.sellerRelated },
  ],
  discretion: true,
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.corpusContract <= 3_002_399_751_580_330,
      numerator: (f) => 3 * f.corpusContract,
    },
    exact: (f) => times(ratio(3n, 10n), whole(f.corpusContract)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [corpusVoucherCap1, corpusVoucherCap2],
});

/** Article 4, in force from 2024-12-18 to 2026-12-17. */
const modelVoucher = grant({
  name: "modelVoucher",
  inForce: always,
  states: [fact.applicant, fact.applied, fact.modelCost],
  facts: (given: Given) => ({
    modelCost: given.number(fact.modelCost),
  }),
  conditions: [],
  discretion: true,
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.modelCost <= 3_002_399_751_580_330,
      numerator: (f) => 3 * f.modelCost,
    },
    exact: (f) => times(ratio(3n, 10n), whole(f.modelCost)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [modelVoucherCap1, modelVoucherCap2, modelVoucherCap3],
});

/** Article 5, in force from 2024-12-18 to 2026-12-17. */
const demonstration = grant({
  name: "demonstration",
  inForce: always,
  states: [fact.applicant, fact.applied, fact.project, fact.ownInvestment, fact.projectClass],
  facts: (given: Given) => ({
    projectClass: given.number(fact.projectClass),
    ownInvestment: given.number(fact.ownInvestment),
  }),
  conditions: [
    {
      id: "demonstration.when1",
      must: "hold",
      test: (f) => f.projectClass === choice.demonstration,
    },
  ],
  discretion: true,
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.ownInvestment <= 3_002_399_751_580_330,
      numerator: (f) => 3 * f.ownInvestment,
    },
    exact: (f) => times(ratio(3n, 10n), whole(f.ownInvestment)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [demonstrationCap1, article5Joint1],
});

/** Article 5, in force from 2024-12-18 to 2026-12-17. */
const flagship = grant({
  name: "flagship",
  inForce: always,
  states: [fact.applicant, fact.applied, fact.project, fact.projectClass],
  facts: (given: Given) => ({
    projectClass: given.number(fact.projectClass),
  }),
  conditions: [
    { id: "flagship.when1", must: "hold", test: (f) => f.projectClass === choice.flagship },
  ],
  discretion: true,
  amount: fixed(1_000_000_000),
  rounding: { mode: "down", unit: 1 },
  caps: [flagshipCap1, article5Joint1],
});

export const policy: Policy = {
  name: "shenzhenVouchers",
  currency: { code: "CNY", decimals: 2 },
  term: { from: 2024_12_18, until: 2026_12_17 },
  datedBy: fact.applied,
  choices: ["demonstration", "flagship"],
  facts: [
    fact.applicant,
    fact.applied,
    fact.startup,
    fact.serviceContract,
    fact.trainsModels,
    fact.corpusContract,
    fact.onTradingPlatform,
    fact.sellerRelated,
    fact.modelCost,
    fact.project,
    fact.ownInvestment,
    fact.projectClass,
  ],
  grants: [computeVoucher, corpusVoucher, modelVoucher, demonstration, flagship],
  externals: [],
  caps: [
    computeVoucherCap1,
    computeVoucherCap2,
    corpusVoucherCap1,
    corpusVoucherCap2,
    modelVoucherCap1,
    modelVoucherCap2,
    modelVoucherCap3,
    demonstrationCap1,
    flagshipCap1,
    article5Joint1,
  ],
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
