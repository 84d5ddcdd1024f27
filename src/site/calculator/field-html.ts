import type { Field } from "../../calculator/plan.ts";
import { attribute, htmlText, lines } from "../html.ts";
import type { CalculatorWords } from "../words/calculator.ts";

/** What stands around one question: plain text, but for what says otherwise. */
export interface Question {
  /** Unique on its page; in a template, with `rowMark` where the number of the row goes. */
  readonly id: string;
  readonly label: string;
  readonly hints: readonly string[];
  /** The labels of a choice's values, in their order. */
  readonly choices: readonly string[];
  readonly words: CalculatorWords;
}

/** A question with its field, its hint, and the place for what is wrong with the answer. */
export function fieldHtml(field: Field, question: Question): string {
  return field.values.length === 0 || field.values.length > mostRadios
    ? labelled(field, question)
    : radios(field, question);
}

/** More choices than this are a list to choose from. */
const mostRadios = 5;

function labelled(field: Field, question: Question): string {
  const { id, label } = question;
  return lines(
    `<div class="field"${attribute("data-fact", field.fact)}>`,
    `<label${attribute("for", id)}>${htmlText(label)}</label>`,
    hint(question),
    field.values.length > 0 ? select(field, question) : input(field, question),
    errorPlace(question),
    "</div>",
  );
}

const input = ({ kind }: Field, question: Question): string =>
  `<input${attribute("id", question.id)}${attribute("name", question.id)} ${inputKinds[kind]} autocomplete="off"${described(question)}>`;

/** Amounts are text, so that 600万 may be typed; phones show the keyboard that suits. */
const inputKinds: Readonly<Record<Field["kind"], string>> = {
  money: `type="text" inputmode="text" class="amount"`,
  count: `type="text" inputmode="numeric" class="amount"`,
  number: `type="text" inputmode="decimal" class="amount"`,
  percent: `type="text" inputmode="decimal" class="amount"`,
  date: `type="date"`,
  id: `type="text"`,
  "yes/no": `type="text"`,
  "one of": `type="text"`,
  list: `type="text"`,
};

function select(field: Field, question: Question): string {
  const { id, words } = question;
  const first = field.ifEmpty === "best" ? words.notKnownYet : words.choose;
  return lines(
    `<select${attribute("id", id)}${attribute("name", id)} autocomplete="off"${described(question)}>`,
    `<option value="">${htmlText(first)}</option>`,
    ...field.values.map((value, place) => option(value, question.choices[place] ?? value)),
    "</select>",
  );
}

export const option = (value: string, label: string): string =>
  `<option${attribute("value", value)}>${htmlText(label)}</option>`;

function radios(field: Field, question: Question): string {
  const { label, words, choices } = question;
  const unknown = field.ifEmpty === "best" ? [radio("", words.notKnownYet, question, true)] : [];
  return lines(
    `<fieldset class="field" role="radiogroup"${attribute("data-fact", field.fact)}${described(question)}>`,
    `<legend>${htmlText(label)}</legend>`,
    hint(question),
    `<div class="choices">`,
    ...field.values.map((value, place) => radio(value, choices[place] ?? value, question, false)),
    ...unknown,
    "</div>",
    errorPlace(question),
    "</fieldset>",
  );
}

const radio = (value: string, label: string, { id }: Question, isChosen: boolean): string =>
  `<label><input type="radio"${attribute("name", id)}${attribute("value", value)}${isChosen ? " checked" : ""}> ${htmlText(label)}</label>`;

const described = ({ id, hints }: Question): string =>
  ` aria-describedby="${htmlText(hints.length > 0 ? `${id}-hint ${id}-error` : `${id}-error`)}"`;

function hint({ id, hints }: Question): string {
  if (hints.length === 0) return "";
  const told = hints.map((each) => `<span>${htmlText(each)}</span>`).join("\n");
  return `<p class="hint"${attribute("id", `${id}-hint`)}>${told}</p>`;
}

/** Empty until there is something to say, which screen readers then read out. */
const errorPlace = ({ id }: Question): string =>
  `<p class="error"${attribute("id", `${id}-error`)} aria-live="polite"></p>`;
