import type { Fact, FactType } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import { joined, nothing, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { FactRow } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
import { number } from "./figure.ts";
import { each, label, quoted } from "./label.ts";
import { agency, list } from "./names.ts";

/** 算力费用 | 金额 | 由申请单位填报 */
export const whatToState = ({ states }: Grant, s: Setting): readonly FactRow[] =>
  states.map(({ fact, always }) => ({
    fact: label(fact, s),
    kind: phrase`${factKind(fact.type, s)}${belongsTo(fact, s)}`,
    source:
      fact.setBy === undefined
        ? words("由申请单位填报")
        : phrase`由${agency(fact.setBy, s)}${finding([fact])}`,
    always,
  }));

/** Amounts and numbers are 核定, what is so or not so is 认定. */
export const finding = (facts: readonly Fact[]): string =>
  facts.every(({ type }) => quantities.has(type.kind)) ? "核定" : "认定";

const quantities: ReadonlySet<FactType["kind"]> = new Set(["money", "count", "number", "percent"]);

/** 金额, “小型”或“大型” */
export function factKind(type: FactType, s: Setting): Phrase {
  switch (type.kind) {
    case "money":
      return words("金额");
    case "count":
      return words("整数");
    case "number":
      return phrase`${number(type.from, s)}至${number(type.to, s)}之间的数`;
    case "percent":
      return words("百分比");
    case "date":
      return words("日期");
    case "yes/no":
      return words("是或否");
    case "id":
      return words("名称或编号");
    case "one of": {
      const values = type.values.map((value) => quoted(value.label, s));
      return list(values, "或");
    }
    case "list": {
      const columns = type.columns.map(
        (column) => phrase`${inWords(column.label.text, s)}（${factKind(column.type, s)}）`,
      );
      return phrase`清单，每条包括：${joined(columns, "、")}`;
    }
  }
}

/** （每家企业、每年各有一值） */
function belongsTo({ per, perYear }: Fact, s: Setting): Phrase {
  const owners = per.map((owner) => each(owner, s));
  const all = perYear ? [...owners, words("每年")] : owners;
  return all.length === 0 ? nothing : phrase`（${joined(all, "、")}各有一值）`;
}
