import type { RawValue } from "../../model/claim.ts";
import type { Policy } from "../../model/policy.ts";

/**
 * Numbers the times between the changes of a policy: claims of one era are judged by the same text.
 * A claim without a date has the number -1.
 */
export function erasOf({
  grants,
  caps,
  articles,
  term,
}: Policy): (date: RawValue | undefined) => number {
  const intervals = [term, ...[...grants, ...caps, ...articles].map(({ inForce }) => inForce)];
  const firstDays = [...new Set(intervals.map(({ from }) => from))];
  const lastDays = [...new Set(intervals.flatMap(({ until = [] }) => until))];
  const known = new Map<RawValue, number>();
  return (date) => {
    if (typeof date !== "string") return -1;
    const era = known.get(date) ?? eraOf(date);
    if (date.length === dateLength && known.size < mostKnown) known.set(date, era);
    return era;
  };

  function eraOf(date: string): number {
    const begun = firstDays.filter((day) => day <= date).length;
    return begun + lastDays.filter((day) => day < date).length;
  }
}

const dateLength = "2025-01-10".length;

/** The days of a century and more. */
const mostKnown = 50_000;
