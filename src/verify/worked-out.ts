import type { ClaimEntry } from "../model/entry.ts";
import type { Minor, Result, TraceStep } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";

/**
 * What an accumulated amount was worked out at: after rounding and taking off what was earlier,
 * before a decision or a cap (manual, section 9). Undefined where the claim did not come so far, or
 * its grant does not accumulate.
 */
export function workedOutAt(policy: Policy, entry: ClaimEntry, result: Result): Minor | undefined {
  const isAccumulated = policy.grants.some(
    ({ name, accumulated }) => name === entry.grant && accumulated !== undefined,
  );
  if (!isAccumulated || result.outcome === "error" || result.outcome === "refused") {
    return undefined;
  }
  const last = result.trace.filter(isBeforeDecision).at(-1);
  return last && Number(last.after);
}

function isBeforeDecision({ step }: TraceStep): boolean {
  switch (step) {
    case "amount":
    case "less":
    case "at least":
    case "rounded":
    case "earlier amounts":
      return true;
    case "decided":
    case "cap":
    case "pro rata":
    case "nothing below":
      return false;
  }
}
