import type { Expression } from "../../model/amount.ts";
import { factsOf } from "../../model/walk.ts";

/*
 * What ends a claim, by code and fact as its error says them (manual, section 11). Both sides have
 * to fail for the same claims, and to say the same.
 */

export const missingFact = (name: string, type: string): string => `missing-fact ${name} ${type}`;
export const divisionByZero = (fact: string): string => `division-by-zero ${fact}`;
export const noBand = (fact: string): string => `no-band ${fact}`;
export const noValueYet = (datedBy: string, first: bigint | number): string =>
  `no-value-yet ${datedBy} ${first}`;
export const beyondCalendar = (fact: string): string => `out-of-range ${fact}`;
export const noAnswer = "earlier-entry-lacks-fact";

/** The first fact that an expression mentions, which its error names. */
export const firstFact = (expression: Expression): string =>
  [...factsOf(expression)][0]?.name ?? "";
