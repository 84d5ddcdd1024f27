import { expect } from "vitest";
import type { Span } from "../../src/diagnostics/diagnostic.ts";
import { rational } from "../../src/exact/rational.ts";
import type {
  Arithmetic,
  Conditional,
  Constant,
  DateConstant,
  DefineValue,
  Expression,
  FactValue,
  LedgerReading,
  Measure,
  Share,
} from "../../src/model/amount.ts";
import type { Cap, Limit, Scope } from "../../src/model/cap.ts";
import type { Comparison, Condition, Truth } from "../../src/model/condition.ts";
import type { Agency, External, Fact, FactType } from "../../src/model/fact.ts";
import type { Grant, GrantCondition } from "../../src/model/grant.ts";
import type { Period } from "../../src/model/period.ts";
import type { Policy, Said } from "../../src/model/policy.ts";
import type { Text } from "../../src/model/text.ts";
import { prose } from "../../src/prose/prose.ts";
import { mentions } from "../../src/prose/mentions.ts";
import { text } from "../../src/prose/phrase.ts";
import type { Phrase } from "../../src/prose/phrase.ts";
import type { Prose } from "../../src/prose/renderer.ts";

/*
 * A policy in both languages, by hand, so that every construct of the model can be told in a test,
 * also those that only odd policies have.
 */

export const span: Span = { file: "test", start: 0, end: 0 };

/** "English / 中文" */
export function both(pair: string): Text {
  const [en = "", zh = ""] = pair.split(" / ");
  return { en, zh };
}

export const fact = (
  name: string,
  type: FactType["kind"] | FactType,
  label: string,
  more: Partial<Fact> & { readonly counted?: string } = {},
): Fact => ({
  name,
  type: typeof type === "string" ? plainType(type) : type,
  label: { text: both(label), counted: more.counted === undefined ? {} : both(more.counted) },
  setBy: more.setBy,
  per: more.per ?? [],
  perYear: more.perYear ?? false,
  article: undefined,
  span,
});

function plainType(kind: FactType["kind"]): FactType {
  switch (kind) {
    case "money":
    case "count":
    case "percent":
    case "date":
    case "yes/no":
    case "id":
      return { kind };
    default:
      throw new Error(`A ${kind} fact needs its values.`);
  }
}

export const bureau: Agency = { name: "iib", title: both("Industry Bureau / 工业和信息化局") };
const finance: Agency = { name: "fin", title: both("Finance Bureau / 财政局") };
export const otherAid: External = {
  name: "otherAid",
  title: both("aid of other authorities / 其他机构给予的援助"),
};

export const enterprise = fact("firm", "id", "enterprise / 企业", {
  counted: "enterprises / 家",
});
export const model = fact("llm", "id", "large model / 大模型", { counted: "large models / 个" });
export const applied = fact("applied", "date", "date of application / 申请日期");
export const computeSpend = fact("computeSpend", "money", "computing-power expenses / 算力费用");
export const investment = fact(
  "invested",
  "money",
  "actual investment in the project / 实际投资额",
);
export const developers = fact("devs", "count", "developers newly certified / 新增认证开发者人数");
export const related = fact("related", "yes/no", "the seller is a related party / 出售方为关联方");
export const onPlatform = fact(
  "onPlatform",
  "yes/no",
  "the data was bought on a data-trading platform / 通过数据交易平台采购",
);
export const startup = fact(
  "startup",
  "yes/no",
  "the enterprise was founded less than five years ago / 企业成立未满五年",
);
export const size = fact(
  "size",
  {
    kind: "one of",
    values: [
      { name: "small", label: both("small / 小型") },
      { name: "large", label: both("large / 大型") },
    ],
  },
  "size of the enterprise / 企业规模",
);
export const budget = fact("budget", "money", "funds available in the year / 年度资金总额", {
  perYear: true,
  setBy: finance,
});
export const score = fact(
  "score",
  { kind: "number", from: rational(0), to: rational(100) },
  "score for exemplary role / 示范性评分",
  { setBy: bureau },
);
export const staff = fact(
  "staff",
  {
    kind: "list",
    columns: [
      { name: "wage", type: { kind: "money" }, label: { text: both("wage / 工资"), counted: {} } },
      {
        name: "trainee",
        type: { kind: "yes/no" },
        label: { text: both("the person is a trainee / 该人员为学徒"), counted: {} },
      },
    ],
  },
  "staff / 员工",
);

/** Whole yuan. */
export const yuan = (amount: number): Constant => ({
  kind: "constant",
  gives: "money",
  value: rational(BigInt(Math.round(amount * 100))),
  written: "",
  span,
});

export const count = (value: number): Constant => ({
  kind: "constant",
  gives: "count",
  value: rational(value),
  written: "",
  span,
});

export const percent = (value: number): Constant => ({
  kind: "constant",
  gives: "number",
  value: rational(value, 100),
  written: "%",
  span,
});

export const day = (date: string): DateConstant => ({ kind: "date", gives: "date", date, span });

export const of = (given: Fact): FactValue => ({
  kind: "fact",
  gives: given.type.kind === "money" ? "money" : given.type.kind === "date" ? "date" : "count",
  fact: given,
  span,
});

