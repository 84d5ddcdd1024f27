import type { EvaluatorModule } from "../../batch/load.ts";
import { quote, record, replay, submitRound } from "../../interpret/interpret.ts";
import type { ClaimEntry } from "../../model/entry.ts";
import type { Policy } from "../../model/policy.ts";
import type { OpenRules } from "../../verify/recompute.ts";

/**
 * What a register is worked out again by: the reference interpreter, which shares nothing with the
 * evaluator that may have made it; or, since that reads all entries for each, where there are many,
 * the compiled evaluator.
 */
export const rulesFor = (policy: Policy, evaluator: EvaluatorModule, entries: number): OpenRules =>
  entries > mostInterpreted ? rulesIn(evaluator) : definitionOf(policy);

const mostInterpreted = 1_000;

const definitionOf =
  (policy: Policy): OpenRules =>
  (start = []) => {
    let ledger = replay(start);
    return {
      get size() {
        return ledger.entries.length;
      },
      quote: (claim) => quote(policy, ledger, claim),
      submitRound: (claims) => {
        const decided = submitRound(policy, ledger, claims);
        ledger = decided.ledger;
        return decided.results;
      },
      record: (event) => {
        const recorded = record(policy, ledger, event);
        ledger = recorded.ledger;
        return recorded.result;
      },
      entries: (from = 0) => ledger.entries.slice(from),
      follow: (entry) => {
        ledger = replay([...ledger.entries, entry]);
        return true;
      },
    };
  };

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
