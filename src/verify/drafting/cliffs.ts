import type { StatedFact } from "../../diagnostics/claims-told.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { cliff } from "../../diagnostics/messages/deep-amounts.ts";
import type { Rational } from "../../exact/rational.ts";
import { add, rational } from "../../exact/rational.ts";
import type { Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import type { Candidate } from "../properties/values.ts";
import type { Alone } from "./award.ts";
import { aloneOf, basesOf, besideOf, variantsOf } from "./award.ts";
import type { Outcome, Subject } from "./check.ts";
import type { Filling } from "./filling.ts";
import { searchFor } from "./filling.ts";
import { figureOf, figureTold, figuresOf, stating, stepOf } from "./measured.ts";
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
  const found = besideOf(full.filling, fact, search)
    .flatMap((filling) => variantsOf(filling, grant))
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
  readonly filling: Filling;
  readonly below: Rational;
  readonly above: Rational;
  readonly before: bigint;
  readonly after: bigint;
  readonly refused: boolean;
}

/** Falls at the corners; none where the award never rises with the fact, as with an income. */
function stepsOf(filling: Filling, line: Line): readonly Step[] {
  const { grant, fact, policy, date } = line;
  const at = (figure: Rational): Alone => {
    const stated = { ...filling, [fact.name]: stating(figure, fact, policy) };
    return aloneOf({ grant, date, filling: stated }, policy);
  };
  const corners = figuresOf(line.values);
  const awards = corners.map((figure) => at(figure).award ?? 0n);
  const rises = awards.some((award, place) => award < (awards[place + 1] ?? award));
  if (!rises) return [];
  return corners.flatMap((below) => {
    const above = add(below, stepOf(fact));
    const [before, after] = [at(below), at(above)];
    if (before.award === undefined || after.award === undefined) return [];
    if (before.award <= after.award) return [];
    const refused = after.result.outcome === "refused";
    if (refused && !isFallOf(after, line)) return [];
    return [{ filling, below, above, before: before.award, after: after.award, refused }];
  });
}

/**
 * An `or refuse` cap says by itself that it refuses; that a count is out of bounds is no fall.
 */
const isFallOf = ({ result }: Alone, { fact }: Line): boolean =>
  fact.type.kind === "money" && result.outcome === "refused" && result.by.kind !== "cap";

const steeper = (best: Step | undefined, other: Step): Step =>
  best === undefined || other.before - other.after > best.before - best.after ? other : best;

function told(step: Step, grant: Grant, fact: Fact, policy: Policy): Diagnostic {
  const money = (minor: bigint) => ({ amount: rational(minor), currency: policy.currency.code });
  const values = {
    grant: grant.name,
    fact: fact.name,
    beside: basesOf(grant, policy)
      .filter((other) => other !== fact)
      .flatMap((other) => besideTold(other, step, policy)),
    at: figureTold(step.below, fact, policy),
    next: figureTold(step.above, fact, policy),
    before: money(step.before),
    after: step.refused ? undefined : money(step.after),
    lost: money(step.before - step.after),
  };
  return diagnose(cliff, values, grant.span);
}

function besideTold(other: Fact, { filling }: Step, policy: Policy): readonly StatedFact[] {
  const value = filling[other.name];
  const figure = value && figureOf(value);
  return figure === undefined
    ? []
    : [{ fact: other.name, value: figureTold(figure, other, policy) }];
}
