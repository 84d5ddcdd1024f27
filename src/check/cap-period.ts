import type { Fix } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { capWithoutPeriod, periodNotNeeded } from "../diagnostics/messages/caps.ts";
import type { Limit, Scope } from "../model/cap.ts";
import type { Fact } from "../model/fact.ts";
import type { Period } from "../model/period.ts";
import type { ScopeNode } from "../syntax/amount.ts";
import type { Node } from "../syntax/node.ts";
import type { PeriodNode } from "../syntax/period.ts";
import type { ClauseContext } from "./document.ts";
import type { Counted, Payees } from "./joint.ts";
import { checkPeriod } from "./period.ts";
import { appending, removing } from "./repair.ts";

/** A cap whose period is wanted. */
export interface Held {
  readonly scope: Scope;
  readonly node: ScopeNode | undefined;
  /** After what a period would be written. */
  readonly last: Node;
  readonly measure: Limit["measure"];
  readonly counted: Counted | undefined;
  /** `pro rata` shares out a budget. */
  readonly isBudget: boolean;
}

/**
 * For how long an award uses room under the cap (manual, section 4). Whoever is paid comes again and
 * again, so a cap for them alone must say for how long it holds; so must a budget.
 */
export function capPeriod(held: Held, payees: Payees, context: ClauseContext): Period | undefined {
  const written = held.node?.period;
  const without = withoutPeriod(held);
  if (without !== undefined) {
    if (written !== undefined) reportNotNeeded(without, written, context);
    return { kind: "lifetime" };
  }
  if (written !== undefined) return checkPeriod(written, context);
  if (!isOpenEnded(held, payees)) return { kind: "lifetime" };
  const scope = held.scope.kind === "each" ? held.scope.facts.map(({ name }) => name) : [];
  const fixes = [...readingsForSome(held, payees), ...readings(held, context)];
  context.report(diagnose(capWithoutPeriod, { scope }, (held.node ?? held.last).span, { fixes }));
  return undefined;
}

function withoutPeriod({
  scope,
  measure,
}: Held): Parameters<typeof reportNotNeeded>[0] | undefined {
  if (measure === "open awards" || measure === "consecutive years") return measure;
  return scope.kind === "claim" ? "claim" : undefined;
}

function reportNotNeeded(
  beside: "claim" | "open awards" | "consecutive years",
  written: PeriodNode,
  context: ClauseContext,
): void {
  const label = { en: "Leave out the period", zh: "删去期限" };
  const fixes = [removing(written, context.place, label)];
  context.report(diagnose(periodNotNeeded, { beside }, written.span, { fixes }));
}

/** A budget, or a cap whose only scope is a payee. */
function isOpenEnded({ scope, counted }: Held, payees: Payees): boolean {
  switch (scope.kind) {
    case "everyone":
      return true;
    case "claim":
      return false;
    case "each": {
      const names = new Set(paidBy(counted, payees));
      return scope.facts.every((fact) => isPayee(fact, names));
    }
  }
}

const paidBy = (counted: Counted | undefined, payees: Payees): readonly string[] =>
  counted?.grants.flatMap((name) => payees.get(name) ?? []).map(({ name }) => name) ?? [];

/** The beneficiary, the fact after `to`, or an id `per` one of them. */
const isPayee = ({ name, type, per }: Fact, paid: ReadonlySet<string>): boolean =>
  paid.has(name) ||
  (type.kind === "id" && per.length > 0 && per.every((owner) => paid.has(owner.name)));

/** A ceiling that names nobody is more often one for each receiver than a budget. */
function readingsForSome(held: Held, payees: Payees): readonly Fix[] {
  const { node, last, measure, counted, isBudget } = held;
  if (node !== undefined || isBudget) return [];
  const forEach = [...new Set(paidBy(counted, payees))].map((name) =>
    appending(last, ` per ${name} per year`, {
      en: `For each receiver, in each year: per ${name} per year`,
      zh: `每个受资助主体每年：per ${name} per year`,
    }),
  );
  // A claim is one award at most in any case.
  return measure === "money" ? [...forEach, appending(last, " per claim", perClaim)] : forEach;
}

const perClaim = { en: "For each claim: per claim", zh: "每份申请：per claim" };

/** What the cap may have been meant to say. */
function readings({ node, last }: Held, { place }: ClauseContext): readonly Fix[] {
  const isForAll = node === undefined;
  const each = [
    appending(last, " per year", {
      en: `${isForAll ? "For all applicants together, in each year" : "In each year"}: per year`,
      zh: `${isForAll ? "全部申请每年合计" : "每年"}：per year`,
    }),
    appending(last, " per lifetime", {
      en: `${isForAll ? "For all applicants together, once" : "Once"} and for all: per lifetime`,
      zh: `${isForAll ? "全部申请在有效期内合计" : "有效期内累计"}：per lifetime`,
    }),
  ];
  if (node === undefined || node.facts.length === 0) return each;
  const { edits } = removing(node, place, perClaim);
  return [
    ...each,
    { label: perClaim, edits: edits.map((edit) => ({ ...edit, text: " per claim" })) },
  ];
}
