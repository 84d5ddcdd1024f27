import { rational } from "../exact/rational.ts";
import type { EventStep, Example, Expected } from "../model/example.ts";
import { layout } from "./examples.ts";
import type { ClaimRow, StatedFact } from "./examples.ts";
import { happened } from "./event.ts";
import { exactMoney } from "./figure.ts";
import type { PageSetting } from "./grammar.ts";
import { label } from "./label.ts";
import { grantName, said } from "./names.ts";
import { figure, words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { ExampleProse, ExampleStep } from "./renderer.ts";
import { claimed } from "./value.ts";

/** What a language says of worked examples. */
export interface ExampleWords {
  /** Before the amount that an authority decided. */
  readonly decided: string;
  /** "to be decided, at most CNY 80" */
  readonly upTo: (most: Phrase) => Phrase;
  readonly refused: string;
  readonly fails: string;
}

/** A worked example: what all its claims share, then each with what it comes to. */
export function example(told: Example, s: PageSetting): ExampleProse {
  const { given, rows } = layout(told, s);
  return {
    title: said(told.title, s),
    given: given.map((one) => statedFact(one, s)),
    steps: rows.map((row) => (row.kind === "claim" ? claim(row, s) : event(row, s))),
  };
}

function claim({ round, claim: told, facts }: ClaimRow, s: PageSetting): ExampleStep {
  const { example: say, labelled } = s.tongue;
  const { decided } = told.claim;
  const decision =
    decided === undefined ? [] : [labelled(say.decided, claimed(decided, { kind: "money" }, s))];
  return {
    kind: "claim",
    number: told.number,
    round,
    grant: grantName(told.claim.grant, s),
    facts: [...facts.map((one) => statedFact(one, s)), ...decision],
    outcome: outcome(told.expected, s),
  };
}

/** "computing-power expenses: CNY 15 million" */
const statedFact = ({ fact, raw }: StatedFact, s: PageSetting): Phrase =>
  s.tongue.labelled(label(fact, s), claimed(raw, fact.type, s));

/** "CNY 4,500,000", "to be decided, at most CNY 80", "refused", "cannot be decided" */
function outcome(expected: Expected, s: PageSetting): Phrase {
  const { example: say } = s.tongue;
  switch (expected.outcome) {
    case "gives":
      return exactMoney(rational(expected.amount), s);
    case "gives up to":
      return say.upTo(exactMoney(rational(expected.amount), s));
    case "is refused":
      return words(say.refused);
    case "fails":
      return words(say.fails);
  }
}

/** "CNY 50 of the award of claim 1 is taken back." */
function event({ kind, claim: number, amount }: EventStep, s: PageSetting): ExampleStep {
  const { event: say, sentence } = s.tongue;
  const award = say.ofNumber(figure({ kind: "number", amount: rational(number) }, String(number)));
  const much = amount === undefined ? undefined : exactMoney(rational(amount), s);
  return { kind: "event", sentence: sentence(happened(kind, award, much, s)) };
}
