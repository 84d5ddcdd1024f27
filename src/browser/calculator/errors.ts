import type { Answer } from "../../calculator/answer.ts";
import type { PolicyError } from "../../model/outcome.ts";
import { text } from "../../prose/phrase.ts";
import { controlsIn, parts, questionIn, textIn } from "./elements.ts";
import { earlierRows } from "./read.ts";
import type { Showing } from "./show.ts";

export const isMissing = ({ code }: PolicyError): boolean =>
  code === "missing-fact" || code === "missing-decision";

/** The question that an error is about: of "staff.wage" the list. */
export const placeOf = ({ fact }: PolicyError): string => fact.split(".")[0] ?? fact;

/** Puts what is wrong beside its field, and takes away what is wrong no longer. */
export function complain(
  form: HTMLFormElement,
  part: HTMLElement | undefined,
  answer: Answer,
  showing: Showing,
): void {
  const found = answer.kind === "problem" && part ? complaint(part, answer, showing) : undefined;
  for (const place of parts(form, ".error")) say(place, place === found?.place ? found.says : "");
}

interface Complaint {
  readonly place: HTMLElement;
  readonly says: string;
}

function complaint(
  part: HTMLElement,
  { error, row }: Extract<Answer, { kind: "problem" }>,
  { calculator, words }: Showing,
): Complaint | undefined {
  const within = row === undefined ? part : earlierRows(part)[row];
  const question = within && (cellIn(within, error) ?? questionIn(within, placeOf(error)));
  const place = question?.querySelector<HTMLElement>(":scope > .error") ?? lastError(within);
  if (place === undefined) return undefined;
  // Nobody is told off for a field that they have not come to yet.
  if (row === undefined && isMissing(error) && question !== undefined && !isTouched(question))
    return undefined;
  return { place, says: advice(error, words) ?? text(calculator.prose.error(error)) };
}

/** What to type, where that helps more than what it is that was expected. */
function advice(error: PolicyError, words: Showing["words"]): string | undefined {
  if (isMissing(error)) return words.required;
  if (error.code !== "wrong-type") return undefined;
  if (error.expected === "money") return words.noAmount(error.value);
  return error.expected === "count" ? words.noCount(error.value) : undefined;
}

/** The first cell of a list that holds the value that cannot be. */
function cellIn(within: HTMLElement, { fact, value }: PolicyError): HTMLElement | undefined {
  const [list = "", column] = fact.split(".");
  const owner = column === undefined ? undefined : questionIn(within, list);
  if (owner === undefined || column === undefined) return undefined;
  const cells = parts(owner, ".row").map((row) => questionIn(row, column));
  return cells.find((cell) => cell !== undefined && textIn(cell).trim() === value);
}

const lastError = (within: HTMLElement | undefined): HTMLElement | undefined =>
  within === undefined ? undefined : parts(within, ".error").at(-1);

const isTouched = (question: HTMLElement): boolean =>
  "touched" in question.dataset || question.querySelector("[data-touched]") !== null;

function say(place: HTMLElement, says: string): void {
  if (place.textContent !== says) place.textContent = says;
  const question = place.parentElement;
  if (question === null || !question.matches(".field")) return;
  const marked = question.matches("fieldset") ? [question] : controlsIn(question);
  for (const each of marked) {
    if (says === "") each.removeAttribute("aria-invalid");
    else each.setAttribute("aria-invalid", "true");
  }
}
