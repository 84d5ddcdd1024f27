import type { PlainDate } from "../exact/date.ts";
import { addDays } from "../exact/date.ts";
import type { Fact } from "../model/fact.ts";
import type { GrantCondition, Rounding } from "../model/grant.ts";
import type { Interval, YearWindow } from "../model/period.ts";

/** What a header says of all grants; `undefined` where this file's header does not say it. */
export interface Settings {
  /** From when it holds: an amending header from its first change on (manual, section 11). */
  readonly from: PlainDate;
  readonly window: YearWindow | undefined;
  readonly beneficiary: Fact | undefined;
  readonly rounding: Rounding | undefined;
  readonly conditions: readonly GrantCondition[];
}

/** The headers of a policy in time, and every day on which something changes. */
export interface Timeline {
  readonly settings: readonly Settings[];
  readonly changes: readonly PlainDate[];
}

/** What all headers together say of a grant on a day. A later one adds its conditions. */
export function settingsOn(date: PlainDate, { settings }: Timeline): Omit<Settings, "from"> {
  const held = settings.filter(({ from }) => from <= date);
  const latest = <Value>(valueOf: (one: Settings) => Value | undefined): Value | undefined =>
    held
      .map(valueOf)
      .filter((value) => value !== undefined)
      .at(-1);
  return {
    window: latest(({ window }) => window),
    beneficiary: latest(({ beneficiary }) => beneficiary),
    rounding: latest(({ rounding }) => rounding),
    conditions: held.flatMap(({ conditions }) => conditions),
  };
}

/** The interval in pieces, cut at each of the days: a piece starts on it. */
export function cutAt(interval: Interval, days: readonly PlainDate[]): readonly Interval[] {
  const inside = days.filter(
    (day) => day > interval.from && (interval.until === undefined || day <= interval.until),
  );
  const starts = [interval.from, ...[...new Set(inside)].sort()];
  return starts.map((from, place) => {
    const next = starts[place + 1];
    return { from, until: next === undefined ? interval.until : addDays(next, -1) };
  });
}
