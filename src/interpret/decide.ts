import type { Rational } from "../exact/rational.ts";
import { max, zero } from "../exact/rational.ts";
import type { Cap } from "../model/cap.ts";
import type { Grant } from "../model/grant.ts";
import type { Failed } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import { onTotals } from "./accumulated.ts";
import type { Admitted } from "./admit.ts";
import { admit, situationOf } from "./admit.ts";
import { quantity } from "./amount.ts";
import type { Attempt } from "./attempt.ts";
import { andThen, both, Failure } from "./attempt.ts";
import { inForce, isMoney } from "./cap.ts";
import type { Draft } from "./draft.ts";
import { follow } from "./draft.ts";
import type { Decision } from "./enter.ts";
import { conclude, externalDecision, refusal } from "./enter.ts";
import { turnedAway } from "./judge.ts";
import type { Ledger } from "./ledger.ts";
import type { Part } from "./payment.ts";
import { partsOf } from "./payment.ts";
import type { RawClaim } from "./read.ts";
import { optionalId } from "./read.ts";
import type { Situation } from "./situation.ts";
import {
  atLeast,
  decidedWithin,
  earlierTakenOff,
  less,
  nothingBelow,
  rounded,
  startingAmount,
  through,
} from "./steps.ts";

/** What one claim comes to on a ledger (manual, section 4, "Order for one claim"). */
export function decide(policy: Policy, ledger: Ledger, raw: RawClaim): Decision {
  const decision = andThen(admit(policy, ledger, raw, []), (admission) =>
    admission.kind === "answered"
      ? { result: admission.result, entry: undefined }
      : decideAdmitted(admission.claim, situationOf(policy, ledger, admission.claim)),
  );
  return decision instanceof Failure ? failedDecision(raw, decision) : decision;
}

function decideAdmitted(claim: Admitted, situation: Situation): Attempt<Decision> {
  const { subject } = claim;
  switch (subject.kind) {
    case "external":
      return externalDecision(claim, situation, []);
    case "not in force":
      return refusal(claim, { kind: "not in force" }, situation, []);
    case "grant":
      return andThen(turnedAway(subject.grant, situation), (reason) =>
        reason === undefined
          ? concludeAlone(claim, subject.grant, situation)
          : refusal(claim, reason, situation, []),
      );
  }
}

/**
 * A claim that nothing turned away, decided by itself: with every cap, on the ledger as it stands.
 */
const concludeAlone = (claim: Admitted, grant: Grant, situation: Situation): Attempt<Decision> =>
  andThen(workOutAlone(claim, grant, situation), ({ draft, parts }) =>
    conclude(claim, draft, { grant, parts, taken: [] }, situation),
  );

/** Amount, all caps, `nothing below`. */
export const workOutAlone = (
  claim: Admitted,
  grant: Grant,
  situation: Situation,
): Attempt<Worked> =>
  andThen(workOut(claim, grant, situation, inForce(grant.caps, situation.date)), withNothingBelow);

/** A draft, and what will be asked of it in the end. */
export interface Worked {
  readonly draft: Draft;
  /** What `nothing below` comes to. */
  readonly floor: Rational;
  readonly parts: readonly Part[];
}

/** The amount, on totals if accumulated, and what caps do to it, step by step. */
export const workOut = (
  claim: Admitted,
  grant: Grant,
  situation: Situation,
  caps: readonly Cap[],
): Attempt<Worked> =>
  andThen(onTotals(grant, situation), (totals) =>
    andThen(
      follow(startingAmount(grant, totals, claim.notes), [
        less(grant, totals),
        atLeast(grant, totals),
        rounded(grant),
        earlierTakenOff(grant, situation),
        decidedWithin(grant, claim.decided),
        ...caps.filter((cap) => !refusesWhole(cap)).map((cap) => through(cap, grant, situation)),
        ...caps.filter(refusesWhole).map((cap) => through(cap, grant, situation)),
      ]),
      (draft) => withTerms(draft, grant, situation),
    ),
  );

/** An `or refuse` cap looks at what the normal caps leave. */
const refusesWhole = (cap: Cap): boolean => isMoney(cap) && cap.whenShort === "refuse";

function withTerms(draft: Draft, grant: Grant, situation: Situation): Attempt<Worked> {
  if (draft.kind === "refused") return { draft, floor: zero, parts: [] };
  const floor = grant.nothingBelow ? quantity(grant.nothingBelow, situation) : zero;
  return both(floor, partsOf(grant, situation), (found, parts) => ({
    draft,
    floor: max(zero, found),
    parts,
  }));
}

/** An award that would end below this is not made. */
export const withNothingBelow = (worked: Worked): Attempt<Worked> =>
  andThen(follow(worked.draft, [nothingBelow(worked.floor)]), (draft) => ({ ...worked, draft }));

/** An error enters nothing. Its result carries the claim's id where that is a proper one. */
const failedDecision = (raw: RawClaim, failure: Failure): Decision => ({
  result: failedResult(raw, failure),
  entry: undefined,
});

export function failedResult(raw: RawClaim, { error }: Failure): Failed {
  const id = optionalId(raw);
  return { outcome: "error", id: id instanceof Failure ? undefined : id, error };
}
