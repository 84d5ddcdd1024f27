import type { Books } from "./books.ts";
import type { Case } from "./case.ts";
import type { CapState } from "./capped.ts";
import { isInForce, limitOf, roomOf, usedUnder } from "./capped.ts";
import type { Draft } from "./draft.ts";
import { enter, lastValues, leave } from "./enter.ts";
import { noId } from "./ids.ts";
import type { Posting } from "./merging.ts";
import { merge, undo } from "./merging.ts";
import type { Failed, Result } from "./outcome.ts";
import type { Binding, Version } from "./plan.ts";
import type { Cap, Policy } from "./policy.ts";
import type { Prepared } from "./prepared.ts";
import { Problem } from "./problem.ts";

/** A claim of a round, with what has been worked out for it so far. */
export interface Contender {
  readonly it: Case;
  readonly version: Version;
  readonly draft: Draft;
  /** Its place in the list, from 0. */
  readonly place: number;
}

/** What claims of a round have come to that no longer stand, by their place in the list. */
export type Fates = Map<number, Fate>;

/** A refusal that its draft holds and that is still to be entered, or a result. */
export type Fate = "refused" | Result;

/** The binding through which the cap, in the version in force, binds a contender. */
export const bindingOf = ({ version, it }: Contender, id: string): Binding | undefined =>
  version.inOrder.find(({ plan }) => plan.cap.id === id && isInForce(plan, it.day));

/** The ids of the caps with this property, in document order; versions of one cap share an id. */
export const capIds = ({ caps }: Policy, has: (cap: Cap) => boolean): readonly string[] => [
  ...new Set(caps.filter(has).map(({ id }) => id)),
];

/** The earlier date, then the place in the list. */
export const earlierFirst = (a: Contender, b: Contender): number =>
  a.it.day - b.it.day || a.place - b.place;

/** How a contender finds a cap on the ledger as it stands. */
export function capStateOf(binding: Binding, { it, version }: Contender): CapState {
  const limit = limitOf(binding.plan, it.facts, it);
  const used = usedUnder(binding, it);
  return { limit, used, room: roomOf(binding.plan, limit, used, version.rounding.unit) };
}

/** Works with what the claim states of ids that merge, and then as if it had not been stated. */
export function whileMerged<T>({ claim, books }: Case, work: () => T): T {
  const merged = merge(claim, books);
  try {
    return work();
  } finally {
    undo(merged);
  }
}

/** What the work gives, or the error that ended it. */
export function attempt<T>({ claim, books }: Case, work: () => T): T | Failed {
  try {
    return work();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const id = claim.id === noId ? undefined : books.values.names.text(claim.id);
    return { outcome: "error", id, error: problem.error };
  }
}

/** Entries that are made while a round is worked out, and taken off again in the end. */
export class Tentative {
  readonly #books: Books;
  readonly #made: Made[] = [];

  constructor(books: Books) {
    this.#books = books;
  }

  /** Enters the claim where it comes to something: `decide` works that out. Gives what it said. */
  tryToEnter({ it: { claim }, draft }: Contender, decide: () => boolean): boolean {
    const books = this.#books;
    const merged = merge(claim, books);
    let entered = false;
    try {
      if (!decide()) return false;
      const before = lastValues(claim, books);
      enter(claim, draft, books);
      this.#made.push({ claim, before, merged });
      entered = true;
      return true;
    } finally {
      if (!entered) undo(merged);
    }
  }

  takeBack(): void {
    for (let last = this.#made.pop(); last !== undefined; last = this.#made.pop()) {
      leave(last.claim, last.before, this.#books);
      undo(last.merged);
    }
  }
}

interface Made {
  readonly claim: Prepared;
  readonly before: readonly number[];
  readonly merged: readonly Posting[];
}
