import type { CalendarPeriod, Interval, Period, YearWindow } from "../../model/period.ts";
import { nothing, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { date, day, duration } from "../figure.ts";

/** 每年, 任意连续3年内; nothing for ever, which is said as 累计 before the amount. */
export function per(period: Period, s: Setting): Phrase {
  switch (period.kind) {
    case "calendar":
      return startsInJanuary(period)
        ? words(each[period.months])
        : phrase`每年度（自${day(period.from, s)}起算）`;
    case "rolling":
    case "fiscal window":
      return inAny(period, s);
    case "lifetime":
      return nothing;
  }
}

/** 同一自然年度内, 任意连续3年内; nothing for ever. */
export function during(period: Period, s: Setting): Phrase {
  switch (period.kind) {
    case "calendar":
      return sameCalendar(period, s);
    case "rolling":
    case "fiscal window":
      return inAny(period, s);
    case "lifetime":
      return nothing;
  }
}

/** 同一自然年度内, 截至本次申请的3年内: what a reading looks back on. */
export function lookingBack(period: Period, s: Setting): Phrase {
  switch (period.kind) {
    case "calendar":
      return sameCalendar(period, s);
    case "rolling":
      return phrase`截至本次申请的${duration(period.count, period.unit, s)}内`;
    case "fiscal window":
      return phrase`截至本次申请所在年度（自${day(period.from, s)}起算）的${duration(period.years, "years", s)}内`;
    case "lifetime":
      return nothing;
  }
}

function inAny(period: Extract<Period, { kind: "rolling" | "fiscal window" }>, s: Setting): Phrase {
  switch (period.kind) {
    case "rolling":
      return phrase`任意连续${duration(period.count, period.unit, s)}内`;
    case "fiscal window":
      return phrase`任意连续${duration(period.years, "years", s)}（年度自${day(period.from, s)}起算）内`;
  }
}

const sameCalendar = (period: CalendarPeriod, s: Setting): Phrase =>
  startsInJanuary(period)
    ? words(`同一${names[period.months]}内`)
    : phrase`同一年度（自${day(period.from, s)}起算）内`;

const each: Record<CalendarPeriod["months"], string> = {
  1: "每月",
  3: "每季度",
  6: "每半年",
  12: "每年",
};

const names: Record<CalendarPeriod["months"], string> = {
  1: "自然月",
  3: "自然季度",
  6: "自然半年度",
  12: "自然年度",
};

const startsInJanuary = ({ from }: CalendarPeriod): boolean => from.month === 1 && from.day === 1;

/** 自2025年1月10日起至2028年1月9日止, 自2019年3月19日起 */
export const interval = ({ from, until }: Interval, s: Setting): Phrase =>
  until === undefined
    ? phrase`自${date(from, s)}起`
    : phrase`自${date(from, s)}起至${date(until, s)}止`;

/** 每年3月1日至10月31日 */
export const yearWindow = ({ from, to }: YearWindow, s: Setting): Phrase =>
  phrase`每年${day(from, s)}至${day(to, s)}`;
