import type { Fact, FactType } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import { joined, nothing, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { FactRow } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
import { number } from "./figure.ts";
import { label, quoted } from "./label.ts";
import { agency, list } from "./names.ts";

/** "computing-power expenses | amount of money | stated by the applicant" */
export const whatToState = ({ states }: Grant, s: Setting): readonly FactRow[] =>
  states.map(({ fact, always }) => ({
    fact: label(fact, s),
    kind: phrase`${factKind(fact.type, s)}${belongsTo(fact, s)}`,
    source:
      fact.setBy === undefined
        ? words("stated by the applicant")
        : phrase`determined by ${agency(fact.setBy, s)}`,
    always,
  }));

/** "amount of money", “small” or “large” */
export function factKind(type: FactType, s: Setting): Phrase {
  switch (type.kind) {
    case "money":
      return words(`amount in ${s.currency}`);
    case "count":
      return words("whole number");
    case "number":
      return phrase`number from ${number(type.from, s)} to ${number(type.to, s)}`;
    case "percent":
      return words("percentage");
    case "date":
      return words("date");
    case "yes/no":
      return words("yes or no");
    case "id":
      return words("name or number");
    case "one of": {
      const values = type.values.map((value) => quoted(value.label, s));
      return list(values, "or");
    }
    case "list": {
      const columns = type.columns.map(
        (column) => phrase`${inWords(column.label.text, s)} (${factKind(column.type, s)})`,
      );
      return phrase`list; of each entry: ${joined(columns, ", ")}`;
    }
  }
}

/** ", one for each enterprise and each year" */
function belongsTo({ per, perYear }: Fact, s: Setting): Phrase {
  const owners = per.map((owner) => phrase`each ${label(owner, s)}`);
  const all = perYear ? [...owners, words("each year")] : owners;
  return all.length === 0 ? nothing : phrase`, one for ${list(all, "and")}`;
}
