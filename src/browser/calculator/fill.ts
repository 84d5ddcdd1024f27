import type { Calculator } from "../../calculator/calculator.ts";
import { planOf } from "../../calculator/calculator.ts";
import type { EarlierInputs, Inputs, TypedRow } from "../../calculator/inputs.ts";
import { textAt } from "../../calculator/inputs.ts";
import type { Field, GrantPlan } from "../../calculator/plan.ts";
import { grantPart, parts, putText, questionIn, textIn } from "./elements.ts";
import { amountIn } from "./read.ts";
import { addRow, clearRows, showForChosen } from "./rows.ts";

/** Puts shared inputs into the form; what the form does not ask is left out. */
export function fill(inputs: Inputs, form: HTMLFormElement, calculator: Calculator): void {
  const plan = planOf(inputs.grant, calculator);
  const part = grantPart(form, inputs.grant);
  if (plan === undefined || part === undefined) return;
  for (const choice of form.querySelectorAll<HTMLInputElement>("[name=grant]")) {
    choice.checked = choice.value === inputs.grant;
  }
  putTyped(part, plan.fields, dated(inputs.typed, part, calculator));
  for (const list of plan.fields.filter(({ kind }) => kind === "list")) {
    const owner = questionIn(part, list.fact);
    const rows = Object.hasOwn(inputs.rows, list.fact) ? inputs.rows[list.fact] : undefined;
    if (owner !== undefined) fillRows(owner, list, rows ?? []);
  }
  putText(questionIn(part, "decided"), inputs.decided);
  fillEarlier(part, inputs.earlier.slice(0, mostRows), plan, calculator);
}

/** A link without a date leaves the one that stands there. */
function dated(typed: TypedRow, part: HTMLElement, { policy: { datedBy } }: Calculator): TypedRow {
  const stands = textIn(questionIn(part, datedBy.name));
  return textAt(typed, datedBy.name) === "" ? { ...typed, [datedBy.name]: stands } : typed;
}

/** No reader adds more by hand, and a link should not make a page that cannot be used. */
const mostRows = 200;

function putTyped(part: HTMLElement, fields: readonly Field[], typed: TypedRow): void {
  for (const { fact } of fields.filter(({ kind }) => kind !== "list")) {
    putText(questionIn(part, fact), textAt(typed, fact));
  }
}

function fillRows(owner: HTMLElement, { columns }: Field, rows: readonly TypedRow[]): void {
  clearRows(owner);
  for (const typed of rows.slice(0, mostRows)) {
    const row = addRow(owner);
    if (row !== undefined) putTyped(row, columns, typed);
  }
}

function fillEarlier(
  part: HTMLElement,
  earlier: readonly EarlierInputs[],
  plan: GrantPlan,
  { policy }: Calculator,
): void {
  const owner = part.querySelector<HTMLDetailsElement>(".earlier");
  if (owner === null) return;
  clearRows(owner);
  owner.open = earlier.length > 0;
  for (const inputs of earlier) {
    const row = addRow(owner);
    if (row !== undefined) fillEarlierRow(row, inputs, plan, policy.datedBy.name);
  }
}

function fillEarlierRow(
  row: HTMLElement,
  { grant, date, amount, typed, same, isFinished }: EarlierInputs,
  { earlier }: GrantPlan,
  datedBy: string,
): void {
  const plan = earlier.find((one) => one.grant === grant);
  const choice = row.querySelector<HTMLSelectElement>("[data-part=grant]");
  if (choice !== null && plan !== undefined) choice.value = grant;
  putText(questionIn(row, datedBy), date);
  putText(amountIn(row, plan), amount);
  if (plan !== undefined) putTyped(row, plan.fields, typed);
  for (const box of parts(row, "[data-same]")) tick(box, same.includes(box.dataset["same"] ?? ""));
  tick(row.querySelector("[data-part=finished]"), isFinished);
  showForChosen(row);
}

function tick(box: Element | null, isTicked: boolean): void {
  if (box instanceof HTMLInputElement) box.checked = isTicked;
}
