import { maxMinor } from "../../exact/money.ts";
import { parseDecimal } from "../../exact/decimal.ts";
import { rational } from "../../exact/rational.ts";
import type { PolicyError } from "../../model/outcome.ts";
import type { Field, Named } from "../named.ts";
import { boundIn, dayIn, named, typeOf } from "../named.ts";
import { phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
import { factKind } from "../kind.ts";
import { exactMoney, number } from "../figure.ts";
import { label } from "../label.ts";
import { aside, labelled, list, quoted, sentence } from "./punctuation.ts";
import { kept } from "../value.ts";

/** "Missing: computing-power expenses (computeSpend); expected: amount in CNY." */
export const error = (told: PolicyError, s: Setting): Phrase => sentence(problem(told, s));

function problem(told: PolicyError, s: Setting): Phrase {
  const found = named(told.fact, s);
  const subject = subjectOf(found, s);
  const given = labelled(subject, quoted(told.value));
  switch (told.code) {
    case "unknown-grant":
      return phrase`there is no grant ${quoted(told.value)}; expected one of: ${told.expected}`;
    case "unknown-fact":
      return phrase`there is no fact ${quoted(told.fact)} in this policy`;
    case "missing-fact":
      return phrase`missing fact: ${subject}; expected: ${expected(found, s)}`;
    case "missing-decision":
      return phrase`missing: ${subject}; expected: ${expected(found, s)}`;
    case "wrong-type":
    case "unknown-value":
      return phrase`${given} is not possible; expected: ${expected(found, s)}`;
    case "negative":
      return phrase`${given} is below 0; expected: 0 or more`;
    case "too-many-decimals":
      return phrase`${given} has too many decimals; expected: at most ${String(s.policy.currency.decimals)}`;
    case "out-of-range":
      return phrase`${given} is out of range; expected: ${range(told, found, s)}`;
    case "impossible-date":
      return phrase`${given} is no day of the calendar; expected: a date such as 2025-01-31`;
    case "empty-id":
      return phrase`${subject} is empty; expected: ${expected(found, s)}`;
    case "id-reused":
      return phrase`the id ${quoted(told.value)} was used before, with other content; expected: an id of its own`;
    case "value-differs":
      return differs(told, found, s);
    case "not-discretionary":
      return phrase`${given} was decided, but the amount of this grant follows from the facts; expected: no decision`;
    case "division-by-zero":
      return phrase`${subject} is 0, and an amount is divided by it; expected: not 0`;
    case "no-value-yet":
      return phrase`${given} is before the first day for which there is a value; expected: ${dayIn(told)} or later`;
    case "no-band":
      return phrase`${subject}: ${worth(told.value, found, s)} lies in none of the bands of the amount`;
    case "earlier-entry-lacks-fact":
      return phrase`the earlier claim ${quoted(told.entry ?? "")} does not state ${subject}, which a ceiling or amount needs`;
    case "unknown-entry":
      return phrase`there is no award with the id ${quoted(told.value)}`;
    case "wholly-reversed":
      return phrase`the award of claim ${quoted(told.value)} has been taken back as a whole`;
    case "nothing-left":
      return phrase`nothing is left of the award of claim ${quoted(told.entry ?? told.value)}`;
    case "too-much":
      return phrase`${subject}: ${quoted(told.value)} is more than what is left; expected: at most ${exactMoney(boundIn(told), s)}`;
  }
}

/** "computing-power expenses (computeSpend)", "the amount decided" */
function subjectOf(found: Named, s: Setting): Phrase {
  switch (found.kind) {
    case "fact":
      return withName(label(found.fact, s), found.fact.name, s);
    case "column":
      return withName(
        phrase`${inWords(found.column.label.text, s)} of ${label(found.list, s)}`,
        found.name,
        s,
      );
    case "field":
      return words(fields[found.field]);
    case "other":
      return words(found.name);
  }
}

/** As a claim in a file has to name it. */
const withName = (told: Phrase, name: string, { besideForm }: Setting): Phrase =>
  besideForm ? told : aside(told, name);

const fields: Record<Field, string> = {
  grant: "grant",
  id: "id",
  decided: "the amount decided",
  amount: "the amount",
  claim: "the claim",
  event: "the event",
};

function expected(found: Named, s: Setting): Phrase {
  if (found.kind === "field") return expectedField(found.field, s);
  const type = typeOf(found);
  if (type === undefined) return words("another value");
  switch (type.kind) {
    case "one of":
      return list(
        type.values.map(({ name, label: text }) => aside(name, inWords(text, s))),
        "or",
      );
    case "date":
      return words("a date such as 2025-01-31");
    case "percent":
      return words("a percentage such as 30%");
    default:
      return factKind(type, s);
  }
}

function expectedField(field: Field, s: Setting): Phrase {
  switch (field) {
    case "grant":
      return words("the name of a grant");
    case "id":
      return words("name or number");
    case "claim":
      return words("the id of an award");
    case "decided":
    case "amount":
      return words(`amount in ${s.currency}`);
    case "event":
      return words("complete, reverse, clawback or pay");
  }
}

function range(told: PolicyError, found: Named, s: Setting): Phrase {
  if (told.expected === "more than 0") return words("more than 0");
  const type = typeOf(found);
  switch (type?.kind) {
    case "number":
      return factKind(type, s);
    case "percent":
      return words("from 0% to 100%");
    case "date":
      return words("a date from 0001-01-01 to 9999-12-31");
    case "count":
      return phrase`at most ${number(rational(maxMinor), s)}`;
    default:
      return phrase`at most ${exactMoney(rational(maxMinor), s)}`;
  }
}

/** "price (price): CNY 1,000 differs from CNY 100, which claim “#1” states" */
function differs(
  { value, expected: before, entry }: PolicyError,
  found: Named,
  s: Setting,
): Phrase {
  const source =
    entry === undefined ? words("an earlier claim states") : phrase`claim ${quoted(entry)} states`;
  return phrase`${subjectOf(found, s)}: ${worth(value, found, s)} differs from ${worth(before, found, s)}, which ${source}`;
}

/** A recorded value as its fact's type is written. */
function worth(value: string, found: Named, s: Setting): Phrase {
  const type = typeOf(found);
  const exact = type?.kind === "money" && parseDecimal(value) === undefined;
  return type === undefined || exact ? quoted(value) : kept(value, type, s);
}
