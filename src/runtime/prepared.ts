import type { Day } from "./calendar.ts";
import type { Given } from "./given.ts";
import type { Subject, Version } from "./plan.ts";
import type { Fact } from "./policy.ts";

/**
 * A claim that has been read: every value is what its fact says it should be, ids are numbers, and the
 * accounts in which it counts have been looked up. It belongs to the ledger that prepared it, can be
 * decided any number of times, and deciding it needs no text.
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
  /** The first fact that it must state and does not; then it has no `facts`. */
  readonly lacks: Fact | undefined;
  /** What the functions of its grant read. */
  readonly facts: unknown;
  /** By the spaces of its subject; -1 where it does not state a fact of the scope. */
  readonly accounts: readonly number[];
  /** By the `per` facts of its shape: where the last value for the same thing is kept. */
  readonly pers: readonly number[];

  constructor(parts: PreparedParts) {
    this.subject = parts.subject;
    this.version = parts.version;
    this.id = parts.id;
    this.day = parts.day;
    this.decided = parts.decided;
    this.given = parts.given;
    this.lacks = parts.lacks;
    this.facts = parts.facts;
    this.accounts = parts.accounts;
    this.pers = parts.pers;
  }
}

type PreparedParts = { readonly [Part in keyof Prepared]: Prepared[Part] };
