import { diagnose } from "../diagnostics/diagnostic.ts";
import { fiscalStart } from "../diagnostics/messages/ledger.ts";
import type { Period } from "../model/period.ts";
import type { CalendarPeriodNode, PeriodNode, RollingPeriodNode } from "../syntax/period.ts";
import type { Context } from "./context.ts";

/** For how long an award counts (manual, section 4); undefined where it was written wrongly. */
export function checkPeriod(
  node: PeriodNode,
  context: Pick<Context, "report">,
): Period | undefined {
  switch (node.kind) {
    case "calendar":
      return calendar(node, context);
    case "rolling":
      return rolling(node, context);
    case "lifetime":
      return { kind: "lifetime" };
  }
}

const monthsOf = { year: 12, "half-year": 6, quarter: 3, month: 1 } as const;
const firstOfJanuary = { month: 1, day: 1 } as const;

function calendar(node: CalendarPeriodNode, context: Pick<Context, "report">): Period | undefined {
  if (node.from !== undefined && node.unit !== "year") {
    context.report(diagnose(fiscalStart, {}, node.from.span));
    return undefined;
  }
  const from = node.from === undefined ? firstOfJanuary : dayOf(node.from);
  return { kind: "calendar", months: monthsOf[node.unit], from };
}

function rolling(node: RollingPeriodNode, context: Pick<Context, "report">): Period | undefined {
  const { count, unit, from } = node;
  if (from === undefined) return { kind: "rolling", count, unit };
  if (unit === "years") return { kind: "fiscal window", years: count, from: dayOf(from) };
  context.report(diagnose(fiscalStart, {}, from.span));
  return undefined;
}

const dayOf = ({ month, day }: { readonly month: number; readonly day: number }) => ({
  month,
  day,
});
