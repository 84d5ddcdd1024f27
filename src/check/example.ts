import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  eventWithoutClaim,
  paymentWithoutAmount,
  statedTwice,
} from "../diagnostics/messages/examples.ts";
import { nameOfOtherKind } from "../diagnostics/messages/names.ts";
import { wrongValue } from "../diagnostics/messages/values.ts";
import { formatDecimal, isFiniteDecimal } from "../exact/decimal.ts";
import { formatMinor } from "../exact/money.ts";
import { isInteger, multiply, rational } from "../exact/rational.ts";
import type { Claim, RawValue } from "../model/claim.ts";
import type { EventStep, Example, ExampleClaim, Expected, Step } from "../model/example.ts";
import type {
  ClaimStepNode,
  EventStepNode,
  ExampleNode,
  ExpectedNode,
  StatementNode,
  ValueNode,
} from "../syntax/example.ts";
import type { Name, NumberNode } from "../syntax/node.ts";
import type { ClauseContext } from "./document.ts";
import { kindOfNamed } from "./kind.ts";
import { checkMoney } from "./literal.ts";
import { factNamed } from "./lookup.ts";
import { checkText } from "./texts.ts";
import { allPresent } from "./units.ts";
import { checkValue } from "./value.ts";

type Statements = ReadonlyMap<string, RawValue>;

/** A worked example (manual, section 7). */
export function checkExample(node: ExampleNode, context: ClauseContext): Example | undefined {
  const title = checkText(node.title, context);
  const given = statementsOf(node.given, { mayFail: false }, context);
  const steps = stepsOf(node, given ?? new Map(), context);
  if (given === undefined || steps === undefined) return undefined;
  const { article, inForce } = context.place;
  const superseded = inForce.until !== undefined;
  return { title, article: article?.number, steps, superseded, span: node.span };
}

/** A round takes the claims that follow, up to the next event, round or the end. */
function stepsOf(
  node: ExampleNode,
  given: Statements,
  context: ClauseContext,
): readonly Step[] | undefined {
  const steps: (Step | undefined)[] = [];
  let round: ExampleClaim[] | undefined;
  let claims = 0;
  for (const step of node.steps) {
    if (step.kind === "round") {
      round = [];
      steps.push({ kind: "round", claims: round });
    } else if (step.kind === "claim") {
      claims += 1;
      const claim = claimOf(step, claims, given, context);
      if (claim !== undefined && round !== undefined) round.push(claim);
      else steps.push(claim && { kind: "claim", claim });
    } else {
      round = undefined;
      steps.push(eventOf(step, claims, context));
    }
  }
  return allPresent(steps);
}

function claimOf(
  node: ClaimStepNode,
  number: number,
  given: Statements,
  context: ClauseContext,
): ExampleClaim | undefined {
  const grant = grantNamed(node.grant, context);
  const mayFail = node.expected.outcome === "fails";
  const stated = statementsOf(node.facts, { mayFail }, context);
  const expected = expectedOf(node.expected, context);
  if (grant === undefined || stated === undefined || expected === undefined) return undefined;
  const facts = Object.fromEntries([...given, ...stated]);
  const claim: Claim = { ...facts, grant, id: `${number}` };
  return { number, claim, expected, span: node.span };
}

function grantNamed(name: Name, context: ClauseContext): string | undefined {
  const named = context.names.find(name);
  if (named === undefined || named.kind === "grant") return named?.grant;
  if (named.kind === "external") return named.external.name;
  const values = { name: name.name, found: kindOfNamed(named), wanted: "grant" } as const;
  context.report(diagnose(nameOfOtherKind, values, name.span));
  return undefined;
}

function statementsOf(
  nodes: readonly StatementNode[],
  options: { readonly mayFail: boolean },
  context: ClauseContext,
): Statements | undefined {
  reportTwice(nodes, context);
  const entries = nodes.map((node) => {
    const value = valueOf(node, options, context);
    return value === undefined ? undefined : ([node.fact.name, value] as const);
  });
  const present = allPresent(entries);
  return present && new Map(present);
}

function reportTwice(nodes: readonly StatementNode[], context: ClauseContext): void {
  for (const [place, { fact }] of nodes.entries()) {
    const first = nodes.slice(0, place).find((earlier) => earlier.fact.name === fact.name);
    if (first === undefined || fact.name === "") continue;
    const message = { en: "It is stated first here.", zh: "首先在此处填写。" };
    const related = [{ span: first.span, message }];
    context.report(diagnose(statedTwice, { fact: fact.name }, fact.span, { related }));
  }
}

function valueOf(
  { fact: name, value: node }: StatementNode,
  { mayFail }: { readonly mayFail: boolean },
  context: ClauseContext,
): RawValue | undefined {
  const fact = name.name === "decided" ? "decided" : factNamed(name, context);
  if (fact === undefined) return undefined;
  // Whoever shows that a figure is turned down must be able to write it.
  if (mayFail && node.kind === "number") return figureOf(node);
  return fact === "decided" ? decisionOf(node, context) : checkValue(node, fact, context);
}

function figureOf({ value, sign }: NumberNode): string {
  const figure = multiply(value, rational({ "": 1, "%": 100, "‰": 1000 }[sign]));
  return (isFiniteDecimal(figure) ? formatDecimal(figure) : `${figure.n}/${figure.d}`) + sign;
}

function decisionOf(node: ValueNode, context: ClauseContext): string | undefined {
  if (node.kind !== "number") {
    context.report(diagnose(wrongValue, { fact: "decided", wanted: "money" }, node.span));
    return undefined;
  }
  const minor = checkMoney(node, context);
  return minor === undefined ? undefined : formatMinor(minor, context.currency.code);
}

function expectedOf(
  { outcome, amount, by }: ExpectedNode,
  context: ClauseContext,
): Expected | undefined {
  switch (outcome) {
    case "gives":
    case "gives up to": {
      const minor = amount && checkMoney(amount, context);
      return minor === undefined ? undefined : { outcome, amount: minor };
    }
    case "is refused":
      return { outcome, by: by?.value };
    case "fails":
      return { outcome };
  }
}

/** An event upon the N-th claim so far. */
function eventOf(
  { kind, claim, amount, span }: EventStepNode,
  claims: number,
  context: ClauseContext,
): EventStep | undefined {
  const number = claim.value;
  // What is no whole number from 1 on has been reported by the syntax.
  const isNumber = claim.sign === "" && isInteger(number) && number.n >= 1n;
  const isOne = isNumber && number.n <= claims;
  if (isNumber && !isOne) context.report(diagnose(eventWithoutClaim, { claims }, claim.span));
  const money = amount && checkMoney(amount, context);
  if (kind === "pay" && amount === undefined) {
    context.report(diagnose(paymentWithoutAmount, {}, span));
  }
  const isWhole = isOne && (amount === undefined) === (money === undefined);
  return isWhole ? { kind, claim: Number(number.n), amount: money, span } : undefined;
}
