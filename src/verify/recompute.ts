import { decide } from "../interpret/decide.ts";
import { recordEvent } from "../interpret/events.ts";
import type { Ledger } from "../interpret/ledger.ts";
import { decideRound } from "../interpret/round.ts";
import type { Claim, LedgerEvent } from "../model/claim.ts";
import type { ClaimEntry, Entry, EventEntry } from "../model/entry.ts";
import type { EventResult, Minor, Result } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import { claimOf } from "./claim-of-entry.ts";

/** An entry that the rules do not give, and what they give instead. */
export type Difference =
  | {
      readonly kind: "claim";
      readonly id: string;
      readonly recorded: Minor;
      /**
       * Undefined where the rules enter no award: the claim is an error, waits for a decision, or
       * was entered before.
       */
      readonly computed: Minor | undefined;
      readonly claim: Claim;
      /** With its trace. */
      readonly result: Result;
    }
  | {
      readonly kind: "event";
      readonly id: string;
      readonly recorded: Minor;
      readonly computed: undefined;
      readonly event: LedgerEvent;
      readonly result: EventResult;
    };

/** Entries that were made together: one alone, or those of a round. */
export type Group = readonly Entry[];

/**
 * Works out every award of a register again, by the reference interpreter, in the order of entry
 * and each upon what the register holds before it: so one wrong award does not make the next ones
 * wrong.
 */
export function recompute(policy: Policy, groups: Iterable<Group>): readonly Difference[] {
  const entries: Entry[] = [];
  const differences: Difference[] = [];
  for (const group of groups) {
    const ledger = { entries };
    const claims = group.filter(isClaim);
    const found = claims.length > 1 ? round(policy, ledger, claims) : alone(policy, ledger, group);
    differences.push(...found.flatMap(({ difference }) => difference ?? []));
    entries.push(...found.map(({ entry }) => entry));
  }
  return differences;
}

/** An entry as later ones build upon it, and how it differs from the rules. */
interface Recomputed {
  readonly entry: Entry;
  readonly difference: Difference | undefined;
}

function alone(policy: Policy, ledger: Ledger, group: Group): readonly Recomputed[] {
  return group.map((entry) => {
    if (!isClaim(entry)) return { entry, difference: differingEvent(policy, ledger, entry) };
    const claim = claimOf(policy, entry);
    const decision = decide(policy, ledger, claim);
    return compared(entry, claim, decision.result, decision.entry);
  });
}

/** The order of entry stands for the order of the list, which is not recorded. */
function round(
  policy: Policy,
  ledger: Ledger,
  entries: readonly ClaimEntry[],
): readonly Recomputed[] {
  const claims = entries.map((entry) => claimOf(policy, entry));
  const decided = decideRound(policy, ledger, claims);
  const made = decided.ledger.entries.slice(ledger.entries.length).filter(isClaim);
  return entries.flatMap((entry, place) => {
    const [claim, result] = [claims[place], decided.results[place]];
    if (claim === undefined || result === undefined) return [];
    return [
      compared(
        entry,
        claim,
        result,
        made.find(({ id }) => id === entry.id),
      ),
    ];
  });
}

function compared(
  entry: ClaimEntry,
  claim: Claim,
  result: Result,
  made: ClaimEntry | undefined,
): Recomputed {
  const { id } = entry;
  const recorded = entry.result.award;
  // Where nothing is made, the id was spent: what was entered then is not entered again.
  const computed = made === undefined ? undefined : awardOf(result);
  const difference =
    recorded === computed
      ? undefined
      : ({ kind: "claim", id, recorded, computed, claim, result } as const);
  return { entry: withWorkedOut(entry, made), difference };
}

/** A register from elsewhere does not say what an accumulated amount was worked out at. */
const withWorkedOut = (entry: ClaimEntry, made: ClaimEntry | undefined): ClaimEntry =>
  entry.workedOut === undefined && made?.workedOut !== undefined
    ? { ...entry, workedOut: made.workedOut }
    : entry;

function differingEvent(policy: Policy, ledger: Ledger, entry: EventEntry): Difference | undefined {
  const { id, amount } = entry;
  const event: LedgerEvent = {
    event: eventNames[entry.entry],
    id,
    claim: entry.claim,
    ...(amount === undefined ? {} : { amount }),
  };
  const { result } = recordEvent(policy, ledger, { ...event });
  if (result.outcome === "entered") return undefined;
  return { kind: "event", id, recorded: amount ?? 0, computed: undefined, event, result };
}

const eventNames: Readonly<Record<EventEntry["entry"], LedgerEvent["event"]>> = {
  completed: "complete",
  reversed: "reverse",
  "clawed back": "clawback",
  paid: "pay",
};

const isClaim = (entry: Entry): entry is ClaimEntry =>
  entry.entry === "awarded" || entry.entry === "refused";

function awardOf(result: Result): Minor | undefined {
  switch (result.outcome) {
    case "granted":
    case "reduced":
    case "refused":
      return result.award;
    case "undecided":
    case "error":
      return undefined;
  }
}
