import type { Choice } from "../../model/amount.ts";
import type {
  Comparison,
  Condition,
  IdValue,
  Not,
  SameChoice,
  SameId,
  Within,
} from "../../model/condition.ts";
import { joined, link, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Item } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
import { choiceType, valueLabel } from "../form.ts";
import { positive } from "../statement.ts";
import { clause, within } from "./brackets.ts";
import { columnNoun, label, quoted } from "./label.ts";

/** 工资超过50元，且类别为“学徒”: any condition, as part of a sentence. */
export function condition(told: Condition, s: Setting): Phrase {
  const test = positive(told);
  switch (test.kind) {
    case "truth":
      return test.of === "fact" ? label(test.fact, s) : columnNoun(test.column, s);
    case "and":
    case "or":
      return conjunction(test, s);
    case "not":
      return negation(test, s);
    case "comparison":
      return comparison(test, s);
    case "same choice":
      return sameChoice(test, "为", s);
    case "same id":
      return sameId(test, "相同", s);
    case "within":
      return inDates(test, "在", s);
    case "named":
      return link("define", test.define.name, words(inWords(test.define.label, s)));
  }
}

/** The same as a list item; what is joined by 或者 or 且 becomes a list of its own. */
export function item(told: Condition, s: Setting): Item {
  const test = positive(told);
  if (test.kind !== "and" && test.kind !== "or") return { text: condition(test, s), items: [] };
  const lead = test.kind === "or" ? "属于下列情形之一：" : "同时属于下列情形：";
  return { text: words(lead), items: test.parts.map((part) => item(part, s)) };
}

/** 甲，且乙; 甲，或者乙，或者丙 */
const conjunction = (
  { kind, parts }: Extract<Condition, { kind: "and" | "or" }>,
  s: Setting,
): Phrase =>
  joined(
    parts.map((part) => clause(part, s)),
    kind === "and" ? "，且" : "，或者",
  );

/** Of a single statement: 不属于“出售方为关联方”的情形 */
function negation({ part }: Not, s: Setting): Phrase {
  switch (part.kind) {
    case "same choice":
      return sameChoice(part, "不为", s);
    case "same id":
      return sameId(part, "不相同", s);
    case "within":
      return inDates(part, "不在", s);
    case "truth":
    case "named":
    case "and":
    case "or":
    case "not":
    case "comparison":
      return phrase`不属于“${condition(part, s)}”的情形`;
  }
}

/** 算力费用不低于2000元, 申请日期早于2025年5月1日 */
function comparison({ operator, left, right }: Comparison, s: Setting): Phrase {
  const relation = (left.gives === "date" ? dateRelations : relations)[operator];
  const bare = ["atom", "noun", "product", "sum"] as const;
  return phrase`${within(left, bare, s)}${relation}${within(right, bare, s)}`;
}

type Relations = Record<Comparison["operator"], string>;

const relations: Relations = {
  "<": "低于",
  "<=": "不超过",
  ">": "超过",
  ">=": "不低于",
  is: "等于",
  "is not": "不等于",
};

const dateRelations: Relations = {
  "<": "早于",
  "<=": "不晚于",
  ">": "晚于",
  ">=": "不早于",
  is: "为",
  "is not": "不为",
};

/** 规模为“小型” */
const sameChoice = ({ of, value }: SameChoice, verb: "为" | "不为", s: Setting): Phrase =>
  phrase`${choice(of, s)}${verb}${quoted(valueLabel(choiceType(of), value) ?? {}, s)}`;

const choice = (of: Choice, s: Setting): Phrase =>
  of.kind === "fact" ? label(of.fact, s) : columnNoun(of.column, s);

/** 申报单位与主办单位相同 */
const sameId = ({ left, right }: SameId, verb: "相同" | "不相同", s: Setting): Phrase =>
  phrase`${idNoun(left, s)}与${idNoun(right, s)}${verb}`;

const idNoun = (id: IdValue, s: Setting): Phrase =>
  id.kind === "fact" ? label(id.fact, s) : columnNoun(id.column, s);

/** 开票日期在2025年1月1日至2025年3月31日之间（含首尾两日） */
function inDates({ value, from, to }: Within, verb: "在" | "不在", s: Setting): Phrase {
  const ends = phrase`${within(from, ["atom"], s)}至${within(to, ["atom"], s)}`;
  return phrase`${within(value, ["atom"], s)}${verb}${ends}之间（含首尾两日）`;
}
