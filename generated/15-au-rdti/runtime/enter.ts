import type { Books } from "./books.ts";
import type { Draft } from "./draft.ts";
import { turnedDown } from "./draft.ts";
import { granted, reduced, refused } from "./entries.ts";
import { cell, item } from "./growing.ts";
import { noId, noneTaken } from "./ids.ts";
import { postEntry, unpostEntry } from "./posting.ts";
import type { Prepared } from "./prepared.ts";
import { statedValue } from "./stated-value.ts";

/**
 * Makes the entry of a decided claim, in all that is kept beside the entries too; gives its place.
 * `taken` are ids that other claims of a round bring with them.
 */
export function enter(
  claim: Prepared,
  draft: Draft,
  books: Books,
  taken: ReadonlySet<number> = noneTaken,
): number {
  const { entries } = books;
  const isRefused = draft.state === turnedDown;
  const id = claim.id === noId ? books.ids.next(taken) : claim.id;
  const entry = entries.addClaim(isRefused ? refused : kindOfAward(draft), id, claim, draft);
  books.ids.add(id, entry);
  if (!isRefused) postEntry(entry, claim, draft.amount, books);
  if (draft.hasNews) recordValues(claim, entry, books);
  return entry;
}

const kindOfAward = (draft: Draft): number => (draft.reason === 0 ? granted : reduced);

/**
 * Records the values of things and years that the claim states, and that the entry belongs to
 * them.
 */
function recordValues(claim: Prepared, entry: number, books: Books): void {
  const ofShape = books.persOf(claim.shape);
  for (let place = 0; place < ofShape.length; place += 1) {
    const perOfShape = item(ofShape, place);
    const { per, position } = perOfShape;
    const account = claim.perAccount(place);
    if (position >= 0) per.record(account, statedValue(perOfShape, claim, books.values));
    if (per.plan.merges) per.link(account, entry);
  }
}

/** What was recorded before, by the `per` facts of the claim's shape. */
export const lastValues = (claim: Prepared, books: Books): readonly number[] =>
  books.persOf(claim.shape).map(({ per }, place) => per.last(claim.perAccount(place)));

/** Takes the last award off again; `before` are the values that were recorded before it. */
export function leave(claim: Prepared, before: readonly number[], books: Books): void {
  const entry = books.entries.size - 1;
  unpostEntry(entry, claim, books);
  books.persOf(claim.shape).forEach(({ per }, place) => {
    const account = claim.perAccount(place);
    per.record(account, cell(before, place));
    if (per.plan.merges) per.unlink(account, entry);
  });
  books.ids.remove(books.ids.idOf(entry));
  books.entries.removeLast();
}
