import type { Books } from "./books.ts";
import type { Day } from "./calendar.ts";
import { Given } from "./given.ts";
import { cell, item } from "./growing.ts";
import { noId } from "./ids.ts";
import { contains } from "./period.ts";
import type { Subject, Version } from "./plan.ts";
import type { Fact } from "./policy.ts";
import { Prepared } from "./prepared.ts";
import { fail, missing } from "./problem.ts";
import { isRecord, ownValue, readDate, readId, readMoney, readValue } from "./read-value.ts";

/** A claim as it comes in: nothing in it is trusted. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Reads a claim, which may be anything; the first problem found ends it. */
export function prepare(raw: unknown, books: Books): Prepared {
  if (!isRecord(raw)) fail("wrong-type", "claim", raw, "a record");
  const subject = subjectNamed(raw, books);
  refuseUnknownFacts(raw, books);
  const id = ownId(raw);
  const day = statedDay(raw, books);
  const version = subject.versions.find(({ grant }) => contains(grant.inForce, day));
  const code = id === undefined ? noId : books.values.names.code(id);
  // A claim on a grant that is repealed or not yet inserted needs only its date (section 11).
  if (version === undefined && !subject.isExternal) return onlyDated(subject, code, day, books);
  const facts = version?.facts ?? subject.facts;
  const given = readFacts(raw, facts, books);
  const decided = readDecided(raw, subject, version, books);
  return new Prepared({ subject, version, id: code, day, decided, given }, books);
}

function subjectNamed(raw: RawRecord, { plan }: Books): Subject {
  const name = ownValue(raw, "grant");
  const found = plan.byName.get(name);
  if (found !== undefined) return found;
  return fail("unknown-grant", "grant", name, plan.subjects.map((each) => each.name).join(", "));
}

function refuseUnknownFacts(raw: RawRecord, { plan }: Books): void {
  for (const key of Object.keys(raw)) {
    if (plan.places.has(key) || plan.ownKeys.has(key) || isNothing(raw[key])) continue;
    fail("unknown-fact", key, raw[key], "a fact of the policy");
  }
}

/** The id that a claim or event brings, if it brings one. */
export function ownId(raw: RawRecord): string | undefined {
  const id = ownValue(raw, "id");
  return id === undefined ? undefined : readId("id", id);
}

/** The date that decides version and period. */
export function statedDay(raw: RawRecord, { plan }: Books): Day {
  const { datedBy } = plan.policy;
  const date = ownValue(raw, datedBy.name);
  return date === undefined ? missing(datedBy.name, "date") : readDate(datedBy.name, date);
}

function onlyDated(subject: Subject, id: number, day: Day, books: Books): Prepared {
  const { datedBy } = books.plan.policy;
  const given = new Given(books.values, books.shapes.of([datedBy]), [day]);
  return new Prepared({ subject, version: undefined, id, day, decided: NaN, given }, books);
}

/** Every fact given, in the order of the policy, also those that this grant does not use. */
export function readFacts(raw: RawRecord, facts: readonly Fact[], books: Books): Given {
  const { plan, values, shapes } = books;
  const to = { values, decimals: plan.policy.currency.decimals };
  const places = placesGiven(raw, plan.places);
  const codes: number[] = [];
  const stated: Fact[] = [];
  for (const place of places) {
    const fact = item(facts, place);
    codes.push(readValue(fact.name, fact, raw[fact.name], to));
    stated.push(fact);
  }
  return new Given(values, shapes.of(stated), codes);
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;

/**
 * The places of the facts that a record states, in order; few enough to be put in order one by
 * one.
 */
function placesGiven(raw: RawRecord, known: ReadonlyMap<string, number>): readonly number[] {
  const places: number[] = [];
  for (const key of Object.keys(raw)) {
    const place = known.get(key);
    if (place === undefined || isNothing(raw[key])) continue;
    let at = places.length;
    for (; at > 0 && cell(places, at - 1) > place; at -= 1) places[at] = cell(places, at - 1);
    places[at] = place;
  }
  return places;
}

function readDecided(
  raw: RawRecord,
  { isExternal }: Subject,
  version: Version | undefined,
  { plan }: Books,
): number {
  const given = ownValue(raw, "decided");
  if (given === undefined) {
    return isExternal ? fail("missing-decision", "decided", undefined, "money") : NaN;
  }
  const decided = readMoney("decided", given, plan.policy.currency.decimals);
  if (isExternal || version?.grant.discretion === true) return decided;
  return fail("not-discretionary", "decided", given, "no decision");
}
