import type { Expression } from "../model/amount.ts";
import type { Cap } from "../model/cap.ts";
import { evaluate } from "./amount.ts";
import type { Value } from "./amount.ts";
import type { Attempt } from "./attempt.ts";
import { all, andThen, Failure } from "./attempt.ts";
import type { CapState } from "./cap.ts";
import { capState } from "./cap.ts";
import { compareValues } from "./condition.ts";
import type { Candidate, Contender, Gone, Pass, Round } from "./contender.ts";
import {
  capIds,
  capOf,
  capsOf,
  concludeCandidate,
  failure,
  isProRata,
  situationIn,
} from "./contender.ts";
import { workOut } from "./decide.ts";
import { earlierFirst } from "./election.ts";
import type { Ledger } from "./ledger.ts";
import { append } from "./ledger.ts";

/** A claim after its turn, with the room that each of its pro rata caps has for the round. */
export interface Turn extends Candidate {
  readonly shared: Shared;
}

type Shared = ReadonlyMap<string, { readonly cap: Cap; readonly state: CapState }>;

/**
 * Pass 3 of a round: one after the other, each through every cap but the pro rata ones. For later
 * turns a claim of an earlier turn counts as entered (manual, sections 4 and 11).
 */
export function takeTurns(round: Round, contenders: readonly Contender[]): Pass<Turn> {
  const { standing: inOrder, gone: failed } = inTurn(round, contenders);
  const standing: Turn[] = [];
  const gone: Gone[] = [...failed];
  let ledger = round.start;
  for (const contender of inOrder) {
    const taken = takeTurn(round, ledger, contender);
    if (taken instanceof Failure) gone.push(failure(contender, taken));
    else if ("fate" in taken) gone.push(taken);
    else {
      standing.push(taken.turn);
      ledger = taken.ledger;
    }
  }
  return { standing, gone };
}

interface Taken {
  readonly turn: Turn;
  readonly ledger: Ledger;
}

function takeTurn(round: Round, ledger: Ledger, contender: Contender): Attempt<Taken | Gone> {
  const { claim, grant } = contender;
  const caps = capsOf(contender).filter((cap) => !isProRata(cap));
  const worked = workOut(claim, grant, situationIn(round, ledger, contender), caps);
  return andThen(worked, (found) =>
    found.draft.kind === "refused"
      ? { claim, fate: found.draft }
      : andThen(sharedRooms(round, contender), (shared) =>
          entered(round, ledger, { ...contender, worked: found, shared }),
        ),
  );
}

const entered = (round: Round, ledger: Ledger, turn: Turn): Attempt<Taken | Gone> =>
  andThen(concludeCandidate(round, ledger, turn), ({ result, entry }) =>
    entry === undefined
      ? { claim: turn.claim, fate: result }
      : { turn, ledger: append(ledger, entry) },
  );

function sharedRooms(round: Round, contender: Contender): Attempt<Shared> {
  const situation = situationIn(round, round.start, contender);
  const proRata = capsOf(contender).filter(isProRata);
  const states = proRata.map((cap) =>
    andThen(
      capState(cap, contender.grant.rounding, situation),
      (state) => [cap.id, { cap, state }] as const,
    ),
  );
  return andThen(all(states), (found) => new Map(found));
}

/**
 * First the claims under a ranking, ranking by ranking, highest first; then the others by date.
 */
function inTurn(round: Round, contenders: readonly Contender[]): Pass<Contender> {
  const ids = capIds(round.policy, ({ ranking }) => ranking?.kind === "by values");
  const standing: Contender[] = [];
  const gone: Gone[] = [];
  let waiting = contenders;
  for (const id of ids) {
    const under = waiting.filter((contender) => capOf(contender, id) !== undefined);
    waiting = waiting.filter((contender) => !under.includes(contender));
    const ranked = rankUnder(id, round, under);
    standing.push(...ranked.standing);
    gone.push(...ranked.gone);
  }
  return { standing: [...standing, ...[...waiting].sort(earlierFirst)], gone };
}

function rankUnder(id: string, round: Round, contenders: readonly Contender[]): Pass<Contender> {
  const ranked: { readonly contender: Contender; readonly values: readonly Value[] }[] = [];
  const gone: Gone[] = [];
  for (const contender of contenders) {
    const situation = situationIn(round, round.start, contender);
    const values = all(rankingOf(contender, id).map((each) => evaluate(each, situation)));
    if (values instanceof Failure) gone.push(failure(contender, values));
    else ranked.push({ contender, values });
  }
  ranked.sort((a, b) => higherFirst(a.values, b.values) || earlierFirst(a.contender, b.contender));
  return { standing: ranked.map(({ contender }) => contender), gone };
}

function rankingOf(contender: Contender, id: string): readonly Expression[] {
  const ranking = capOf(contender, id)?.ranking;
  return ranking?.kind === "by values" ? ranking.values : [];
}

/** The first value that differs decides; dates: the later is higher. */
function higherFirst(a: readonly Value[], b: readonly Value[]): number {
  const orders = a.map((value, index) => {
    const other = b[index];
    return other === undefined ? 0 : compareValues(other, value);
  });
  return orders.find((order) => order !== 0) ?? 0;
}
