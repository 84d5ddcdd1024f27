import type { RawValue } from "../model/claim.ts";
import type { Example, ExampleClaim, EventStep } from "../model/example.ts";
import type { Fact } from "../model/fact.ts";
import { once } from "../model/once.ts";
import type { Policy } from "../model/policy.ts";
import { textOf } from "./claim-value.ts";
import type { Setting } from "./setting.ts";
import { factNamed } from "./setting.ts";

/** One value that an example states. */
export interface StatedFact {
  readonly fact: Fact;
  readonly raw: RawValue;
}

export interface ClaimRow {
  readonly kind: "claim";
  readonly round: number | undefined;
  readonly claim: ExampleClaim;
  /** What it states beside what all claims of the example state. */
  readonly facts: readonly StatedFact[];
}

/** An example laid out for telling: what all claims share, and what each adds. */
export interface Layout {
  readonly given: readonly StatedFact[];
  readonly rows: readonly (ClaimRow | EventStep)[];
}

export function layout(example: Example, s: Setting): Layout {
  const claims = example.steps.flatMap(claimsOf);
  const shared = sharedNames(claims);
  const first = claims[0];
  const given = first === undefined ? [] : statedFacts(first, s).filter(isIn(shared));
  return { given, rows: rows(example, (claim) => statedFacts(claim, s).filter(isNotIn(shared))) };
}

function rows(
  { steps }: Example,
  facts: (claim: ExampleClaim) => readonly StatedFact[],
): readonly (ClaimRow | EventStep)[] {
  const rounds = steps.filter(({ kind }) => kind === "round");
  return steps.flatMap((step): readonly (ClaimRow | EventStep)[] => {
    if (step.kind !== "claim" && step.kind !== "round") return [step];
    const round = step.kind === "round" ? rounds.indexOf(step) + 1 : undefined;
    return claimsOf(step).map((claim): ClaimRow => ({
      kind: "claim",
      round,
      claim,
      facts: facts(claim),
    }));
  });
}

function claimsOf(step: Example["steps"][number]): readonly ExampleClaim[] {
  if (step.kind === "claim") return [step.claim];
  return step.kind === "round" ? step.claims : [];
}

/** The facts that every claim states with the same value; a single claim shares nothing. */
function sharedNames(claims: readonly ExampleClaim[]): ReadonlySet<string> {
  const [first, ...others] = claims;
  if (first === undefined || others.length === 0) return new Set();
  const names = Object.keys(first.claim).filter((name) =>
    others.every(({ claim }) => sameText(claim[name], first.claim[name])),
  );
  return new Set(names);
}

const sameText = (a: RawValue | undefined, b: RawValue | undefined): boolean =>
  a !== undefined && b !== undefined && textOf(a) === textOf(b);

/** In the order in which the policy declares its facts. */
const statedFacts = ({ claim }: ExampleClaim, s: Setting): readonly StatedFact[] =>
  namesOfFacts(s.policy).flatMap((name) => {
    const raw = Object.hasOwn(claim, name) ? claim[name] : undefined;
    const fact = raw === undefined ? undefined : factNamed(name, s);
    return fact === undefined || raw === undefined ? [] : [{ fact, raw }];
  });

const namesOfFacts = once(({ facts }: Policy): readonly string[] => [
  ...new Set(facts.map(({ name }) => name)),
]);

const isIn =
  (names: ReadonlySet<string>) =>
  ({ fact }: StatedFact): boolean =>
    names.has(fact.name);

const isNotIn =
  (names: ReadonlySet<string>) =>
  ({ fact }: StatedFact): boolean =>
    !names.has(fact.name);
