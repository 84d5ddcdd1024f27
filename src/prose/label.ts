import type { Choice } from "../model/amount.ts";
import type { IdValue } from "../model/condition.ts";
import type { External, Fact } from "../model/fact.ts";
import type { Text } from "../model/text.ts";
import type { PageSetting } from "./grammar.ts";
import { link, words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { Setting } from "./setting.ts";
import { inWords } from "./setting.ts";

/** The label as it stands: "computing-power expenses", 算力费用. */
export const label = (fact: Fact, s: Setting): Phrase =>
  link("fact", fact.name, words(inWords(fact.label.text, s)));

/** As part of a sentence: "the size", 规模. */
export const nounOf = (of: Choice | IdValue, s: PageSetting): Phrase =>
  of.kind === "fact" ? s.tongue.noun(of.fact, s) : s.tongue.column(of.column, s);

export const external = ({ name, title }: External, s: Setting): Phrase =>
  link("external", name, words(inWords(title, s)));

/** Drafter's words that a sentence only quotes: “a cluster of AI enterprises”. */
export const quoted = (text: Text, s: Setting): Phrase => s.tongue.quoted(words(inWords(text, s)));
