import type { PlainDate } from "../exact/date.ts";
import type { External, Fact } from "../model/fact.ts";
import type { CanonicalValue } from "../model/entry.ts";
import type { Grant } from "../model/grant.ts";
import type { Minor } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Attempt } from "./attempt.ts";
import { all, andThen, both, Failure, problem } from "./attempt.ts";
import type { Facts } from "./facts.ts";
import { contains } from "./period.ts";
import { ownValue, readDate, readId, readMoney, readValue, statedKeys } from "./read-value.ts";

/** A claim as it comes in: nothing in it is trusted. */
export type RawClaim = Readonly<Record<string, unknown>>;

/** A claim of which every value is what its fact says it should be. */
export interface ReadClaim {
  readonly grant: string;
  readonly subject: Subject;
  readonly id: string | undefined;
  readonly date: PlainDate;
  readonly facts: Facts;
  readonly decided: Minor | undefined;
}

/** What a claim is about, on its date. */
export type Subject =
  | { readonly kind: "grant"; readonly grant: Grant }
  | { readonly kind: "external"; readonly external: External }
  | { readonly kind: "not in force" };

/** The first problem found is the error; then nothing else is looked at. */
export function read(policy: Policy, raw: RawClaim): Attempt<ReadClaim> {
  return andThen(grantNamed(policy, raw), (grant) =>
    andThen(firstUnknownFact(policy, raw), () =>
      both(optionalId(raw), statedDate(policy, raw), (id, date) =>
        readOn(policy, raw, { grant, id, date }),
      ),
    ),
  );
}

interface Named {
  readonly grant: string;
  readonly id: string | undefined;
  readonly date: PlainDate;
}

function readOn(policy: Policy, raw: RawClaim, named: Named): Attempt<ReadClaim> {
  const subject = subjectOn(policy, named.grant, named.date);
  // A claim on a grant that is repealed or not yet inserted needs only its date (section 11).
  if (subject.kind === "not in force")
    return { ...named, subject, ...onlyDate(policy, named.date) };
  return both(
    readFacts(policy, raw, subject),
    readDecided(policy, raw, subject),
    (facts, decided) => ({
      ...named,
      subject,
      facts,
      decided,
    }),
  );
}

const onlyDate = ({ datedBy }: Policy, date: PlainDate): Pick<ReadClaim, "facts" | "decided"> => ({
  facts: Object.fromEntries([[datedBy.name, date]]),
  decided: undefined,
});

function grantNamed(policy: Policy, raw: RawClaim): Attempt<string> {
  const name = ownValue(raw, "grant");
  const known = [...policy.grants, ...policy.externals].map((named) => named.name);
  const found = known.find((each) => each === name);
  return found ?? problem("unknown-grant", "grant", name, [...new Set(known)].join(", "));
}

function firstUnknownFact(policy: Policy, raw: RawClaim): Attempt<undefined> {
  const known = ["grant", "id", "decided", ...policy.facts.map((fact) => fact.name)];
  const unknown = statedKeys(raw).find((key) => !known.includes(key));
  if (unknown === undefined) return undefined;
  return problem("unknown-fact", unknown, raw[unknown], "a fact of the policy");
}

/** The claim's own id, if it brings one. */
export function optionalId(raw: RawClaim): Attempt<string | undefined> {
  const id = ownValue(raw, "id");
  return id === undefined ? undefined : readId("id", id);
}

/** The date that decides version and period. */
export function statedDate({ datedBy }: Policy, raw: RawClaim): Attempt<PlainDate> {
  const date = ownValue(raw, datedBy.name);
  if (date === undefined) return problem("missing-fact", datedBy.name, undefined, "date");
  return readDate(datedBy.name, date);
}

/** A claim is judged by the version in force on its date (manual, section 8). */
function subjectOn(policy: Policy, name: string, date: PlainDate): Subject {
  const external = policy.externals.find((each) => each.name === name);
  if (external !== undefined) return { kind: "external", external };
  const grant = policy.grants.find((each) => each.name === name && contains(each.inForce, date));
  return grant === undefined ? { kind: "not in force" } : { kind: "grant", grant };
}

/** Every fact given, in the order of the policy, also those that this grant does not use. */
export function readFacts(policy: Policy, raw: RawClaim, subject: Subject): Attempt<Facts> {
  const given = declarations(policy, subject).filter(
    (fact) => ownValue(raw, fact.name) !== undefined,
  );
  const values = given.map((fact): Attempt<readonly [string, CanonicalValue]> =>
    andThen(
      readValue(fact.name, fact.type, ownValue(raw, fact.name), policy.currency),
      (value) => [fact.name, value] as const,
    ),
  );
  return andThen(all(values), (read) => Object.fromEntries(read));
}

/**
 * One declaration of each name: where versions of an article declare it differently, what the
 * version in force states, else the last one.
 */
export function declarations(policy: Policy, subject: Subject): readonly Fact[] {
  const used = subject.kind === "grant" ? subject.grant.states.map(({ fact }) => fact) : [];
  // A name keeps the place of its first declaration, and takes the last one written.
  return [...new Map([...policy.facts, ...used].map((fact) => [fact.name, fact])).values()];
}

function readDecided(policy: Policy, raw: RawClaim, subject: Subject): Attempt<Minor | undefined> {
  const given = ownValue(raw, "decided");
  if (given === undefined) return mayBeUndecided(subject);
  const decided = readMoney("decided", given, policy.currency);
  if (decided instanceof Failure || mayBeDecided(subject)) return decided;
  return problem("not-discretionary", "decided", given, "no decision");
}

const mayBeDecided = (subject: Subject): boolean =>
  subject.kind === "external" || (subject.kind === "grant" && subject.grant.discretion);

const mayBeUndecided = (subject: Subject): Attempt<undefined> =>
  subject.kind === "external"
    ? problem("missing-decision", "decided", undefined, "money")
    : undefined;
