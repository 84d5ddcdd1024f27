import { rational } from "../../exact/rational.ts";
import type { Expression } from "../../model/amount.ts";
import type { Condition } from "../../model/condition.ts";
import type { Formula } from "../../model/walk.ts";
import type { Policy } from "../../model/policy.ts";
import { functionOf, numberOf, ratioOf, withFields } from "./arguments.ts";
import type { Algebra } from "./algebra.ts";
import { Course, mostSafe } from "./course.ts";
import type { Situation } from "./formula.ts";
import { quantity, truth } from "./formula.ts";
import type { AnyClaim } from "./given.ts";
import { need } from "./needed.ts";
import * as asks from "./asks.ts";
import { isTrue } from "./operators.ts";
import { scaled, valueOf } from "./quantity.ts";
import type { Question } from "./question.ts";
import type { Truth } from "./truth.ts";
import type { Value } from "./values.ts";
import { Outside } from "./values.ts";
import * as unread from "./unread.ts";

/** For which claims a function of the text is set beside a formula of the model. */
export interface Beside {
  readonly policy: Policy;
  readonly algebra: Algebra;
  readonly claim: AnyClaim;
  /** What the functions of the text read of the claim, and of the moment. */
  readonly facts: (course: Course) => Value;
  readonly moment: Value;
  /** What was found of the claim before the function is called. */
  readonly under: Truth;
}

/**
 * The same, once it was found that the claim states what these formulas need: the run time looks
 * before it works anything out, and `needsQuestion` asks whether it does so rightly.
 */
export function afterNeeds(formulas: readonly (Formula | undefined)[], beside: Beside): Beside {
  const { algebra } = beside;
  const isComplete = algebra.not(lacking(formulas, beside).failure);
  return { ...beside, under: algebra.all([beside.under, isComplete]) };
}

/** Fails where a claim lacks what the formulas need, as the model has it. */
function lacking(formulas: readonly (Formula | undefined)[], beside: Beside): Course {
  const { algebra, policy, claim } = beside;
  const course = new Course(algebra);
  for (const formula of formulas) {
    if (formula !== undefined) need(formula, { policy, course, ...claim });
  }
  return course;
}

/** That an amount of the text is that of the model: exactly, and where it fits whole numbers. */
export function amountQuestions(
  name: string,
  text: Value | undefined,
  expression: Expression,
  roundedTo: bigint,
  beside: Beside,
): readonly Question[] {
  const { fields } = withFields(text, ["quick?", "exact"]);
  const quick = fields.get("quick");
  const exact = exactQuestion(name, fields.get("exact"), expression, beside);
  return quick === undefined
    ? [exact]
    : [quickQuestion(name, quick, expression, roundedTo, beside), exact];
}

/** That a function of the text gives the fraction that the model gives. */
export function exactQuestion(
  name: string,
  text: Value | undefined,
  expression: Expression,
  beside: Beside,
): Question {
  const { algebra } = beside;
  return {
    name: `${name}.exact`,
    asks: asks.exact,
    under: beside.under,
    ...agree(
      beside,
      (course) => called(text, course, beside),
      (found) => (expression.gives === "date" ? numberOf(found) : ratioOf(found)),
      (at) => quantity(expression, at),
      (a, b) => algebra.equal(a, b),
    ),
  };
}

/** The same in whole numbers, a numerator over a fixed denominator, where they fit. */
function quickQuestion(
  name: string,
  text: Value,
  expression: Expression,
  roundedTo: bigint,
  beside: Beside,
): Question {
  const { algebra } = beside;
  const { fields } = withFields(text, ["denominator", "fits", "numerator"]);
  const denominator = valueOf(numberOf(fields.get("denominator")));
  if (denominator === undefined || denominator.n <= 0n) throw new Outside(unread.openDenominator);
  // The run time rounds to a multiple of this.
  if (denominator.n * roundedTo > mostSafe) throw new Outside(unread.largeDenominator);
  const fitting = new Course(algebra);
  const fits = isTrue(called(fields.get("fits"), fitting, beside), fitting);
  return {
    name: `${name}.quick`,
    asks: asks.quick,
    under: algebra.all([
      beside.under,
      fits,
      algebra.not(fitting.failure),
      algebra.not(fitting.unsafe),
    ]),
    ...agree(
      beside,
      (course) => called(fields.get("numerator"), course, beside),
      (found) => scaled(numberOf(found), rational(1n, denominator.n)),
      (at) => quantity(expression, at),
      (a, b) => algebra.equal(a, b),
    ),
  };
}

/** That a condition of the text holds where that of the model does. */
export function conditionQuestion(
  name: string,
  text: Value | undefined,
  condition: Condition,
  beside: Beside,
): Question {
  const { algebra } = beside;
  return {
    name,
    asks: asks.condition,
    under: beside.under,
    ...agree(
      beside,
      (course) => called(text, course, beside),
      (found, course) => isTrue(found, course),
      (at) => truth(condition, at),
      (a, b) => algebra.agree(a, b),
    ),
  };
}

/** That a text fails where the model does, for a claim that lacks a fact that a branch needs. */
export function needsQuestion(
  name: string,
  text: Value | undefined,
  formulas: readonly (Formula | undefined)[],
  beside: Beside,
): Question {
  const { algebra } = beside;
  const texts = new Course(algebra);
  if (text !== undefined) called(text, texts, beside);
  const lacks = lacking(formulas, beside);
  return {
    name,
    asks: asks.needs,
    under: beside.under,
    holds: algebra.all([
      texts.failsAs(lacks),
      algebra.any([lacks.failure, algebra.not(texts.unsafe)]),
    ]),
    possible: algebra.not(lacks.failure),
  };
}

const called = (text: Value | undefined, course: Course, { facts, moment }: Beside): Value =>
  functionOf(text).apply([facts(course), moment], course);

/**
 * Both fail for the same claims; and for all others both give the same, by safe steps alone.
 */
function agree<Result>(
  beside: Beside,
  ofText: (course: Course) => Value,
  result: (found: Value, course: Course) => Result,
  ofModel: (at: Situation) => Result,
  same: (a: Result, b: Result) => Truth,
): Pick<Question, "holds" | "possible"> {
  const { algebra, policy, claim } = beside;
  const [texts, models] = [new Course(algebra), new Course(algebra)];
  const found = ofText(texts);
  const meant = ofModel({ policy, course: models, ...claim });
  const bothFail = texts.failsAs(models);
  const possible = algebra.not(models.failure);
  if (found.kind === "never") {
    return { holds: algebra.all([bothFail, models.failure]), possible: algebra.yes };
  }
  const isSame = algebra.all([same(result(found, texts), meant), algebra.not(texts.unsafe)]);
  return { holds: algebra.all([bothFail, algebra.any([models.failure, isSame])]), possible };
}
