import type { Fact, FactType } from "../../model/fact.ts";
import type { FactWords } from "../fact.ts";
import type { KindWords } from "../kind.ts";
import { agency } from "../names.ts";
import { joined, phrase } from "../phrase.ts";
import { each } from "./label.ts";

export const kind: KindWords = {
  money: () => "金额",
  count: "整数",
  percent: "百分比",
  date: "日期",
  "yes/no": "是或否",
  id: "名称或编号",
  number: (from, to) => phrase`${from}至${to}之间的数`,
  list: (columns) => phrase`清单，每条包括：${joined(columns, "、")}`,
};

export const fact: FactWords = {
  byApplicant: "由申报单位填报",
  byAgency: (by, found, s) => phrase`由${agency(by, s)}${finding([found])}`,
  oneForEach: (owners) => phrase`（${joined(owners, "、")}分别确定）`,
  each,
  eachYear: "每年",
};

/** Amounts and numbers are 核定, what is so or not so is 认定. */
export const finding = (facts: readonly Fact[]): string =>
  facts.every(({ type }) => quantities.has(type.kind)) ? "核定" : "认定";

const quantities: ReadonlySet<FactType["kind"]> = new Set(["money", "count", "number", "percent"]);
