import { rational } from "../../exact/rational.ts";
import type { RawMoney } from "../../model/claim.ts";
import type { EventStep, Example, Expected } from "../../model/example.ts";
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

/** 算力费用：1500万元 */
const statedFact = ({ fact, raw }: StatedFact, s: Setting): Phrase =>
  phrase`${label(fact, s)}：${claimed(raw, fact.type, s)}`;

const decision = (raw: RawMoney, s: Setting): Phrase =>
  phrase`审定金额：${claimed(raw, { kind: "money" }, s)}`;

/** 450万元, 待审定，最高80元, 不予资助, 无法审定 */
function outcome(expected: Expected, s: Setting): Phrase {
  switch (expected.outcome) {
    case "gives":
      return exactMoney(rational(expected.amount), s);
    case "gives up to":
      return phrase`待审定，最高${exactMoney(rational(expected.amount), s)}`;
    case "is refused":
      return words("不予资助");
    case "fails":
      return words("无法审定：所填内容不全或有误");
  }
}

/** 第1项申请获得的资助已收回：50元。 */
function event({ kind, claim: number, amount }: EventStep, s: Setting): ExampleStep {
  const place = figure({ kind: "number", amount: rational(number) }, String(number));
  const what = phrase`第${place}项申请获得的资助${participles[kind]}`;
  const told = amount === undefined ? what : phrase`${what}：${exactMoney(rational(amount), s)}`;
  return { kind: "event", sentence: sentence(told) };
}
