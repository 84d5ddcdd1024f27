import type { EvaluatorModule } from "../../batch/load.ts";
import type { ClaimEntry } from "../../model/entry.ts";
import type { OpenRules } from "../../verify/recompute.ts";

/** The rules of a policy, as its compiled evaluator has them. */
export const rulesIn =
  ({ openLedger }: EvaluatorModule): OpenRules =>
  (entries) => {
    const ledger = openLedger(entries);
    return {
      get size() {
        return ledger.size;
      },
      quote: (claim) => ledger.quote(claim),
      submitRound: (claims) => ledger.submitRound(claims),
      record: (event) => ledger.record(event),
      entries: (from) => ledger.entries(from),
      follow: (entry) => follows(() => ledger.append([entry]), entry),
    };
  };

/** A register may hold what can be no entry, such as a grant that the policy does not have. */
function follows(append: () => void, { id }: ClaimEntry): boolean {
  try {
    append();
    return true;
  } catch (error) {
    if (isBadEntry(error)) return false;
    throw new Error(`${id} cannot be entered.`, { cause: error });
  }
}

/** The evaluator was loaded by itself, so that its class is not the one of the runtime here. */
const isBadEntry = (error: unknown): boolean =>
  error instanceof Error && "place" in error && typeof error.place === "number";
