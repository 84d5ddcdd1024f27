/**
 * Measures of Longgang District for the High-Quality Development of the AI Industry
 * 龙岗区促进人工智能产业高质量发展若干措施
 *
 * The compiled evaluator of longgangAi2025, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import { Ledger, always, cap, fixed, grant, ratio, times, whole } from "./runtime/index.ts";
import type {
  DateText,
  Decimal,
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
 * Article 2: Increasing the supply of quality and economical computing power / 加大优质普惠算力供给
 *
 * a share of computing-power expenses: 50% if the enterprise was founded less than five years ago, otherwise 40%; up to CNY 8 million per enterprise per year
 * 按算力费用的一定比例给予资助：企业成立未满五年的，为50%；其他情形，为40%；单家企业每年最高800万元
 */
export interface Article2Claim {
  readonly grant: "article2";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** computing-power expenses / 算力费用 */
  readonly computeSpend: Money;
  /** the enterprise was founded less than five years ago / 企业成立未满五年 */
  readonly startup?: boolean | "yes" | "no";
}

/**
 * Article 3: Reducing enterprises' data utilization costs / 降低企业数据使用成本
 *
 * 20% of contracted purchase expenses for corpus data, up to CNY 1 million per enterprise per year
 * 按语料数据采购合同金额的20%给予资助，单家企业每年最高100万元
 *
 * > Longgang District encourages enterprises to purchase corpus data … 1 million yuan to an enterprise.
 */
export interface Article3Claim {
  readonly grant: "article3";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** contracted purchase expenses for corpus data / 语料数据采购合同金额 */
  readonly corpusContract: Money;
  /** the data was bought on a data-trading platform / 通过数据交易平台采购 */
  readonly onTradingPlatform: boolean | "yes" | "no";
  /** the seller is a related party / 出售方为关联方 */
  readonly sellerRelated: boolean | "yes" | "no";
}

/**
 * Article 4: Advocating data openness and sharing / 鼓励数据开放共享
 *
 * 20% of the production costs of the released corpora and industrial data, up to CNY 300,000 per enterprise per year
 * 按开放语料和行业数据的制作成本的20%给予资助，单家企业每年最高30万元
 *
 * > The district encourages enterprises to release the training-available corpora … the yearly maximum amount of 300,000 yuan to an enterprise.
 */
export interface Article4Claim {
  readonly grant: "article4";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** production costs of the released corpora and industrial data / 开放语料和行业数据的制作成本 */
  readonly releaseCost: Money;
  /** the data is released on a public data platform authorised by the municipality / 在市级授权的公共数据开放平台上开放 */
  readonly onPublicPlatform: boolean | "yes" | "no";
  /** the release passed the assessment of scale, quality, frequency and effect / 经规模、质量、更新频率、成效等因素综合评估通过 */
  readonly releaseApproved: boolean | "yes" | "no";
}

/**
 * Article 5: Supporting the independent development of large models / 支持大模型自主研发
 *
 * up to CNY 500,000 per large model, up to CNY 2 million per enterprise per year
 * 每个大模型给予最高50万元资助，单家企业每年最高200万元
 *
 * > The district encourages enterprises to develop general-purpose large models and task-specific large models, … not exceeding 2 million yuan.
 */
export interface Article5Claim {
  readonly grant: "article5";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** large model / 大模型 */
  readonly model: string;
  /** the model is on the national registration list for generative AI services / 大模型已列入国家生成式人工智能服务备案清单 */
  readonly modelListed: boolean | "yes" | "no";
}

/**
 * Article 6: Advocating the deployment of large models and the creation of more applications / 鼓励大模型部署和拓展应用
 *
 * 30% of contract payments performed for large-model services, up to CNY 2 million per enterprise per year
 * 按大模型相关服务合同实际履约金额的30%给予资助，单家企业每年最高200万元
 *
 * > The district supports enterprises in deploying … with the yearly maximum of 2 million yuan to an enterprise.
 */
export interface Article6Claim {
  readonly grant: "article6";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** contract payments performed for large-model services / 大模型相关服务合同实际履约金额 */
  readonly servicePayments: Money;
  /** the model is a registered generative-AI-service model / 所用大模型为国家备案的生成式人工智能服务大模型 */
  readonly serviceModelListed: boolean | "yes" | "no";
  /** the model has been tested by a third party / 所用大模型已通过第三方测试 */
  readonly serviceModelTested: boolean | "yes" | "no";
}

/**
 * Article 7: Supporting the application of embodied AI robots / 支持具身智能机器人应用
 * Initially-trialled products
 * 首试产品
 *
 * 5% of the research and development expenses of the product, up to CNY 2 million per enterprise per year together with “Initially-launched products”
 * 按产品研发费用的5%给予资助，与“首发产品”合计，单家企业每年最高200万元
 *
 * > The district supports embodied robot enterprises in the product research, … an enterprise should be 2 million yuan.
 */
export interface TrialClaim {
  readonly grant: "trial";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** research and development expenses of the product / 产品研发费用 */
  readonly robotRd: Money;
  /** stage of the embodied robot product / 具身智能机器人产品所处阶段 */
  readonly stage: "trial" | "launch";
}

