import type { Band, Choice, Constant, Expression, Key, Subject } from "../../src/model/amount.ts";
import type { Condition, IdValue } from "../../src/model/condition.ts";
import type { Scope } from "../../src/model/cap.ts";
import type { Period } from "../../src/model/period.ts";
import type { Rational } from "../../src/exact/rational.ts";

/**
 * A checked formula on one line, fully bracketed: money in minor units as "200000¢", a count as "3#",
 * other numbers as they are, so that a test sees which unit a literal has taken.
 */
export function formulaText(formula: Expression | Condition): string {
  return "gives" in formula ? expressionText(formula) : conditionText(formula);
}

function expressionText(value: Expression): string {
  const text = formulaText;
  switch (value.kind) {
    case "constant":
      return constantText(value);
    case "date":
      return value.date;
    case "fact":
      return value.fact.name;
    case "column":
      return `.${value.column.name}`;
    case "define":
      return `[${value.define.name}]`;
    case "arithmetic":
      return `(${text(value.left)} ${value.operator} ${text(value.right)})`;
    case "share":
      return `(${text(value.rate)} of ${text(value.of)})`;
    case "extreme":
      return `${value.which}(${value.of.map(text).join(", ")})`;
    case "rounded":
      return `(round ${text(value.value)} ${value.mode} to ${fraction(value.to)})`;
    case "conditional":
      return `(${text(value.then)} if ${text(value.condition)} else ${text(value.otherwise)})`;
    case "table": {
      const rows = value.rows.map((row) => `${text(row.value)} for ${keyText(row.key)}`);
      const rest = value.otherwise === undefined ? [] : [`else ${text(value.otherwise)}`];
      return `(by ${subjectText(value.by)}: ${[...rows, ...rest].join(", ")})`;
    }
    case "slices": {
      const parts = value.parts.map(
        ({ rate, bound }) => `${text(rate)} ${bound === undefined ? "above" : `to ${text(bound)}`}`,
      );
      return `(slices of ${text(value.of)}: ${parts.join(", ")})`;
    }
    case "bands":
      return `(bands of ${text(value.of)}: ${value.parts.map(bandText).join(", ")})`;
    case "dated": {
      const values = value.values.map((part) => `${text(part.value)} from ${part.from}`);
      return `(${values.join(", ")})`;
    }
    case "shift":
      return `(${text(value.date)} ${value.direction} ${text(value.by)} ${value.unit})`;
    case "distance":
      return `(${value.unit} from ${text(value.from)} to ${text(value.to)})`;
    case "date part":
      return `(${value.part} of ${text(value.of)})`;
    case "total":
      return `(sum of ${text(value.value)} over ${value.over.name})`;
    case "tally": {
      const where = value.where === undefined ? "" : ` where ${text(value.where)}`;
      return `(count of ${value.over.name}${where})`;
    }
    case "ledger": {
      const { measure, grants, externals } = value;
      const what = measure.kind === "sum" ? `sum of ${measure.fact.name}` : measure.kind;
      const by = [...grants, ...externals.map(({ name }) => name)].join(", ");
      return `(${what} by ${by} ${scopeText(value.scope)} ${periodText(value.period)})`;
    }
  }
}

function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case "truth":
      return condition.of === "fact" ? condition.fact.name : `.${condition.column.name}`;
    case "and":
    case "or":
      return `(${condition.parts.map(formulaText).join(` ${condition.kind} `)})`;
    case "not":
      return `not ${formulaText(condition.part)}`;
    case "comparison": {
      const { left, operator, right } = condition;
      return `(${formulaText(left)} ${operator} ${formulaText(right)})`;
    }
    case "same choice":
      return `(${bearerText(condition.of)} is ${condition.value})`;
    case "same id":
      return `(${bearerText(condition.left)} is ${bearerText(condition.right)})`;
    case "within": {
      const { value, from, to } = condition;
      return `(${formulaText(value)} in ${formulaText(from)} to ${formulaText(to)})`;
    }
    case "named":
      return `[${condition.define.name}]`;
  }
}

function constantText({ value, gives, written }: Constant): string {
  if (gives === "money") return `${fraction(value)}¢`;
  if (gives === "count") return `${fraction(value)}#`;
  return `${fraction(value)}${written}`;
}

const fraction = ({ n, d }: Rational): string => (d === 1n ? `${n}` : `${n}/${d}`);

const bearerText = (bearer: Choice | IdValue): string =>
  bearer.kind === "fact" ? bearer.fact.name : `.${bearer.column.name}`;

const subjectText = (subject: Subject): string =>
  subject.kind === "choice" ? bearerText(subject.of) : formulaText(subject.of);

const keyText = (key: Key): string => (key.kind === "choice" ? key.value : fraction(key.value));

const bandText = (band: Band): string =>
  band.edge === "above"
    ? `${formulaText(band.value)} above`
    : `${formulaText(band.value)} ${band.edge} ${formulaText(band.bound)}`;

/** "per enterprise, kind", "per claim", "for everyone". */
export function scopeText(scope: Scope): string {
  switch (scope.kind) {
    case "everyone":
      return "for everyone";
    case "claim":
      return "per claim";
    case "each":
      return `per ${scope.facts.map(({ name }) => name).join(", ")}`;
  }
}

/** "in 12 calendar months from 1-1", "in any 3 years", "ever". */
export function periodText(period: Period): string {
  switch (period.kind) {
    case "calendar":
      return `in ${period.months} calendar months from ${period.from.month}-${period.from.day}`;
    case "rolling":
      return `in any ${period.count} ${period.unit}`;
    case "fiscal window":
      return `in any ${period.years} years from ${period.from.month}-${period.from.day}`;
    case "lifetime":
      return "ever";
  }
}
