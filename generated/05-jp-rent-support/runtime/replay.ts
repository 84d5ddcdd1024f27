import type { Books } from "./books.ts";
import { checkEntry } from "./check-entry.ts";
import { Draft, turnedDown } from "./draft.ts";
import { enter } from "./enter.ts";
import type { ClaimEntry, Entry } from "./entry.ts";
import { enterEvent } from "./event.ts";
import { Given } from "./given.ts";
import { merge } from "./merging.ts";
import type { PolicyError } from "./outcome.ts";
import { packReasonOf, packResult } from "./pack.ts";
import { contains } from "./period.ts";
import type { Subject, Version } from "./plan.ts";
import type { Fact } from "./policy.ts";
import { Prepared } from "./prepared.ts";
import { Problem, fail } from "./problem.ts";
import { readCanonical } from "./read-canonical.ts";
import { statedDay } from "./read-claim.ts";
import { ownValue } from "./read-value.ts";

/** What cannot be an entry of this policy's ledger: that ledger is not to be opened. */
export class BadEntry extends Error {
  /** Its place among the entries, from 0. */
  readonly place: number;
  /** `fact` is the member of the entry that is wrong, as "trace[0].after", or a fact. */
  readonly error: PolicyError;
  /** Whether it is an entry of no policy at all. */
  readonly isMalformed: boolean;

  constructor(place: number, error: PolicyError, isMalformed: boolean) {
    super(`Entry ${place + 1}: ${error.code}, ${error.fact}`);
    this.place = place;
    this.error = error;
    this.isMalformed = isMalformed;
  }
}

/**
 * Makes the ledger that these entries are. They are taken as they stand: recorded awards are never
 * worked out again (manual, section 9).
 */
export function replay(entries: Iterable<Entry>, books: Books): void {
  for (const entry of entries) {
    let isMalformed = true;
    try {
      checkEntry(entry);
      isMalformed = false;
      replayOne(entry, books);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      throw new BadEntry(books.entries.size, problem.error, isMalformed);
    }
  }
}

function replayOne(entry: Entry, books: Books): void {
  if (books.entryNamed(entry.id) >= 0) fail("id-reused", "id", entry.id, "an id of its own");
  switch (entry.entry) {
    case "awarded":
    case "refused":
      return replayClaim(entry, books);
    case "completed":
    case "reversed":
    case "clawed back":
    case "paid": {
      const { entry: kind, id, claim, amount } = entry;
      enterEvent({ kind, id, claim, amount }, books);
      return;
    }
    default:
      entry satisfies never;
  }
}

function replayClaim(entry: ClaimEntry, books: Books): void {
  const claim = claimOf(entry, books);
  const draft = draftOf(entry, books);
  merge(claim, books);
  enter(claim, draft, books);
}

function claimOf(entry: ClaimEntry, books: Books): Prepared {
  const subject = books.plan.byName.get(entry.grant);
  if (subject === undefined) return fail("unknown-grant", "grant", entry.grant, "a grant");
  const day = statedDay(entry.facts, books);
  const version = subject.versions.find(({ grant }) => contains(grant.inForce, day));
  const given = givenIn(entry, declared(subject, version, books), books);
  const id = books.code(entry.id);
  const decided = entry.decided ?? NaN;
  return new Prepared({ subject, version, id, day, decided, given }, books);
}

const declared = (
  subject: Subject,
  version: Version | undefined,
  { plan }: Books,
): readonly Fact[] =>
  version?.facts ?? (subject.isExternal ? subject.facts : [plan.policy.datedBy]);

function givenIn({ facts }: ClaimEntry, known: readonly Fact[], books: Books): Given {
  const unknown = Object.keys(facts).find((name) => known.every((fact) => fact.name !== name));
  if (unknown !== undefined) {
    fail("unknown-fact", unknown, ownValue(facts, unknown), "a fact of the policy");
  }
  const stated = known.filter(({ name }) => ownValue(facts, name) !== undefined);
  const codes = stated.map((fact) =>
    readCanonical(fact.name, fact, ownValue(facts, fact.name), books.values),
  );
  return new Given(books.values, books.shapes.of(stated), codes);
}

function draftOf({ result, workedOut }: ClaimEntry, { values }: Books): Draft {
  const draft = new Draft(values.names);
  packResult(result, draft.trail, values.names);
  draft.reason = packReasonOf(result.by, values.names);
  draft.amount = result.award;
  draft.workedOut = workedOut ?? NaN;
  if (result.outcome === "refused") draft.state = turnedDown;
  return draft;
}
