import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { conditionNeverHolds } from "../../diagnostics/messages/advice-conditions.ts";
import type { PlainDate } from "../../exact/date.ts";
import { yearOf } from "../../exact/date.ts";
import { rational } from "../../exact/rational.ts";
import type { Condition } from "../../model/condition.ts";
import { amountFormulas, conditionFormulas, limitFormula } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Interval } from "../../model/period.ts";
import { withinTerm } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { Formula } from "../../model/walk.ts";
import { everythingIn, isCondition } from "../../model/walk.ts";
import type { Contradiction, Possible } from "../holding/contradiction.ts";
import { contradictionIn } from "../holding/contradiction.ts";
import { daysTo, statementsOf } from "../holding/statement.ts";
import { rangeOf } from "../range.ts";
import type { Finished, Rule } from "../rule.ts";

/**
 * Conditions that nothing can meet: two of a grant that exclude each other, a date outside the term,
 * a figure that cannot be stated. The last two are looked for in every `if` as well.
 */
export const conditionsThatNeverHold: Rule = (finished) => {
  const found = finished.policy.grants.flatMap((grant) => {
    const interval = inForceOf(grant, finished.policy);
    const possible = possibleDuring(interval, finished.policy);
    return impossible(grant, possible).map((one) => ({ ...one, interval }));
  });
  const first = found.filter(
    ({ second }, at) => found.findIndex((one) => isSamePlace(one.second.span, second.span)) === at,
  );
  return first.map((one) => told(one, one.interval, finished));
};

const isSamePlace = (a: Span, b: Span): boolean => a.file === b.file && a.start === b.start;

/** When any version with this text holds: a condition may be met in one of them only. */
function inForceOf({ span }: Grant, { grants, term }: Policy): Interval {
  const versions = grants.filter((one) => isSamePlace(one.span, span));
  const from = versions.map(({ inForce }) => inForce.from).reduce(earlier);
  const until = versions.map(({ inForce }) => inForce.until).reduce(later);
  return withinTerm({ from, until }, term);
}

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** Without a date it has no end. */
const later = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined =>
  isBefore(a, b) ? b : a;

const isBefore = (a: PlainDate | undefined, b: PlainDate | undefined): boolean =>
  a !== undefined && (b === undefined || a < b);

function possibleDuring({ from, until }: Interval, { datedBy }: Policy): Possible {
  return (subject) => {
    if (subject.kind === "fact" && subject.fact === datedBy) {
      return { least: daysTo(from), most: until === undefined ? undefined : daysTo(until) };
    }
    const isYear = subject.kind === "date part" && subject.part === "year";
    if (isYear && subject.of.kind === "fact" && subject.of.fact === datedBy) {
      const last = until === undefined ? undefined : rational(yearOf(until));
      return { least: rational(yearOf(from)), most: last };
    }
    return rangeOf(subject);
  };
}

/** First what the conditions say together, then each by itself, wherever it stands. */
function impossible(grant: Grant, possible: Possible): readonly Contradiction[] {
  const all = grant.conditions.flatMap(({ test, must }) => statementsOf(test, must));
  const parts = formulasOf(grant).flatMap(everythingIn).filter(isCondition);
  return [
    contradictionIn(all, possible),
    ...[...new Set<Condition>(parts)]
      .filter(({ kind }) => kind === "and" || kind === "comparison" || kind === "within")
      .map((part) => contradictionIn(statementsOf(part, "hold"), possible)),
  ].filter((found) => found !== undefined);
}

const formulasOf = (grant: Grant): readonly Formula[] => [
  ...conditionFormulas(grant),
  ...amountFormulas(grant),
  ...grant.caps.map(limitFormula),
];

function told(
  { first, second }: Contradiction,
  { from, until }: Interval,
  { policy, tree }: Finished,
): Diagnostic {
  const words = wordsAt(second.span, tree);
  if (first !== undefined) {
    const message = { en: "It excludes this.", zh: "它与此处互相排斥。" };
    const related = [{ span: first.span, message }];
    const obstacle = { kind: "condition", words: wordsAt(first.span, tree) } as const;
    return diagnose(conditionNeverHolds, { words: words ?? "", obstacle }, second.span, {
      related,
    });
  }
  const isDate = second.kind === "bound" && speaksOfDate(second.subject, policy);
  const obstacle = isDate
    ? ({ kind: "term", from, until } as const)
    : ({ kind: "values" } as const);
  return diagnose(conditionNeverHolds, { words: words ?? "", obstacle }, second.span);
}

const speaksOfDate = (subject: Formula, { datedBy }: Policy): boolean =>
  everythingIn(subject).some((part) => part.kind === "fact" && part.fact === datedBy);

/** What the drafter wrote there, on one line. Another file's words are not at hand. */
const wordsAt = (span: Span, { file }: Finished["tree"]): string | undefined =>
  span.file === file.path ? file.text.slice(span.start, span.end).replace(/\s+/g, " ") : undefined;
