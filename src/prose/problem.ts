import { decimalsNeeded, formatDecimal, parseDecimal } from "../exact/decimal.ts";
import { maxMinor } from "../exact/money.ts";
import { isNegative, one, rational } from "../exact/rational.ts";
import { typedNumber } from "../locale/typed.ts";
import type { NamedValue } from "../model/fact.ts";
import type { ErrorCode, PolicyError } from "../model/outcome.ts";
import { parseExact } from "./exact-amount.ts";
import { exactMoney, number } from "./figure.ts";
import { factKind } from "./kind.ts";
import { label } from "./label.ts";
import type { Field, Named } from "./named.ts";
import { boundIn, dayIn, typeOf } from "./named.ts";
import { words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { Setting } from "./setting.ts";
import { inWords } from "./setting.ts";
import { kept } from "./value.ts";

/** An error, and what it is about. The functions here are the parts of the sentences about it. */
export interface Problem {
  readonly told: PolicyError;
  readonly found: Named;
  readonly s: Setting;
}

/** What a language says of claims and events that cannot be dealt with. */
export type ErrorWords = Readonly<Record<ErrorCode, (problem: Problem) => Phrase>>;

/** What a language calls the parts of these sentences. */
export interface ProblemWords {
  /** "the wage of “staff”" */
  readonly columnOf: (column: string, list: Phrase) => Phrase;
  /** What a claim, an event or a row of a register has beside facts. */
  readonly fields: Readonly<Record<Field, string>>;
  /** What should stand there, where its kind does not say it well enough. */
  readonly expected: Readonly<
    Record<"grant" | "claim" | "event" | "yes/no" | "date" | "percent", string>
  >;
  /** "amount in CNY, written as 1000.00" */
  readonly writtenAs: (kind: Phrase, example: string) => Phrase;
  /** The same of a number in JSON, which counts the smallest `unit` of a currency. */
  readonly inQuotes: (kind: Phrase, example: string, unit: Phrase) => Phrase;
  readonly aboveZero: string;
  readonly anyPercent: string;
  readonly anyDate: string;
  readonly atMost: (most: Phrase) => Phrase;
}

/** "price (price): “-1”" */
export const given = (problem: Problem): Phrase =>
  problem.s.tongue.labelled(subject(problem), value(problem));

export const value = ({ told, s }: Problem): Phrase => s.tongue.quoted(told.value);

/** Of the other entry that an error is about. */
export const entry = ({ told, s }: Problem): Phrase => s.tongue.quoted(told.entry ?? told.value);

/** "computing-power expenses (computeSpend)", "the amount decided" */
export function subject({ found, s }: Problem): Phrase {
  const { problem: say } = s.tongue;
  switch (found.kind) {
    case "fact":
      return withName(label(found.fact, s), found.fact.name, s);
    case "column": {
      const column = say.columnOf(inWords(found.column.label.text, s), label(found.list, s));
      return withName(column, found.name, s);
    }
    case "field":
      return words(say.fields[found.field]);
    case "other":
      return words(found.name);
  }
}

/** As a claim in a file has to name it. */
const withName = (told: Phrase, name: string, { besideForm, tongue }: Setting): Phrase =>
  besideForm ? told : tongue.aside(told, name);

/** What should have been given. */
export function expected({ told, found, s }: Problem): Phrase {
  const { expected: say } = s.tongue.problem;
  if (found.kind === "field") return expectedField(found.field, s);
  const type = typeOf(found);
  if (type === undefined) return words(told.expected);
  switch (type.kind) {
    case "one of":
      return oneOf(type.values, s);
    case "yes/no":
    case "date":
    case "percent":
      return words(say[type.kind]);
    default:
      return factKind(type, s);
  }
}

function expectedField(field: Field, s: Setting): Phrase {
  switch (field) {
    case "grant":
    case "claim":
    case "event":
      return words(s.tongue.problem.expected[field]);
    case "id":
      return factKind({ kind: "id" }, s);
    case "decided":
    case "amount":
    case "award":
      return factKind({ kind: "money" }, s);
  }
}

/** The same where what was given cannot be read; of an amount, with how to write it. */
export function readable(problem: Problem): Phrase {
  const { told, s } = problem;
  const kind = expected(problem);
  if (!isMoney(problem)) return kind;
  const { writtenAs, inQuotes } = s.tongue.problem;
  // As text it could have been read: it was a number, of which only whole minor units are taken.
  return parseDecimal(told.value) === undefined
    ? writtenAs(kind, amountIn(typedNumber(told.value), s))
    : inQuotes(kind, amountIn(told.value, s), exactMoney(one, s));
}

function isMoney({ found }: Problem): boolean {
  if (found.kind !== "field") return typeOf(found)?.kind === "money";
  return found.field === "decided" || found.field === "amount" || found.field === "award";
}

/** An amount that a file may have, or another where it is none. */
function amountIn(text: string, { policy }: Setting): string {
  const { decimals } = policy.currency;
  const amount = parseDecimal(text) ?? rational(-1);
  const isAmount = !isNegative(amount) && (decimalsNeeded(amount) ?? 0) <= decimals;
  return formatDecimal(isAmount ? amount : rational(1000), decimals);
}

/** "small (“small enterprise”) or …": as a claim in a file has it. */
const oneOf = (values: readonly NamedValue[], s: Setting): Phrase =>
  s.tongue.list(
    values.map(({ name, label: text }) => s.tongue.aside(name, inWords(text, s))),
    "or",
  );

/** Within what it should have been. */
export function range({ told, found, s }: Problem): Phrase {
  const { problem: say } = s.tongue;
  if (told.expected === "more than 0") return words(say.aboveZero);
  const type = typeOf(found);
  switch (type?.kind) {
    case "number":
      return factKind(type, s);
    case "percent":
      return words(say.anyPercent);
    case "date":
      return words(say.anyDate);
    case "count":
      return say.atMost(number(rational(maxMinor), s));
    default:
      return say.atMost(exactMoney(rational(maxMinor), s));
  }
}

/** An amount of an event, which an error says in minor units. */
export const asked = ({ told, s }: Problem): Phrase => exactMoney(parseExact(told.value), s);

/** The most that could have been given. */
export const most = ({ told, s }: Problem): Phrase => exactMoney(boundIn(told), s);

/** The first day on which there is a value. */
export const firstDay = ({ told }: Problem): string => dayIn(told);

/** What was given, as a value of the fact; and what was given before. */
export const now = ({ told, found, s }: Problem): Phrase => worth(told.value, found, s);

export const before = ({ told, found, s }: Problem): Phrase => worth(told.expected, found, s);

/** A recorded value as its fact's type is written. */
function worth(text: string, found: Named, s: Setting): Phrase {
  const type = typeOf(found);
  const isFraction = type?.kind === "money" && parseDecimal(text) === undefined;
  return type === undefined || isFraction ? s.tongue.quoted(text) : kept(text, type, s);
}
