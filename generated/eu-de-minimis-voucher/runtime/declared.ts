import type { Fact, FactType, Policy, Scope } from "./policy.ts";

/** The facts whose values a scope keeps apart. */
export const factsIn = (scope: Scope): readonly Fact[] => (typeof scope === "string" ? [] : scope);

/** One declaration of each name: what is used, else the last one of the document. */
export function declarations({ facts }: Policy, used: readonly Fact[]): readonly Fact[] {
  const byPlace: Fact[] = [];
  for (const fact of [...facts, ...used]) byPlace[fact.place] = fact;
  return byPlace;
}

/** A fact and the facts that its value belongs to, and theirs. */
export function withOwners(fact: Fact, facts: readonly Fact[]): readonly Fact[] {
  const found = new Set([fact]);
  for (const each of found) ownersOf(each, facts).forEach((owner) => found.add(owner));
  return [...found];
}

export const ownersOf = ({ per = [] }: Fact, facts: readonly Fact[]): readonly Fact[] =>
  per.flatMap((name) => facts.filter((fact) => fact.name === name));

/** Whether a fact belongs to a thing or a year. */
export const belongs = ({ per, perYear }: Fact): boolean => per !== undefined || perYear === true;

/** Whether two declarations of one fact let it belong to the same. */
export const isSamePer = (a: Fact, b: Fact): boolean =>
  a.place === b.place && a.perYear === b.perYear && String(a.per) === String(b.per);

/** Whether codes of the one type are codes of the other, and say the same. */
export const isSameType = (a: FactType, b: FactType): boolean => formOf(a) === formOf(b);

const formOf = (type: FactType): string =>
  JSON.stringify(
    type.type === "list" ? type.columns.map((column) => [column.name, column.type]) : type.type,
  );
