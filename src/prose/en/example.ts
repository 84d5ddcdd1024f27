import { rational } from "../../exact/rational.ts";
import type { EventStep, Example, Expected } from "../../model/example.ts";
import type { RawMoney } from "../../model/claim.ts";
import type { ClaimRow, StatedFact } from "../examples.ts";
import { layout } from "../examples.ts";
import { figure, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { ExampleProse, ExampleStep } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { participles } from "./event.ts";
import { exactMoney } from "./figure.ts";
import { label } from "./label.ts";
import { grantName, said } from "./names.ts";
import { sentence } from "./sentence.ts";
import { claimed } from "./value.ts";

/** A worked example: what all its claims share, then each with what it comes to. */
export function example(told: Example, s: Setting): ExampleProse {
  const { given, rows } = layout(told, s);
  return {
    title: said(told.title, s),
    given: given.map((one) => statedFact(one, s)),
    steps: rows.map((row) => (row.kind === "claim" ? claim(row, s) : event(row, s))),
  };
}

function claim({ round, claim: told, facts }: ClaimRow, s: Setting): ExampleStep {
  const decided = told.claim.decided === undefined ? [] : [decision(told.claim.decided, s)];
  return {
    kind: "claim",
    number: told.number,
    round,
    grant: grantName(told.claim.grant, s),
    facts: [...facts.map((one) => statedFact(one, s)), ...decided],
    outcome: outcome(told.expected, s),
  };
}

/** "computing-power expenses: CNY 15 million" */
const statedFact = ({ fact, raw }: StatedFact, s: Setting): Phrase =>
  phrase`${label(fact, s)}: ${claimed(raw, fact.type, s)}`;

const decision = (raw: RawMoney, s: Setting): Phrase =>
  phrase`amount decided: ${claimed(raw, { kind: "money" }, s)}`;

/** "CNY 4,500,000", "to be decided, at most CNY 80", "refused", "cannot be decided" */
function outcome(expected: Expected, s: Setting): Phrase {
  switch (expected.outcome) {
    case "gives":
      return exactMoney(rational(expected.amount), s);
    case "gives up to":
      return phrase`to be decided, at most ${exactMoney(rational(expected.amount), s)}`;
    case "is refused":
      return words("refused");
    case "fails":
      return words("not decided: what is stated is not enough, or not possible");
  }
}

/** "The award of claim 1 is taken back: CNY 50." */
function event({ kind, claim: number, amount }: EventStep, s: Setting): ExampleStep {
  const claimNumber = figure({ kind: "number", amount: rational(number) }, String(number));
  const what = phrase`the award of claim ${claimNumber} ${participles[kind]}`;
  const told = amount === undefined ? what : phrase`${what}: ${exactMoney(rational(amount), s)}`;
  return { kind: "event", sentence: sentence(told) };
}