/**
 * Article 7: Supporting the application of embodied AI robots / 支持具身智能机器人应用
 * Initially-launched products
 * 首发产品
 *
 * 50% of the production costs of the product, up to CNY 2 million per enterprise per year together with “Initially-trialled products”
 * 按产品生产成本的50%给予资助，与“首试产品”合计，单家企业每年最高200万元
 *
 * > The district supports embodied robot enterprises in the product research, … an enterprise should be 2 million yuan.
 */
export interface LaunchClaim {
  readonly grant: "launch";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** production costs of the product / 产品生产成本 */
  readonly robotProduction: Money;
  /** stage of the embodied robot product / 具身智能机器人产品所处阶段 */
  readonly stage: "trial" | "launch";
}

/**
 * Article 8: Promoting the innovative development of intelligent products / 推动智能产品创新发展
 *
 * up to 30% of the research and development expenses of the AI-enabled product, up to CNY 300,000 per enterprise per year
 * 按不超过人工智能赋能产品研发费用的30%给予资助，单家企业每年最高30万元
 *
 * > The district encourages the AI-integrated development of consumer electronics business … 300,000 yuan to an enterprise.
 */
export interface Article8Claim {
  readonly grant: "article8";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** research and development expenses of the AI-enabled product / 人工智能赋能产品研发费用 */
  readonly productRd: Money;
  /** the enterprise is in consumer electronics or one of the named traditional industries / 企业属于消费电子或所列优势传统产业 */
  readonly namedTrade: boolean | "yes" | "no";
  /** the AI-enabled product has been released / 已发布人工智能赋能产品 */
  readonly productReleased: boolean | "yes" | "no";
}

/**
 * Article 10: Supporting the demonstrative AI scenario application projects / 支持人工智能场景应用示范项目
 *
 * 30% of the actual investment in the project, up to CNY 2 million per project, at most one award per project and at most 20 awards per year (ranked by the score for industry leadership and exemplary role)
 * 按项目实际投资额的30%给予资助，每个项目最高200万元，每个项目最多资助1次，每年最多资助20项（按行业引领性和示范性评分排序）
 *
 * > The district encourages the enterprises in every sector and industry … at 30% of the actual investments involved.
 */
export interface Article10Claim {
  readonly grant: "article10";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** project / 项目 */
  readonly project: string;
  /** actual investment in the project / 项目实际投资额 */
  readonly actualInvestment: Money;
  /** the project is a government-invested project / 属于政府投资项目 */
  readonly governmentInvested: boolean | "yes" | "no";
  /** score for industry leadership and exemplary role / 行业引领性和示范性评分 */
  readonly projectScore: Decimal;
}

/**
 * Article 11: Supporting key technological breakthroughs / 支持关键核心技术攻关
 * Key technology projects
 * 关键技术攻关项目
 *
 * 50% of the total investment in the project, up to CNY 3 million per technology project and up to CNY 5 million per enterprise per year together with “Scientific and technological projects undertaken by enterprises”
 * 按项目总投资额的50%给予资助，每个科技项目最高300万元，与“企业承担科技项目”合计，单家企业每年最高500万元
 *
 * > The district encourages the innovative development of the core and generic technologies … 5 million yuan at most.
 */
export interface BreakthroughClaim {
  readonly grant: "breakthrough";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** technology project / 科技项目 */
  readonly techProject: string;
  /** total investment in the project / 项目总投资额 */
  readonly totalInvestment: Money;
  /** the project has been found eligible / 项目经认定符合条件 */
  readonly projectApproved: boolean | "yes" | "no";
}

/**
 * Article 11: Supporting key technological breakthroughs / 支持关键核心技术攻关
 * Scientific and technological projects undertaken by enterprises
 * 企业承担科技项目
 *
 * up to CNY 2 million per technology project, up to CNY 5 million per enterprise per year together with “Key technology projects”
 * 每个科技项目给予最高200万元资助，与“关键技术攻关项目”合计，单家企业每年最高500万元
 *
 * > The district encourages the innovative development of the core and generic technologies … 5 million yuan at most.
 */
export interface UndertakingClaim {
  readonly grant: "undertaking";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** technology project / 科技项目 */
  readonly techProject: string;
  /** the project has been found eligible / 项目经认定符合条件 */
  readonly projectApproved: boolean | "yes" | "no";
}

/**
 * Article 12: Supporting the establishment of public technological service platforms / 支持公共技术服务平台建设
 * Establishing a platform
 * 平台建设
 *
 * up to CNY 4 million per platform, up to CNY 5 million per enterprise in total together with “Passing the assessment”
 * 每个平台给予最高400万元资助，与“平台考核”合计，单家企业累计最高500万元
 *
 * > The district encourages enterprises to establish AI industrial bases … nor grant more than 5 million yuan to an enterprise.
 */
export interface FoundingClaim {
  readonly grant: "founding";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** platform / 平台 */
  readonly platform: string;
  /** the platform has been authorised / 平台已获认定 */
  readonly platformAuthorised: boolean | "yes" | "no";
}

