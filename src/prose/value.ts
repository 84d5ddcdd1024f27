import type { RawValue } from "../model/claim.ts";
import type { FactType } from "../model/fact.ts";
import type { Cell, Stated } from "./claim-value.ts";
import { recorded, stated } from "./claim-value.ts";
import { date, number } from "./figure.ts";
import { words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { Setting } from "./setting.ts";
import { inWords } from "./setting.ts";

/** What a language calls values that are no figures. */
export interface ValueWords {
  readonly yes: string;
  readonly no: string;
  /** A list without entries. */
  readonly none: string;
  /** "(wage: CNY 80, kind: trainee)", （工资：80元，类别：学徒） */
  readonly entry: (cells: readonly Phrase[]) => Phrase;
}

/** What a claim states, as one writes it: "CNY 15 million", "3 March 2025", "yes", "contract 1" */
export const claimed = (raw: RawValue, type: FactType, s: Setting): Phrase =>
  told(stated(raw, type, s.currency), s);

/** The same for a value that a ledger keeps. */
export const kept = (text: string, type: FactType, s: Setting): Phrase =>
  told(recorded(text, type, s.currency), s);

function told(value: Stated, s: Setting): Phrase {
  const { tongue, locale } = s;
  switch (value.kind) {
    case "money":
      return tongue.money(value.value, s);
    case "number":
      return number(value.value, s);
    case "percent":
      return tongue.rate(value.value, "%", s);
    case "date":
      return date(value.date, s);
    case "yes/no":
      return words(value.holds ? tongue.value.yes : tongue.value.no);
    case "choice":
      return words(inWords(value.label, s));
    case "as given":
      return words(isVisible(value.text) ? value.text : locale.quote(value.text));
    case "list":
      return value.rows.length === 0
        ? words(tongue.value.none)
        : tongue.series(value.rows.map((row) => entry(row, s)));
  }
}

// Spaces around an id, or an id of nothing, are only seen in quotation marks.
const isVisible = (given: string): boolean => given !== "" && given === given.trim();

const entry = (row: readonly Cell[], s: Setting): Phrase =>
  s.tongue.value.entry(
    row.map(({ column, stated: cell }) =>
      s.tongue.labelled(inWords(column.label.text, s), told(cell, s)),
    ),
  );
