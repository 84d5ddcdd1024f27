import type { Answer, Answered } from "../../calculator/answer.ts";
import { isNotInForce } from "../../calculator/answer.ts";
import type { Calculator } from "../../calculator/calculator.ts";
import type { Inputs } from "../../calculator/inputs.ts";
import { rational } from "../../exact/rational.ts";
import type { PolicyError } from "../../model/outcome.ts";
import { text } from "../../prose/phrase.ts";
import type { AnswerWords } from "../../site/words/answer.ts";
import { grantPart, parts, questionIn } from "./elements.ts";
import { complain, isMissing, placeOf } from "./errors.ts";
import { element } from "./nodes.ts";
import { reasons } from "./reasons.ts";

/** What a page knows beside the calculator: where sentences link to, and its own words. */
export interface Surroundings {
  readonly hrefs: Readonly<Record<string, string>>;
  readonly words: AnswerWords;
}

export interface Showing extends Surroundings {
  readonly form: HTMLFormElement;
  readonly calculator: Calculator;
}

/** Shows the answer below the form, and what is wrong beside the field it is wrong in. */
export function show(answer: Answer, inputs: Inputs, showing: Showing): void {
  const part = grantPart(showing.form, inputs.grant);
  const waits = answer.kind === "answered" && answer.result.outcome === "undecided";
  for (const who of parts(showing.form, ".who")) who.hidden = !waits;
  complain(showing.form, part, answer, showing);
  const figure = showing.form.querySelector(".answer > .figure");
  const told = showing.form.querySelector(".answer > .reasons");
  if (figure === null || told === null) return;
  replace(figure, headline(answer, part, showing));
  told.replaceChildren(...(answer.kind === "answered" ? reasons(answer, inputs, showing) : []));
}

/** Only when it changes: what is put in anew is read out anew. */
function replace(place: Element, nodes: readonly (Node | string)[]): void {
  const fresh = document.createElement("p");
  fresh.append(...nodes);
  if (fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
}

function headline(
  answer: Answer,
  part: HTMLElement | undefined,
  showing: Showing,
): readonly (Node | string)[] {
  const { words, calculator } = showing;
  switch (answer.kind) {
    case "nothing asked":
      return [showing.form.querySelector("legend")?.textContent ?? ""];
    case "problem":
      return problemLine(answer.error, answer.row, part, words);
    case "refused before": {
      const why = calculator.prose.outcome(answer.result, answer.claim);
      return [words.earlierRefused(answer.row + 1, text(why))];
    }
    case "answered":
      return figures(answer, part, showing);
  }
}

function problemLine(
  error: PolicyError,
  row: number | undefined,
  part: HTMLElement | undefined,
  words: AnswerWords,
): readonly string[] {
  if (row !== undefined) return [words.seeEarlier(row + 1)];
  const question = part && questionIn(part, placeOf(error));
  const label = question?.querySelector("label, legend")?.textContent ?? error.fact;
  return [isMissing(error) ? words.fillIn(label) : words.seeAbove];
}

/** "Award", and the amount as large as it deserves. */
function figures(
  { result }: Answered,
  part: HTMLElement | undefined,
  { words, calculator }: Showing,
): readonly (Node | string)[] {
  const { money } = calculator.prose;
  switch (result.outcome) {
    case "granted":
    case "reduced":
      return [words.award, element("strong", {}, text(money(rational(result.award))))];
    case "undecided":
      return [words.atMost, element("strong", {}, text(money(rational(result.atMost))))];
    case "refused":
      return [element("strong", {}, words.noAward), isNotInForce(result) ? whenInForce(part) : ""];
  }
}

/** Told with the form, since it is the same for every claim. */
const whenInForce = (part: HTMLElement | undefined): string => part?.dataset["inForce"] ?? "";
