import type { GrantPlan } from "../../calculator/plan.ts";
import { locales } from "../../locale/locales.ts";
import { text } from "../../prose/phrase.ts";
import { attribute, htmlText, lines } from "../html.ts";
import { earlierHtml } from "./earlier-html.ts";
import { daysInForce } from "./days-in-force.ts";
import type { Question } from "./field-html.ts";
import { fieldHtml } from "./field-html.ts";
import { listHtml } from "./list-html.ts";
import type { Asking } from "./questions.ts";
import { factQuestion, moneyHint } from "./questions.ts";

/** The form of an article's grants. Without its script it stays hidden, and a note says why. */
export function formHtml(plans: readonly GrantPlan[], asking: readonly Asking[]): string {
  const words = asking[0]?.words;
  if (words === undefined) return "";
  return lines(
    `<p class="without-script">${htmlText(words.withoutScript)}</p>`,
    `<form class="calculator" hidden novalidate autocomplete="off"${attribute("aria-label", words.heading)}>`,
    `<p class="hint">${htmlText(words.privacy)}</p>`,
    plans.length > 1 ? grantChoice(plans, asking) : "",
    ...plans.map((plan, place) => grantForm(plan, place, asking[place])),
    `<p><button type="submit">${htmlText(words.seeResult)}</button></p>`,
    answerHtml(asking[0]),
    "</form>",
  );
}

function grantChoice(plans: readonly GrantPlan[], asking: readonly Asking[]): string {
  const choices = plans.map(({ grant }, place) => {
    const name = asking[place]?.prose.grantName(grant);
    const label = name === undefined ? grant : text(name);
    return `<label><input type="radio" name="grant"${attribute("value", grant)}> ${htmlText(label)}</label>`;
  });
  return lines(
    `<fieldset class="field"><legend>${htmlText(asking[0]?.words.whichGrant ?? "")}</legend>`,
    `<div class="choices">`,
    ...choices,
    "</div></fieldset>",
  );
}

/** Where there are several grants, none is shown before one is chosen. */
function grantForm(plan: GrantPlan, place: number, asking: Asking | undefined): string {
  if (asking === undefined) return "";
  const id = `calculator-${place + 1}`;
  return lines(
    `<div class="grant"${attribute("data-grant", plan.grant)}${whenInForce(asking)} hidden>`,
    ...plan.fields.map((field, place) => {
      const at = `${id}-field-${place + 1}`;
      return field.kind === "list"
        ? listHtml(field, at, asking)
        : fieldHtml(field, factQuestion(field, at, asking));
    }),
    plan.discretion ? decidedField(`${id}-decided`, asking) : "",
    earlierHtml(plan, id, asking),
    whoDecides(plan, asking),
    "</div>",
  );
}

/** Shown where the date of the claim is none of these. */
function whenInForce({ policy, prose, versions, words }: Asking): string {
  const times = daysInForce(versions, policy.term).map((days) => text(prose.inForce(days)));
  return times.length === 0 ? "" : attribute("data-in-force", words.inForce(times));
}

function decidedField(id: string, asking: Asking): string {
  const { words } = asking;
  const question: Question = {
    id,
    label: words.decided,
    hints: [moneyHint(asking), words.decidedHint],
    choices: [],
    words,
  };
  const field = {
    fact: "decided",
    kind: "money",
    ifEmpty: "ask",
    values: [],
    columns: [],
  } as const;
  return fieldHtml(field, question);
}

/** Who decides the amount: shown where an answer waits for a decision. */
function whoDecides({ grant }: GrantPlan, { prose, versions }: Asking): string {
  const latest = versions.filter(({ name }) => name === grant).at(-1);
  if (latest?.discretion !== true) return "";
  const told = locales[prose.language].paragraph(prose.whoDecides(latest).map(text));
  return `<p class="who" hidden>${htmlText(told)}</p>`;
}

/** Filled in by the script; its first line is read out when it changes. */
const answerHtml = (asking: Asking | undefined): string =>
  asking === undefined
    ? ""
    : lines(
        `<section class="answer"${attribute("aria-label", asking.words.result)}>`,
        `<p class="figure" role="status" tabindex="-1"></p>`,
        `<div class="reasons"></div>`,
        `<p class="hint">${htmlText(asking.words.noDecision)}</p>`,
        `<p><button type="button" class="copy">${htmlText(asking.words.copyLink)}</button> <span class="copied" role="status"></span></p>`,
        "</section>",
      );
