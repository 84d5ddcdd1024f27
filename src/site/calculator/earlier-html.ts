import type { EarlierPlan, GrantPlan } from "../../calculator/plan.ts";
import { isLikelySame } from "../../calculator/plan.ts";
import { rowMark } from "../../calculator/row-mark.ts";
import { text } from "../../prose/phrase.ts";
import { attribute, htmlText, lines } from "../html.ts";
import type { Question } from "./field-html.ts";
import { fieldHtml, option } from "./field-html.ts";
import { removeButton } from "./list-html.ts";
import type { Asking } from "./questions.ts";
import { factQuestion, moneyHint } from "./questions.ts";

/** Earlier awards, which are entered before the claim: none at first, and a row for each. */
export function earlierHtml(
  { earlier, discretion }: GrantPlan,
  id: string,
  asking: Asking,
): string {
  if (earlier.length === 0) return "";
  const { words } = asking;
  const row = words.earlierNumber(rowMark);
  const at = (name: string): string => `${id}-earlier-${rowMark}-${name}`;
  return lines(
    `<details class="earlier"><summary>${htmlText(words.earlier)}</summary>`,
    `<p class="hint">${htmlText(words.earlierHint)}</p>`,
    `<div class="rows"></div>`,
    `<template><fieldset class="row"><legend>${htmlText(row)}</legend>`,
    grantChoice(earlier, at("grant"), asking),
    dateField(at("date"), asking),
    ...amountFields(earlier, at, { discretion, asking }),
    ...sameOrNot(earlier, asking),
    finished(earlier, asking),
    `<p class="error"${attribute("id", at("error"))} aria-live="polite"></p>`,
    removeButton(row, asking),
    `</fieldset></template>`,
    `<button type="button" class="add">${htmlText(words.addEarlier)}</button>`,
    "</details>",
  );
}

/** A choice among several, else what there is. */
function grantChoice(earlier: readonly EarlierPlan[], id: string, asking: Asking): string {
  const { prose, words } = asking;
  const options = earlier.map(({ grant }) => option(grant, text(prose.grantName(grant))));
  const hidden = options.length === 1 ? " hidden" : "";
  return lines(
    `<div class="field"${hidden}>`,
    `<label${attribute("for", id)}>${htmlText(words.earlierGrant)}</label>`,
    `<select${attribute("id", id)} data-part="grant" autocomplete="off">`,
    ...options,
    "</select></div>",
  );
}

const plain = { ifEmpty: "ask", values: [], columns: [] } as const;

function dateField(id: string, asking: Asking): string {
  const { policy, prose, words } = asking;
  const label = text(prose.capitalised(prose.fact(policy.datedBy)));
  const question: Question = { id, label, hints: [], choices: [], words };
  return fieldHtml({ ...plain, fact: policy.datedBy.name, kind: "date" }, question);
}

/** The amount that was awarded, or what a claim states whose amount is worked out again. */
function amountFields(
  earlier: readonly EarlierPlan[],
  at: (name: string) => string,
  { discretion, asking }: { readonly discretion: boolean; readonly asking: Asking },
): readonly string[] {
  const { words } = asking;
  const amount = (label: string, id: string): string =>
    fieldHtml(
      { ...plain, fact: "amount", kind: "money" },
      { id, label, hints: [moneyHint(asking)], choices: [], words },
    );
  const awards = earlier.filter((one) => one.as === "award");
  const claims = earlier.filter((one) => one.as === "claim");
  return [
    ...only(awards, amount(words.earlierAmount, at("amount"))),
    ...claims.flatMap((one) => only([one], claimFields(one, at, asking))),
    ...(discretion ? only(claims, amount(words.earlierDecided, at("decided"))) : []),
  ];
}

const claimFields = (
  { fields }: EarlierPlan,
  at: (name: string) => string,
  asking: Asking,
): string =>
  lines(
    ...fields.map((field, place) =>
      fieldHtml(field, { ...factQuestion(field, at(`fact-${place + 1}`), asking), hints: [] }),
    ),
  );

/** Shown for these earlier grants alone. */
const only = (plans: readonly EarlierPlan[], html: string): readonly string[] =>
  plans.length === 0
    ? []
    : [
        lines(
          `<div${attribute("data-for", plans.map(({ grant }) => grant).join(" "))}>`,
          html,
          "</div>",
        ),
      ];

function sameOrNot(earlier: readonly EarlierPlan[], asking: Asking): readonly string[] {
  const facts = [...new Set(earlier.flatMap((one) => one.sameOrNot))];
  return facts.flatMap((name) => {
    const fact = asking.policy.facts.filter((one) => one.name === name).at(-1);
    if (fact === undefined) return [];
    const label = asking.words.sameAsNow(text(asking.prose.fact(fact)));
    const plans = earlier.filter((one) => one.sameOrNot.includes(name));
    const ticked = isLikelySame(name, earlier) ? " checked" : "";
    return only(plans, checkbox(`data-same="${htmlText(name)}"${ticked}`, label));
  });
}

const finished = (earlier: readonly EarlierPlan[], { words }: Asking): string =>
  only(
    earlier.filter(({ mayBeOpen }) => mayBeOpen),
    checkbox(`data-part="finished"`, words.finished),
  ).join("\n");

const checkbox = (attributes: string, label: string): string =>
  `<label class="check"><input type="checkbox" ${attributes}> ${htmlText(label)}</label>`;
