import type { Bands, Choice, Expression, Subject, Table } from "./amount.ts";
import { scopeFacts } from "./cap.ts";
import type { Condition, IdValue } from "./condition.ts";
import type { Fact } from "./fact.ts";

/** Whatever a claim's outcome is worked out from: an expression or a condition. */
export type Formula = Expression | Condition;

/**
 * The formulas that this one is made of, in the order in which they are written; of a define in use,
 * its value.
 */
export function children(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case "constant":
    case "date":
    case "fact":
    case "column":
    case "ledger":
    case "truth":
    case "same choice":
    case "same id":
      return [];
    case "define":
    case "named":
      return [formula.define.value];
    case "arithmetic":
    case "comparison":
      return [formula.left, formula.right];
    case "share":
      return [formula.rate, formula.of];
    case "extreme":
      return formula.of;
    case "rounded":
      return [formula.value];
    case "conditional":
      return [formula.then, formula.condition, formula.otherwise];
    case "table":
      return tableParts(formula);
    case "slices":
      return [formula.of, ...formula.parts.flatMap(({ rate, bound }) => present(rate, bound))];
    case "bands":
      return [formula.of, ...formula.parts.flatMap(bandParts)];
    case "dated":
      return formula.values.map(({ value }) => value);
    case "shift":
      return [formula.date, formula.by];
    case "distance":
      return [formula.from, formula.to];
    case "date part":
      return [formula.of];
    case "total":
      return [formula.value];
    case "tally":
      return present(formula.where);
    case "and":
    case "or":
      return formula.parts;
    case "not":
      return [formula.part];
    case "within":
      return [formula.value, formula.from, formula.to];
  }
}

/**
 * The facts that this formula itself reads from a claim, its parts left aside. The fact of `sum of
 * FACT by G` is not among them: it is read from earlier entries.
 */
export function ownFacts(formula: Formula): readonly Fact[] {
  switch (formula.kind) {
    case "fact":
      return [formula.fact];
    case "total":
    case "tally":
      return [formula.over];
    case "truth":
      return formula.of === "fact" ? [formula.fact] : [];
    case "same choice":
      return factOf(formula.of);
    case "same id":
      return [...factOf(formula.left), ...factOf(formula.right)];
    case "table":
      return subjectFacts(formula.by);
    case "ledger":
      return scopeFacts(formula.scope);
    case "constant":
    case "date":
    case "column":
    case "define":
    case "named":
    case "arithmetic":
    case "share":
    case "extreme":
    case "rounded":
    case "conditional":
    case "slices":
    case "bands":
    case "dated":
    case "shift":
    case "distance":
    case "date part":
    case "comparison":
    case "and":
    case "or":
    case "not":
    case "within":
      return [];
  }
}

/**
 * The formula and everything in it, also through defines, from the outside in and in the order
 * written. A define that is used several times is walked through once.
 */
export function everythingIn(formula: Formula): readonly Formula[] {
  const met = new Set<Formula>();
  const visit = (part: Formula): void => {
    if (met.has(part)) return;
    met.add(part);
    children(part).forEach(visit);
  };
  visit(formula);
  return [...met];
}

/** Every fact that the formula may read from a claim, in the order in which it meets them. */
export const factsOf = (formula: Formula): ReadonlySet<Fact> =>
  new Set(everythingIn(formula).flatMap(ownFacts));

/** From the inside out: what `combine` makes of a formula and the results of its children. */
export function fold<Result>(
  formula: Formula,
  combine: (formula: Formula, ofChildren: readonly Result[]) => Result,
): Result {
  // Defines may use each other many times over, so each formula is worked out once.
  const known = new Map<Formula, { readonly result: Result }>();
  const visit = (part: Formula): Result => {
    const before = known.get(part);
    if (before !== undefined) return before.result;
    const result = combine(part, children(part).map(visit));
    known.set(part, { result });
    return result;
  };
  return visit(formula);
}

/** Whether it holds or does not, rather than giving a quantity or a date. */
export const isCondition = (formula: Formula): formula is Condition => !("gives" in formula);

const present = (...formulas: readonly (Formula | undefined)[]): readonly Formula[] =>
  formulas.filter((formula) => formula !== undefined);

const tableParts = ({ by, rows, otherwise }: Table): readonly Formula[] => [
  ...(by.kind === "quantity" ? [by.of] : []),
  ...rows.map(({ value }) => value),
  ...present(otherwise),
];

const bandParts = (band: Bands["parts"][number]): readonly Formula[] =>
  band.edge === "above" ? [band.value] : [band.value, band.bound];

const factOf = (value: Choice | IdValue): readonly Fact[] =>
  value.kind === "fact" ? [value.fact] : [];

const subjectFacts = (subject: Subject): readonly Fact[] =>
  subject.kind === "choice" ? factOf(subject.of) : [];