/**
 * Article 12: Supporting the establishment of public technological service platforms / 支持公共技术服务平台建设
 * Passing the assessment
 * 平台考核
 *
 * up to CNY 500,000 per platform per year, in at most two consecutive years per platform, at most three awards per platform and up to CNY 5 million per enterprise in total together with “Establishing a platform”
 * 每个平台每年给予最高50万元资助，每个平台最多连续资助2年，每个平台最多资助3次，与“平台建设”合计，单家企业累计最高500万元
 *
 * > The district encourages enterprises to establish AI industrial bases … nor grant more than 5 million yuan to an enterprise.
 */
export interface AssessmentClaim {
  readonly grant: "assessment";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** platform / 平台 */
  readonly platform: string;
  /** the platform meets the assessment criteria / 平台经考核达标 */
  readonly platformPassed: boolean | "yes" | "no";
}

/**
 * Article 13: Supporting the establishment and operation of industrial parks / 支持产业园区建设运营
 * Famed AI software parks
 * 人工智能软件名园
 *
 * CNY 1 million, at most one award per AI software park
 * 给予100万元资助，每个人工智能软件名园最多资助1次
 *
 * > The district supports the establishment of AI industrial parks … has grown to a certain extent.
 */
export interface FamedParkClaim {
  readonly grant: "famedPark";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** operator / 运营单位 */
  readonly operator: string;
  /** AI software park / 人工智能软件名园 */
  readonly park: string;
  /** the park has been identified as a famed AI software park at municipal level or above / 园区已获评市级以上人工智能软件名园 */
  readonly parkIdentified: boolean | "yes" | "no";
}

/**
 * Article 13: Supporting the establishment and operation of industrial parks / 支持产业园区建设运营
 * Spaces with a cluster
 * 集聚空间
 *
 * up to CNY 2 million per industrial space per year
 * 每个产业空间每年给予最高200万元资助
 *
 * > The district supports the establishment of AI industrial parks … has grown to a certain extent.
 */
export interface ClusterSpaceClaim {
  readonly grant: "clusterSpace";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** operator / 运营单位 */
  readonly operator: string;
  /** industrial space / 产业空间 */
  readonly space: string;
  /** size of the cluster of AI enterprises in the space / 产业空间人工智能企业集聚程度 */
  readonly clusterSize: "none" | "cluster" | "large";
}

/**
 * Article 13: Supporting the establishment and operation of industrial parks / 支持产业园区建设运营
 * Spaces with a large cluster
 * 规模集聚空间
 *
 * up to CNY 4 million per industrial space per year
 * 每个产业空间每年给予最高400万元资助
 *
 * > The district supports the establishment of AI industrial parks … has grown to a certain extent.
 */
export interface LargeClusterSpaceClaim {
  readonly grant: "largeClusterSpace";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** operator / 运营单位 */
  readonly operator: string;
  /** industrial space / 产业空间 */
  readonly space: string;
  /** size of the cluster of AI enterprises in the space / 产业空间人工智能企业集聚程度 */
  readonly clusterSize: "none" | "cluster" | "large";
}

/**
 * Article 16: Creating a favorable industrial atmosphere / 营造良好产业氛围
 *
 * 30% of the actual costs of the activity, up to CNY 3 million per activity
 * 按活动实际费用的30%给予资助，每项活动最高300万元
 *
 * > The district encourages enterprises, industry associations, … with the maximum support of 3 million yuan.
 */
export interface Article16Claim {
  readonly grant: "article16";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** organiser / 主办单位 */
  readonly organiser: string;
  /** activity / 活动 */
  readonly activity: string;
  /** actual costs of the activity / 活动实际费用 */
  readonly activityCost: Money;
  /** the activity is registered with the competent industrial authority / 活动已向产业主管部门备案 */
  readonly activityRegistered: boolean | "yes" | "no";
}

/**
 * Article 21: Certified AI developers / 认证人工智能开发者
 *
 * CNY 2,000 for each of the developers newly certified, up to CNY 100,000 per enterprise per year
 * 按新增认证开发者人数×2000元给予资助，单家企业每年最高10万元
 */
export interface Article21Claim {
  readonly grant: "article21";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
  /** funds available for these Measures in the year / 本措施年度资金总额 */
  readonly annualBudget: Money;
  /** developers newly certified / 新增认证开发者人数 */
  readonly developersCertified: Decimal;
}

/**
 * other favourable policies of Longgang District
 * 龙岗区其他优惠政策
 *
 * Another programme: its awards are recorded here.
 */
export interface DistrictPoliciesClaim {
  readonly grant: "districtPolicies";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What was given. */
  readonly decided: Money;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** matter / 同一事项 */
  readonly matter: string;
}

/**
 * laws, regulations and policies of higher levels
 * 法律、法规和上级政策
 *
 * Another programme: its awards are recorded here.
 */
export interface HigherRulesClaim {
  readonly grant: "higherRules";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What was given. */
  readonly decided: Money;
  /** date of application / 申请日期 */
  readonly applied: DateText;
}

export type Claim =
  | Article2Claim
  | Article3Claim
  | Article4Claim
  | Article5Claim
  | Article6Claim
  | TrialClaim
  | LaunchClaim
  | Article8Claim
  | Article10Claim
  | BreakthroughClaim
  | UndertakingClaim
  | FoundingClaim
  | AssessmentClaim
  | FamedParkClaim
  | ClusterSpaceClaim
  | LargeClusterSpaceClaim
  | Article16Claim
  | Article21Claim
  | DistrictPoliciesClaim
  | HigherRulesClaim;

