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
  return (date) => {
    if (typeof date !== "string") return -1;
    let era = 0;
    for (const day of firstDays) if (day <= date) era += 1;
    for (const day of lastDays) if (day < date) era += 1;
    return era;
  };
}
