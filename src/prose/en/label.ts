import type { Column, Fact } from "../../model/fact.ts";
import type { Define } from "../../model/amount.ts";
import { link, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";

/** As part of a sentence: "computing-power expenses", "the date of application". */
export const noun = (fact: Fact, s: Setting): Phrase =>
  link("fact", fact.name, words(withArticle(inWords(fact.label.text, s))));

/** With its article also before a plural: "the funds available in the year". */
export const definite = (fact: Fact, s: Setting): Phrase =>
  link(
    "fact",
    fact.name,
    words(`the ${inWords(fact.label.text, s)}`.replace(/^the (the )/i, "$1")),
  );

/** "the wage": a column of a list has no place of its own to link to. */
export const columnNoun = (column: Column, s: Setting): Phrase =>
  words(withArticle(inWords(column.label.text, s)));

export const defineNoun = (define: Define, s: Setting): Phrase =>
  link("define", define.name, words(withArticle(inWords(define.label, s))));

/** "the scope", "the days of the month", but "expenses", "an office", "half of the price". */
function withArticle(label: string): string {
  const isGeneral = isPlural(label) && !/\b(of|that|which|who)\b/i.test(label);
  return isGeneral || determined.test(label) ? label : `the ${label}`;
}

/** What begins with a word that stands in the place of "the". */
const determined =
  /^(?:the|an?|its|their|any|each|every|all|no|what|some|most|both|half|twice|double|one|two|\d.*?) /i;

/**
 * Whether "are" goes with the label: whether the noun before its first preposition or comma,
 * without what describes it from behind, ends in a plural s. "contract payments performed for
 * services" does; of "half of the costs" the costs decide.
 */
export function isPlural(label: string): boolean {
  const [head = ""] = label.replace(quantifier, "").split(afterHead);
  const tokens = head.trim().split(/\s+/);
  while (tokens.length > 1 && describesFromBehind.test(tokens.at(-1) ?? "")) tokens.pop();
  const noun = tokens.at(-1) ?? "";
  return (/[^sui']s$/i.test(noun) && !singularInS.test(noun)) || irregular.test(noun);
}

const quantifier = /^(?:half|all|most|some|(?:one|two|three) (?:half|thirds?|quarters?)) of /i;
const singularInS =
  /^(?:news|gas|lens|atlas|canvas|bias|economics|electronics|logistics|robotics)$/i;

const afterHead =
  /,|\(|:|\b(?:of|for|in|on|at|by|from|to|with|without|under|per|that|which|who|whose|as)\b/i;
const participles =
  "made paid spent due held kept sold lent bought built given taken driven grown known written";
const describesFromBehind = new RegExp(
  `(?:ed|ly|able|ible)$|^(?:${participles.replaceAll(" ", "|")})$`,
  "i",
);
const irregular = /^(?:people|persons|staff members|men|women|children|premises|series|data)$/i;