const fact = {
  enterprise: { name: "enterprise", place: 0, type: "id" },
  applied: { name: "applied", place: 1, type: "date" },
  matter: { name: "matter", place: 2, type: "id" },
  annualBudget: { name: "annualBudget", place: 3, type: "money", perYear: true, setByAgency: true },
  computeSpend: { name: "computeSpend", place: 4, type: "money" },
  startup: { name: "startup", place: 5, type: "yes/no" },
  corpusContract: { name: "corpusContract", place: 6, type: "money" },
  onTradingPlatform: { name: "onTradingPlatform", place: 7, type: "yes/no" },
  sellerRelated: { name: "sellerRelated", place: 8, type: "yes/no" },
  releaseCost: { name: "releaseCost", place: 9, type: "money" },
  onPublicPlatform: { name: "onPublicPlatform", place: 10, type: "yes/no" },
  releaseApproved: { name: "releaseApproved", place: 11, type: "yes/no", setByAgency: true },
  model: { name: "model", place: 12, type: "id" },
  modelListed: { name: "modelListed", place: 13, type: "yes/no" },
  servicePayments: { name: "servicePayments", place: 14, type: "money" },
  serviceModelListed: { name: "serviceModelListed", place: 15, type: "yes/no" },
  serviceModelTested: { name: "serviceModelTested", place: 16, type: "yes/no" },
  robotRd: { name: "robotRd", place: 17, type: "money" },
  robotProduction: { name: "robotProduction", place: 18, type: "money" },
  stage: { name: "stage", place: 19, type: "one of", values: ["trial", "launch"] },
  productRd: { name: "productRd", place: 20, type: "money" },
  namedTrade: { name: "namedTrade", place: 21, type: "yes/no" },
  productReleased: { name: "productReleased", place: 22, type: "yes/no" },
  project: { name: "project", place: 23, type: "id" },
  actualInvestment: { name: "actualInvestment", place: 24, type: "money" },
  governmentInvested: { name: "governmentInvested", place: 25, type: "yes/no" },
  projectScore: {
    name: "projectScore",
    place: 26,
    type: "number",
    from: whole(0),
    to: whole(100),
    setByAgency: true,
  },
  techProject: { name: "techProject", place: 27, type: "id" },
  totalInvestment: { name: "totalInvestment", place: 28, type: "money" },
  projectApproved: { name: "projectApproved", place: 29, type: "yes/no", setByAgency: true },
  platform: { name: "platform", place: 30, type: "id" },
  platformAuthorised: { name: "platformAuthorised", place: 31, type: "yes/no", setByAgency: true },
  platformPassed: { name: "platformPassed", place: 32, type: "yes/no", setByAgency: true },
  operator: { name: "operator", place: 33, type: "id" },
  park: { name: "park", place: 34, type: "id" },
  space: { name: "space", place: 35, type: "id" },
  parkIdentified: { name: "parkIdentified", place: 36, type: "yes/no" },
  clusterSize: {
    name: "clusterSize",
    place: 37,
    type: "one of",
    values: ["none", "cluster", "large"],
    setByAgency: true,
  },
  organiser: { name: "organiser", place: 38, type: "id" },
  activity: { name: "activity", place: 39, type: "id" },
  activityCost: { name: "activityCost", place: 40, type: "money" },
  activityRegistered: { name: "activityRegistered", place: 41, type: "yes/no" },
  developersCertified: { name: "developersCertified", place: 42, type: "count" },
} satisfies Record<string, Fact>;

const choice = {
  trial: 0,
  launch: 1,
  none: 2,
  cluster: 3,
  large: 4,
} as const;

const readings = [] satisfies readonly LedgerReading[];

/**
 * share of computing-power expenses
 * 算力费用资助比例
 */
function computeShare(f: { readonly startup: boolean }, _at: Moment): Ratio {
  return f.startup ? ratio(1n, 2n) : ratio(2n, 5n);
}

const article2Cap1 = cap({
  id: "article2.cap1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["article2"],
  externals: [],
  whenShort: "reduce",
  inForce: { from: 1_01_01, until: 2026_06_30 },
  limit: fixed(600_000_000),
});

const article2Cap1_2 = cap({
  id: "article2.cap1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["article2"],
  externals: [],
  whenShort: "reduce",
  inForce: { from: 2026_07_01, until: 9999_12_31 },
  limit: fixed(800_000_000),
});

const article3Cap1 = cap({
  id: "article3.cap1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["article3"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(100_000_000),
});

const article4Cap1 = cap({
  id: "article4.cap1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["article4"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(30_000_000),
});

