import type { Fix } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  scopeBesideClaim,
  scopeNotCountable,
  scopeRepeated,
} from "../diagnostics/messages/ledger.ts";
import type { Scope } from "../model/cap.ts";
import type { Fact } from "../model/fact.ts";
import type { Name } from "../syntax/node.ts";
import type { Context } from "./context.ts";
import { kindOfNamed } from "./kind.ts";

/**
 * Whom a cap or a reading of the ledger is for (manual, section 4): nobody named is everyone.
 * `fixesFor` offers repairs for a fact that nothing can be counted by.
 */
export function checkScope(
  node: { readonly facts: readonly Name[]; readonly claim: boolean },
  context: Context,
  fixesFor: (fact: Name) => readonly Fix[] = () => [],
): Scope | undefined {
  const facts = node.facts.map((name) => scopeFact(name, context, fixesFor));
  const known = facts.filter((fact) => fact !== undefined);
  if (known.length < facts.length || hasRepetition(node.facts, context)) return undefined;
  const [first] = node.facts;
  if (!node.claim) return first === undefined ? { kind: "everyone" } : each(known);
  if (first === undefined) return { kind: "claim" };
  context.report(diagnose(scopeBesideClaim, { name: first.name }, first.span));
  return undefined;
}

const each = (facts: readonly Fact[]): Scope => ({ kind: "each", facts });

function scopeFact(
  name: Name,
  context: Context,
  fixesFor: (fact: Name) => readonly Fix[],
): Fact | undefined {
  const named = context.names.find(name, otherScopes);
  if (named === undefined) return undefined;
  if (named.kind === "fact" && isCountable(named.fact)) return named.fact;
  const values = { name: name.name, found: kindOfNamed(named) };
  context.report(diagnose(scopeNotCountable, values, name.span, { fixes: fixesFor(name) }));
  return undefined;
}

/** The words that stand after `per` without being names. */
const otherScopes = ["year", "half-year", "quarter", "month", "lifetime", "claim"];

const isCountable = ({ type }: Fact): boolean => type.kind === "id" || type.kind === "one of";

function hasRepetition(names: readonly Name[], context: Context): boolean {
  const repeated = names.find(({ name }, place) =>
    names.slice(0, place).some((earlier) => earlier.name === name),
  );
  if (repeated === undefined) return false;
  context.report(diagnose(scopeRepeated, { name: repeated.name }, repeated.span));
  return true;
}
