import type { IToken } from "chevrotain";
import type {
  PerPartCstNode,
  RollingPeriodCstNode,
  UnitCstNode,
} from "../../generated/grammar/cst.ts";
import { readDay, readWholeNumber, type DayNode, type Node } from "./node.ts";
import { has, spanOf, type Reader } from "./reader.ts";

/** A PERIOD as written (manual, section 4). */
export type PeriodNode = CalendarPeriodNode | RollingPeriodNode | LifetimePeriodNode;

/** `per year`, `per quarter`, `per year from 04-01`. */
export interface CalendarPeriodNode extends Node {
  readonly kind: "calendar";
  readonly unit: "year" | "half-year" | "quarter" | "month";
  readonly from: DayNode | undefined;
}

/** `in any 3 years`, `in any 2 years from 04-01`. */
export interface RollingPeriodNode extends Node {
  readonly kind: "rolling";
  readonly count: number;
  readonly unit: "years" | "months" | "days";
  readonly from: DayNode | undefined;
}

/** `per lifetime`. */
export interface LifetimePeriodNode extends Node {
  readonly kind: "lifetime";
}

/** `per year`, `per year from 04-01`, `per lifetime`; undefined for `per enterprise`, `per claim`. */
export function readCalendarPeriod(reader: Reader, cst: PerPartCstNode): PeriodNode | undefined {
  const { Lifetime, Year, HalfYear, Quarter, Month, From, DayOfYear } = cst.children;
  const span = spanOf(reader, cst);
  if (has(Lifetime)) return { kind: "lifetime", span };
  const from = has(From) ? readDay(reader, DayOfYear) : undefined;
  if (has(Year)) return { kind: "calendar", unit: "year", from, span };
  if (has(HalfYear)) return { kind: "calendar", unit: "half-year", from, span };
  if (has(Quarter)) return { kind: "calendar", unit: "quarter", from, span };
  if (has(Month)) return { kind: "calendar", unit: "month", from, span };
  return undefined;
}

/** `in any 3 years`, `in any 2 years from 04-01`. */
export function readRollingPeriod(reader: Reader, cst: RollingPeriodCstNode): PeriodNode {
  const { NumberWord, unit, From, DayOfYear } = cst.children;
  return {
    kind: "rolling",
    count: readCount(reader, NumberWord),
    unit: readUnit(unit?.[0]),
    from: has(From) ? readDay(reader, DayOfYear) : undefined,
    span: spanOf(reader, cst),
  };
}

/** How many years, months or days. */
export const readCount = (reader: Reader, tokens: readonly IToken[] | undefined): number =>
  Number(readWholeNumber(reader, tokens).value.n);

export function readUnit(cst: UnitCstNode | undefined): "years" | "months" | "days" {
  if (has(cst?.children.Days) || has(cst?.children.Day)) return "days";
  return has(cst?.children.Months) || has(cst?.children.Month) ? "months" : "years";
}
