import { emptyLedger, quote } from "../../interpret/interpret.ts";
import type { Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Result } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import { factsOf } from "../../model/walk.ts";
import { formulasOf } from "../properties/kinks.ts";
import type { Planned } from "./claim.ts";
import { claimOf } from "./claim.ts";
import type { Filling, Search } from "./filling.ts";
import { sizesOf, stating } from "./measured.ts";

/** A claim by itself, after caps: what it gets, or gets at most where an authority decides. */
export function aloneOf(claim: Omit<Planned, "worth" | "decided">, policy: Policy): Alone {
  const asked = claimOf({ ...claim, decided: undefined }, policy);
  const result = quote(policy, emptyLedger, asked);
  switch (result.outcome) {
    case "granted":
    case "reduced":
      return { result, award: BigInt(result.award) };
    case "undecided":
      return { result, award: BigInt(result.atMost) };
    case "refused":
      return { result, award: 0n };
    case "error":
      return { result, award: undefined };
  }
}

export interface Alone {
  readonly result: Result;
  /** In minor units; undefined where the claim is an error. */
  readonly award: bigint | undefined;
}

/** What there can be more or less of and the amount itself reads, or a deduction or floor. */
export const basesOf = (grant: Grant, policy: Policy): readonly Fact[] =>
  readByAmount(grant, policy).filter(({ type }) => measured.has(type.kind));

const measured: ReadonlySet<string> = new Set(["money", "count", "number", "percent"]);

/** Facts but the date and ids that the amount reads, or a deduction or floor. */
export function readByAmount(grant: Grant, { datedBy }: Policy): readonly Fact[] {
  const { amount, less, atLeast } = grant;
  const parts = [amount, less, atLeast].filter((one) => one !== undefined);
  const read = new Set(parts.flatMap((part) => [...factsOf(part)]));
  return grant.states
    .map(({ fact }) => fact)
    .filter((fact) => read.has(fact) && fact !== datedBy && fact.type.kind !== "id");
}

/**
 * The same filling, and with other sizes of what the amount reads beside the fact: where a price is
 * as high as can be, a ceiling hides what the size of a flat does.
 */
export function besideOf(filling: Filling, fact: Fact, search: Search): readonly Filling[] {
  const { policy, grant, domains } = search;
  const others = basesOf(grant, policy).filter((one) => one !== fact);
  const varied = others.flatMap((other) =>
    sizesOf(domains.get(other) ?? [])
      .slice(0, mostSizes)
      .map((size) => ({ ...filling, [other.name]: stating(size, other, policy) })),
  );
  return [filling, ...varied];
}

const mostSizes = 6;

/** The same filling for each value of the choices and truths that the grant's formulas read. */
export function variantsOf(filling: Filling, grant: Grant): readonly Filling[] {
  const read = new Set(formulasOf(grant).flatMap((formula) => [...factsOf(formula)]));
  let all: readonly Filling[] = [filling];
  for (const { fact } of grant.states.filter((state) => read.has(state.fact))) {
    const values = choicesOf(fact);
    if (values.length === 0 || all.length * values.length > mostVariants) continue;
    all = all.flatMap((one) =>
      values.map((value) => ({ ...one, [fact.name]: { raw: value, canonical: value } })),
    );
  }
  return all;
}

const mostVariants = 64;

function choicesOf({ type }: Fact): readonly (string | boolean)[] {
  switch (type.kind) {
    case "yes/no":
      return [true, false];
    case "one of":
      return type.values.map(({ name }) => name);
    default:
      return [];
  }
}
