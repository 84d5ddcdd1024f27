import { diagnose } from "../diagnostics/diagnostic.ts";
import { choiceCompared, idCompared, yesNoCompared } from "../diagnostics/messages/conditions.ts";
import type { Condition } from "../model/condition.ts";
import type { ComparisonNode } from "../syntax/condition.ts";
import { checkChoice, replacement } from "./choice.ts";
import type { Checker, Choosing, Draft, Holding, Naming, Quantity } from "./draft.ts";
import { holding, kindOf, nameIn } from "./draft.ts";
import { inSomeUnit, reportMismatch } from "./units.ts";

/** `a < b`, `a is b` …: of quantities, dates, choices, ids, or a condition with yes or no. */
export function comparisonDraft(node: ComparisonNode, checker: Checker): Draft | undefined {
  const left = checker.draft(node.left);
  if (node.right.kind === "missing") return undefined;
  const condition = left === undefined ? withoutLeft(node, checker) : compare(node, left, checker);
  return condition && holding(condition);
}

function compare(node: ComparisonNode, left: Draft, checker: Checker): Condition | undefined {
  switch (left.kind) {
    case "choice":
      return sameChoice(node, left, checker);
    case "condition":
      return isYesOrNo(node, left, checker);
    case "id":
      return sameId(node, left, checker);
    case "settled":
    case "flexible":
      return compareQuantities(node, left, checker);
    case "list":
      reportMismatch(
        { kind: "list", span: left.span },
        { kind: "number", span: node.right.span },
        checker,
      );
      return undefined;
  }
}

/** The left side has been reported; a name to the right may be a value of what it should have been. */
function withoutLeft(node: ComparisonNode, checker: Checker): undefined {
  if (nameIn(node.right) === undefined) checker.draft(node.right);
  return undefined;
}

function sameChoice(
  node: ComparisonNode,
  choice: Choosing,
  checker: Checker,
): Condition | undefined {
  const name = nameIn(node.right);
  if (!isSameness(node) || name === undefined) {
    const place = isSameness(node) ? node.right.span : node.operatorSpan;
    checker.report(diagnose(choiceCompared, { of: choice.name }, place));
    return undefined;
  }
  const value = checkChoice(name, choice, checker);
  if (value === undefined) return undefined;
  return asWritten(node, { kind: "same choice", of: choice.of, value, span: node.span });
}

/** `approved is yes` is the condition itself, `approved is no` its contrary. */
function isYesOrNo(
  node: ComparisonNode,
  { value }: Holding,
  checker: Checker,
): Condition | undefined {
  const answer = nameIn(node.right)?.name;
  if (!isSameness(node) || (answer !== "yes" && answer !== "no")) {
    const place = isSameness(node) ? node.right.span : node.operatorSpan;
    const answers = isSameness(node) ? answersMeantBy(answer ?? "") : [];
    const fixes = answers.map((text) => replacement(place, text));
    checker.report(diagnose(yesNoCompared, {}, place, { fixes }));
    return undefined;
  }
  const holds = (answer === "yes") === (node.operator === "is");
  return holds ? { ...value, span: node.span } : negated(node, value);
}

/** 是 and `true` say what was meant; another word leaves both open. */
function answersMeantBy(word: string): readonly string[] {
  const meant = ["yes", "no"].filter((answer) => answersInOtherWords[answer]?.includes(word));
  return meant.length > 0 ? meant : ["yes", "no"];
}

const answersInOtherWords: Readonly<Record<string, readonly string[]>> = {
  yes: ["true", "Yes", "YES", "True", "TRUE", "是", "有", "真"],
  no: ["false", "No", "NO", "False", "FALSE", "否", "无", "假", "不是"],
};

function sameId(node: ComparisonNode, left: Naming, checker: Checker): Condition | undefined {
  const right = checker.draft(node.right);
  if (right === undefined) return undefined;
  if (right.kind === "id" && isSameness(node)) {
    return asWritten(node, { kind: "same id", left: left.of, right: right.of, span: node.span });
  }
  const place = isSameness(node) ? node.right.span : node.operatorSpan;
  checker.report(diagnose(idCompared, { found: kindOf(right) }, place));
  return undefined;
}

function compareQuantities(
  node: ComparisonNode,
  left: Quantity,
  checker: Checker,
): Condition | undefined {
  const right = checker.draft(node.right);
  if (right === undefined) return undefined;
  if (right.kind !== "settled" && right.kind !== "flexible") {
    reportMismatch(
      { kind: kindOf(right), span: right.span },
      { kind: kindOf(left), span: left.span },
      checker,
    );
    return undefined;
  }
  if (isCountBesideRate(left, right) || isCountBesideRate(right, left)) {
    const [found, beside] = [right, left].map((one) => ({ kind: kindOf(one), span: one.span }));
    if (found !== undefined && beside !== undefined) reportMismatch(found, beside, checker);
    return undefined;
  }
  const [first, second] = inSomeUnit([left, right], checker) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const { operator, span } = node;
  return { kind: "comparison", operator, left: first, right: second, span };
}

/** Both are numbers, but no count was ever meant to be more than 30%. */
const isCountBesideRate = (one: Quantity, other: Quantity): boolean =>
  kindOf(one) === "count" && kindOf(other) === "rate";

const isSameness = ({ operator }: ComparisonNode): boolean =>
  operator === "is" || operator === "is not";

const asWritten = (node: ComparisonNode, same: Condition): Condition =>
  node.operator === "is not" ? negated(node, same) : same;

const negated = ({ span }: ComparisonNode, part: Condition): Condition => ({
  kind: "not",
  part,
  span,
});
