import type { Rational } from "../exact/rational.ts";
import { add, compare, one, rational, subtract, zero } from "../exact/rational.ts";
import type { Cap } from "../model/cap.ts";
import type { ClaimEntry } from "../model/entry.ts";
import type { Grant } from "../model/grant.ts";
import type { Awarded, Note, Reason, Result, Undecided } from "../model/outcome.ts";
import type { Admitted } from "./admit.ts";
import type { Attempt } from "./attempt.ts";
import { all, andThen, both, Failure } from "./attempt.ts";
import { inForce, isMoney, limitOf, usedOf } from "./cap.ts";
import type { Draft, Standing, TurnedDown, Zero } from "./draft.ts";
import { refuse } from "./draft.ts";
import { nextId } from "./ledger.ts";
import type { Part } from "./payment.ts";
import { payments } from "./payment.ts";
import type { Situation } from "./situation.ts";
import { exact, minor } from "./trace.ts";

/**
 * What a claim comes to, and the entry that records it; an error or *undecided* records nothing.
 */
export interface Decision {
  readonly result: Result;
  readonly entry: ClaimEntry | undefined;
}

/** One that is entered. */
interface Entering extends Decision {
  readonly entry: ClaimEntry;
}

/** What an award becomes when it is entered, beside its amount. */
export interface Making {
  readonly grant: Grant;
  readonly parts: readonly Part[];
  /** Ids that claims of the same round bring with them. */
  readonly taken: readonly string[];
}

/**
 * The outcome of a draft that has gone through everything, on the ledger in which it is entered.
 */
export function conclude(
  claim: Admitted,
  draft: Draft,
  making: Making,
  situation: Situation,
): Attempt<Decision> {
  switch (draft.kind) {
    case "refused":
      return entered(refusedEntry(claim, draft, situation, making.taken));
    case "zero":
      return entered(awardEntry(claim, draft, zero, making, situation));
    case "standing":
      return andThen(aboveUsual(making.grant, draft.amount, situation), (above) => {
        const told = { ...draft, notes: [...draft.notes, ...above] };
        return draft.undecided
          ? { result: undecided(claim, told), entry: undefined }
          : entered(awardEntry(claim, told, draft.amount, making, situation));
      });
  }
}

const entered = (entry: ClaimEntry): Entering => ({ result: entry.result, entry });

/** A claim that is turned away before anything is worked out. */
export const refusal = (
  claim: Admitted,
  reason: Reason,
  situation: Situation,
  taken: readonly string[],
): Decision => entered(refusedEntry(claim, turnedDown(claim, reason), situation, taken));

export const turnedDown = ({ notes }: Admitted, reason: Reason): TurnedDown =>
  refuse({ trace: [], notes }, reason);

export function refusedEntry(
  claim: Admitted,
  { by, trace, notes }: TurnedDown,
  { ledger }: Situation,
  taken: readonly string[],
): ClaimEntry {
  const id = claim.id ?? nextId(ledger, taken);
  const { grant, facts, decided } = claim;
  const result = { outcome: "refused", id, award: 0, by, trace, notes } as const;
  return { entry: "refused", id, grant, facts, decided, result };
}

function awardEntry(
  claim: Admitted,
  draft: Standing | Zero,
  amount: Rational,
  { grant, parts, taken }: Making,
  { ledger }: Situation,
): ClaimEntry {
  const id = claim.id ?? nextId(ledger, taken);
  const by = draft.kind === "standing" ? draft.by : undefined;
  const result: Awarded = {
    outcome: by === undefined ? "granted" : "reduced",
    id,
    award: minor(amount),
    by,
    payments: payments(amount, parts, grant.rounding),
    trace: draft.trace,
    notes: draft.notes,
  };
  const { facts, decided } = claim;
  const entry = { entry: "awarded", id, grant: claim.grant, facts, decided, result } as const;
  const workedOut = draft.kind === "zero" ? zero : draft.workedOut;
  return workedOut === undefined ? entry : { ...entry, workedOut: minor(workedOut) };
}

const undecided = ({ id }: Admitted, { amount, by, trace, notes }: Standing): Undecided => ({
  outcome: "undecided",
  id,
  atMost: minor(amount),
  by,
  trace,
  notes,
});

/** A cap `in principle` never reduces; the result says by how much the award goes above it. */
function aboveUsual(
  { caps }: Grant,
  award: Rational,
  situation: Situation,
): Attempt<readonly Note[]> {
  const usual = inForce(caps, situation.date).filter((cap) => cap.whenShort === "in principle");
  const notes = usual.map((cap) =>
    andThen(excess(cap, award, situation), (by): readonly Note[] =>
      compare(by, zero) > 0
        ? [{ note: "above the usual maximum", cap: cap.id, by: exact(by) }]
        : [],
    ),
  );
  return andThen(all(notes), (found) => found.flat());
}

/** By how much an award takes what a cap counts above its limit; below 0 where it does not. */
export const excess = (cap: Cap, award: Rational, situation: Situation): Attempt<Rational> =>
  both(limitOf(cap, situation), usedOf(cap, situation), (limit, used) =>
    subtract(add(used, isMoney(cap) ? award : one), limit),
  );

/**
 * An award of another programme is recorded as it was decided (manual, section 4, "Externals").
 */
export function externalDecision(
  claim: Admitted,
  situation: Situation,
  taken: readonly string[],
): Entering {
  const { grant, facts, decided } = claim;
  if (decided === undefined) throw new Error(`${grant} was read without its decision.`);
  const id = claim.id ?? nextId(situation.ledger, taken);
  const result: Awarded = {
    outcome: "granted",
    id,
    award: decided,
    by: undefined,
    payments: [decided],
    trace: [{ step: "amount", after: exact(rational(decided)) }],
    notes: [...claim.notes, ...overNotes(claim, rational(decided), situation)],
  };
  return entered({ entry: "awarded", id, grant, facts, decided, result });
}

/**
 * Where an external takes a total above a cap, the result says by how much; nothing holds it up.
 */
function overNotes({ grant }: Admitted, award: Rational, situation: Situation): readonly Note[] {
  if (compare(award, zero) <= 0) return [];
  const counting = inForce(situation.policy.caps, situation.date).filter(({ externals }) =>
    externals.some(({ name }) => name === grant),
  );
  return counting.flatMap((cap): readonly Note[] => {
    const by = excess(cap, award, situation);
    // The claim need not carry what the cap's amount needs; then there is nothing to say.
    if (by instanceof Failure || compare(by, zero) <= 0) return [];
    return [{ note: "over", cap: cap.id, by: exact(by) }];
  });
}
