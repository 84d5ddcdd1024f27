import type { Rational } from "../../exact/rational.ts";
import {
  add,
  ceil,
  compare,
  equals,
  floor,
  one,
  rational,
  subtract,
} from "../../exact/rational.ts";
import type { Expression } from "../../model/amount.ts";
import type { Range } from "../range.ts";
import type { Bounded, Chosen, Statement } from "./statement.ts";

/** Two statements that cannot both be so; `first` absent: it cannot be so by itself. */
export interface Contradiction {
  readonly first: Statement | undefined;
  readonly second: Statement;
}

/** What can be stated at all: the values of a quantity, or the days of a date. */
export type Possible = (subject: Expression) => Range;

/** The first contradiction among things that must all be so. */
export function contradictionIn(
  statements: readonly Statement[],
  possible: Possible,
): Contradiction | undefined {
  const simple = statements.filter(({ kind }) => kind !== "either");
  for (const [at, second] of simple.entries()) {
    const found = contradictionWith(second, simple.slice(0, at), possible);
    if (found !== undefined) return found;
  }
  for (const statement of statements) {
    if (statement.kind !== "either") continue;
    const found = statement.branches.map((branch) =>
      contradictionIn([...simple, ...branch], possible),
    );
    if (found.length > 0 && !found.includes(undefined)) {
      return { first: otherOf(found[0], simple), second: statement };
    }
  }
  return undefined;
}

/** Of the two in a branch, the one that stands outside of it. */
const otherOf = (
  found: Contradiction | undefined,
  outside: readonly Statement[],
): Statement | undefined => outside.find((one) => one === found?.first || one === found?.second);

function contradictionWith(
  second: Statement,
  before: readonly Statement[],
  possible: Possible,
): Contradiction | undefined {
  switch (second.kind) {
    case "truth": {
      const first = before.find(
        (one) => one.kind === "truth" && one.on === second.on && one.is !== second.is,
      );
      return first && { first, second };
    }
    case "choice": {
      const first = before.find((one) => one.kind === "choice" && excludes(one, second));
      return first && { first, second };
    }
    case "bound":
      return outOfBounds(second, before, possible);
    case "either":
      return undefined;
  }
}

/** `is a` and `is b`, or `is a` and `is not a`. */
function excludes(first: Chosen, second: Chosen): boolean {
  if (first.on !== second.on || (!first.is && !second.is)) return false;
  return first.value === second.value ? first.is !== second.is : first.is && second.is;
}

function outOfBounds(
  second: Bounded & Statement,
  before: readonly Statement[],
  possible: Possible,
): Contradiction | undefined {
  const isWhole = isWholeNumber(second.subject);
  const alone = narrowed(possible(second.subject), second, isWhole);
  if (isEmpty(alone)) return { first: undefined, second };
  const first = before.find(
    (one) => one.kind === "bound" && one.on === second.on && isEmpty(narrowed(alone, one, isWhole)),
  );
  return first && { first, second };
}

interface Limits extends Range {
  /** Whether the bound itself is left out. */
  readonly above?: boolean;
  readonly below?: boolean;
  readonly without?: Rational;
}

function narrowed(limits: Limits, { operator, bound }: Bounded, isWhole: boolean): Limits {
  switch (operator) {
    case "<":
      return isWhole
        ? atMost(limits, subtract(rational(ceil(bound)), one), false)
        : atMost(limits, bound, true);
    case "<=":
      return atMost(limits, isWhole ? rational(floor(bound)) : bound, false);
    case ">":
      return isWhole
        ? atLeast(limits, add(rational(floor(bound)), one), false)
        : atLeast(limits, bound, true);
    case ">=":
      return atLeast(limits, isWhole ? rational(ceil(bound)) : bound, false);
    case "is":
      return atLeast(atMost(limits, bound, false), bound, false);
    case "is not":
      return { ...limits, without: bound };
  }
}

function atMost(limits: Limits, bound: Rational, below: boolean): Limits {
  const compared = limits.most === undefined ? 1 : compare(limits.most, bound);
  if (compared < 0) return limits;
  return { ...limits, most: bound, below: below || (compared === 0 && limits.below === true) };
}

function atLeast(limits: Limits, bound: Rational, above: boolean): Limits {
  const compared = limits.least === undefined ? -1 : compare(limits.least, bound);
  if (compared > 0) return limits;
  return { ...limits, least: bound, above: above || (compared === 0 && limits.above === true) };
}

function isEmpty({ least, most, above, below, without }: Limits): boolean {
  if (least === undefined || most === undefined) return false;
  const compared = compare(least, most);
  if (compared !== 0) return compared > 0;
  return above === true || below === true || (without !== undefined && equals(without, least));
}

/** Dates, and what is stated or counted as a whole number. */
function isWholeNumber(subject: Expression): boolean {
  switch (subject.kind) {
    case "fact":
      return subject.fact.type.kind === "count" || subject.fact.type.kind === "date";
    case "tally":
    case "distance":
    case "date part":
      return true;
    default:
      return subject.gives === "date";
  }
}
