import { formatMinor } from "../../exact/money.ts";
import type { TraceStep } from "../../model/outcome.ts";
import { text } from "../../prose/phrase.ts";
import type { Exceeded } from "../../verify/auditor.ts";
import type { Difference } from "../../verify/recompute.ts";
import type { Reader } from "../reader.ts";
import type { Audited } from "./audited.ts";
import { scopeOf } from "./audited.ts";
import { faultText } from "./fault-text.ts";
import { isRepeated, reasonOf } from "./reason.ts";

/**
 * `{"breaches": [{"cap", "scope", "period", "total", "limit", "entries"}], "over": [the same, with the
 * "entry" of another programme], "faults": [{"id", "line", "reason"}], "differences": [{"id", "line",
 * "recorded", "computed", "reason", "trace"}]}`. Money is a decimal string, a number of awards or years
 * a number; a period is an ISO interval or "lifetime"; `computed` is null where the rules give no
 * award, as of a row that cannot be an entry, which is a fault besides. A trace is that of a result.
 */
export function auditJson(reader: Reader, audited: Audited): string {
  const { code } = reader.policy.currency;
  const money = (minor: number | undefined): string | null =>
    minor === undefined ? null : formatMinor(minor, code);
  const unread = unreadRows(reader, audited);
  const found = {
    breaches: audited.breaches.map((breach) => exceeded(breach, code)),
    over: audited.over.map((over) => ({ ...exceeded(over, code), entry: over.entry })),
    faults: [
      ...unread.map(({ id, line, reason }) => ({ id, line, reason })),
      ...audited.faults.map((fault) => ({
        id: fault.entry,
        line: fault.line,
        reason: faultText(fault, reader.policy, reader.language),
      })),
    ],
    differences: [
      ...audited.differences.map((difference) => ({
        id: difference.id,
        line: difference.line,
        recorded: money(difference.recorded),
        computed: money(difference.computed),
        reason: reasonOf(reader, difference),
        trace: traceOf(difference),
      })),
      ...unread.map(({ id, line, recorded, reason }) => ({
        id,
        line,
        recorded: money(recorded),
        computed: null,
        reason,
        trace: [],
      })),
    ],
  };
  return `${JSON.stringify(found, undefined, 2)}\n`;
}

interface UnreadRow {
  readonly id: string;
  readonly line: number;
  readonly recorded: number | undefined;
  readonly reason: string;
}

/** Without an id of its own, a row is called by its line. */
const unreadRows = (reader: Reader, { unread, bad }: Audited): readonly UnreadRow[] => [
  ...unread.map(({ id, line, recorded, error }) => ({
    id,
    line,
    recorded,
    reason: text(reader.prose.error(error)),
  })),
  ...bad.map(({ line, problem }) => ({
    id: `#${line}`,
    line,
    recorded: undefined,
    reason: reader.in(problem),
  })),
];

const exceeded = (found: Exceeded, currency: string): object => ({
  cap: found.cap.id,
  scope: scopeOf(found),
  period: periodOf(found),
  total: measured(found, found.total, currency),
  limit: measured(found, found.limit, currency),
  entries: found.entries,
});

const measured = ({ cap }: Exceeded, total: bigint, currency: string): string | number =>
  cap.limit.measure === "money" ? formatMinor(total, currency) : Number(total);

function periodOf({ cap, window: { from, until } }: Exceeded): string {
  if (cap.period.kind === "lifetime" && cap.limit.measure !== "consecutive years") {
    return "lifetime";
  }
  return `${from}/${until ?? ".."}`;
}

/** The steps that lead to what the rules give; none where they do not come so far. */
const traceOf = (difference: Difference): readonly TraceStep[] =>
  "trace" in difference.result && !isRepeated(difference) ? difference.result.trace : [];