export const share = (rate: Expression | number, base: Expression): Share => ({
  kind: "share",
  gives: "money",
  rate: typeof rate === "number" ? percent(rate) : rate,
  of: base,
  span,
});

export const arithmetic = (
  left: Expression,
  operator: Arithmetic["operator"],
  right: Expression,
): Arithmetic => ({ kind: "arithmetic", gives: "money", operator, left, right, span });

export const ifElse = (
  condition: Condition,
  then: Expression,
  otherwise: Expression,
): Conditional => ({ kind: "conditional", gives: "money", condition, then, otherwise, span });

export const named = (name: string, label: string, value: Expression): DefineValue => ({
  kind: "define",
  gives: value.gives,
  define: { name, label: both(label), value, article: undefined, span },
  span,
});

export const reading = (
  measure: Measure["kind"] | Measure,
  scope: Scope,
  period: Period = lifetime,
): LedgerReading => ({
  kind: "ledger",
  gives: "money",
  measure:
    typeof measure === "string" && measure !== "sum"
      ? { kind: measure }
      : typeof measure === "string"
        ? { kind: "sum", fact: computeSpend }
        : measure,
  grants: ["main"],
  externals: [],
  scope,
  period,
  span,
});

export const truth = (given: Fact): Truth => ({ kind: "truth", of: "fact", fact: given, span });
export const not = (part: Condition): Condition => ({ kind: "not", part, span });
export const and = (...parts: readonly Condition[]): Condition => ({ kind: "and", parts, span });
export const or = (...parts: readonly Condition[]): Condition => ({ kind: "or", parts, span });
export const compare = (
  left: Expression,
  operator: Comparison["operator"],
  right: Expression,
): Comparison => ({ kind: "comparison", operator, left, right, span });

export const everyone: Scope = { kind: "everyone" };
export const per = (...facts: readonly Fact[]): Scope => ({ kind: "each", facts });
export const year: Period = { kind: "calendar", months: 12, from: { month: 1, day: 1 } };
export const lifetime: Period = { kind: "lifetime" };

const term = { from: "2025-01-10", until: "2028-01-09" } as const;

export const cap = (limit: Limit | number, more: Partial<Cap> = {}): Cap => ({
  id: "main.cap1",
  limit: typeof limit === "number" ? { measure: "money", amount: yuan(limit) } : limit,
  scope: per(enterprise),
  period: year,
  grants: ["main"],
  externals: [],
  whenShort: "reduce",
  ranking: undefined,
  wording: "cap",
  article: undefined,
  inForce: term,
  span,
  ...more,
});

export const when = (test: Condition, must: GrantCondition["must"] = "hold"): GrantCondition => ({
  id: must === "hold" ? "main.when1" : "main.except1",
  must,
  test,
  owner: "grant",
  span,
});

export const grant = (amount: Expression, more: Partial<Grant> = {}): Grant => ({
  name: "main",
  title: undefined,
  article: undefined,
  inForce: term,
  window: undefined,
  payee: enterprise,
  conditions: [],
  discretion: false,
  amount,
  less: undefined,
  atLeast: undefined,
  rounding: { mode: "down", unit: rational(1) },
  accumulated: undefined,
  nothingBelow: undefined,
  caps: [],
  payment: undefined,
  states: [],
  span,
  ...more,
});

export const nothingSaid: Said = {
  quotes: [],
  purposes: [],
  commitments: [],
  notes: [],
  responsible: [],
  interpretedBy: undefined,
  prevailsOver: [],
  yieldsTo: [],
  readings: [],
};

export const policy = (grants: readonly Grant[], more: Partial<Policy> = {}): Policy => ({
  name: "vouchers",
  title: both("Computing Voucher Measures / 算力券若干措施"),
  languages: ["en", "zh"],
  issuedBy: bureau,
  currency: { code: "CNY", decimals: 2 },
  term,
  datedBy: applied,
  beneficiary: enterprise,
  agencies: [bureau, finance],
  externals: [otherAid],
  facts: [
    enterprise,
    model,
    applied,
    computeSpend,
    investment,
    developers,
    related,
    onPlatform,
    startup,
    size,
    budget,
    score,
    staff,
  ],
  defines: [],
  sections: [],
  articles: [],
  grants,
  caps: [...new Set(grants.flatMap(({ caps }) => caps))],
  said: nothingSaid,
  examples: [],
  amendments: [],
  sources: [],
  span,
  ...more,
});

/** What both languages say, as a reader sees it; both must speak of the same things. */
export function inBoth(
  told: Policy,
  say: (one: Prose) => Phrase | readonly Phrase[],
): readonly [en: string, zh: string] {
  const [en, zh] = [say(prose("en", told)), say(prose("zh", told))];
  expect(mentions(phrasesOf(en))).toEqual(mentions(phrasesOf(zh)));
  return [plain(en, " "), plain(zh, "")];
}

const phrasesOf = (said: Phrase | readonly Phrase[]): readonly Phrase[] =>
  "kind" in said ? [said] : said;

const plain = (said: Phrase | readonly Phrase[], separator: string): string =>
  phrasesOf(said).map(text).join(separator);
