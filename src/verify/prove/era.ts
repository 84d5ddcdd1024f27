import { addDays } from "../../exact/date.ts";
import type { Interval } from "../../model/period.ts";
import { beginningOfTime } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { Evaluator, EvaluatorCap, EvaluatorVersion } from "../smt/evaluator.ts";
import type { Counter } from "./counter.ts";

/**
 * A stretch of days on which the same texts are in force on both sides, so that one proof holds for
 * every claim dated within it.
 */
export interface Era {
  readonly name: string;
  /** The first day of the first such stretch. */
  readonly from: string;
  readonly version: EvaluatorVersion;
  /** The caps that bind by the words, in document order. */
  readonly binding: readonly Counter[];
  /** The caps that the text meets, in the order of its list. */
  readonly met: readonly EvaluatorCap[];
}

/** The eras of a grant: where a version of the compiled text is in force. */
export function erasOf(
  policy: Policy,
  evaluator: Evaluator,
  counters: readonly Counter[],
  name: string,
): readonly Era[] {
  const versions = evaluator.grants.get(name) ?? [];
  const binding = counters.filter(({ cap }) => cap.grants.includes(name));
  const days = daysOfChange([
    ...policy.grants.filter((grant) => grant.name === name),
    ...versions,
    ...binding.map(({ cap }) => cap),
    ...versions.flatMap(({ caps }) => caps),
  ]);
  const eras = days.flatMap((from): readonly Era[] => {
    const version = versions.find((each) => isIn(each, from));
    if (version === undefined) return [];
    const inForce = binding.filter(({ cap }) => isIn(cap, from));
    const met = version.caps.filter((cap) => isIn(cap, from));
    return [{ name, from, version, binding: inForce, met }];
  });
  return eras.filter((era, place) => !eras.slice(0, place).some((other) => isSame(era, other)));
}

interface Dated {
  readonly inForce: Interval;
}

function daysOfChange(texts: readonly Dated[]): readonly string[] {
  const days = texts.flatMap(({ inForce: { from, until } }) => [
    from,
    ...(until === undefined || until >= "9999-12-31" ? [] : [addDays(until, 1)]),
  ]);
  return [...new Set([beginningOfTime, ...days])].sort();
}

const isIn = ({ inForce: { from, until } }: Dated, day: string): boolean =>
  from <= day && (until === undefined || day <= until);

const isSame = (a: Era, b: Era): boolean =>
  a.version === b.version && isSameList(a.binding, b.binding) && isSameList(a.met, b.met);

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, place) => each === b[place]);
