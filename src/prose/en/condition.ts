import type { Choice, Expression } from "../../model/amount.ts";
import type {
  Comparison,
  Condition,
  IdValue,
  Not,
  SameChoice,
  Within,
} from "../../model/condition.ts";
import { link, phrase, text, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Item } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
import { choiceType, valueLabel } from "../form.ts";
import { positive } from "../statement.ts";
import { clause, within } from "./brackets.ts";
import { columnNoun, isPlural, label, noun, quoted } from "./label.ts";
import { list } from "./names.ts";

/** "the wage is above CNY 50, and the kind is “trainee”": any condition, as part of a sentence. */
export function condition(told: Condition, s: Setting): Phrase {
  const test = positive(told);
  switch (test.kind) {
    case "truth":
      return test.of === "fact" ? label(test.fact, s) : words(inWords(test.column.label.text, s));
    case "and":
    case "or":
      return conjunction(test, s);
    case "not":
      return negation(test, s);
    case "comparison":
      return comparison(test, s);
    case "same choice":
      return sameChoice(test, "", s);
    case "same id":
      return phrase`${idNoun(test.left, s)} is ${idNoun(test.right, s)}`;
    case "within":
      return inDates(test, "", s);
    case "named":
      return link("define", test.define.name, words(inWords(test.define.label, s)));
  }
}

/** The same as a list item; what is joined by "or" or "and" becomes a list of its own. */
export function item(told: Condition, s: Setting): Item {
  const test = positive(told);
  if (test.kind !== "and" && test.kind !== "or") return { text: condition(test, s), items: [] };
  const lead = test.kind === "or" ? "at least one of these applies:" : "all of these apply:";
  return { text: words(lead), items: test.parts.map((part) => item(part, s)) };
}

/** "A, and B", "A, B, or C" */
function conjunction(
  { kind, parts }: Extract<Condition, { kind: "and" | "or" }>,
  s: Setting,
): Phrase {
  const told = parts.map((part) => clause(part, s));
  return told.length < 2
    ? list(told, kind)
    : list([phrase`${list(told.slice(0, -1), kind)},`, ...told.slice(-1)], kind);
}

/** Of a single statement: “the seller is a related party” does not apply. */
function negation({ part }: Not, s: Setting): Phrase {
  switch (part.kind) {
    case "same choice":
      return sameChoice(part, "not ", s);
    case "same id":
      return phrase`${idNoun(part.left, s)} is not ${idNoun(part.right, s)}`;
    case "within":
      return inDates(part, "not ", s);
    case "truth":
    case "named":
    case "and":
    case "or":
    case "not":
    case "comparison":
      return phrase`“${condition(part, s)}” does not apply`;
  }
}

/**
 * "computing-power expenses are at least CNY 2,000", "the date of application is before 1 May
 * 2025"
 */
function comparison({ operator, left, right }: Comparison, s: Setting): Phrase {
  const relation = (left.gives === "date" ? dateRelations : relations)[operator];
  const bare = ["atom", "noun", "product", "sum"] as const;
  const subject = within(left, bare, s);
  // "costs, without VAT, are at least": what describes the noun from behind ends before the verb.
  const pause = text(subject).includes(",") ? "," : "";
  return phrase`${subject}${pause} ${verb(left, s)} ${relation}${within(right, bare, s)}`;
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

function verb(subject: Expression, s: Setting): string {
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

/** "the size is “small”" */
function sameChoice({ of, value }: SameChoice, not: "" | "not ", s: Setting): Phrase {
  return phrase`${choice(of, s)} is ${not}${quoted(valueLabel(choiceType(of), value) ?? {}, s)}`;
}

const choice = (of: Choice, s: Setting): Phrase =>
  of.kind === "fact" ? noun(of.fact, s) : columnNoun(of.column, s);

const idNoun = (id: IdValue, s: Setting): Phrase =>
  id.kind === "fact" ? noun(id.fact, s) : columnNoun(id.column, s);

/** "the date of invoice is from 1 January 2025 to 31 March 2025" */
function inDates({ value, from, to }: Within, not: "" | "not ", s: Setting): Phrase {
  const ends = phrase`from ${within(from, ["atom"], s)} to ${within(to, ["atom"], s)}`;
  return phrase`${within(value, ["atom"], s)} is ${not}${ends}`;
}
