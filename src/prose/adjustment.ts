import { isZero } from "../exact/rational.ts";
import type { TraceStep } from "../model/outcome.ts";
import { parseExact } from "./exact-amount.ts";

/** What changes an amount before any ceiling does, beside rounding. */
export type Adjustment = Extract<TraceStep, { step: "less" | "at least" | "earlier amounts" }>;

/** Those of a trace that made a difference, so that what was granted is not the bare amount. */
export const adjustmentsIn = (trace: readonly TraceStep[]): readonly Adjustment[] =>
  trace.filter(isAdjustment);

function isAdjustment(told: TraceStep): told is Adjustment {
  switch (told.step) {
    case "less":
      return !isZero(parseExact(told.less));
    case "earlier amounts":
      return !isZero(parseExact(told.earlier));
    case "at least":
      return told.before !== told.after;
    case "amount":
    case "rounded":
    case "decided":
    case "cap":
    case "pro rata":
    case "nothing below":
      return false;
  }
}
