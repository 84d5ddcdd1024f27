/*
 * What a compiled evaluator needs beside itself. It depends on nothing; a copy lies beside every
 * evaluator, and all copies are alike.
 */
export { daysBetween, monthOf, monthsBetween, yearOf, yearsBetween } from "./calendar.ts";
export type {
  DateText,
  Decimal,
  LedgerEvent,
  Money,
  Percent,
  RawClaim,
  RawMoney,
  RawRow,
  RawValue,
} from "./claim.ts";
export type { CanonicalRow, CanonicalValue, ClaimEntry, Entry, EventEntry } from "./entry.ts";
export {
  bands,
  between,
  byQuantity,
  divided,
  every,
  noValueYet,
  shifted,
  slices,
  some,
  tally,
  total,
} from "./formula.ts";
export type { Given } from "./given.ts";
export { Ledger, noAward } from "./ledger.ts";
export { formatMinor } from "./minor.ts";
export type {
  Awarded,
  CapStep,
  ErrorCode,
  EventEntered,
  EventResult,
  Exact,
  Failed,
  Note,
  PolicyError,
  Reason,
  Refused,
  Result,
  Room,
  TraceStep,
  Undecided,
} from "./outcome.ts";
export { always, cap, fixed, grant } from "./policy.ts";
export type { Fact, LedgerReading, Moment, Policy } from "./policy.ts";
export type { Prepared } from "./prepared.ts";
export { missing } from "./problem.ts";
export { compare, greatest, least, minus, plus, ratio, times, whole } from "./ratio.ts";
export type { Ratio } from "./ratio.ts";
export { BadEntry } from "./replay.ts";
export { roundTo, wholeUnits } from "./rounding.ts";
