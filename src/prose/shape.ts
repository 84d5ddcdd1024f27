import type { Rational } from "../exact/rational.ts";
import { equals, isZero } from "../exact/rational.ts";
import type {
  Arithmetic,
  Choice,
  Conditional,
  Constant,
  Expression,
  Extreme,
  FactValue,
  Subject,
} from "../model/amount.ts";
import type { Cap, Scope } from "../model/cap.ts";
import type { Comparison, Condition } from "../model/condition.ts";
import type { Agency, Fact, FactType } from "../model/fact.ts";
import type { Grant, GrantCondition } from "../model/grant.ts";
import type { Policy } from "../model/policy.ts";
import type { Text } from "../model/text.ts";

/**
 * How tightly an expression holds together when it is written out, whatever the language. A looser
 * one inside a tighter one stands in brackets, so that no sentence can be read in two ways.
 */
export type Form = "list" | "sum" | "product" | "noun" | "atom";

export function form(expression: Expression): Form {
  switch (expression.kind) {
    case "constant":
    case "date":
    case "fact":
    case "column":
    case "define":
      return "atom";
    case "share":
      return shareForm(rateOf(expression.rate));
    case "arithmetic":
      return expression.operator === "+" || expression.operator === "-" ? "sum" : "product";
    case "conditional":
    case "table":
    case "slices":
    case "bands":
    case "dated":
      return "list";
    case "extreme":
    case "rounded":
    case "shift":
    case "distance":
    case "date part":
    case "total":
    case "tally":
    case "ledger":
      return "noun";
  }
}

/** A rate that is a list is told as one, and a named rate of that kind is told in full. */
export function rateOf(rate: Expression): Expression {
  if (rate.kind !== "define") return rate;
  const { value } = rate.define;
  return isExpression(value) && form(value) === "list" ? value : rate;
}

function shareForm(rate: Expression): Form {
  if (rate.kind === "constant") return "noun";
  return form(rate) === "list" ? "list" : "product";
}

/** Whether a define is a value rather than a condition. */
export function isExpression(value: Expression | Condition): value is Expression {
  return "gives" in value;
}

/** Whether what was awarded under the cap is `X per FACT`, so that the amount says it already. */
export function amountPerCap(grant: Grant): Cap | undefined {
  return grant.caps.find((cap) => cap.wording === "amount per" && cap.grants[0] === grant.name);
}

/** Caps that belong to the grant alone or to its article, in document order, without `X per FACT`. */
export const ownCaps = (grant: Grant): readonly Cap[] =>
  grant.caps.filter(
    (cap) =>
      cap !== amountPerCap(grant) &&
      cap.article === grant.article &&
      cap.wording !== "joint over all" &&
      overlaps(cap, grant),
  );

/** Whether the cap is in force on some day on which the grant is. */
export const overlaps = (cap: Cap, grant: Grant): boolean =>
  (grant.inForce.until === undefined || cap.inForce.from <= grant.inForce.until) &&
  (cap.inForce.until === undefined || grant.inForce.from <= cap.inForce.until);

/** A condition and the id of the clause that it comes from. */
export interface Requirement {
  readonly id: string;
  readonly test: Condition;
}

/**
 * What must hold and what must fail, one by one: `when a and b` are two requirements, `except a or b`
 * two exceptions, and what is excepted from an exception must hold.
 */
export function requirements(
  conditions: readonly GrantCondition[],
): Readonly<Record<GrantCondition["must"], readonly Requirement[]>> {
  const all = conditions.flatMap(({ id, must, test }) =>
    apart(test, must).map((one) => ({ id, ...one })),
  );
  return {
    hold: all.filter(({ must }) => must === "hold"),
    fail: all.filter(({ must }) => must === "fail"),
  };
}

interface Apart {
  readonly must: GrantCondition["must"];
  readonly test: Condition;
}

function apart(test: Condition, must: GrantCondition["must"]): readonly Apart[] {
  if (test.kind === "not") return apart(test.part, must === "hold" ? "fail" : "hold");
  const splits = test.kind === (must === "hold" ? "and" : "or");
  if (splits && "parts" in test) return test.parts.flatMap((part) => apart(part, must));
  return [{ must, test }];
}

/** Whether the scope is the payee alone, so that a cap for ever speaks of a total. */
export const isPayee = (facts: readonly Fact[], grants: readonly Grant[]): boolean =>
  facts.length === 1 && grants.some(({ payee }) => facts[0] === payee);

/** The same without `not` around more than one thing: "not below" is "at least". */
export function negated(condition: Condition): Condition {
  switch (condition.kind) {
    case "not":
      return positive(condition.part);
    case "and":
      return { ...condition, kind: "or", parts: condition.parts.map(negated) };
    case "or":
      return { ...condition, kind: "and", parts: condition.parts.map(negated) };
    case "comparison":
      return { ...condition, operator: opposite[condition.operator] };
    case "truth":
    case "same choice":
    case "same id":
    case "within":
    case "named":
      return { kind: "not", part: condition, span: condition.span };
  }
}

/** A condition as one tells it: `not` only at single statements, a constant on the right. */
export function positive(condition: Condition): Condition {
  if (condition.kind === "not") return negated(condition.part);
  return condition.kind === "comparison" ? factFirst(condition) : condition;
}

/** "at least CNY 2,000" rather than "CNY 2,000 is at most". */
function factFirst(comparison: Comparison): Comparison {
  const { left, right, operator } = comparison;
  const isConstant = left.kind === "constant" || left.kind === "date";
  return isConstant
    ? { ...comparison, left: right, right: left, operator: mirrored[operator] }
    : comparison;
}

type Operator = Comparison["operator"];

const opposite: Record<Operator, Operator> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  is: "is not",
  "is not": "is",
};

