import type { Define } from "../../model/amount.ts";
import type { Column, Fact } from "../../model/fact.ts";
import { label } from "../label.ts";
import { link, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";

/** 工资: a column of a list has no place of its own to link to. */
export const columnNoun = (column: Column, s: Setting): Phrase =>
  words(inWords(column.label.text, s));

export const defineNoun = (define: Define, s: Setting): Phrase =>
  link("define", define.name, words(inWords(define.label, s)));

/** 每个大模型, 每家企业, 每一运营年度; 同一事项, which already says that it is one. */
export const each = (fact: Fact, s: Setting): Phrase =>
  fact.type.kind === "one of" && !saysSame(fact, s)
    ? phrase`每一${label(fact, s)}`
    : counted("每", fact, s);

/** 单家企业: of whoever is paid. */
export const single = (fact: Fact, s: Setting): Phrase => counted("单", fact, s);

/** 同一企业 */
export const same = (fact: Fact, s: Setting): Phrase =>
  saysSame(fact, s) ? label(fact, s) : phrase`同一${label(fact, s)}`;

function counted(numeral: string, fact: Fact, s: Setting): Phrase {
  if (saysSame(fact, s)) return label(fact, s);
  return phrase`${numeral}${measureWord(fact, s)}${label(fact, s)}`;
}

/** 家, 个: what follows | in an id's label. */
const measureWord = ({ label: { counted: measure } }: Fact, s: Setting): string =>
  measure[s.language] ?? "个";

const saysSame = (fact: Fact, s: Setting): boolean =>
  inWords(fact.label.text, s).startsWith("同一");
