import type { Result } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Admission, Admitted } from "./admit.ts";
import { admit, situationOf } from "./admit.ts";
import type { Attempt } from "./attempt.ts";
import { andThen, Failure } from "./attempt.ts";
import type { Gone, Round } from "./contender.ts";
import { capsOf, concludeCandidate, failure, isProRata, situationIn } from "./contender.ts";
import { failedResult, withNothingBelow } from "./decide.ts";
import type { TurnedDown } from "./draft.ts";
import { follow } from "./draft.ts";
import { elect } from "./election.ts";
import type { Decision } from "./enter.ts";
import { externalDecision, refusedEntry } from "./enter.ts";
import type { Ledger } from "./ledger.ts";
import { append } from "./ledger.ts";
import { shareProRata } from "./pro-rata.ts";
import type { RawClaim } from "./read.ts";
import { optionalId } from "./read.ts";
import { standAlone } from "./standing.ts";
import { through } from "./steps.ts";
import type { Turn } from "./turns.ts";
import { takeTurns } from "./turns.ts";

/** What a round comes to; the results stand in the order of its list. */
export interface RoundDecision {
  readonly ledger: Ledger;
  readonly results: readonly Result[];
}

/**
 * Claims decided together (manual, section 4, "Rounds"): externals, elections, turns, pro rata,
 * entry.
 */
export function decideRound(
  policy: Policy,
  ledger: Ledger,
  list: readonly RawClaim[],
): RoundDecision {
  const admissions = admitAll(policy, ledger, list);
  const claims = admissions.flatMap(newClaim);
  const taken = list.flatMap(ownId);

  const externals = enterExternals({ policy, start: ledger, taken }, claims);
  const round = { policy, start: externals.ledger, taken };
  const judged = standAlone(round, claims);
  const elected = elect(round, judged.standing);
  const turned = takeTurns(round, elected.standing);
  const awards = enterAwards(round, shareProRata(round, turned.standing));
  const gone = [...judged.gone, ...elected.gone, ...turned.gone, ...awards.gone];
  const refusals = enterRefusals(round, awards.ledger, claims, gone);

  const results = new Map([...externals.results, ...awards.results, ...refusals.results]);
  return {
    ledger: refusals.ledger,
    results: admissions.map((admission, place) => resultOf(admission, list[place] ?? {}, results)),
  };
}

/** Ids in the list are not given to claims without one, even where their claim has an error. */
function ownId(raw: RawClaim): readonly string[] {
  const id = optionalId(raw);
  return typeof id === "string" ? [id] : [];
}

/** What entries a pass has made. */
interface Entered {
  readonly ledger: Ledger;
  readonly results: ReadonlyMap<Admitted, Result>;
}

/** Each claim is checked against the ledger and the claims before it in the list. */
function admitAll(
  policy: Policy,
  ledger: Ledger,
  list: readonly RawClaim[],
): readonly Attempt<Admission>[] {
  const admissions: Attempt<Admission>[] = [];
  for (const raw of list) {
    admissions.push(admit(policy, ledger, raw, admissions.flatMap(newClaim)));
  }
  return admissions;
}

const newClaim = (admission: Attempt<Admission>): readonly Admitted[] =>
  admission instanceof Failure || admission.kind !== "admitted" ? [] : [admission.claim];

function resultOf(
  admission: Attempt<Admission>,
  raw: RawClaim,
  results: ReadonlyMap<Admitted, Result>,
): Result {
  if (admission instanceof Failure) return failedResult(raw, admission);
  if (admission.kind === "answered") return admission.result;
  const result = results.get(admission.claim);
  if (result === undefined) throw new Error("A claim of the round was lost.");
  return result;
}

/** Pass 1: awards of other programmes are recorded, in list order. */
function enterExternals({ policy, start, taken }: Round, claims: readonly Admitted[]): Entered {
  const results = new Map<Admitted, Result>();
  let ledger = start;
  for (const claim of claims.filter(({ subject }) => subject.kind === "external")) {
    const { result, entry } = externalDecision(claim, situationOf(policy, ledger, claim), taken);
    ledger = append(ledger, entry);
    results.set(claim, result);
  }
  return { ledger, results };
}

/** Pass 5: `nothing below`, then entry in the order of turns. */
function enterAwards(
  round: Round,
  turns: readonly Turn[],
): Entered & { readonly gone: readonly Gone[] } {
  const results = new Map<Admitted, Result>();
  const gone: Gone[] = [];
  let ledger = round.start;
  for (const turn of turns) {
    const ended = end(round, ledger, turn);
    if (ended instanceof Failure) gone.push(failure(turn, ended));
    else if ("fate" in ended) gone.push(ended);
    else {
      if (ended.entry !== undefined) ledger = append(ledger, ended.entry);
      results.set(turn.claim, ended.result);
    }
  }
  return { ledger, results, gone };
}

// A merger stated within the round may have filled a pro rata cap since its room was shared out:
// each award passes it once more, so that no entry ever takes a cap over its limit.
function end(round: Round, ledger: Ledger, turn: Turn): Attempt<Decision | Gone> {
  const { claim, grant } = turn;
  const situation = situationIn(round, ledger, turn);
  const passes = capsOf(turn)
    .filter(isProRata)
    .map((cap) => through(cap, grant, situation));
  return andThen(follow(turn.worked.draft, passes), (draft) =>
    andThen(withNothingBelow({ ...turn.worked, draft }), (worked) =>
      worked.draft.kind === "refused"
        ? { claim, fate: worked.draft }
        : concludeCandidate(round, ledger, { ...turn, worked }),
    ),
  );
}

/** Refusals are entered after the awards, in list order; errors and *undecided* are not. */
function enterRefusals(
  { policy, taken }: Round,
  start: Ledger,
  claims: readonly Admitted[],
  gone: readonly Gone[],
): Entered {
  const results = new Map<Admitted, Result>();
  let ledger = start;
  for (const claim of claims) {
    const fate = gone.find((each) => each.claim === claim)?.fate;
    if (fate === undefined) continue;
    if (isResult(fate)) results.set(claim, fate);
    else {
      const entry = refusedEntry(claim, fate, situationOf(policy, ledger, claim), taken);
      ledger = append(ledger, entry);
      results.set(claim, entry.result);
    }
  }
  return { ledger, results };
}

const isResult = (fate: TurnedDown | Result): fate is Result => "outcome" in fate;
