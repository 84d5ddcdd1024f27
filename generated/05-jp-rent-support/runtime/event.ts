import type { Books } from "./books.ts";
import type { EventEntry } from "./entry.ts";
import { noneTaken } from "./ids.ts";
import { postEvent } from "./posting.ts";
import { fail } from "./problem.ts";
import { eventKinds } from "./result.ts";
import { isWhollyReversed, leftOf } from "./standings.ts";

/*
 * Events upon an award: completed, reversed, clawed back, paid, within the bounds of the manual,
 * sections 9 and 11.
 */

export type Kind = EventEntry["entry"];

/** An event that has been read. */
export interface ReadEvent {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly claim: string;
  readonly amount: number | undefined;
}

function awardOf({ claim }: ReadEvent, books: Books): number {
  const award = books.entryNamed(claim);
  if (award < 0 || !books.isAward(award)) {
    fail("unknown-entry", "claim", claim, "the id of an award");
  }
  if (isWhollyReversed(books.entries.amount(award), books.standings.of(award))) {
    fail("wholly-reversed", "claim", claim, "an award", books.idText(award));
  }
  return award;
}

/** Makes the entry of an event that is new, if it is within its bounds. */
export function enterEvent(event: ReadEvent, books: Books): number {
  const award = awardOf(event, books);
  const amount = event.kind === "completed" ? 0 : amountWithin(event, event.kind, award, books);
  const kind = eventKinds[event.kind];
  postEvent(award, () => books.standings.record(award, kind, amount), books);
  const id = event.id === undefined ? books.ids.next(noneTaken) : books.code(event.id);
  const entry = books.entries.addEvent(kind, id, award, amount);
  books.ids.add(id, entry);
  return entry;
}

/** The amount that was given, or all that the event may concern. */
function amountWithin(
  { amount }: ReadEvent,
  kind: Exclude<Kind, "completed">,
  award: number,
  books: Books,
): number {
  const most = mostOf(kind, award, books);
  const id = books.idText(award);
  if (amount === undefined) {
    const all = books.entries.amount(award);
    return most === 0 ? fail("nothing-left", "amount", all, "something left", id) : most;
  }
  if (amount > most) fail("too-much", "amount", amount, `at most ${most}`, id);
  return amount;
}

/** The most that an event may concern. */
function mostOf(kind: Exclude<Kind, "completed">, award: number, books: Books): number {
  const standing = books.standings.of(award);
  const left = leftOf(books.entries.amount(award), standing);
  const { clawedBack, paid } = standing;
  switch (kind) {
    case "reversed":
      return left - Math.max(paid, clawedBack);
    case "clawed back":
      return left - clawedBack;
    case "paid":
      return Math.max(0, left - clawedBack - paid);
  }
}
