import { addDays } from "../../exact/date.ts";
import type { Grant } from "../../model/grant.ts";
import type { Interval } from "../../model/period.ts";
import { overlap, withinTerm } from "../../model/period.ts";

/** When some version of the grant is in force; versions that follow each other are one time. */
export const daysInForce = (
  versions: readonly Pick<Grant, "inForce">[],
  term: Interval,
): readonly Interval[] =>
  versions
    .filter(({ inForce }) => overlap(inForce, term))
    .map(({ inForce }) => withinTerm(inForce, term))
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .reduce<readonly Interval[]>(joined, []);

function joined(before: readonly Interval[], next: Interval): readonly Interval[] {
  const last = before.at(-1);
  if (last?.until === undefined || addDays(last.until, 1) < next.from) return [...before, next];
  return [...before.slice(0, -1), { from: last.from, until: next.until }];
}