const mirrored: Record<Operator, Operator> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  is: "is",
  "is not": "is not",
};

/** `2_000 * developers`: an amount for each of what a count fact counts. */
export function amountForEach({ operator, left, right }: Arithmetic): AmountForEach | undefined {
  if (operator !== "*") return undefined;
  if (left.kind === "constant" && right.kind === "fact") return eachOf(left, right);
  if (left.kind === "fact" && right.kind === "constant") return eachOf(right, left);
  return undefined;
}

interface AmountForEach {
  readonly each: Constant;
  readonly of: FactValue;
}

const eachOf = (each: Constant, of: FactValue): AmountForEach | undefined =>
  each.gives === "money" && of.fact.type.kind === "count" ? { each, of } : undefined;

/** What `max(0, A)` keeps from falling below zero. */
export function notBelowZero({ which, of }: Extreme): Expression | undefined {
  const [first, second] = of;
  if (which !== "max" || first === undefined || second === undefined || of.length > 2)
    return undefined;
  if (isNought(first)) return second;
  return isNought(second) ? first : undefined;
}

const isNought = (value: Expression): boolean => value.kind === "constant" && isZero(value.value);

/** Facts of a scope; none where it holds for everyone, or for one claim. */
export const scopeFacts = (scope: Scope): readonly Fact[] =>
  scope.kind === "each" ? scope.facts : [];

/** Whether it joins several conditions, so that it needs brackets among others. */
export function isCompound(condition: Condition): boolean {
  const told = positive(condition);
  return told.kind === "and" || told.kind === "or";
}

/** With its condition said positively: "B if x, otherwise A" rather than "A if not x, otherwise B". */
export function told(expression: Conditional): Conditional {
  const condition = positive(expression.condition);
  return condition.kind === "not"
    ? {
        ...expression,
        condition: condition.part,
        then: expression.otherwise,
        otherwise: expression.then,
      }
    : { ...expression, condition };
}

/** How the drafter calls a value of a `one of`. */
export function valueLabel(type: FactType, value: string): Text | undefined {
  const values = type.kind === "one of" ? type.values : [];
  return values.find(({ name }) => name === value)?.label;
}

export const choiceType = (choice: Choice): FactType =>
  choice.kind === "fact" ? choice.fact.type : choice.column.type;

/** The label of a table's key. */
export const keyLabel = (value: string, by: Subject): Text =>
  (by.kind === "choice" ? valueLabel(choiceType(by.of), value) : undefined) ?? {};

/** Whether the cap's amount belongs to the year in which it is counted, so that it says the year. */
export const isYearly = (cap: Cap): boolean =>
  cap.limit.measure === "money" &&
  cap.limit.amount.kind === "fact" &&
  cap.limit.amount.fact.perYear &&
  cap.period.kind === "calendar" &&
  cap.period.months === 12;

/** Whether a cap for ever needs to say so: a ceiling per project does not, one per enterprise does. */
export const saysTotal = ({ scope, period }: Cap, grants: readonly Grant[]): boolean =>
  period.kind === "lifetime" && (scope.kind === "everyone" || isPayee(scopeFacts(scope), grants));

/** The number of a cap on a number of awards or years, where it is a figure. */
export function fixedCount({ limit }: Cap): Rational | undefined {
  return limit.measure !== "money" && limit.count.kind === "constant"
    ? limit.count.value
    : undefined;
}

export const isOne = (value: Rational | undefined): boolean =>
  value !== undefined && value.n === value.d;

/** Whether all grants round alike, so that it need be said only once. */
export const isUniform = (grants: readonly Grant[]): boolean =>
  grants.every(
    ({ rounding: { mode, unit } }) =>
      mode === grants[0]?.rounding.mode && equals(unit, grants[0].rounding.unit),
  );

/** A list of conditions, and whether all, one, or not all of its items must apply. */
export interface RequirementList {
  readonly must: "all" | "any" | "none" | "not all";
  readonly items: readonly Requirement[];
}

/** The requirements of a grant as lists of single statements; one "or" alone is a list of its own. */
export function requirementLists(grant: Grant): readonly RequirementList[] {
  const { hold, fail } = requirements(grant.conditions);
  const lists = [apartOne(hold, "or", "all", "any"), apartOne(fail, "and", "none", "not all")];
  return lists.filter(({ items }) => items.length > 0);
}

function apartOne(
  items: readonly Requirement[],
  joint: "and" | "or",
  each: RequirementList["must"],
  together: RequirementList["must"],
): RequirementList {
  const [only, ...more] = items;
  const test = only && positive(only.test);
  if (more.length > 0 || only === undefined || test?.kind !== joint || !("parts" in test)) {
    return { must: each, items };
  }
  return { must: together, items: test.parts.map((part) => ({ id: only.id, test: part })) };
}

/** The authorities that decide: of the article, or of the header, or whoever issued the policy. */
export function deciders({ article }: Grant, policy: Policy): readonly Agency[] {
  const own = policy.articles.filter(({ number }) => number === article).at(-1)?.said.responsible;
  const found = [own, policy.said.responsible].find((all) => all !== undefined && all.length > 0);
  return found ?? (policy.issuedBy === undefined ? [] : [policy.issuedBy]);
}

/** The facts of a grant that authorities find, by authority. */
export function findings(grant: Grant): readonly Finding[] {
  const found = grant.states.map(({ fact }) => fact).filter(({ setBy }) => setBy !== undefined);
  const agencies = new Set(found.map(({ setBy }) => setBy));
  return [...agencies].flatMap((agency) =>
    agency === undefined ? [] : [{ agency, facts: found.filter(({ setBy }) => setBy === agency) }],
  );
}

interface Finding {
  readonly agency: Agency;
  readonly facts: readonly Fact[];
}
