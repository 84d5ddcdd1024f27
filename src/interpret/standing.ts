import type { Admitted } from "./admit.ts";
import type { Attempt } from "./attempt.ts";
import { andThen, Failure } from "./attempt.ts";
import type { Contender, Gone, Pass, Round } from "./contender.ts";
import { concludeCandidate, failure, situationIn } from "./contender.ts";
import { workOutAlone } from "./decide.ts";
import { turnedDown } from "./enter.ts";
import { turnedAway } from "./judge.ts";

/**
 * Pass 1 of a round: claims refused by date or condition, or undecided, drop out. Conditions are
 * judged once, here, on the ledger with the round's externals (manual, sections 4 and 11).
 */
export function standAlone(round: Round, claims: readonly Admitted[]): Pass<Contender> {
  const standing: Contender[] = [];
  const gone: Gone[] = [];
  for (const claim of claims) {
    const { subject } = claim;
    if (subject.kind === "external") continue;
    if (subject.kind === "not in force") {
      gone.push({ claim, fate: turnedDown(claim, subject) });
      continue;
    }
    const contender = { claim, grant: subject.grant };
    const fate = judge(round, contender);
    if (fate === undefined) standing.push(contender);
    else gone.push(fate);
  }
  return { standing, gone };
}

/** What becomes of a claim before the round proper; undefined while it stands. */
function judge(round: Round, contender: Contender): Gone | undefined {
  const { claim, grant } = contender;
  const fate = andThen(turnedAway(grant, situationIn(round, round.start, contender)), (reason) => {
    if (reason !== undefined) return { claim, fate: turnedDown(claim, reason) };
    return grant.discretion && claim.decided === undefined
      ? undecidedFate(round, contender)
      : undefined;
  });
  return fate instanceof Failure ? failure(contender, fate) : fate;
}

/**
 * Without a decision it gets its bound by itself, or its refusal; one that comes to 0 needs none.
 */
function undecidedFate(round: Round, contender: Contender): Attempt<Gone | undefined> {
  const { claim, grant } = contender;
  const situation = situationIn(round, round.start, contender);
  return andThen(workOutAlone(claim, grant, situation), (worked): Attempt<Gone | undefined> => {
    switch (worked.draft.kind) {
      case "zero":
        return undefined;
      case "refused":
        return { claim, fate: worked.draft };
      case "standing":
        return andThen(
          concludeCandidate(round, round.start, { ...contender, worked }),
          ({ result }) => ({ claim, fate: result }),
        );
    }
  });
}
