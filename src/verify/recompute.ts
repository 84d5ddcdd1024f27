import type { Claim, LedgerEvent } from "../model/claim.ts";
import type { ClaimEntry, Entry, EventEntry } from "../model/entry.ts";
import type { EventResult, Minor, Result } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import { claimOf } from "./claim-of-entry.ts";
import { workedOutAt } from "./worked-out.ts";

/** An entry that the rules do not give, and what they give instead. */
export type Difference =
  | {
      readonly kind: "claim";
      readonly entry: ClaimEntry;
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
      readonly entry: EventEntry;
      readonly id: string;
      readonly recorded: Minor;
      readonly computed: undefined;
      readonly event: LedgerEvent;
      readonly result: EventResult;
    };

/** Entries that were made together: one alone, or those of a round. */
export type Group = readonly Entry[];

/** What the rules are asked on: the ledger of a compiled evaluator, which keeps its state. */
export interface RulesLedger {
  readonly size: number;
  quote(claim: Claim): Result;
  submitRound(claims: readonly Claim[]): readonly Result[];
  record(event: LedgerEvent): EventResult;
  /** Enters what is recorded, whatever the rules say of it; false where it can be no entry. */
  follow(entry: ClaimEntry): boolean;
  entries(from?: number): Iterable<Entry>;
}

export type OpenRules = (entries?: Iterable<Entry>) => RulesLedger;

/**
 * Works out every award of a register again, in the order of entry and each upon what the register
 * holds before it: so one wrong award does not make the next ones wrong.
 */
export function recompute(
  policy: Policy,
  open: OpenRules,
  groups: Iterable<Group>,
): readonly Difference[] {
  const again = new Again(policy, open);
  return [...groups].flatMap((group) => again.enter(group));
}

class Again {
  readonly #policy: Policy;
  readonly #open: OpenRules;
  #ledger: RulesLedger;
  /** What the ledger holds: all that was recorded, under ids of its own. */
  readonly #kept: Entry[] = [];
  readonly #ids = new Set<string>();

  constructor(policy: Policy, open: OpenRules) {
    this.#policy = policy;
    this.#open = open;
    this.#ledger = open();
  }

  enter(group: Group): readonly Difference[] {
    const claims = group.filter(isClaim);
    return claims.length > 1 ? this.#round(claims) : group.flatMap((entry) => this.#alone(entry));
  }

  #alone(entry: Entry): readonly Difference[] {
    if (!isClaim(entry)) return this.#event(entry);
    const claim = claimOf(this.#policy, entry);
    const result = this.#ledger.quote(claim);
    const difference = this.#compared(entry, claim, result);
    this.#keep(withWorkedOut(this.#policy, entry, result));
    return difference;
  }

  /** The order of entry stands for the order of the list, which is not recorded. */
  #round(entries: readonly ClaimEntry[]): readonly Difference[] {
    const { size } = this.#ledger;
    const claimed = entries.map((entry) => ({ entry, claim: claimOf(this.#policy, entry) }));
    const results = this.#ledger.submitRound(claimed.map(({ claim }) => claim));
    const pairs = results.flatMap((result, place) =>
      claimed.slice(place, place + 1).map((one) => ({ ...one, result })),
    );
    const differences = pairs.flatMap((one) => this.#compared(one.entry, one.claim, one.result));
    if (this.#isAsRecorded(entries, size)) {
      this.#note([...this.#ledger.entries(size)]);
      return differences;
    }
    // What the rules entered is not what stands in the register: that is what later ones build upon.
    this.#ledger = this.#open(this.#kept);
    for (const { entry, result } of pairs) {
      this.#keep(withWorkedOut(this.#policy, entry, result));
    }
    return differences;
  }

  #isAsRecorded(entries: readonly ClaimEntry[], from: number): boolean {
    const made = [...this.#ledger.entries(from)].map(outcomeOf);
    return made.join() === entries.map(outcomeOf).join();
  }

  #event(entry: EventEntry): readonly Difference[] {
    const { id, amount } = entry;
    const event: LedgerEvent = {
      event: eventNames[entry.entry],
      id,
      claim: entry.claim,
      ...(amount === undefined ? {} : { amount }),
    };
    const { size } = this.#ledger;
    const result = this.#ledger.record(event);
    this.#note([...this.#ledger.entries(size)]);
    if (result.outcome === "entered") return [];
    const recorded = amount ?? 0;
    return [{ kind: "event", entry, id, recorded, computed: undefined, event, result }];
  }

  #compared(entry: ClaimEntry, claim: Claim, result: Result): readonly Difference[] {
    const { id } = entry;
    const recorded = entry.result.award;
    // Where the id was spent, what was entered then is not entered again.
    const computed = this.#ids.has(id) ? undefined : awardOf(result);
    if (recorded === computed) return [];
    return [{ kind: "claim", entry, id, recorded, computed, claim, result }];
  }

  /** An id that stands there twice is told; both awards count. */
  #keep(entry: ClaimEntry): void {
    const isTwice = this.#ids.has(entry.id);
    const own = asAwarded(entry, isTwice ? `${entry.id} #${this.#kept.length}` : entry.id);
    if (this.#ledger.follow(own)) this.#note([own]);
  }

  #note(entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.#kept.push(entry);
      this.#ids.add(entry.id);
    }
  }
}

/**
 * What was awarded, and no more of what is told of it: a register that was changed may tell of
 * another award, and a ledger takes no entry that contradicts itself.
 */
function asAwarded(entry: ClaimEntry, id: string): ClaimEntry {
  const told = { id, trace: [], notes: [] } as const;
  if (entry.entry === "refused") {
    const by = { kind: "amount is 0" } as const;
    return { ...entry, id, result: { ...told, outcome: "refused", award: 0, by } };
  }
  const { award } = entry.result;
  const paid = { by: undefined, payments: [award] } as const;
  return { ...entry, id, result: { ...told, outcome: "granted", award, ...paid } };
}

const outcomeOf = (entry: Entry): string =>
  isClaim(entry) ? JSON.stringify([entry.entry, entry.id, entry.result.award]) : entry.entry;

/** A register from elsewhere does not say what an accumulated amount was worked out at. */
function withWorkedOut(policy: Policy, entry: ClaimEntry, result: Result): ClaimEntry {
  if (entry.workedOut !== undefined) return entry;
  const workedOut = workedOutAt(policy, entry, result);
  return workedOut === undefined ? entry : { ...entry, workedOut };
}

const eventNames: Readonly<Record<EventEntry["entry"], LedgerEvent["event"]>> = {
  completed: "complete",
  reversed: "reverse",
  "clawed back": "clawback",
  paid: "pay",
};

const isClaim = (entry: Entry): entry is ClaimEntry =>
  entry.entry === "awarded" || entry.entry === "refused";

const awardOf = (result: Result): Minor | undefined =>
  "award" in result ? result.award : undefined;
