import type { Books } from "./books.ts";
import type { Case } from "./case.ts";
import type { Draft } from "./draft.ts";
import { item } from "./growing.ts";
import { noId } from "./ids.ts";
import { isInForce } from "./capped.ts";
import type { PerOfShape, PerValues } from "./per-values.ts";
import type { Version } from "./plan.ts";
import type { Prepared } from "./prepared.ts";
import { fail, missing } from "./problem.ts";
import { statedText, statedValue } from "./stated-value.ts";
import { factsOnTotals } from "./totals.ts";
import { step } from "./trail.ts";

/**
 * The entry that spent the claim's id on the same content, or -1 where its id is free. With other
 * content it is an error (manual, section 9).
 */
export function spentBy(claim: Prepared, books: Books): number {
  if (claim.id === noId) return -1;
  const entry = books.ids.find(claim.id);
  if (entry < 0 || isSameContent(claim, entry, books)) return entry;
  return fail("id-reused", "id", idText(claim, books), "an id of its own", books.idText(entry));
}

const idText = ({ id }: Prepared, books: Books): string => books.values.names.text(id);

/** Whether two claims state the same. */
export const isSameClaim = (a: Prepared, b: Prepared): boolean =>
  a.subject === b.subject &&
  Object.is(a.decided, b.decided) &&
  a.shape === b.shape &&
  a.given.codes.every((code, place) => code === b.code(place));

function isSameContent(claim: Prepared, entry: number, books: Books): boolean {
  const { entries } = books;
  return (
    books.isClaim(entry) &&
    entries.subject(entry) === claim.subject.number &&
    Object.is(entries.decided(entry), claim.decided) &&
    entries.shape(entry) === claim.shape.number &&
    entries
      .codes(entry, claim.shape.facts.length)
      .every((code, place) => code === claim.code(place))
  );
}

/**
 * Whether the claim states every fact that it must: all that its grant, the conditions above it
 * and the caps that bind it mention, but for branches not taken (manual, sections 5 and 11).
 */
export function checkStated(it: Case): void {
  const { lacks, version } = it.claim;
  if (lacks !== undefined) missing(lacks.name, lacks.type);
  if (version !== undefined) checkBranches(version, it);
}

function checkBranches(version: Version, it: Case): void {
  const { needs } = version.grant;
  needs?.conditions?.(it.facts, it);
  if (version.totals !== undefined || needs?.amount !== undefined) {
    const totals = factsOnTotals(version, it);
    needs?.amount?.(totals, it);
  }
  needs?.award?.(it.facts, it);
  if (version.mayLackCapFacts) checkCaps(version, it);
}

/**
 * Where a cap is in force for a part of the version's time, its facts are needed for that part.
 */
function checkCaps({ inOrder }: Version, it: Case): void {
  const { given } = it.claim;
  const binding = inOrder.map(({ plan }) => plan).filter((plan) => isInForce(plan, it.day));
  for (const { cap, scopeFacts } of binding) {
    for (const fact of scopeFacts) if (!given.has(fact)) missing(fact.name, fact.type);
    cap.needs?.(it.facts, it);
  }
  for (const { cap } of binding) cap.rankingNeeds?.(it.facts, it);
}

/**
 * A fact `per X` has one value for each X. A claim that states another than the last one recorded
 * is an error, unless an authority sets it: then it holds from now on, and the result says so.
 */
export function compareWithRecorded(claim: Prepared, draft: Draft, books: Books): void {
  const { pers } = claim.frame;
  draft.hasNews = books.plan.merges;
  for (let place = 0; place < pers.length; place += 1) {
    const per = item(pers, place);
    if (per.position < 0) continue;
    const last = per.per.last(claim.perAccount(place));
    const code = statedValue(per, claim, books.values);
    if (last === code) continue;
    draft.hasNews = true;
    if (!Number.isNaN(last)) changed(per, claim, { last, code, isEntered: true }, draft, books);
  }
}

/** The same in a round, where the claims before it in the list have stated values too. */
export function compareInRound(
  claim: Prepared,
  draft: Draft,
  books: Books,
  pending: PendingValues,
): void {
  books.persOf(claim.shape).forEach((per, place) => {
    if (per.position < 0) return;
    const account = claim.perAccount(place);
    const code = statedValue(per, claim, books.values);
    const stated = pending.last(per.per, account);
    const last = stated ?? per.per.last(account);
    if (last === code || Number.isNaN(last)) return;
    changed(per, claim, { last, code, isEntered: stated === undefined }, draft, books);
  });
}

function changed(
  per: PerOfShape,
  claim: Prepared,
  codes: { readonly last: number; readonly code: number; readonly isEntered: boolean },
  draft: Draft,
  books: Books,
): void {
  const { checked, name } = per;
  if (checked === undefined) return;
  const before = statedText(per, codes.last, books.values);
  const after = statedText(per, codes.code, books.values);
  if (checked.setByAgency !== true) {
    const entry = codes.isEntered ? lastEntryWith(per.per, claim, books) : undefined;
    fail("value-differs", checked.name, after, before, entry);
  }
  const trail = draft.took(step.valueChanged, name);
  trail.whole(books.code(before));
  trail.whole(books.code(after));
}

/** The id of the last entry that states the fact for the same X; only an error needs it. */
function lastEntryWith(per: PerValues, claim: Prepared, books: Books): string | undefined {
  const account = per.accountOf(claim.given, claim.day);
  for (let entry = books.entries.size - 1; entry >= 0; entry -= 1) {
    if (!books.isClaim(entry) || Number.isNaN(books.codeIn(entry, per.plan.fact))) continue;
    const day = books.entries.day(entry);
    if (per.accountOf(books.given(entry), day) === account) return books.idText(entry);
  }
  return undefined;
}

/** What the claims before it in a round state; they are entered only when the round is decided. */
export class PendingValues {
  readonly #codes = new Map<PerValues, Map<number, number>>();

  last(per: PerValues, account: number): number | undefined {
    return this.#codes.get(per)?.get(account);
  }

  add(claim: Prepared, books: Books): void {
    books.persOf(claim.shape).forEach((ofShape, place) => {
      const { per, position } = ofShape;
      if (position < 0) return;
      const codes = this.#codes.get(per) ?? new Map<number, number>();
      const stated = statedValue(ofShape, claim, books.values);
      this.#codes.set(per, codes.set(claim.perAccount(place), stated));
    });
  }
}
