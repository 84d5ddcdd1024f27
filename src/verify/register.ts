import { andThen, Failure, problem } from "../interpret/attempt.ts";
import type { Attempt } from "../interpret/attempt.ts";
import { recordEvent } from "../interpret/events.ts";
import { read, readFacts } from "../interpret/read.ts";
import type { ReadClaim } from "../interpret/read.ts";
import { readMoney } from "../interpret/read-value.ts";
import type { Claim, LedgerEvent, RawValue } from "../model/claim.ts";
import type { ClaimEntry, Entry } from "../model/entry.ts";
import type { Minor, PolicyError } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Group } from "./recompute.ts";

/** One row of a register that another system keeps: a claim with its award, or an event. */
export type RegisterRow =
  | {
      readonly kind: "claim";
      readonly line: number;
      /** Neighbours with the same round were decided together; empty: by itself. */
      readonly round: string;
      readonly claim: Claim;
      /** Undefined where the row does not say. */
      readonly award: RawValue | undefined;
    }
  | { readonly kind: "event"; readonly line: number; readonly event: LedgerEvent };

/** A row that cannot be an entry, and is therefore not counted. */
export interface Unread {
  readonly line: number;
  readonly id: string;
  /** The award that it names, as far as that can be read. */
  readonly recorded: Minor | undefined;
  readonly error: PolicyError;
}

interface Register {
  readonly groups: readonly Group[];
  /** On which each entry stands, in the order of the entries. */
  readonly lines: readonly number[];
  readonly unread: readonly Unread[];
}

/** A register from elsewhere as entries, in the order of its rows. */
export function readRegister(policy: Policy, rows: Iterable<RegisterRow>): Register {
  const entered = new Entered();
  const groups: Entry[][] = [];
  const lines: number[] = [];
  const unread: Unread[] = [];
  let open = "";
  for (const row of rows) {
    const entry = row.kind === "claim" ? awardIn(policy, row) : entered.event(policy, row.event);
    if (entry instanceof Failure) {
      unread.push(unreadRow(policy, row, entry));
      continue;
    }
    const round = row.kind === "claim" ? row.round : "";
    if (round !== "" && round === open) groups.at(-1)?.push(entry);
    else groups.push([entry]);
    open = round;
    lines.push(row.line);
    entered.add(entry);
  }
  return { groups, lines, unread };
}

function unreadRow(policy: Policy, row: RegisterRow, { error }: Failure): Unread {
  const award = row.kind === "claim" ? awardOf(policy, row) : undefined;
  const recorded = award instanceof Failure ? undefined : award;
  return { line: row.line, id: idOf(row), recorded, error };
}

/** Without an id of its own, a row is called by its line. */
const idOf = (row: RegisterRow): string =>
  (row.kind === "claim" ? row.claim.id : (row.event.id ?? row.event.claim)) ?? `#${row.line}`;

type ClaimRow = Extract<RegisterRow, { kind: "claim" }>;

function awardIn(policy: Policy, row: ClaimRow): Attempt<ClaimEntry> {
  const id = idOf(row);
  return andThen(awardOf(policy, row), (award) =>
    andThen(read(policy, withDecision(policy, { ...row.claim, id }, award)), (claim) =>
      andThen(factsOf(policy, row.claim, claim), (facts) =>
        entryOf({ ...claim, facts }, claim.id ?? id, award),
      ),
    ),
  );
}

function awardOf({ currency }: Policy, { award, claim }: ClaimRow): Attempt<Minor> {
  const given = award ?? claim.decided;
  return given === undefined
    ? problem("missing-fact", "award", undefined, "money")
    : readMoney("award", given, currency);
}

/** Where an authority decides, what it awarded is what it decided, unless the row says more. */
function withDecision(policy: Policy, claim: Claim, award: Minor): Claim {
  const isDecided =
    policy.externals.some(({ name }) => name === claim.grant) ||
    policy.grants.some(({ name, discretion }) => name === claim.grant && discretion);
  return isDecided && claim.decided === undefined ? { ...claim, decided: award } : claim;
}

/** Of an award on a grant that is not in force too, so that caps count it. */
const factsOf = (policy: Policy, raw: Claim, { subject, facts }: ReadClaim) =>
  subject.kind === "not in force" ? readFacts(policy, raw, subject) : facts;

function entryOf({ grant, facts, decided }: ReadClaim, id: string, award: Minor): ClaimEntry {
  const said = { id, trace: [], notes: [] } as const;
  const common = { id, grant, facts, decided } as const;
  if (award === 0) {
    const by = { kind: "amount is 0" } as const;
    return { ...common, entry: "refused", result: { ...said, outcome: "refused", award, by } };
  }
  const result = { ...said, outcome: "granted", award, by: undefined, payments: [award] } as const;
  return { ...common, entry: "awarded", result };
}

/** What was read so far, as far as events look at it: an award, and the events upon it. */
class Entered {
  readonly #byId = new Map<string, Entry>();
  readonly #ofAward = new Map<string, Entry[]>();
  #size = 0;

  add(entry: Entry): void {
    this.#size += 1;
    if (!this.#byId.has(entry.id)) this.#byId.set(entry.id, entry);
    const award = "claim" in entry ? entry.claim : entry.id;
    const concerned = this.#ofAward.get(award) ?? [];
    concerned.push(entry);
    this.#ofAward.set(award, concerned);
  }

  /** The entry of an event. Its amount, where the row names none, is all that there is. */
  event(policy: Policy, given: LedgerEvent): Attempt<Entry> {
    const event = { ...given, id: given.id ?? this.#nextId() };
    const same = this.#byId.get(canonical(event.id));
    const concerned = this.#ofAward.get(canonical(event.claim)) ?? [];
    const entries =
      same === undefined || concerned.includes(same) ? concerned : [...concerned, same];
    const { ledger, result } = recordEvent(policy, { entries }, event);
    if (result.outcome === "error") return new Failure(result.error);
    return (
      ledger.entries.find(({ id }) => id === result.entry) ??
      problem("unknown-entry", "id", result.entry, "an entry")
    );
  }

  /** As a ledger numbers what brings no id. */
  #nextId(): string {
    let number = this.#size + 1;
    while (this.#byId.has(`#${number}`)) number += 1;
    return `#${number}`;
  }
}

/** Ids are compared after Unicode NFKC and trimming (manual, section 2). */
const canonical = (id: string): string => id.normalize("NFKC").trim();
