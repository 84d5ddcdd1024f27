import { fragmentOf, inputsIn } from "../../calculator/address.ts";
import { answer } from "../../calculator/answer.ts";
import type { Calculator } from "../../calculator/calculator.ts";
import { planOf } from "../../calculator/calculator.ts";
import type { Inputs } from "../../calculator/inputs.ts";
import { defaultDates } from "./dates.ts";
import { parts } from "./elements.ts";
import { fill } from "./fill.ts";
import { readInputs } from "./read.ts";
import { prepareRows } from "./rows.ts";
import type { Surroundings } from "./show.ts";
import { show } from "./show.ts";
import { shareButton, shareWithTwins } from "./share.ts";

/** Brings the form of a page to life, once the page is there. */
export function startCalculator(calculator: Calculator, surroundings: Surroundings): void {
  const begin = (): void => {
    const form = document.querySelector<HTMLFormElement>("form.calculator");
    if (form !== null) start(form, calculator, surroundings);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
}

function start(form: HTMLFormElement, calculator: Calculator, surroundings: Surroundings): void {
  const update = (): void => {
    const inputs = readInputs(form, calculator);
    showGrant(form, inputs.grant);
    show(answer(inputs, calculator), inputs, { form, calculator, ...surroundings });
  };
  const changed = (): void => {
    update();
    remember(readInputs(form, calculator));
  };
  const restore = (): boolean => {
    const shared = inputsIn(location.hash);
    if (shared === undefined || !isKnown(shared, calculator)) return false;
    fill(shared, form, calculator);
    update();
    return true;
  };
  form.hidden = false;
  document.querySelectorAll<HTMLElement>(".without-script").forEach((note) => (note.hidden = true));
  prepareRows(form, changed);
  defaultDates(form, calculator.policy);
  form.addEventListener("input", changed);
  form.addEventListener("focusout", ({ target }) => touched(target, update));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    for (const field of parts(form, ".field, .list")) field.dataset["touched"] = "";
    update();
    leadToResult(form);
  });
  shareButton(form, surroundings.words);
  addEventListener("hashchange", restore);
  if (restore()) form.closest("section")?.scrollIntoView();
  else update();
}

/** To what is still wrong, or else to the answer. */
function leadToResult(form: HTMLFormElement): void {
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  const field = wrong?.matches("fieldset") ? wrong.querySelector("input") : wrong;
  (field ?? form.querySelector<HTMLElement>(".answer > .figure"))?.focus();
}

const isKnown = ({ grant }: Inputs, calculator: Calculator): boolean =>
  planOf(grant, calculator) !== undefined;

function showGrant(form: HTMLFormElement, chosen: string): void {
  for (const part of form.querySelectorAll<HTMLElement>(".grant")) {
    part.hidden = part.dataset["grant"] !== chosen;
  }
}

/** A field that was left empty is missing only once its reader has been there. */
function touched(target: EventTarget | null, update: () => void): void {
  const field = target instanceof Element ? target.closest<HTMLElement>(".field, .list") : null;
  if (field === null) return;
  field.dataset["touched"] = "";
  update();
}

/** Without a place in the history for every keystroke. */
function remember(inputs: Inputs): void {
  const fragment = fragmentOf(inputs);
  history.replaceState(history.state, "", fragment);
  shareWithTwins(fragment);
}