const article5Cap1 = cap({
  id: "article5.cap1",
  measure: "money",
  scope: [fact.model],
  period: { kind: "lifetime" },
  grants: ["article5"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(50_000_000),
});

const article5Cap2 = cap({
  id: "article5.cap2",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["article5"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(200_000_000),
});

const article6Cap1 = cap({
  id: "article6.cap1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["article6"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(200_000_000),
});

const article7Joint1 = cap({
  id: "article7.joint1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["trial", "launch"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(200_000_000),
});

const article8Cap1 = cap({
  id: "article8.cap1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["article8"],
  externals: [],
  whenShort: "reduce",
  inForce: { from: 1_01_01, until: 2026_06_30 },
  limit: fixed(30_000_000),
});

const article10Cap1 = cap({
  id: "article10.cap1",
  measure: "money",
  scope: [fact.project],
  period: { kind: "lifetime" },
  grants: ["article10"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(200_000_000),
});

const article10Cap2 = cap({
  id: "article10.cap2",
  measure: "awards",
  scope: [fact.project],
  period: { kind: "lifetime" },
  grants: ["article10"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const article10Cap3 = cap({
  id: "article10.cap3",
  measure: "awards",
  scope: "everyone",
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["article10"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(20),
  ranking: {
    by: "values",
    values: [{ value: (f: { readonly projectScore: Ratio }) => f.projectScore }],
  },
});

const breakthroughCap1 = cap({
  id: "breakthrough.cap1",
  measure: "money",
  scope: [fact.techProject],
  period: { kind: "lifetime" },
  grants: ["breakthrough"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(300_000_000),
});

const undertakingCap1 = cap({
  id: "undertaking.cap1",
  measure: "money",
  scope: [fact.techProject],
  period: { kind: "lifetime" },
  grants: ["undertaking"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(200_000_000),
});

const article11Joint1 = cap({
  id: "article11.joint1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["breakthrough", "undertaking"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(500_000_000),
});

const foundingCap1 = cap({
  id: "founding.cap1",
  measure: "money",
  scope: [fact.platform],
  period: { kind: "lifetime" },
  grants: ["founding"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(400_000_000),
});

const assessmentCap1 = cap({
  id: "assessment.cap1",
  measure: "money",
  scope: [fact.platform],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["assessment"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(50_000_000),
});

const assessmentCap2 = cap({
  id: "assessment.cap2",
  measure: "consecutive years",
  scope: [fact.platform],
  period: { kind: "lifetime" },
  grants: ["assessment"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(2),
});

const assessmentCap3 = cap({
  id: "assessment.cap3",
  measure: "awards",
  scope: [fact.platform],
  period: { kind: "lifetime" },
  grants: ["assessment"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(3),
});

const article12Joint1 = cap({
  id: "article12.joint1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "lifetime" },
  grants: ["founding", "assessment"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(500_000_000),
});

const famedParkCap1 = cap({
  id: "famedPark.cap1",
  measure: "awards",
  scope: [fact.park],
  period: { kind: "lifetime" },
  grants: ["famedPark"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const clusterSpaceCap1 = cap({
  id: "clusterSpace.cap1",
  measure: "money",
  scope: [fact.space],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["clusterSpace"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(200_000_000),
});

const largeClusterSpaceCap1 = cap({
  id: "largeClusterSpace.cap1",
  measure: "money",
  scope: [fact.space],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["largeClusterSpace"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(400_000_000),
});

const article16Cap1 = cap({
  id: "article16.cap1",
  measure: "money",
  scope: [fact.activity],
  period: { kind: "lifetime" },
  grants: ["article16"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(300_000_000),
});

const article17Joint1 = cap({
  id: "article17.joint1",
  measure: "awards",
  scope: [fact.matter],
  period: { kind: "lifetime" },
  grants: [
    "article2",
    "article3",
    "article4",
    "article5",
    "article6",
    "trial",
    "launch",
    "article8",
    "article10",
    "breakthrough",
    "undertaking",
    "founding",
    "assessment",
    "famedPark",
    "clusterSpace",
    "largeClusterSpace",
    "article16",
    "article21",
  ],
  externals: ["districtPolicies"],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
  ranking: { by: "award" },
});

const article18Joint1 = cap({
  id: "article18.joint1",
  measure: "money",
  scope: "everyone",
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: [
    "article2",
    "article3",
    "article4",
    "article5",
    "article6",
    "trial",
    "launch",
    "article8",
    "article10",
    "breakthrough",
    "undertaking",
    "founding",
    "assessment",
    "famedPark",
    "clusterSpace",
    "largeClusterSpace",
    "article16",
    "article21",
  ],
  externals: [],
  whenShort: "pro rata",
  inForce: always,
  facts: (given: Given) => ({
    annualBudget: given.number(fact.annualBudget),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) => f.annualBudget,
    },
    exact: (f) => whole(f.annualBudget),
  },
});

const article21Cap1 = cap({
  id: "article21.cap1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["article21"],
  externals: [],
  whenShort: "reduce",
  inForce: { from: 2026_07_01, until: 9999_12_31 },
  limit: fixed(10_000_000),
});

/** Article 2, in force from 2025-01-10 to 2026-06-30. */
const article2 = grant({
  name: "article2",
  inForce: { from: 1_01_01, until: 2026_06_30 },
  states: [fact.enterprise, fact.applied, fact.matter, fact.annualBudget, fact.computeSpend],
  facts: (given: Given) => ({
    computeSpend: given.number(fact.computeSpend),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [],
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.computeSpend <= 3_002_399_751_580_330,
      numerator: (f) => 3 * f.computeSpend,
    },
    exact: (f) => times(ratio(3n, 10n), whole(f.computeSpend)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article2Cap1, article17Joint1, article18Joint1],
});

/** Article 2, in force from 2026-07-01 to 2028-01-09. */
const article2_2 = grant({
  name: "article2",
  inForce: { from: 2026_07_01, until: 9999_12_31 },
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.computeSpend,
    fact.startup,
  ],
  facts: (given: Given) => ({
    startup: given.truth(fact.startup),
    computeSpend: given.number(fact.computeSpend),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [],
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.computeSpend <= 1_801_439_850_948_198,
      numerator: (f) => (f.startup ? 5 : 4) * f.computeSpend,
    },
    exact: (f, at) => times(computeShare(f, at), whole(f.computeSpend)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article2Cap1_2, article17Joint1, article18Joint1],
});

/** Article 3, in force from 2025-01-10 to 2028-01-09. */
const article3 = grant({
  name: "article3",
  inForce: always,
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.corpusContract,
    fact.onTradingPlatform,
    fact.sellerRelated,
  ],
  facts: (given: Given) => ({
    onTradingPlatform: given.truth(fact.onTradingPlatform),
    sellerRelated: given.truth(fact.sellerRelated),
    corpusContract: given.number(fact.corpusContract),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [
    { id: "article3.when1", must: "hold", test: (f) => f.onTradingPlatform },
    { id: "article3.except1", must: "fail", test: (f) => f.sellerRelated },
  ],
  amount: {
    quick: {
      denominator: 5,
      fits: () => true,
      numerator: (f) => f.corpusContract,
    },
    exact: (f) => times(ratio(1n, 5n), whole(f.corpusContract)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article3Cap1, article17Joint1, article18Joint1],
});

/** Article 4, in force from 2025-01-10 to 2028-01-09. */
const article4 = grant({
  name: "article4",
  inForce: always,
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.releaseCost,
    fact.onPublicPlatform,
    fact.releaseApproved,
  ],
  facts: (given: Given) => ({
    onPublicPlatform: given.truth(fact.onPublicPlatform),
    releaseApproved: given.truth(fact.releaseApproved),
    releaseCost: given.number(fact.releaseCost),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [
    { id: "article4.when1", must: "hold", test: (f) => f.onPublicPlatform && f.releaseApproved },
  ],
  amount: {
    quick: {
      denominator: 5,
      fits: () => true,
      numerator: (f) => f.releaseCost,
    },
    exact: (f) => times(ratio(1n, 5n), whole(f.releaseCost)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article4Cap1, article17Joint1, article18Joint1],
});

/** Article 5, in force from 2025-01-10 to 2028-01-09. */
const article5 = grant({
  name: "article5",
  inForce: always,
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.model,
    fact.modelListed,
  ],
  facts: (given: Given) => ({
    modelListed: given.truth(fact.modelListed),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [{ id: "article5.when1", must: "hold", test: (f) => f.modelListed }],
  discretion: true,
  amount: fixed(50_000_000),
  rounding: { mode: "down", unit: 1 },
  caps: [article5Cap1, article5Cap2, article17Joint1, article18Joint1],
});

/** Article 6, in force from 2025-01-10 to 2028-01-09. */
const article6 = grant({
  name: "article6",
  inForce: always,
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.servicePayments,
    fact.serviceModelListed,
    fact.serviceModelTested,
  ],
  facts: (given: Given) => ({
    serviceModelListed: given.truth(fact.serviceModelListed),
    serviceModelTested: given.truth(fact.serviceModelTested),
    servicePayments: given.number(fact.servicePayments),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [
    {
      id: "article6.when1",
      must: "hold",
      test: (f) => f.serviceModelListed || f.serviceModelTested,
    },
  ],
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.servicePayments <= 3_002_399_751_580_330,
      numerator: (f) => 3 * f.servicePayments,
    },
    exact: (f) => times(ratio(3n, 10n), whole(f.servicePayments)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article6Cap1, article17Joint1, article18Joint1],
});

/** Article 7, in force from 2025-01-10 to 2028-01-09. */
const trial = grant({
  name: "trial",
  inForce: always,
  states: [fact.enterprise, fact.applied, fact.matter, fact.annualBudget, fact.robotRd, fact.stage],
  facts: (given: Given) => ({
    stage: given.number(fact.stage),
    robotRd: given.number(fact.robotRd),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [{ id: "trial.when1", must: "hold", test: (f) => f.stage === choice.trial }],
  amount: {
    quick: {
      denominator: 20,
      fits: () => true,
      numerator: (f) => f.robotRd,
    },
    exact: (f) => times(ratio(1n, 20n), whole(f.robotRd)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article7Joint1, article17Joint1, article18Joint1],
});

/** Article 7, in force from 2025-01-10 to 2028-01-09. */
const launch = grant({
  name: "launch",
  inForce: always,
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.robotProduction,
    fact.stage,
  ],
  facts: (given: Given) => ({
    stage: given.number(fact.stage),
    robotProduction: given.number(fact.robotProduction),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [{ id: "launch.when1", must: "hold", test: (f) => f.stage === choice.launch }],
  amount: {
    quick: {
      denominator: 2,
      fits: () => true,
      numerator: (f) => f.robotProduction,
    },
    exact: (f) => times(ratio(1n, 2n), whole(f.robotProduction)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article7Joint1, article17Joint1, article18Joint1],
});

/** Article 8, in force from 2025-01-10 to 2026-06-30. */
const article8 = grant({
  name: "article8",
  inForce: { from: 1_01_01, until: 2026_06_30 },
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.productRd,
    fact.namedTrade,
    fact.productReleased,
  ],
  facts: (given: Given) => ({
    namedTrade: given.truth(fact.namedTrade),
    productReleased: given.truth(fact.productReleased),
    productRd: given.number(fact.productRd),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [
    { id: "article8.when1", must: "hold", test: (f) => f.namedTrade && f.productReleased },
  ],
  discretion: true,
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.productRd <= 3_002_399_751_580_330,
      numerator: (f) => 3 * f.productRd,
    },
    exact: (f) => times(ratio(3n, 10n), whole(f.productRd)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article8Cap1, article17Joint1, article18Joint1],
});

/** Article 10, in force from 2025-01-10 to 2028-01-09. */
const article10 = grant({
  name: "article10",
  inForce: always,
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.project,
    fact.actualInvestment,
    fact.governmentInvested,
    fact.projectScore,
  ],
  facts: (given: Given) => ({
    governmentInvested: given.truth(fact.governmentInvested),
    actualInvestment: given.number(fact.actualInvestment),
    projectScore: given.ratio(fact.projectScore),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [{ id: "article10.except1", must: "fail", test: (f) => f.governmentInvested }],
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.actualInvestment <= 3_002_399_751_580_330,
      numerator: (f) => 3 * f.actualInvestment,
    },
    exact: (f) => times(ratio(3n, 10n), whole(f.actualInvestment)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article10Cap1, article10Cap2, article10Cap3, article17Joint1, article18Joint1],
});

/** Article 11, in force from 2025-01-10 to 2028-01-09. */
const breakthrough = grant({
  name: "breakthrough",
  inForce: always,
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.techProject,
    fact.totalInvestment,
    fact.projectApproved,
  ],
  facts: (given: Given) => ({
    projectApproved: given.truth(fact.projectApproved),
    totalInvestment: given.number(fact.totalInvestment),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [{ id: "article11.when1", must: "hold", test: (f) => f.projectApproved }],
  amount: {
    quick: {
      denominator: 2,
      fits: () => true,
      numerator: (f) => f.totalInvestment,
    },
    exact: (f) => times(ratio(1n, 2n), whole(f.totalInvestment)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [breakthroughCap1, article11Joint1, article17Joint1, article18Joint1],
});

/** Article 11, in force from 2025-01-10 to 2028-01-09. */
const undertaking = grant({
  name: "undertaking",
  inForce: always,
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.techProject,
    fact.projectApproved,
  ],
  facts: (given: Given) => ({
    projectApproved: given.truth(fact.projectApproved),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [{ id: "article11.when1", must: "hold", test: (f) => f.projectApproved }],
  discretion: true,
  amount: fixed(200_000_000),
  rounding: { mode: "down", unit: 1 },
  caps: [undertakingCap1, article11Joint1, article17Joint1, article18Joint1],
});

/** Article 12, in force from 2025-01-10 to 2028-01-09. */
const founding = grant({
  name: "founding",
  inForce: always,
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.platform,
    fact.platformAuthorised,
  ],
  facts: (given: Given) => ({
    platformAuthorised: given.truth(fact.platformAuthorised),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [{ id: "founding.when1", must: "hold", test: (f) => f.platformAuthorised }],
  discretion: true,
  amount: fixed(400_000_000),
  rounding: { mode: "down", unit: 1 },
  caps: [foundingCap1, article12Joint1, article17Joint1, article18Joint1],
});

/** Article 12, in force from 2025-01-10 to 2028-01-09. */
const assessment = grant({
  name: "assessment",
  inForce: always,
  states: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.platform,
    fact.platformPassed,
  ],
  facts: (given: Given) => ({
    platformPassed: given.truth(fact.platformPassed),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [{ id: "assessment.when1", must: "hold", test: (f) => f.platformPassed }],
  discretion: true,
  amount: fixed(50_000_000),
  rounding: { mode: "down", unit: 1 },
  caps: [
    assessmentCap1,
    assessmentCap2,
    assessmentCap3,
    article12Joint1,
    article17Joint1,
    article18Joint1,
  ],
});

/** Article 13, in force from 2025-01-10 to 2028-01-09. */
const famedPark = grant({
  name: "famedPark",
  inForce: always,
  states: [
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.operator,
    fact.park,
    fact.parkIdentified,
  ],
  facts: (given: Given) => ({
    parkIdentified: given.truth(fact.parkIdentified),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [{ id: "famedPark.when1", must: "hold", test: (f) => f.parkIdentified }],
  amount: fixed(100_000_000),
  rounding: { mode: "down", unit: 1 },
  caps: [famedParkCap1, article17Joint1, article18Joint1],
});

/** Article 13, in force from 2025-01-10 to 2028-01-09. */
const clusterSpace = grant({
  name: "clusterSpace",
  inForce: always,
  states: [
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.operator,
    fact.space,
    fact.clusterSize,
  ],
  facts: (given: Given) => ({
    clusterSize: given.number(fact.clusterSize),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [
    { id: "clusterSpace.when1", must: "hold", test: (f) => f.clusterSize === choice.cluster },
  ],
  discretion: true,
  amount: fixed(200_000_000),
  rounding: { mode: "down", unit: 1 },
  caps: [clusterSpaceCap1, article17Joint1, article18Joint1],
});

/** Article 13, in force from 2025-01-10 to 2028-01-09. */
const largeClusterSpace = grant({
  name: "largeClusterSpace",
  inForce: always,
  states: [
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.operator,
    fact.space,
    fact.clusterSize,
  ],
  facts: (given: Given) => ({
    clusterSize: given.number(fact.clusterSize),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [
    { id: "largeClusterSpace.when1", must: "hold", test: (f) => f.clusterSize === choice.large },
  ],
  discretion: true,
  amount: fixed(400_000_000),
  rounding: { mode: "down", unit: 1 },
  caps: [largeClusterSpaceCap1, article17Joint1, article18Joint1],
});

/** Article 16, in force from 2025-01-10 to 2028-01-09. */
const article16 = grant({
  name: "article16",
  inForce: always,
  states: [
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.organiser,
    fact.activity,
    fact.activityCost,
    fact.activityRegistered,
  ],
  facts: (given: Given) => ({
    activityRegistered: given.truth(fact.activityRegistered),
    activityCost: given.number(fact.activityCost),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [{ id: "article16.when1", must: "hold", test: (f) => f.activityRegistered }],
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.activityCost <= 3_002_399_751_580_330,
      numerator: (f) => 3 * f.activityCost,
    },
    exact: (f) => times(ratio(3n, 10n), whole(f.activityCost)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article16Cap1, article17Joint1, article18Joint1],
});

/** Article 21, in force from 2026-07-01 to 2028-01-09. */
const article21 = grant({
  name: "article21",
  inForce: { from: 2026_07_01, until: 9999_12_31 },
  states: [fact.enterprise, fact.applied, fact.matter, fact.annualBudget, fact.developersCertified],
  facts: (given: Given) => ({
    developersCertified: given.number(fact.developersCertified),
    annualBudget: given.number(fact.annualBudget),
  }),
  conditions: [],
  amount: {
    quick: {
      denominator: 1,
      fits: (f) => f.developersCertified <= 45_035_996_273,
      numerator: (f) => 200_000 * f.developersCertified,
    },
    exact: (f) => times(whole(200_000), whole(f.developersCertified)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article17Joint1, article18Joint1, article21Cap1],
});

export const policy: Policy = {
  name: "longgangAi2025",
  currency: { code: "CNY", decimals: 2 },
  term: { from: 2025_01_10, until: 2028_01_09 },
  datedBy: fact.applied,
  choices: ["trial", "launch", "none", "cluster", "large"],
  facts: [
    fact.enterprise,
    fact.applied,
    fact.matter,
    fact.annualBudget,
    fact.computeSpend,
    fact.startup,
    fact.corpusContract,
    fact.onTradingPlatform,
    fact.sellerRelated,
    fact.releaseCost,
    fact.onPublicPlatform,
    fact.releaseApproved,
    fact.model,
    fact.modelListed,
    fact.servicePayments,
    fact.serviceModelListed,
    fact.serviceModelTested,
    fact.robotRd,
    fact.robotProduction,
    fact.stage,
    fact.productRd,
    fact.namedTrade,
    fact.productReleased,
    fact.project,
    fact.actualInvestment,
    fact.governmentInvested,
    fact.projectScore,
    fact.techProject,
    fact.totalInvestment,
    fact.projectApproved,
    fact.platform,
    fact.platformAuthorised,
    fact.platformPassed,
    fact.operator,
    fact.park,
    fact.space,
    fact.parkIdentified,
    fact.clusterSize,
    fact.organiser,
    fact.activity,
    fact.activityCost,
    fact.activityRegistered,
    fact.developersCertified,
  ],
  grants: [
    article2,
    article2_2,
    article3,
    article4,
    article5,
    article6,
    trial,
    launch,
    article8,
    article10,
    breakthrough,
    undertaking,
    founding,
    assessment,
    famedPark,
    clusterSpace,
    largeClusterSpace,
    article16,
    article21,
  ],
  externals: ["districtPolicies", "higherRules"],
  caps: [
    article2Cap1,
    article2Cap1_2,
    article3Cap1,
    article4Cap1,
    article5Cap1,
    article5Cap2,
    article6Cap1,
    article7Joint1,
    article8Cap1,
    article10Cap1,
    article10Cap2,
    article10Cap3,
    breakthroughCap1,
    undertakingCap1,
    article11Joint1,
    foundingCap1,
    assessmentCap1,
    assessmentCap2,
    assessmentCap3,
    article12Joint1,
    famedParkCap1,
    clusterSpaceCap1,
    largeClusterSpaceCap1,
    article16Cap1,
    article17Joint1,
    article18Joint1,
    article21Cap1,
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
