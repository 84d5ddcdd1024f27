import type { Claim, LedgerEvent } from "../model/claim.ts";
import type { EventStep, Example, ExampleClaim, Expected, Step } from "../model/example.ts";
import type { EventResult, Reason, Result } from "../model/outcome.ts";
import { isAwarded } from "../model/outcome.ts";
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

/** A claim's reason in words, in every language in which an example may quote it. */
export type ReasonText = (reason: Reason, claim: Claim) => string;

/**
 * Whatever decides claims, on a ledger that starts empty: the interpreter, or a compiled
 * evaluator.
 */
export interface Decider {
  submit(claim: Claim): Result;
  submitRound(claims: readonly Claim[]): readonly Result[];
  record(event: LedgerEvent): EventResult;
}

/** Runs a worked example on a ledger of its own (manual, section 7). */
export const runExample = (
  policy: Policy,
  example: Example,
  reasonText: ReasonText,
): readonly ExampleOutcome[] => playExample(interpreterOf(policy), example, reasonText);

/** Runs a worked example wherever claims are decided; the ledger there must be empty. */
export const playExample = (
  decider: Decider,
  { steps }: Example,
  reasonText: ReasonText,
): readonly ExampleOutcome[] => steps.flatMap((step) => playStep(decider, step, reasonText));

/** The interpreter with a ledger that it keeps. */
export function interpreterOf(policy: Policy): Decider {
  let ledger = emptyLedger;
  const keep = <Done extends { readonly ledger: Ledger }>(done: Done): Done => {
    ledger = done.ledger;
    return done;
  };
  return {
    submit: (claim) => keep(submit(policy, ledger, claim)).result,
    submitRound: (claims) => keep(submitRound(policy, ledger, claims)).results,
    record: (event) => keep(record(policy, ledger, event)).result,
  };
}

function playStep(decider: Decider, step: Step, reasonText: ReasonText): readonly ExampleOutcome[] {
  switch (step.kind) {
    case "claim":
      return [outcomeOf(step.claim, decider.submit(numbered(step.claim)), reasonText)];
    case "round": {
      const results = decider.submitRound(step.claims.map(numbered));
      return results.flatMap((result, place) => {
        const claim = step.claims[place];
        return claim === undefined ? [] : [outcomeOf(claim, result, reasonText)];
      });
    }
    case "complete":
    case "reverse":
    case "clawback":
    case "pay": {
      const result = decider.record(eventOf(step));
      return [{ kind: "event", step, result, asExpected: result.outcome === "entered" }];
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

function outcomeOf(claim: ExampleClaim, result: Result, reasonText: ReasonText): ExampleOutcome {
  const inWords = (reason: Reason): string => reasonText(reason, claim.claim);
  const asExpected = isAsExpected(claim.expected, result, inWords);
  return { kind: "claim", claim, result, asExpected };
}

/** `gives 0` is not met by a refusal. */
function isAsExpected(
  expected: Expected,
  result: Result,
  inWords: (reason: Reason) => string,
): boolean {
  switch (expected.outcome) {
    case "gives":
      return isAwarded(result) && BigInt(result.award) === expected.amount;
    case "gives up to":
      return result.outcome === "undecided" && BigInt(result.atMost) === expected.amount;
    case "is refused":
      return result.outcome === "refused" && contains(inWords(result.by), expected.by ?? "");
    case "fails":
      return result.outcome === "error";
  }
}

// A sentence may begin with the words that an example quotes.
const contains = (sentence: string, words: string): boolean =>
  sentence.toLowerCase().includes(words.toLowerCase());
