import type { Answered } from "../../calculator/answer.ts";
import type { Inputs } from "../../calculator/inputs.ts";
import type { TraceStep } from "../../model/outcome.ts";
import { isAwarded } from "../../model/outcome.ts";
import { text } from "../../prose/phrase.ts";
import { grantPart, questionIn } from "./elements.ts";
import { element, sentence } from "./nodes.ts";
import type { Showing } from "./show.ts";

/** Why it comes to that: what was assumed, step by step, and what the ceilings leave. */
export function reasons(
  answered: Answered,
  inputs: Inputs,
  showing: Showing,
): readonly HTMLElement[] {
  const { words } = showing;
  const taken = assumptions(answered, inputs, showing);
  return [
    ...taken.map((told) => element("p", {}, told)),
    element("h3", {}, words.steps),
    element("ol", { class: "steps" }, ...steps(answered, showing)),
    ...(answered.rooms.length === 0
      ? []
      : [element("h3", {}, words.rooms), rooms(answered, showing)]),
  ];
}

function assumptions(
  { assumed, unlimited }: Answered,
  { grant }: Inputs,
  { form, words }: Showing,
): readonly string[] {
  const part = grantPart(form, grant);
  const question = (fact: string): HTMLElement | undefined => part && questionIn(part, fact);
  const label = (fact: string): string =>
    question(fact)?.querySelector("label, legend")?.textContent ?? fact;
  return [
    ...Object.entries(assumed).map(([fact, value]) =>
      words.assumed(label(fact), choiceLabel(question(fact), value)),
    ),
    ...unlimited.map((fact) => words.notApplied(label(fact))),
  ];
}

/** The words beside a radio button or of an option. */
function choiceLabel(question: HTMLElement | undefined, value: string): string {
  const choices = question?.querySelectorAll<HTMLInputElement | HTMLOptionElement>("input, option");
  const choice = [...(choices ?? [])].find((each) => each.value === value);
  const label = choice instanceof HTMLOptionElement ? choice : choice?.closest("label");
  return (label?.textContent ?? value).trim();
}

/** The sentences of `edict run --explain`; a step of a ceiling of another article names the article. */
function steps({ result, claim }: Answered, showing: Showing): readonly HTMLElement[] {
  const { prose } = showing.calculator;
  return prose.explanation(result, claim).map((told, place) => {
    const step = result.trace[place];
    const article = step && articleOf(step, claim.grant, showing);
    return element("li", {}, ...sentence(told, showing.hrefs), ...fromArticle(article, showing));
  });
}

function articleOf(step: TraceStep, grant: string, { calculator }: Showing): string | undefined {
  const { caps, grants } = calculator.policy;
  return "cap" in step
    ? caps.find(({ id }) => id === step.cap)?.article
    : grants.find(({ name }) => name === grant)?.article;
}

function fromArticle(
  article: string | undefined,
  { calculator, hrefs, words }: Showing,
): readonly (Node | string)[] {
  if (article === undefined) return [];
  const name = calculator.prose.articleName(article);
  const [before = "", after = ""] = words.from("|").split("|");
  return [before, ...sentence(name, hrefs), after];
}

function rooms({ rooms: all, result }: Answered, { words, hrefs }: Showing): HTMLElement {
  const leftHead = isAwarded(result) ? words.leftAfter : words.left;
  const heads = [words.ceiling, words.usedBefore, leftHead];
  const head = element("tr", {}, ...heads.map((each) => element("th", { scope: "col" }, each)));
  const rows = all.map(({ name, own, binds }) =>
    element(
      "tr",
      binds ? { class: "binding" } : {},
      element(
        "td",
        {},
        ...sentence(name, hrefs),
        ...(binds ? [element("br", {}), words.binds] : []),
      ),
      ...(own === undefined
        ? [element("td", { colspan: "2" }, words.othersUnknown)]
        : [
            element("td", { "data-label": words.usedBefore }, text(own.used)),
            element("td", { "data-label": leftHead }, text(own.left)),
          ]),
    ),
  );
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
}
