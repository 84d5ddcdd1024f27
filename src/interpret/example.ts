import type { LedgerEvent } from "../model/claim.ts";
import type { EventStep, Example, ExampleClaim, Expected, Step } from "../model/example.ts";
import type { EventResult, Reason, Result } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Ledger } from "./interpret.ts";
import { emptyLedger, record, submit, submitRound } from "./interpret.ts";

/** How one claim or event of an example came out. */
export type ExampleOutcome =
  | {
      readonly kind: "claim";
      readonly claim: ExampleClaim;
      readonly result: Result;
      readonly asExpected: boolean;
    }
  | {
      readonly kind: "event";
      readonly step: EventStep;
      readonly result: EventResult;
      readonly asExpected: boolean;
    };

/** A reason in words, in every language in which an example may quote it. */
export type ReasonText = (reason: Reason) => string;

/** Runs a worked example on a ledger of its own (manual, section 7). */
export function runExample(
  policy: Policy,
  { steps }: Example,
  reasonText: ReasonText,
): readonly ExampleOutcome[] {
  const outcomes: ExampleOutcome[] = [];
  let ledger = emptyLedger;
  for (const step of steps) {
    const ran = runStep(policy, ledger, step, reasonText);
    outcomes.push(...ran.outcomes);
    ledger = ran.ledger;
  }
  return outcomes;
}

interface Ran {
  readonly ledger: Ledger;
  readonly outcomes: readonly ExampleOutcome[];
}

function runStep(policy: Policy, ledger: Ledger, step: Step, reasonText: ReasonText): Ran {
  switch (step.kind) {
    case "claim": {
      const ran = submit(policy, ledger, numbered(step.claim));
      return { ledger: ran.ledger, outcomes: [outcomeOf(step.claim, ran.result, reasonText)] };
    }
    case "round": {
      const ran = submitRound(policy, ledger, step.claims.map(numbered));
      const outcomes = step.claims.flatMap((claim, place) => {
        const result = ran.results[place];
        return result === undefined ? [] : [outcomeOf(claim, result, reasonText)];
      });
      return { ledger: ran.ledger, outcomes };
    }
    case "complete":
    case "reverse":
    case "clawback":
    case "pay": {
      const { ledger: next, result } = record(policy, ledger, eventOf(step));
      const asExpected = result.outcome === "entered";
      return { ledger: next, outcomes: [{ kind: "event", step, result, asExpected }] };
    }
  }
}

/** A claim's number in its example is its id: events name it. */
const numbered = ({ number, claim }: ExampleClaim): ExampleClaim["claim"] => ({
  ...claim,
  id: String(number),
});

const eventOf = ({ kind, claim, amount }: EventStep): LedgerEvent => ({
  event: kind,
  claim: String(claim),
  ...(amount === undefined ? {} : { amount }),
});

const outcomeOf = (
  claim: ExampleClaim,
  result: Result,
  reasonText: ReasonText,
): ExampleOutcome => ({
  kind: "claim",
  claim,
  result,
  asExpected: isAsExpected(claim.expected, result, reasonText),
});

/** `gives 0` is not met by a refusal. */
function isAsExpected(expected: Expected, result: Result, reasonText: ReasonText): boolean {
  switch (expected.outcome) {
    case "gives":
      return isAward(result) && BigInt(result.award) === expected.amount;
    case "gives up to":
      return result.outcome === "undecided" && BigInt(result.atMost) === expected.amount;
    case "is refused":
      return result.outcome === "refused" && isNamed(expected.by, result.by, reasonText);
    case "fails":
      return result.outcome === "error";
  }
}

const isAward = (result: Result): result is Extract<Result, { outcome: "granted" | "reduced" }> =>
  result.outcome === "granted" || result.outcome === "reduced";

const isNamed = (words: string | undefined, reason: Reason, reasonText: ReasonText): boolean =>
  words === undefined || reasonText(reason).includes(words);
