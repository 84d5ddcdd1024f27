import type { PlainDate } from "../exact/date.ts";
import { maxMinor } from "../exact/money.ts";
import type { Cap } from "../model/cap.ts";
import type { Rounding } from "../model/grant.ts";
import type { Failed, Room } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Attempt } from "./attempt.ts";
import { andThen, both, Failure, problem } from "./attempt.ts";
import { capState } from "./cap.ts";
import type { Facts } from "./facts.ts";
import type { Ledger } from "./ledger.ts";
import { contains } from "./period.ts";
import type { RawClaim } from "./read.ts";
import { declarations, readFacts, statedDate } from "./read.ts";
import { statedKeys } from "./read-value.ts";
import { exact, fits, minor } from "./trace.ts";

/**
 * What a cap has left for a claim with these facts: the date, the scope facts and what its amount
 * needs. Undefined where the policy, such a cap, or all of its grants, are not in force on the date.
 */
export function roomUnder(
  policy: Policy,
  ledger: Ledger,
  cap: string,
  raw: RawClaim,
): Room | Failed | undefined {
  const room = both(statedDate(policy, raw), factsGiven(policy, raw), (date, facts) =>
    roomOn(policy, ledger, cap, date, facts),
  );
  return room instanceof Failure ? { outcome: "error", id: undefined, error: room.error } : room;
}

function roomOn(
  policy: Policy,
  ledger: Ledger,
  id: string,
  date: PlainDate,
  facts: Facts,
): Attempt<Room | undefined> {
  // Outside the term nothing is in force; a cap that was never changed does not say so by itself.
  const caps = contains(policy.term, date) ? policy.caps : [];
  const cap = caps.find((each) => each.id === id && contains(each.inForce, date));
  if (cap === undefined) return undefined;
  const rounding = roundingOf(policy, cap, date);
  if (rounding === undefined) return undefined;
  const situation = { policy, ledger, facts, date, totals: new Map(), row: undefined };
  return andThen(capState(cap, rounding, situation), ({ limit, used, room }) =>
    fits(room)
      ? { limit: exact(limit), used: exact(used), room: minor(room) }
      : problem("out-of-range", id, exact(room), `at most ${maxMinor}`),
  );
}

/** Room is rounded down as the awards are that may take it. */
const roundingOf = (policy: Policy, { grants }: Cap, date: PlainDate): Rounding | undefined =>
  policy.grants.find(({ name, inForce }) => grants.includes(name) && contains(inForce, date))
    ?.rounding;

function factsGiven(policy: Policy, raw: RawClaim): Attempt<Facts> {
  const known = declarations(policy, { kind: "not in force" }).map(({ name }) => name);
  const unknown = statedKeys(raw).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    return problem("unknown-fact", unknown, raw[unknown], "a fact of the policy");
  }
  return readFacts(policy, raw, { kind: "not in force" });
}
