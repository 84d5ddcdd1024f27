import type { Books } from "./books.ts";
import type { Count } from "./count.ts";
import { Case } from "./case.ts";
import { isInForce, limitOf, roomOf, usedIn, wholeRoom } from "./capped.ts";
import { noId } from "./ids.ts";
import { atMostMinor } from "./minor.ts";
import { merge, undo } from "./merging.ts";
import type { Exact, Room } from "./outcome.ts";
import { contains } from "./period.ts";
import type { CapPlan, Subject } from "./plan.ts";
import { declarations } from "./declared.ts";
import type { Cap } from "./policy.ts";
import { Prepared } from "./prepared.ts";
import { fail } from "./problem.ts";
import type { Ratio } from "./ratio.ts";
import { exactText } from "./ratio.ts";
import { readFacts, statedDay } from "./read-claim.ts";
import { isRecord, statedKeys } from "./read-value.ts";

/**
 * What a cap has left for a claim with these facts: the date, the scope facts and what its amount
 * needs. Undefined where the policy, such a cap, or all of its grants, are not in force on the date.
 */
export function roomUnder(id: string, raw: unknown, books: Books): Room | undefined {
  if (!isRecord(raw)) fail("wrong-type", "claim", raw, "a record");
  const { policy } = books.plan;
  const day = statedDay(raw, books);
  const names = policy.facts.map(({ name }) => name);
  const unknown = statedKeys(raw).find((key) => !names.includes(key));
  if (unknown !== undefined) fail("unknown-fact", unknown, raw[unknown], "a fact of the policy");
  const subject = nobody(books);
  const given = readFacts(raw, subject.facts, books);
  // Outside the term nothing is in force; a cap that was never changed does not say so by itself.
  const caps = contains(policy.term, day) ? books.plan.caps : [];
  const plan = caps.find((each) => each.cap.id === id && isInForce(each, day));
  const unit = plan && unitOf(plan.cap, day, books);
  if (plan === undefined || unit === undefined) return undefined;
  const asked = { subject, version: undefined, id: noId, day, decided: NaN, given };
  return roomOn(plan, unit, new Prepared(asked, books), books);
}

/** Who asks for a room claims nothing. */
const nobody = ({ plan }: Books): Subject => ({
  name: "",
  number: -1,
  isExternal: false,
  versions: [],
  posts: [],
  spaces: [],
  facts: declarations(plan.policy, []),
});

/** Room is rounded down as the awards are that may take it. */
const unitOf = ({ grants }: Cap, day: number, { plan }: Books): number | undefined =>
  plan.policy.grants.find(({ name, inForce }) => grants.includes(name) && contains(inForce, day))
    ?.rounding.unit;

function roomOn(plan: CapPlan, unit: number, claim: Prepared, books: Books): Room {
  const merged = merge(claim, books);
  try {
    const limit = limitOf(plan, plan.cap.facts?.(claim.given), new Case(claim, books));
    const used = usedByCap(plan, claim, books);
    const room = roomOf(plan, limit, used, unit);
    if (room !== Infinity) return { limit: exact(limit), used: exact(used), room };
    const whole = wholeRoom(limit, used, plan.isMoney ? unit : 1);
    return fail("out-of-range", plan.cap.id, exact(whole), atMostMinor);
  } finally {
    undo(merged);
  }
}

function usedByCap({ tally }: CapPlan, claim: Prepared, books: Books): Count {
  if (tally === undefined) return 0;
  return usedIn(tally, books.accountOf(tally.space, claim.given, claim.day), claim, books);
}

const exact = (value: Count | Ratio): Exact =>
  typeof value === "object" ? exactText(value) : String(value);
