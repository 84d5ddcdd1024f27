import { compareDates } from "../exact/date.ts";
import { compare, isZero } from "../exact/rational.ts";
import type { Attempt } from "./attempt.ts";
import { andThen, Failure } from "./attempt.ts";
import { capState } from "./cap.ts";
import type { Candidate, Contender, Gone, Pass, Round } from "./contender.ts";
import { capIds, capOf, entryOf, failure, situationIn } from "./contender.ts";
import { workOutAlone } from "./decide.ts";
import type { Standing } from "./draft.ts";
import { refuse } from "./draft.ts";
import type { Ledger } from "./ledger.ts";
import { append } from "./ledger.ts";

/**
 * Pass 2 of a round: for each count cap `ranked by award`, the highest claims stay, as many as
 * there is room for; the others are refused as less favourable, for good (manual, section 4).
 */
export function elect(round: Round, contenders: readonly Contender[]): Pass<Contender> {
  const ids = capIds(round.policy, ({ ranking }) => ranking?.kind === "by award");
  return ids.reduce<Pass<Contender>>(
    (before, id) => {
      const { standing, gone } = electUnder(id, round, before.standing);
      return { standing, gone: [...before.gone, ...gone] };
    },
    { standing: contenders, gone: [] },
  );
}

function electUnder(id: string, round: Round, contenders: readonly Contender[]): Pass<Contender> {
  const bound = contenders.filter((contender) => capOf(contender, id) !== undefined);
  const { competing, failed } = competitors(round, bound);
  const losers = losersOf(id, round, competing);
  const gone = [...failed, ...losers];
  const isGone = ({ claim }: Contender): boolean => gone.some((each) => each.claim === claim);
  return { standing: contenders.filter((contender) => !isGone(contender)), gone };
}

interface Competitor extends Candidate {
  readonly alone: Standing;
}

/**
 * Each claim as if it were alone. One that comes to nothing takes no room: it does not compete,
 * and meets its own refusal in its turn.
 */
function competitors(
  round: Round,
  contenders: readonly Contender[],
): { readonly competing: readonly Competitor[]; readonly failed: readonly Gone[] } {
  const competing: Competitor[] = [];
  const failed: Gone[] = [];
  for (const contender of contenders) {
    const situation = situationIn(round, round.start, contender);
    const worked = workOutAlone(contender.claim, contender.grant, situation);
    if (worked instanceof Failure) failed.push(failure(contender, worked));
    else if (worked.draft.kind === "standing") {
      competing.push({ ...contender, worked, alone: worked.draft });
    }
  }
  return { competing: competing.sort(higherFirst), failed };
}

/** Ties: the earlier date, then the place in the list. */
const higherFirst = (a: Competitor, b: Competitor): number =>
  compare(b.alone.amount, a.alone.amount) || earlierFirst(a, b);

/** Those of one date stay in the order of the list. */
export const earlierFirst = (a: Contender, b: Contender): number =>
  compareDates(a.claim.date, b.claim.date);

/** The highest stay as long as one more fits beside the ledger and those that stay. */
function losersOf(id: string, round: Round, competing: readonly Competitor[]): readonly Gone[] {
  const losers: Gone[] = [];
  let ledger = round.start;
  for (const competitor of competing) {
    const next = withOneMore(id, round, ledger, competitor);
    if (next instanceof Failure) losers.push(failure(competitor, next));
    else if (next === undefined) losers.push(lessFavourable(id, competitor));
    else ledger = next;
  }
  return losers;
}

const lessFavourable = (cap: string, { claim, alone }: Competitor): Gone => ({
  claim,
  fate: refuse(alone, { kind: "less favourable", cap }),
});

/** The ledger with this one too, if it fits. */
function withOneMore(
  id: string,
  round: Round,
  ledger: Ledger,
  competitor: Competitor,
): Attempt<Ledger | undefined> {
  const cap = capOf(competitor, id);
  if (cap === undefined) throw new Error(`${id} does not bind ${competitor.claim.grant}.`);
  const situation = situationIn(round, ledger, competitor);
  return andThen(capState(cap, competitor.grant.rounding, situation), ({ room }) =>
    isZero(room)
      ? undefined
      : andThen(entryOf(round, ledger, competitor), (entry) => entry && append(ledger, entry)),
  );
}
