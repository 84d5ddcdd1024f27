import type { Expression } from "../../model/amount.ts";
import type { Comparison } from "../../model/condition.ts";
import type { ConditionWords } from "../condition.ts";
import { phrase, text } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { inWords } from "../setting.ts";
import { length } from "./calendar.ts";
import { isPlural } from "./label.ts";
import { list } from "./punctuation.ts";

export const conditions: ConditionWords = {
  joint,
  comparison,
  sameChoice: (of, value, holds) => phrase`${of} is ${not(holds)}${value}`,
  sameId: (left, right, holds) => phrase`${left} is ${not(holds)}${right}`,
  within: (date, from, to, holds) => phrase`${date} is ${not(holds)}from ${from} to ${to}`,
  inTime: (date, { by, unit }, from, holds, s) =>
    phrase`${date} is ${not(holds)}within ${length(by, unit, s)} from ${from}`,
  fails: (statement) => phrase`“${statement}” does not apply`,
};

const not = (holds: boolean): string => (holds ? "" : "not ");

/** "A, and B", "A, B, or C" */
function joint(parts: readonly Phrase[], by: "and" | "or"): Phrase {
  return parts.length < 2
    ? list(parts, by)
    : list([phrase`${list(parts.slice(0, -1), by)},`, ...parts.slice(-1)], by);
}

/**
 * "computing-power expenses are at least CNY 2,000", "the date of application is before 1 May
 * 2025"
 */
function comparison(
  subject: Phrase,
  other: Phrase,
  { operator, left }: Comparison,
  s: PageSetting,
): Phrase {
  const relation = (left.gives === "date" ? dateRelations : relations)[operator];
  // "costs, without VAT, are at least": what describes the noun from behind ends before the verb.
  const pause = text(subject).includes(",") ? "," : "";
  return phrase`${subject}${pause} ${verb(left, s)} ${relation}${other}`;
}

type Relations = Record<Comparison["operator"], string>;

const relations: Relations = {
  "<": "below ",
  "<=": "at most ",
  ">": "above ",
  ">=": "at least ",
  is: "",
  "is not": "not ",
};

const dateRelations: Relations = {
  ...relations,
  "<": "before ",
  "<=": "on or before ",
  ">": "after ",
  ">=": "on or after ",
};

function verb(subject: Expression, s: PageSetting): string {
  switch (subject.kind) {
    case "fact":
      return agreeing(inWords(subject.fact.label.text, s));
    case "column":
      return agreeing(inWords(subject.column.label.text, s));
    case "define":
      return agreeing(inWords(subject.define.label, s));
    default:
      return "is";
  }
}

const agreeing = (subject: string): string => (isPlural(subject) ? "are" : "is");
