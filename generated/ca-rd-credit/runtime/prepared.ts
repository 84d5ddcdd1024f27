import type { Books } from "./books.ts";
import type { Day } from "./calendar.ts";
import { requiredOfExternal } from "./counting.ts";
import type { Frame } from "./frame.ts";
import { place } from "./frame.ts";
import { Given } from "./given.ts";
import type { Shape } from "./given.ts";
import { cell, double, item } from "./growing.ts";
import type { Subject, Version } from "./plan.ts";
import type { Fact } from "./policy.ts";

/** Whether it is known what a claim comes to before its caps (`settle.ts`). */
export const unsettled = -1;
export const settledToStand = 0;

/**
 * A claim that has been read: every value is what its fact says it should be, ids are numbers,
 * and the accounts in which it counts have been looked up. It belongs to the ledger that prepared
 * it, can be decided any number of times, and deciding it needs no text.
 */
export class Prepared {
  readonly frame: Frame;
  /** Many claims share a page; the numbers of this one begin at `from`, as its frame says. */
  readonly page: Float64Array;
  readonly from: number;
  /** The first fact that it must state and does not; then it has no facts to work with. */
  readonly lacks: Fact | undefined;

  constructor({ subject, version, id, day, decided, given }: Read, books: Books) {
    const { shape, codes } = given;
    const frame = books.frame(subject, version, given);
    this.lacks = firstMissing(requiredOf(subject, version, day, books), given);
    this.frame = frame;
    const { pages } = books;
    this.from = pages.add(frame.length);
    this.page = pages.page;
    this.#set(place.id, id);
    this.#set(place.day, day);
    this.#set(place.decided, decided);
    this.#set(place.settled, unsettled);
    const { spaces } = subject;
    for (let space = 0; space < spaces.length; space += 1) {
      this.#set(place.accounts + space, books.accountOf(item(spaces, space), given, day));
    }
    for (let per = 0; per < frame.pers.length; per += 1) {
      this.#set(frame.persFrom + per, item(frame.pers, per).per.accountOf(given, day));
    }
    for (let fact = 0; fact < shape.facts.length; fact += 1) {
      this.#set(frame.factsFrom + fact, cell(codes, fact));
    }
  }

  get subject(): Subject {
    return this.frame.subject;
  }
  get version(): Version | undefined {
    return this.frame.version;
  }
  get shape(): Shape {
    return this.frame.shape;
  }
  /** The code of its id, or `noId`. */
  get id(): number {
    return this.at(place.id);
  }
  get day(): Day {
    return this.at(place.day);
  }
  /** In minor units; NaN where nothing was decided. */
  get decided(): number {
    return this.at(place.decided);
  }
  /** `unsettled`, `settledToStand`, or the reason for which it is refused, packed. */
  get settled(): number {
    return this.at(place.settled);
  }

  /** What it states. */
  get given(): Given {
    const { values, shape, factsFrom } = this.frame;
    const codes: number[] = [];
    // Spreading a part of a page would take several times as long.
    for (let fact = 0; fact < shape.facts.length; fact += 1) codes.push(this.at(factsFrom + fact));
    return new Given(values, shape, codes);
  }

  /** What the functions of its grant read. */
  facts(): unknown {
    return this.lacks === undefined ? this.version?.grant.facts(this.given) : undefined;
  }

  /** One of its numbers. */
  at(place: number): number {
    return double(this.page, this.from + place);
  }

  /** The account in one of the spaces of its subject; -1 where it lacks a fact of the scope. */
  account(space: number): number {
    return this.at(place.accounts + space);
  }

  /** Where the last value of one of the `per` facts of its shape is kept for the same thing. */
  perAccount(per: number): number {
    return this.at(this.frame.persFrom + per);
  }

  /** The code of the fact at this position of its shape. */
  code(position: number): number {
    return this.at(this.frame.factsFrom + position);
  }

  /** Notes the limit of one of the caps whose limits depend on it. */
  noteLimit(varying: number, limit: number): void {
    this.#set(this.frame.limitsFrom + varying, limit);
  }

  /** Notes what it comes to before its caps. */
  settle(reason: number, amount: number): void {
    this.#set(place.settled, reason);
    this.#set(place.amount, amount);
  }

  #set(place: number, value: number): void {
    this.page[this.from + place] = value;
  }
}

/** What a claim says, once it has been read. */
export interface Read {
  readonly subject: Subject;
  readonly version: Version | undefined;
  readonly id: number;
  readonly day: Day;
  readonly decided: number;
  readonly given: Given;
}

function requiredOf(
  subject: Subject,
  version: Version | undefined,
  day: Day,
  { plan }: Books,
): readonly Fact[] {
  return version?.required ?? requiredOfExternal(plan, subject.name, day);
}

function firstMissing(required: readonly Fact[], given: Given): Fact | undefined {
  for (const fact of required) if (!given.has(fact)) return fact;
  return undefined;
}
