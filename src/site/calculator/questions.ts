import { rational } from "../../exact/rational.ts";
import type { Field } from "../../calculator/plan.ts";
import type { Column, Fact, FactType } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import { text } from "../../prose/phrase.ts";
import type { Prose } from "../../prose/renderer.ts";
import type { CalculatorWords } from "../words/calculator.ts";
import type { Question } from "./field-html.ts";

/** Whom the questions of a form are about, and in which words they are asked. */
export interface Asking {
  readonly policy: Policy;
  readonly prose: Prose;
  readonly words: CalculatorWords;
  /** The versions of the grant. */
  readonly versions: readonly Grant[];
}

/** The question for a fact of the grant. */
export function factQuestion(field: Field, id: string, asking: Asking): Question {
  const { policy, prose, words } = asking;
  const fact = policy.facts.filter(({ name }) => name === field.fact).at(-1);
  if (fact === undefined) return { id, label: field.fact, hints: [], choices: [], words };
  return {
    id,
    label: text(prose.capitalised(prose.fact(fact))),
    hints: factHints(fact, field, asking),
    choices: choicesOf(fact.type, asking),
    words,
  };
}

export function columnQuestion({ label, type }: Column, id: string, asking: Asking): Question {
  const { prose, words } = asking;
  const name = text(prose.capitalised(prose.text(label.text)));
  const hints = type.kind === "percent" ? [words.percentHint] : [];
  return { id, label: name, hints, choices: choicesOf(type, asking), words };
}

/** What kind of value it is, who finds it, and what leaving it empty means. */
function factHints(fact: Fact, field: Field, asking: Asking): readonly string[] {
  const { prose, words, versions } = asking;
  const row = versions
    .flatMap((grant) => prose.whatToState(grant).map((each, place) => ({ each, place, grant })))
    .filter(({ place, grant }) => grant.states[place]?.fact.name === fact.name)
    .map(({ each }) => each)
    .at(-1);
  if (row === undefined) return [];
  const kind = hasPlainKind(field, fact) ? [] : [text(prose.capitalised(row.kind))];
  const source = fact.setBy === undefined ? [] : [text(prose.capitalised(row.source))];
  return [
    ...kind,
    ...(field.kind === "money" ? [moneyHint(asking)] : []),
    ...source,
    ...(row.always ? [] : [prose.words.onlySometimes]),
    ...(field.ifEmpty === "no ceiling" ? [words.noCeilingHint] : []),
    ...(field.ifEmpty === "best" ? [words.bestHint] : []),
  ];
}

/** Six million, as the page writes it: with the currency, in the units of its language. */
export function moneyHint({ policy, prose, words }: Asking): string {
  const amount = rational(6_000_000n * 10n ** BigInt(policy.currency.decimals));
  return words.moneyHint(text(prose.moneyNamed(amount)));
}

/** Choices, dates and lists show what is wanted, and an amount of its own is told by its example. */
const hasPlainKind = ({ kind, values }: Field, { per, perYear }: Fact): boolean =>
  values.length > 0 ||
  kind === "date" ||
  kind === "list" ||
  kind === "id" ||
  (kind === "money" && per.length === 0 && !perYear);

function choicesOf(type: FactType, { prose, words }: Asking): readonly string[] {
  if (type.kind === "yes/no") return [words.yes, words.no];
  if (type.kind !== "one of") return [];
  return type.values.map(({ label }) => text(prose.capitalised(prose.text(label))));
}
