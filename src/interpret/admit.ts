import type { ClaimEntry } from "../model/entry.ts";
import type { Note, Result } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Attempt, Failure } from "./attempt.ts";
import { andThen, problem } from "./attempt.ts";
import { sameFacts } from "./facts.ts";
import type { Ledger } from "./ledger.ts";
import { claims, findEntry, isClaim } from "./ledger.ts";
import { compareWithRecorded } from "./per-facts.ts";
import type { RawClaim, ReadClaim } from "./read.ts";
import { read } from "./read.ts";
import type { Situation } from "./situation.ts";
import { unstated, unstatedByExternal } from "./stated.ts";

/** A claim in which nothing is missing or wrong. */
export interface Admitted extends ReadClaim {
  /** What is to be said whatever the claim comes to: values that changed. */
  readonly notes: readonly Note[];
}

export type Admission =
  | { readonly kind: "admitted"; readonly claim: Admitted }
  /** Its id was spent on the same content: it is answered again, and changes nothing. */
  | { readonly kind: "answered"; readonly result: Result }
  /** The same id with the same content stands before it in the same round. */
  | { readonly kind: "repeated"; readonly claim: Admitted };

/**
 * Everything that is settled about a claim before it is judged: whether it can be read, whether
 * its id is spent, whether all facts are stated, whether values of things and years agree with
 * what was recorded. In a round the claims before it in the list count too.
 */
export function admit(
  policy: Policy,
  ledger: Ledger,
  raw: RawClaim,
  before: readonly Admitted[],
): Attempt<Admission> {
  return andThen(read(policy, raw), (claim) =>
    andThen(
      spent(ledger, claim, before),
      (answer) => answer ?? admitNew(policy, ledger, claim, before),
    ),
  );
}

function admitNew(
  policy: Policy,
  ledger: Ledger,
  claim: ReadClaim,
  before: readonly Admitted[],
): Attempt<Admission> {
  const missing = missingFact(situationOf(policy, ledger, claim), claim);
  if (missing !== undefined) return missing;
  const statements = [
    ...claims(ledger).map(({ facts, id }) => ({ facts, entry: id })),
    ...before.map(({ facts }) => ({ facts, entry: undefined })),
  ];
  return andThen(compareWithRecorded(policy, claim, statements), (notes) => ({
    kind: "admitted",
    claim: { ...claim, notes },
  }));
}

/** What a claim is worked out from, on this ledger. */
export const situationOf = (policy: Policy, ledger: Ledger, claim: ReadClaim): Situation => ({
  policy,
  ledger,
  facts: claim.facts,
  date: claim.date,
  totals: new Map(),
  row: undefined,
});

/**
 * `awarded` and `refused` spend the claim's id: with the same content it is answered again, with
 * other content it is an error (manual, section 9).
 */
function spent(
  ledger: Ledger,
  claim: ReadClaim,
  before: readonly Admitted[],
): Attempt<Admission | undefined> {
  const { id } = claim;
  if (id === undefined) return undefined;
  const entry = findEntry(ledger, id);
  if (entry !== undefined) {
    return isClaim(entry) && sameContent(entry, claim)
      ? { kind: "answered", result: entry.result }
      : reused(id, entry.id);
  }
  const earlier = before.find((each) => each.id === id);
  if (earlier === undefined) return undefined;
  return sameContent(earlier, claim) ? { kind: "repeated", claim: earlier } : reused(id);
}

const reused = (id: string, entry?: string): Failure =>
  problem("id-reused", "id", id, "an id of its own", entry);

type Content = Pick<ClaimEntry, "grant" | "facts" | "decided">;

const sameContent = (one: Content, other: Content): boolean =>
  one.grant === other.grant && one.decided === other.decided && sameFacts(one.facts, other.facts);

function missingFact(situation: Situation, { subject, grant }: ReadClaim): Failure | undefined {
  switch (subject.kind) {
    case "grant":
      return unstated(subject.grant, situation);
    case "external":
      return unstatedByExternal(situation.policy, grant, situation);
    case "not in force":
      return undefined;
  }
}
