import { rational } from "../exact/rational.ts";
import type { Cap } from "../model/cap.ts";
import type { Claim } from "../model/claim.ts";
import type { Room } from "../model/outcome.ts";
import { isAwarded } from "../model/outcome.ts";
import { parseExact } from "../prose/exact-amount.ts";
import type { Phrase } from "../prose/phrase.ts";
import { includes } from "../prose/setting.ts";
import type { Ledger } from "../runtime/ledger.ts";
import type { Decided } from "./answer.ts";
import type { Calculator } from "./calculator.ts";

/** A ceiling, and what it leaves. */
export interface RoomLeft {
  readonly cap: Cap;
  readonly name: Phrase;
  /**
   * What was used of it before this claim, and what is left now; undefined where it holds for all
   * applicants together, since nobody here knows what the others were awarded.
   */
  readonly own: { readonly used: Phrase; readonly left: Phrase } | undefined;
  /** Whether it is what bounds this award. */
  readonly binds: boolean;
}

/**
 * What the ceilings of the claim have left: after the award, or before it where none is made. Those
 * of a single claim, of another day, and those that are not applied, are left out.
 */
export function roomsLeft(
  claim: Claim,
  result: Decided,
  unlimited: readonly string[],
  ledger: Ledger,
  { policy, prose }: Calculator,
): readonly RoomLeft[] {
  const date = textOf(claim[policy.datedBy.name]);
  const caps = policy.caps.filter(
    (cap) => binds(cap, claim) && includes(cap.inForce, date) && !unlimited.includes(cap.id),
  );
  const facts = factsOf(claim);
  const before = caps.map((cap) => roomOf(cap, facts, ledger));
  if (isAwarded(result)) ledger.submit(claim);
  return caps.flatMap((cap, place) => {
    const [was, is] = [before[place], roomOf(cap, facts, ledger)];
    if (was === undefined || is === undefined) return [];
    const own = {
      used: prose.muchOf(cap, parseExact(was.used)),
      left: prose.muchOf(cap, rational(is.room)),
    };
    return {
      cap,
      name: prose.capitalised(prose.cap(cap)),
      own: cap.scope.kind === "everyone" ? undefined : own,
      binds: result.by !== undefined && "cap" in result.by && result.by.cap === cap.id,
    };
  });
}

const binds = ({ grants, scope, limit }: Cap, { grant }: Claim): boolean =>
  grants.includes(grant) && scope.kind !== "claim" && limit.measure !== "consecutive years";

/** A claim that was decided states its date as text. */
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function factsOf(claim: Claim): object {
  const { grant: _grant, decided: _decided, ...facts } = claim;
  return facts;
}

/** Undefined also where it cannot be worked out. */
function roomOf(cap: Cap, facts: object, ledger: Ledger): Room | undefined {
  const room = ledger.room(cap.id, { ...facts });
  return room === undefined || "outcome" in room ? undefined : room;
}
