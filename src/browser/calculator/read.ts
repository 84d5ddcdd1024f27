import type { Calculator } from "../../calculator/calculator.ts";
import { planOf } from "../../calculator/calculator.ts";
import type { EarlierInputs, Inputs, TypedRow } from "../../calculator/inputs.ts";
import type { EarlierPlan, Field, GrantPlan } from "../../calculator/plan.ts";
import { grantPart, parts, questionIn, rowsOf, textIn } from "./elements.ts";

/** What stands in the form. */
export function readInputs(form: HTMLFormElement, calculator: Calculator): Inputs {
  const grant = chosenGrant(form);
  const plan = planOf(grant, calculator);
  const part = grantPart(form, grant);
  if (plan === undefined || part === undefined) return { ...nothing, grant };
  const plain = plan.fields.filter(({ kind }) => kind !== "list");
  const lists = plan.fields.filter(({ kind }) => kind === "list");
  return {
    grant,
    typed: typedIn(part, plain),
    rows: Object.fromEntries(lists.map((list) => [list.fact, typedRows(part, list)])),
    decided: textIn(questionIn(part, "decided")),
    earlier: earlierRows(part).map((row) => earlierInputs(row, plan, calculator)),
  };
}

const nothing = { typed: {}, rows: {}, decided: "", earlier: [] };

/** The only grant of the page, or the one that is chosen. */
function chosenGrant(form: HTMLFormElement): string {
  const all = parts(form, ".grant");
  const only = all.length === 1 ? all[0]?.dataset["grant"] : undefined;
  return only ?? form.querySelector<HTMLInputElement>("[name=grant]:checked")?.value ?? "";
}

const typedIn = (part: HTMLElement, fields: readonly Field[]): TypedRow =>
  Object.fromEntries(fields.map(({ fact }) => [fact, textIn(questionIn(part, fact))]));

function typedRows(part: HTMLElement, { fact, columns }: Field): readonly TypedRow[] {
  const list = questionIn(part, fact);
  return list === undefined ? [] : rowsOf(list).map((row) => typedIn(row, columns));
}

export const earlierRows = (part: HTMLElement): readonly HTMLElement[] =>
  parts(part, ".earlier > .rows > .row");

function earlierInputs(
  row: HTMLElement,
  { earlier }: GrantPlan,
  { policy }: Calculator,
): EarlierInputs {
  const grant = row.querySelector<HTMLSelectElement>("[data-part=grant]")?.value ?? "";
  const plan = earlier.find((one) => one.grant === grant);
  const ticked = parts(row, "[data-same]").filter((box) => isTicked(box));
  return {
    grant,
    date: textIn(questionIn(row, policy.datedBy.name)),
    amount: textIn(amountIn(row, plan)),
    typed: plan === undefined ? {} : typedIn(row, plan.fields),
    same: ticked.map((box) => box.dataset["same"] ?? ""),
    isFinished: isTicked(row.querySelector("[data-part=finished]")),
  };
}

/** The amount that was awarded, or that was decided upon a claim. */
export const amountIn = (
  row: HTMLElement,
  plan: EarlierPlan | undefined,
): HTMLElement | undefined =>
  parts(row, "[data-for]")
    .filter(({ dataset }) => (dataset["for"] ?? "").split(" ").includes(plan?.grant ?? ""))
    .map((part) => questionIn(part, "amount"))
    .find((question) => question !== undefined);

const isTicked = (box: Element | null): boolean =>
  box instanceof HTMLInputElement && box.checked && box.closest("[hidden]") === null;
