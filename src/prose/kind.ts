import type { FactType } from "../model/fact.ts";
import { number } from "./figure.ts";
import { quoted } from "./label.ts";
import { words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { Setting } from "./setting.ts";
import { inWords } from "./setting.ts";

/** What a language calls the kinds of facts. */
export interface KindWords {
  /** "amount in CNY", 金额 */
  readonly money: (currency: string) => string;
  readonly count: string;
  readonly percent: string;
  readonly date: string;
  readonly "yes/no": string;
  readonly id: string;
  /** "number from 1 to 5", 1至5之间的数 */
  readonly number: (from: Phrase, to: Phrase) => Phrase;
  /** "list; of each entry: wage (amount in CNY)", 清单，每条包括：工资（金额） */
  readonly list: (columns: readonly Phrase[]) => Phrase;
}

/** "amount of money", “small” or “large” */
export function factKind(type: FactType, s: Setting): Phrase {
  const { kind: say, aside, list } = s.tongue;
  switch (type.kind) {
    case "money":
      return words(say.money(s.currency));
    case "count":
    case "percent":
    case "date":
    case "yes/no":
    case "id":
      return words(say[type.kind]);
    case "number":
      return say.number(number(type.from, s), number(type.to, s));
    case "one of":
      return list(
        type.values.map((value) => quoted(value.label, s)),
        "or",
      );
    case "list":
      return say.list(
        type.columns.map((column) =>
          aside(inWords(column.label.text, s), factKind(column.type, s)),
        ),
      );
  }
}
