import type { Stated } from "../../diagnostics/claims-told.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { cliff } from "../../diagnostics/messages/deep-amounts.ts";
import { rational } from "../../exact/rational.ts";
import type { Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import type { Candidate } from "../properties/values.ts";
import { moneyCell } from "../properties/values.ts";
import type { Alone } from "./award.ts";
import { aloneOf, basesOf, variantsOf } from "./award.ts";
import type { Outcome, Subject } from "./check.ts";
import type { Filling } from "./filling.ts";
import { searchFor } from "./filling.ts";
import { firstFull } from "./plan.ts";
import { neverFalls } from "./rising.ts";

/**
 * Where one more unit of what a grant pays for lowers the award. An amount has its corners at the
 * figures of its formulas: there the interpreter works it out on both sides.
 */
export function cliffs({ policy }: Subject): Outcome {
  const looked = policy.grants.flatMap((grant) =>
    basesOf(grant, policy).map((fact) => ({ grant, fact, found: lookedAt(grant, fact, policy) })),
  );
  return {
    topic: "cliffs",
    findings: looked.flatMap(({ found }) => (typeof found === "string" ? [] : [found])),
    settled: looked.filter(({ found }) => found !== "open").length,
    open: looked
      .filter(({ found }) => found === "open")
      .map(({ grant, fact }) => `${grant.name}: ${fact.name}`),
  };
}

function lookedAt(grant: Grant, fact: Fact, policy: Policy): Diagnostic | "none" | "open" {
  if (neverFalls(grant, fact)) return "none";
  const full = firstFull(policy, grant);
  if (full === undefined) return "open";
  const search = searchFor(policy, grant, full.date);
  const values = search.domains.get(fact) ?? [];
  const found = variantsOf(full.filling, grant)
    .flatMap((filling) => stepsOf(filling, { grant, fact, policy, values, date: full.date }))
    .reduce(steeper, undefined);
  return found === undefined ? "open" : told(found, grant, fact, policy);
}

interface Line {
  readonly grant: Grant;
  readonly fact: Fact;
  readonly policy: Policy;
  readonly values: readonly Candidate[];
  readonly date: string;
}

/** Two values of the fact, one unit apart, and what a claim comes to with each. */
interface Step {
  readonly below: bigint;
  readonly above: bigint;
  readonly before: bigint;
  readonly after: bigint;
  readonly refused: boolean;
}

/** Falls at the corners; none where the award never rises with the fact, as with an income. */
function stepsOf(filling: Filling, line: Line): readonly Step[] {
  const at = (minor: bigint): Alone =>
    aloneOf(
      {
        grant: line.grant,
        date: line.date,
        filling: { ...filling, [line.fact.name]: cellOf(minor, line) },
      },
      line.policy,
    );
  const known = line.values.map(({ canonical }) => BigInt(Number(canonical)));
  const corners = [...new Set(known)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const awards = corners.map((minor) => at(minor).award ?? 0n);
  const rises = awards.some((award, place) => award < (awards[place + 1] ?? award));
  if (!rises) return [];
  return corners.flatMap((below) => {
    const [before, after] = [at(below), at(below + 1n)];
    if (before.award === undefined || after.award === undefined) return [];
    if (before.award <= after.award) return [];
    const refused = after.result.outcome === "refused";
    if (refused && !isFallOf(after, line)) return [];
    return [{ below, above: below + 1n, before: before.award, after: after.award, refused }];
  });
}

/**
 * An `or refuse` cap says by itself that it refuses; that a count is out of bounds is no fall.
 */
const isFallOf = ({ result }: Alone, { fact }: Line): boolean =>
  fact.type.kind === "money" && result.outcome === "refused" && result.by.kind !== "cap";

const cellOf = (minor: bigint, { fact, policy }: Line): Candidate =>
  fact.type.kind === "money"
    ? moneyCell(minor, policy.currency.decimals)
    : { raw: Number(minor), canonical: Number(minor) };

const steeper = (best: Step | undefined, other: Step): Step =>
  best === undefined || other.before - other.after > best.before - best.after ? other : best;

function told(step: Step, grant: Grant, fact: Fact, { currency }: Policy): Diagnostic {
  const money = (minor: bigint) => ({ amount: rational(minor), currency: currency.code });
  const stated = (minor: bigint): Stated =>
    fact.type.kind === "money"
      ? { kind: "money", ...money(minor) }
      : { kind: "number", value: rational(minor) };
  const values = {
    grant: grant.name,
    fact: fact.name,
    at: stated(step.below),
    next: stated(step.above),
    before: money(step.before),
    after: step.refused ? undefined : money(step.after),
    lost: money(step.before - step.after),
  };
  return diagnose(cliff, values, grant.span);
}
