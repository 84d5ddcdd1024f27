import type { Span } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  capDependsOnClaim,
  capReadsLedger,
  yearFactOutsideYear,
} from "../diagnostics/messages/caps.ts";
import type { Limit, Scope } from "../model/cap.ts";
import type { Fact } from "../model/fact.ts";
import { limitFormula } from "../model/formulas.ts";
import type { Period } from "../model/period.ts";
import type { Formula } from "../model/walk.ts";
import { everythingIn, ownFacts } from "../model/walk.ts";
import type { ClauseContext } from "./document.ts";

/** For whom and for how long the cap holds. */
interface Extent {
  readonly scope: Scope;
  readonly period: Period;
}

/**
 * Claims that share a cap must agree on its size: it may use facts of its scope and period, and no
 * earlier awards (manual, section 4, "MONEY of a cap").
 */
export function checkLimit(limit: Limit, extent: Extent, cap: Span, context: ClauseContext): void {
  const reported = new Set<string>();
  for (const part of everythingIn(limitFormula({ limit }))) {
    if (part.kind === "ledger") reportLedger(part, cap, context);
    else
      for (const fact of ownFacts(part)) reportFact(fact, part, { extent, cap, reported }, context);
  }
}

function reportLedger(reading: Formula, cap: Span, context: ClauseContext): void {
  const at = placed(reading.span, cap);
  context.report(diagnose(capReadsLedger, {}, at.span, { related: at.related }));
}

function reportFact(
  fact: Fact,
  part: Formula,
  { extent, cap, reported }: { extent: Extent; cap: Span; reported: Set<string> },
  context: ClauseContext,
): void {
  if (reported.has(fact.name) || belongs(fact, extent)) return;
  reported.add(fact.name);
  const message = isOfYear(fact, extent.scope) ? yearFactOutsideYear : capDependsOnClaim;
  const at = placed(part.span, cap);
  context.report(diagnose(message, { fact: fact.name }, at.span, { related: at.related }));
}

/** At the fact, where the cap itself names it; else at the cap, with the define that names it. */
function placed(span: Span, cap: Span) {
  const isInside = span.file === cap.file && span.start >= cap.start && span.end <= cap.end;
  if (isInside) return { span, related: [] };
  const message = { en: "The cap uses this.", zh: "上限使用了此处的内容。" };
  return { span: cap, related: [{ span, message }] };
}

/** Of its scope or period: each of its `per` is in the scope, or the year (manual, section 11). */
function belongs(fact: Fact, { scope, period }: Extent): boolean {
  if (scope.kind === "claim" || isInScope(fact, scope)) return true;
  return isOwned(fact, scope) && (!fact.perYear || isWithinYear(period));
}

const isOwned = ({ per, perYear }: Fact, scope: Scope): boolean =>
  (per.length > 0 || perYear) && per.every((owner) => isInScope(owner, scope));

/** Only the period is in the way. */
const isOfYear = (fact: Fact, scope: Scope): boolean => fact.perYear && isOwned(fact, scope);

const isInScope = ({ name }: Fact, scope: Scope): boolean =>
  scope.kind === "each" && scope.facts.some((fact) => fact.name === name);

const isWithinYear = (period: Period): boolean =>
  period.kind === "calendar" && period.from.month === 1 && period.from.day === 1;
