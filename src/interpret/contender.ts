import type { Cap } from "../model/cap.ts";
import type { ClaimEntry } from "../model/entry.ts";
import type { Grant } from "../model/grant.ts";
import type { Result } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Admitted } from "./admit.ts";
import { situationOf } from "./admit.ts";
import type { Attempt, Failure } from "./attempt.ts";
import { andThen } from "./attempt.ts";
import { inForce } from "./cap.ts";
import type { Worked } from "./decide.ts";
import type { TurnedDown } from "./draft.ts";
import type { Decision } from "./enter.ts";
import { conclude } from "./enter.ts";
import type { Ledger } from "./ledger.ts";
import type { Situation } from "./situation.ts";

/** What all claims of a round have in common. */
export interface Round {
  readonly policy: Policy;
  /** With the round's externals, before any of its awards. */
  readonly start: Ledger;
  /** The ids that its claims bring with them. */
  readonly taken: readonly string[];
}

/** A claim of a round that is still standing. */
export interface Contender {
  readonly claim: Admitted;
  readonly grant: Grant;
}

/** A contender with its amount. */
export interface Candidate extends Contender {
  readonly worked: Worked;
}

/** What became of a claim that no longer stands: a refusal still to be entered, or a result. */
export interface Gone {
  readonly claim: Admitted;
  readonly fate: TurnedDown | Result;
}

/** What a pass leaves. */
export interface Pass<T extends Contender> {
  readonly standing: readonly T[];
  readonly gone: readonly Gone[];
}

/** What a contender is worked out from, on this ledger. */
export const situationIn = (round: Round, ledger: Ledger, { claim }: Contender): Situation =>
  situationOf(round.policy, ledger, claim);

/** The caps that bind a contender, in document order. */
export const capsOf = ({ grant, claim }: Contender): readonly Cap[] =>
  inForce(grant.caps, claim.date);

/** The version of a cap, if there is one, that binds a contender. */
export const capOf = (contender: Contender, id: string): Cap | undefined =>
  capsOf(contender).find((cap) => cap.id === id);

/** The ids of the caps with this property, in document order; versions of one cap share an id. */
export const capIds = ({ caps }: Policy, has: (cap: Cap) => boolean): readonly string[] => [
  ...new Set(caps.filter(has).map(({ id }) => id)),
];

export const failure = ({ claim }: Contender, { error }: Failure): Gone => ({
  claim,
  fate: { outcome: "error", id: claim.id, error },
});

/** A pro rata cap is shared out only when everything else is settled. */
export const isProRata = ({ whenShort }: Cap): boolean => whenShort === "pro rata";

/** A candidate's outcome with the amount that it has, on this ledger. */
export const concludeCandidate = (
  round: Round,
  ledger: Ledger,
  candidate: Candidate,
): Attempt<Decision> => {
  const { claim, grant, worked } = candidate;
  const making = { grant, parts: worked.parts, taken: round.taken };
  return conclude(claim, worked.draft, making, situationIn(round, ledger, candidate));
};

/** The entry that a candidate would make now; none if it is undecided. */
export const entryOf = (
  round: Round,
  ledger: Ledger,
  candidate: Candidate,
): Attempt<ClaimEntry | undefined> =>
  andThen(concludeCandidate(round, ledger, candidate), ({ entry }) => entry);
