import type { Books } from "./books.ts";
import type { Day } from "./calendar.ts";
import { requiredOfExternal } from "./counting.ts";
import type { Given, Shape } from "./given.ts";
import type { Subject, Version } from "./plan.ts";
import type { Fact } from "./policy.ts";

/**
 * A claim that has been read: every value is what its fact says it should be, ids are numbers,
 * and the accounts in which it counts have been looked up. It belongs to the ledger that prepared
 * it, can be decided any number of times, and deciding it needs no text.
 */
export class Prepared {
  readonly subject: Subject;
  /** Undefined of an external, and where no version is in force on the day. */
  readonly version: Version | undefined;
  /** The code of its id, or `noId`. */
  readonly id: number;
  readonly day: Day;
  /** In minor units; NaN where nothing was decided. */
  readonly decided: number;
  readonly given: Given;
  readonly shape: Shape;
  /**
   * The codes of its facts, and from `accountsFrom` on its accounts: one array for a claim lies
   * together in memory, and to fetch it is much of what deciding the claim costs.
   */
  readonly cells: readonly number[];
  readonly accountsFrom: number;
  /** The first fact that it must state and does not; then it has no facts to work with. */
  readonly lacks: Fact | undefined;
  /** What the functions of its grant read. */
  readonly facts: unknown;

  constructor({ subject, version, id, day, decided, given }: Read, books: Books) {
    const { cells, shape } = given;
    this.subject = subject;
    this.version = version;
    this.id = id;
    this.day = day;
    this.decided = decided;
    this.given = given;
    this.shape = shape;
    this.cells = cells;
    this.accountsFrom = shape.facts.length;
    this.lacks = firstMissing(requiredOf(subject, version, day, books), given);
    this.facts = this.lacks === undefined ? version?.grant.facts(given) : undefined;
    for (const space of subject.spaces) cells.push(books.accountOf(space, given, day));
    for (const { per } of books.persOf(shape)) cells.push(per.accountOf(given, day));
  }

  /** The account in one of the spaces of its subject; -1 where it lacks a fact of the scope. */
  account(space: number): number {
    return this.cells[this.accountsFrom + space] ?? -1;
  }

  /** Where the last value of one of the `per` facts of its shape is kept for the same thing. */
  perAccount(per: number): number {
    return this.cells[this.accountsFrom + this.subject.spaces.length + per] ?? -1;
  }

  /** The code of the fact at this position of its shape. */
  code(position: number): number {
    return this.cells[position] ?? NaN;
  }
}

/** What a claim says, once it has been read. */
export type Read = Pick<Prepared, "subject" | "version" | "id" | "day" | "decided" | "given">;

function requiredOf(
  subject: Subject,
  version: Version | undefined,
  day: Day,
  { plan }: Books,
): readonly Fact[] {
  if (version !== undefined) return version.required;
  if (!subject.isExternal) return [];
  return requiredOfExternal(plan, subject.name, day);
}

function firstMissing(required: readonly Fact[], given: Given): Fact | undefined {
  for (const fact of required) if (!given.has(fact)) return fact;
  return undefined;
}
