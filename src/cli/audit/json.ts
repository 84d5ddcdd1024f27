import { formatMinor } from "../../exact/money.ts";
import type { Policy } from "../../model/policy.ts";
import type { Exceeded } from "../../verify/auditor.ts";
import type { Audited } from "./audited.ts";
import { scopeOf } from "./audited.ts";

/**
 * `{"breaches": [{"cap", "scope", "period", "total", "limit", "entries"}], "differences": [{"id",
 * "recorded", "computed"}]}`. Money is a decimal string, a number of awards or years a number; a
 * period is an ISO interval or "lifetime"; `computed` is null where the rules give no award.
 */
export function auditJson({ currency }: Policy, audited: Audited): string {
  const money = (minor: number | undefined): string | null =>
    minor === undefined ? null : formatMinor(minor, currency.code);
  const breaches = audited.breaches.map((breach) => ({
    cap: breach.cap.id,
    scope: scopeOf(breach),
    period: periodOf(breach),
    total: measured(breach, breach.total, currency.code),
    limit: measured(breach, breach.limit, currency.code),
    entries: breach.entries,
  }));
  const differences = [
    ...audited.differences.map(({ id, recorded, computed }) => ({
      id,
      recorded: money(recorded),
      computed: money(computed),
    })),
    ...audited.unread.map(({ id, recorded }) => ({
      id,
      recorded: money(recorded),
      computed: null,
    })),
    ...audited.bad.map(({ line }) => ({ id: `#${line}`, recorded: null, computed: null })),
  ];
  return `${JSON.stringify({ breaches, differences }, undefined, 2)}\n`;
}

const measured = ({ cap }: Exceeded, total: bigint, currency: string): string | number =>
  cap.limit.measure === "money" ? formatMinor(total, currency) : Number(total);

function periodOf({ cap, window: { from, until } }: Exceeded): string {
  if (cap.period.kind === "lifetime" && cap.limit.measure !== "consecutive years") {
    return "lifetime";
  }
  return `${from}/${until ?? ".."}`;
}
