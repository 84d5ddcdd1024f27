import type { RawValue } from "../../model/claim.ts";
import type { FactType } from "../../model/fact.ts";
import type { Cell, Stated } from "../claim-value.ts";
import { recorded, stated } from "../claim-value.ts";
import { joined, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
import { bracketed } from "./brackets.ts";
import { date, money, number, rate } from "./figure.ts";
import { series } from "./names.ts";

/** What a claim states, as one writes it: "CNY 15 million", "3 March 2025", "yes", "contract 1" */
export const claimed = (raw: RawValue, type: FactType, s: Setting): Phrase =>
  told(stated(raw, type, s.currency), s);

// Spaces around an id, or an id of nothing, are only seen in quotation marks.
const isVisible = (given: string): boolean => given !== "" && given === given.trim();

/** The same for a value that a ledger keeps. */
export const kept = (text: string, type: FactType, s: Setting): Phrase =>
  told(recorded(text, type, s.currency), s);

function told(value: Stated, s: Setting): Phrase {
  switch (value.kind) {
    case "money":
      return money(value.value, s);
    case "number":
      return number(value.value, s);
    case "percent":
      return rate(value.value, "%", s);
    case "date":
      return date(value.date, s);
    case "yes/no":
      return words(value.holds ? "yes" : "no");
    case "choice":
      return words(inWords(value.label, s));
    case "as given":
      return words(isVisible(value.text) ? value.text : `“${value.text}”`);
    case "list":
      return value.rows.length === 0
        ? words("none")
        : series(value.rows.map((row) => entry(row, s)));
  }
}

/** "(wage: CNY 80, kind: trainee)" */
const entry = (row: readonly Cell[], s: Setting): Phrase =>
  bracketed(
    joined(
      row.map(
        ({ column, stated: cell }) => phrase`${inWords(column.label.text, s)}: ${told(cell, s)}`,
      ),
      ", ",
    ),
  );
