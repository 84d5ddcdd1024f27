import type { Fact } from "../../model/fact.ts";
import type { Formula } from "../../model/walk.ts";
import { children, everythingIn, ownFacts } from "../../model/walk.ts";
import type { FactsRead } from "./fact.ts";

/**
 * The facts that the code of these formulas reads, in the order in which it meets them, and of
 * those that not every claim states also the ones that a value belongs to: whether they are
 * stated is asked.
 */
export function factsRead(
  formulas: readonly Formula[],
  isSure: (fact: Fact) => boolean,
): FactsRead {
  const read = new Map<Fact, boolean>();
  for (const formula of formulas.flatMap(everythingIn)) {
    for (const fact of ownFacts(formula)) {
      const asked = withOwners(fact).filter((each) => !isSure(each));
      // A ledger finds the scope of a reading by itself.
      for (const each of formula.kind === "ledger" ? asked : [fact, ...asked]) {
        if (!hasName(read, each.name)) read.set(each, isSure(each));
      }
    }
  }
  return read;
}

// Declarations of two versions may meet where one article names a fact of another.
const hasName = (read: FactsRead, name: string): boolean =>
  [...read.keys()].some((fact) => fact.name === name);

/** A fact and the facts that its value belongs to, and theirs. */
export function withOwners(fact: Fact): readonly Fact[] {
  const found = new Set([fact]);
  for (const each of found) each.per.forEach((owner) => found.add(owner));
  return [...found];
}

/** The facts that are read whatever the branches are. */
export function unconditional(formulas: readonly Formula[]): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (formula: Formula): void => {
    ownFacts(formula)
      .flatMap(withOwners)
      .forEach(({ name }) => names.add(name));
    alwaysWorkedOut(formula).forEach(visit);
  };
  formulas.forEach(visit);
  return names;
}

/** The parts of a formula that are worked out whatever it chooses. */
function alwaysWorkedOut(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "conditional":
      return [formula.condition];
    case "table":
      return formula.by.kind === "quantity" ? [formula.by.of] : [];
    default:
      return children(formula);
  }
}
