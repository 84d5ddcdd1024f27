import { compare, isNegative } from "../../exact/rational.ts";
import { rangeOf } from "../../lint/range.ts";
import type { Bands, Expression, Slices, Table } from "../../model/amount.ts";
import type { Condition } from "../../model/condition.ts";
import type { Fact } from "../../model/fact.ts";
import { limitFormula } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import { factsOf } from "../../model/walk.ts";
import type { Part } from "../properties/condition-parts.ts";
import { partsOf } from "../properties/condition-parts.ts";

/** What an expression does as a fact grows and all else stays as it is. */
type Direction = "same" | "up" | "down" | "unknown";

/**
 * Whether the award of a claim by itself certainly never falls as the fact grows, but by a cap that
 * says `or refuse`. It follows from the shape of the formulas alone; where it does not, nothing is
 * said.
 */
export function neverFalls(grant: Grant, fact: Fact): boolean {
  const { amount, less, atLeast, nothingBelow, caps, accumulated } = grant;
  if (accumulated !== undefined && nothingBelow !== undefined) return false;
  const rising = [amount, ...(atLeast === undefined ? [] : [atLeast]), ...caps.map(limitFormula)];
  const falling = [less, nothingBelow].filter((one) => one !== undefined);
  return (
    rising.every((one) => isOneOf(directionOf(one, fact), "up")) &&
    falling.every((one) => isOneOf(directionOf(one, fact), "down")) &&
    staysOpen(grant, fact)
  );
}

/** Whether no condition refuses more of the fact where it allows less. */
export const staysOpen = ({ conditions }: Grant, fact: Fact): boolean =>
  conditions
    .flatMap(({ test, must }) => partsOf(test, must === "hold"))
    .every((part) => staysTrue(part, fact));

const isOneOf = (direction: Direction, wanted: "up" | "down"): boolean =>
  direction === "same" || direction === wanted;

/** Once it holds it holds for more, too. */
function staysTrue({ part, is }: Part, fact: Fact): boolean {
  if (!factsOf(part).has(fact)) return true;
  if (part.kind === "named") {
    const { value } = part.define;
    return !("gives" in value) && partsOf(value, is).every((one) => staysTrue(one, fact));
  }
  if (part.kind === "or" && is) {
    return part.parts.every((one) => partsOf(one, is).every((each) => staysTrue(each, fact)));
  }
  return part.kind === "comparison" && isAtLeast(part, is, fact);
}

function isAtLeast(
  { operator, left, right }: Extract<Condition, { kind: "comparison" }>,
  is: boolean,
  fact: Fact,
): boolean {
  const [a, b] = [directionOf(left, fact), directionOf(right, fact)];
  const isUpward = isOneOf(a, "up") && isOneOf(b, "down");
  const isDownward = isOneOf(a, "down") && isOneOf(b, "up");
  switch (operator) {
    case ">":
    case ">=":
      return is ? isUpward : isDownward;
    case "<":
    case "<=":
      return is ? isDownward : isUpward;
    case "is":
    case "is not":
      return false;
  }
}

function directionOf(expression: Expression, fact: Fact): Direction {
  if (!factsOf(expression).has(fact)) return "same";
  const direction = (part: Expression): Direction => directionOf(part, fact);
  switch (expression.kind) {
    case "fact":
      return "up";
    case "define":
      return "gives" in expression.define.value ? direction(expression.define.value) : "unknown";
    case "arithmetic":
      return arithmetic(expression, fact);
    case "share":
      return product(expression.rate, expression.of, fact);
    case "extreme":
      return together(expression.of.map(direction));
    case "rounded":
      return direction(expression.value);
    case "conditional":
      return factsOf(expression.condition).has(fact)
        ? "unknown"
        : together([direction(expression.then), direction(expression.otherwise)]);
    case "table":
      return table(expression, fact);
    case "slices":
      return slices(expression, fact);
    case "bands":
      return bands(expression, fact);
    case "dated":
      return together(expression.values.map(({ value }) => direction(value)));
    case "constant":
    case "date":
    case "ledger":
      return "same";
    case "column":
    case "shift":
    case "distance":
    case "date part":
    case "total":
    case "tally":
      return "unknown";
  }
}

function together(directions: readonly Direction[]): Direction {
  const moving = new Set(directions.filter((each) => each !== "same"));
  const [only] = moving;
  if (only === undefined) return "same";
  return moving.size === 1 ? only : "unknown";
}

const turned = { same: "same", up: "down", down: "up", unknown: "unknown" } as const;

function arithmetic(
  { operator, left, right }: Extract<Expression, { kind: "arithmetic" }>,
  fact: Fact,
): Direction {
  switch (operator) {
    case "+":
      return together([directionOf(left, fact), directionOf(right, fact)]);
    case "-":
      return together([directionOf(left, fact), turned[directionOf(right, fact)]]);
    case "*":
      return product(left, right, fact);
    case "/":
      return directionOf(right, fact) === "same" && isNotNegative(right)
        ? directionOf(left, fact)
        : "unknown";
  }
}

const product = (a: Expression, b: Expression, fact: Fact): Direction =>
  isNotNegative(a) && isNotNegative(b)
    ? together([directionOf(a, fact), directionOf(b, fact)])
    : "unknown";

function isNotNegative(expression: Expression): boolean {
  const { least } = rangeOf(expression);
  return least !== undefined && !isNegative(least);
}

const table = ({ by, rows, otherwise }: Table, fact: Fact): Direction =>
  by.kind === "quantity" && factsOf(by.of).has(fact)
    ? "unknown"
    : together(
        [...rows.map(({ value }) => value), ...(otherwise === undefined ? [] : [otherwise])].map(
          (value) => directionOf(value, fact),
        ),
      );

/** Marginal slices never fall, whatever their rates, as long as none is below 0. */
function slices({ of, parts }: Slices, fact: Fact): Direction {
  const isFixed = parts.every(
    ({ rate, bound }) =>
      directionOf(rate, fact) === "same" &&
      isNotNegative(rate) &&
      (bound === undefined || directionOf(bound, fact) === "same"),
  );
  return isFixed ? directionOf(of, fact) : "unknown";
}

/** Bands rise where each is worth at least the one before it. */
function bands({ of, parts }: Bands, fact: Fact): Direction {
  const figures = parts.map(({ value }) => (value.kind === "constant" ? value.value : undefined));
  const rises = figures.every((figure, place) => {
    const before = figures[place - 1];
    return figure !== undefined && (before === undefined || compare(before, figure) <= 0);
  });
  const isFixed = parts.every(
    (band) => band.edge === "above" || directionOf(band.bound, fact) === "same",
  );
  // Without a last band more can be an error.
  const isWhole = parts.at(-1)?.edge === "above";
  return rises && isFixed && isWhole ? directionOf(of, fact) : "unknown";
}
