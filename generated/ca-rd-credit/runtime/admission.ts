import { PendingValues, checkStated, compareInRound, isSameClaim, spentBy } from "./admit.ts";
import type { Books } from "./books.ts";
import { Case } from "./case.ts";
import { whileMerged } from "./contender.ts";
import { Draft } from "./draft.ts";
import { noId } from "./ids.ts";
import type { Result } from "./outcome.ts";
import type { Prepared } from "./prepared.ts";
import { Problem, fail } from "./problem.ts";
import { prepare } from "./read-claim.ts";
import { failedResult, resultOf } from "./result.ts";

/** What a claim of a round is before the round is decided. */
export type Admission =
  | { readonly kind: "new"; readonly admitted: Admitted }
  /** The same id with the same content stands before it in the list: it is answered alike. */
  | { readonly kind: "repeated"; readonly as: Admitted }
  /** An error, or a claim that was decided before the round. */
  | { readonly kind: "answered"; readonly result: Result };

/** A claim in which nothing is missing or wrong. */
export interface Admitted {
  readonly it: Case;
  readonly draft: Draft;
  /** Its place in the list, from 0. */
  readonly place: number;
}

/** Each claim is checked against the ledger and the claims before it in the list. */
export function admitAll(list: readonly unknown[], books: Books): readonly Admission[] {
  const before: Admitted[] = [];
  const pending = new PendingValues();
  return list.map((raw, place) => {
    const admission = admitOne(raw, place, { before, pending }, books);
    if (admission.kind === "new") {
      before.push(admission.admitted);
      pending.add(admission.admitted.it.claim, books);
    }
    return admission;
  });
}

interface Earlier {
  readonly before: readonly Admitted[];
  readonly pending: PendingValues;
}

function admitOne(raw: unknown, place: number, earlier: Earlier, books: Books): Admission {
  try {
    return admitRead(prepare(raw, books), place, earlier, books);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { kind: "answered", result: failedResult(raw, problem.error) };
  }
}

function admitRead(
  claim: Prepared,
  place: number,
  { before, pending }: Earlier,
  books: Books,
): Admission {
  const entry = spentBy(claim, books);
  if (entry >= 0) return { kind: "answered", result: resultOf(entry, books) };
  const as = before.find(({ it }) => claim.id !== noId && it.claim.id === claim.id);
  if (as !== undefined) return repeated(claim, as, books);
  const it = new Case(claim, books);
  const draft = new Draft(books.values.names);
  whileMerged(it, () => checkStated(it));
  compareInRound(claim, draft, books, pending);
  draft.keepNotes();
  return { kind: "new", admitted: { it, draft, place } };
}

function repeated(claim: Prepared, as: Admitted, books: Books): Admission {
  if (isSameClaim(claim, as.it.claim)) return { kind: "repeated", as };
  return fail("id-reused", "id", books.values.names.text(claim.id), "an id of its own");
}
