import type { Books } from "./books.ts";
import type { Day } from "./calendar.ts";
import { requiredOfExternal } from "./external.ts";
import { Given } from "./given.ts";
import { noId } from "./ids.ts";
import { contains } from "./period.ts";
import type { Subject, Version } from "./plan.ts";
import type { Fact } from "./policy.ts";
import { Prepared } from "./prepared.ts";
import { fail, missing } from "./problem.ts";
import {
  isRecord,
  ownValue,
  readDate,
  readId,
  readMoney,
  readValue,
  statedKeys,
} from "./read-value.ts";

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
  return prepared({ subject, version, id: code, day, decided, given }, books);
}

function subjectNamed(raw: RawRecord, { plan }: Books): Subject {
  const name = ownValue(raw, "grant");
  const found = plan.byName.get(name);
  if (found !== undefined) return found;
  return fail("unknown-grant", "grant", name, plan.subjects.map((each) => each.name).join(", "));
}

function refuseUnknownFacts(raw: RawRecord, { plan }: Books): void {
  const unknown = statedKeys(raw).find((key) => !plan.keys.has(key));
  if (unknown !== undefined) {
    fail("unknown-fact", unknown, raw[unknown], "a fact of the policy");
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
  return prepared({ subject, version: undefined, id, day, decided: NaN, given }, books);
}

/** Every fact given, in the order of the policy, also those that this grant does not use. */
export function readFacts(raw: RawRecord, facts: readonly Fact[], books: Books): Given {
  const to = { values: books.values, decimals: books.plan.policy.currency.decimals };
  const stated: Fact[] = [];
  const codes: number[] = [];
  for (const fact of facts) {
    const value = ownValue(raw, fact.name);
    if (value === undefined) continue;
    codes.push(readValue(fact.name, fact, value, to));
    stated.push(fact);
  }
  return new Given(books.values, books.shapes.of(stated), codes);
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

type Read = Pick<Prepared, "subject" | "version" | "id" | "day" | "decided" | "given">;

/** Looks up the accounts of a claim that has been read. */
export function prepared(read: Read, books: Books): Prepared {
  const { subject, version, day, given } = read;
  const lacks = requiredOf(read, books).find((fact) => !given.has(fact));
  return new Prepared({
    ...read,
    lacks,
    facts: lacks === undefined ? version?.grant.facts(given) : undefined,
    accounts: subject.spaces.map((space) =>
      books.account(
        space,
        space.facts.map((fact) => given.code(fact)),
        day,
      ),
    ),
    pers: books.persOf(given.shape).map(({ per }) => per.accountOf(given, day)),
  });
}

function requiredOf({ subject, version, day }: Read, { plan }: Books): readonly Fact[] {
  if (version !== undefined) return version.required;
  if (!subject.isExternal) return [];
  return requiredOfExternal(plan.policy, subject.name, day, subject.facts);
}
