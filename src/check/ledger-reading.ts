import type { Fix } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import type { Texts } from "../diagnostics/message.ts";
import {
  grantRepeated,
  notAGrant,
  notSummable,
  readingForEveryone,
  readingPerClaim,
  thisOutsideGrant,
} from "../diagnostics/messages/ledger.ts";
import type { LedgerReading, Measure, Unit } from "../model/amount.ts";
import type { Scope } from "../model/cap.ts";
import type { External, Fact } from "../model/fact.ts";
import type { Period } from "../model/period.ts";
import type { LedgerNode } from "../syntax/amount.ts";
import type { Name } from "../syntax/node.ts";
import type { Checker, Draft } from "./draft.ts";
import { settled } from "./draft.ts";
import { kindOfNamed } from "./kind.ts";
import { checkPeriod } from "./period.ts";
import { appending } from "./repair.ts";
import { checkScope } from "./scope.ts";
import { allPresent } from "./units.ts";

/** `awarded by G per SCOPE [PERIOD]` and its kin (manual, section 5, "The ledger"). */
export function ledgerDraft(node: LedgerNode, checker: Checker): Draft | undefined {
  const measured = measureOf(node, checker);
  const sources = sourcesOf(node, checker);
  const scope = scopeOf(node, checker);
  const period = periodOf(node, checker);
  if (measured === undefined || sources === undefined) return undefined;
  if (scope === undefined || period === undefined) return undefined;
  const isForAll = scope.kind === "everyone" && node.period === undefined;
  if (isForAll && sources.length > 0) reportForEveryone(node, checker);
  return settled(reading(node, measured, sources, { scope, period }));
}

interface Measured {
  readonly measure: Measure;
  readonly gives: Unit;
}
type Source =
  | { readonly kind: "grant"; readonly grant: string }
  | { readonly kind: "external"; readonly external: External };

const reading = (
  { span }: LedgerNode,
  { measure, gives }: Measured,
  sources: readonly Source[],
  { scope, period }: { readonly scope: Scope; readonly period: Period },
): LedgerReading => ({
  kind: "ledger",
  measure,
  grants: sources.flatMap((source) => (source.kind === "grant" ? [source.grant] : [])),
  externals: sources.flatMap((source) => (source.kind === "external" ? [source.external] : [])),
  scope,
  period,
  gives,
  span,
});

function measureOf(node: LedgerNode, checker: Checker): Measured | undefined {
  switch (node.measure) {
    case "awarded":
    case "paid":
      return { measure: { kind: node.measure }, gives: "money" };
    case "awards":
    case "years awarded":
      return { measure: { kind: node.measure }, gives: "count" };
    case "sum":
      return node.fact && sumOf(node.fact, checker);
  }
}

function sumOf(name: Name, checker: Checker): Measured | undefined {
  const named = checker.names.find(name);
  if (named === undefined) return undefined;
  const gives = named.kind === "fact" ? summableUnit(named.fact) : undefined;
  if (named.kind === "fact" && gives !== undefined) {
    return { measure: { kind: "sum", fact: named.fact }, gives };
  }
  const values = { name: name.name, found: kindOfNamed(named) };
  checker.report(diagnose(notSummable, values, name.span));
  return undefined;
}

/** A sum of percentages of different claims would mean nothing. */
function summableUnit({ type }: Fact): Unit | undefined {
  switch (type.kind) {
    case "money":
    case "count":
    case "number":
      return type.kind;
    case "percent":
    case "date":
    case "yes/no":
    case "id":
    case "one of":
    case "list":
      return undefined;
  }
}

function sourcesOf({ by }: LedgerNode, checker: Checker): readonly Source[] | undefined {
  const sources = allPresent(by.map((name) => sourceNamed(name, checker)));
  const keys = sources?.map(keyOf) ?? [];
  const repeated = by.find((_, place) => keys.indexOf(keys[place] ?? "") < place);
  if (sources === undefined || repeated === undefined) return sources;
  checker.report(diagnose(grantRepeated, { name: repeated.name }, repeated.span));
  return undefined;
}

/** Grants and externals share one name space. */
const keyOf = (source: Source): string =>
  source.kind === "grant" ? source.grant : source.external.name;

function sourceNamed(name: Name, checker: Checker): Source | undefined {
  if (name.name === "this") return thisGrant(name, checker);
  const named = checker.names.find(name);
  if (named === undefined || named.kind === "grant" || named.kind === "external") return named;
  const values = { name: name.name, found: kindOfNamed(named) };
  checker.report(diagnose(notAGrant, values, name.span));
  return undefined;
}

function thisGrant(name: Name, checker: Checker): Source | undefined {
  if (checker.grant !== undefined) return { kind: "grant", grant: checker.grant };
  checker.report(diagnose(thisOutsideGrant, {}, name.span));
  return undefined;
}

function scopeOf(node: LedgerNode, checker: Checker): Scope | undefined {
  const scope = checkScope({ facts: node.per, claim: node.perClaim }, checker);
  if (scope?.kind !== "claim") return scope;
  checker.report(diagnose(readingPerClaim, {}, node.span));
  return undefined;
}

/** Mostly the scope was forgotten: then the awards of others would be taken off. */
function reportForEveryone(node: LedgerNode, checker: Checker): void {
  const { beneficiary } = checker;
  const each = beneficiary === undefined ? [] : [adding(node, `per ${beneficiary}`, forReceiver)];
  const fixes = [...each, adding(node, "per lifetime", forAll)];
  checker.report(diagnose(readingForEveryone, {}, node.span, { fixes }));
}

const forReceiver = { en: "For whoever is paid", zh: "同一受资助主体" };
const forAll = { en: "For all applicants together", zh: "全部申请合计" };

const adding = (node: LedgerNode, words: string, label: Texts): Fix =>
  appending(node, ` ${words}`, {
    en: `${label.en}: ${words}`,
    zh: `${label.zh}：${words}`,
  });

/** Where none is written, whatever was awarded ever. */
const periodOf = ({ period }: LedgerNode, checker: Checker): Period | undefined =>
  period === undefined ? { kind: "lifetime" } : checkPeriod(period, checker);
