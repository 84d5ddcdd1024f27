import type { Field } from "../../calculator/plan.ts";
import { rowMark } from "../../calculator/row-mark.ts";
import { attribute, htmlText, lines } from "../html.ts";
import { fieldHtml } from "./field-html.ts";
import type { Asking } from "./questions.ts";
import { columnQuestion, factQuestion } from "./questions.ts";

/** A list: rows that are added and taken away, each with a field for every column. */
export function listHtml(field: Field, id: string, asking: Asking): string {
  const { words, policy } = asking;
  const { label, hints } = factQuestion(field, id, asking);
  const type = policy.facts.filter(({ name }) => name === field.fact).at(-1)?.type;
  const columns = type?.kind === "list" ? type.columns : [];
  return lines(
    `<fieldset class="list"${attribute("data-list", field.fact)}${attribute("aria-describedby", `${id}-error`)}>`,
    `<legend>${htmlText(label)}</legend>`,
    ...hints.map((hint) => `<p class="hint">${htmlText(hint)}</p>`),
    `<div class="rows"></div>`,
    `<template><div class="row" role="group"${attribute("aria-label", rowLabel(label, asking))}>`,
    ...field.columns.map((column, place) => {
      const found = columns[place];
      const name = `${id}-${rowMark}-${place + 1}`;
      return found === undefined ? "" : fieldHtml(column, columnQuestion(found, name, asking));
    }),
    removeButton(rowLabel(label, asking), asking),
    `</div></template>`,
    `<p class="error"${attribute("id", `${id}-error`)} aria-live="polite"></p>`,
    `<button type="button" class="add">${htmlText(words.addRow(label))}</button>`,
    "</fieldset>",
  );
}

const rowLabel = (list: string, { words }: Asking): string => words.rowOf(list, rowMark);

export const removeButton = (row: string, { words }: Asking): string =>
  `<button type="button" class="remove"${attribute("aria-label", words.removeRow(row))}>${htmlText(words.remove)}</button>`;
