import type { Span } from "../../src/diagnostics/diagnostic.ts";
import { rational } from "../../src/exact/rational.ts";
import type { Constant, Expression, FactValue, Share } from "../../src/model/amount.ts";
import type { Cap, Scope } from "../../src/model/cap.ts";
import type { Agency, External, Fact, FactType } from "../../src/model/fact.ts";
import type { Grant } from "../../src/model/grant.ts";
import type { Period } from "../../src/model/period.ts";
import type { Policy, Said } from "../../src/model/policy.ts";

/*
 * Small checked policies by hand, for tests of single functions of the interpreter. What can be
 * said in the language itself is tested in test/language.
 */

const span: Span = { file: "test", start: 0, end: 0 };

export const office: Agency = { name: "office", title: { en: "office" } };
export const other: External = { name: "other", title: { en: "other programme" } };

export const fact = (name: string, type: FactType, more: Partial<Fact> = {}): Fact => ({
  name,
  type,
  label: { text: { en: name }, counted: { en: name } },
  setBy: undefined,
  per: [],
  perYear: false,
  article: undefined,
  span,
  ...more,
});

export const firm = fact("firm", { kind: "id" });
export const applied = fact("applied", { kind: "date" });
export const spend = fact("spend", { kind: "money" });

/** Whole yuan, in minor units. */
export const yuan = (amount: number): Constant => ({
  kind: "constant",
  gives: "money",
  value: rational(amount * 100),
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

export const valueOf = (of: Fact): FactValue => ({
  kind: "fact",
  gives: of.type.kind === "money" ? "money" : "count",
  fact: of,
  span,
});

export const percentOf = (percent: number, of: Expression): Share => ({
  kind: "share",
  gives: "money",
  rate: { kind: "constant", gives: "number", value: rational(percent, 100), written: "%", span },
  of,
  span,
});

const perFirm: Scope = { kind: "each", facts: [firm] };
export const year: Period = { kind: "calendar", months: 12, from: { month: 1, day: 1 } };
const always = { from: "0001-01-01", until: undefined } as const;

/** A cap of so many yuan per firm and year on `voucher`. */
export const yearlyCap = (amount: number, more: Partial<Cap> = {}): Cap => ({
  id: "voucher.cap1",
  limit: { measure: "money", amount: yuan(amount) },
  scope: perFirm,
  period: year,
  grants: ["voucher"],
  externals: [],
  whenShort: "reduce",
  ranking: undefined,
  wording: "cap",
  article: undefined,
  inForce: always,
  span,
  ...more,
});

/** `voucher`: half of what was spent. */
export const voucher = (more: Partial<Grant> = {}): Grant => ({
  name: "voucher",
  title: undefined,
  article: undefined,
  inForce: always,
  window: undefined,
  payee: firm,
  conditions: [],
  discretion: false,
  amount: percentOf(50, valueOf(spend)),
  less: undefined,
  atLeast: undefined,
  rounding: { mode: "down", unit: rational(1) },
  accumulated: undefined,
  nothingBelow: undefined,
  caps: [],
  payment: undefined,
  states: [firm, applied, spend].map((each) => ({ fact: each, always: true })),
  span,
  ...more,
});

/** A policy of these grants, with every cap on them, from 2025 on, in CNY. */
export const policyOf = (grants: readonly Grant[], more: Partial<Policy> = {}): Policy => ({
  name: "test",
  title: { en: "test" },
  languages: ["en"],
  issuedBy: undefined,
  currency: { code: "CNY", decimals: 2 },
  term: { from: "2025-01-01", until: undefined },
  datedBy: applied,
  beneficiary: firm,
  agencies: [office],
  externals: [other],
  facts: [firm, applied, spend],
  defines: [],
  sections: [],
  articles: [],
  grants,
  caps: [...new Set(grants.flatMap((grant) => grant.caps))],
  said: nothingSaid,
  examples: [],
  amendments: [],
  sources: [],
  span,
  ...more,
});

const nothingSaid: Said = {
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
