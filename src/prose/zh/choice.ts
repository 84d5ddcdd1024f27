import type {
  Bands,
  Conditional,
  Dated,
  Expression,
  Key,
  Slices,
  Subject,
  Table,
} from "../../model/amount.ts";
import { joined, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { isFree, keyLabel } from "../form.ts";
import { told } from "../statement.ts";
import { within } from "../brackets.ts";
import { date, number } from "../figure.ts";
import { label, quoted } from "../label.ts";
import { columnNoun } from "./label.ts";
import { series } from "./punctuation.ts";

/** 企业成立未满五年的，为50%；其他情形，为40% */
export function conditional(expression: Conditional, s: PageSetting): Phrase {
  const { condition, then, otherwise } = told(expression);
  const test = s.say.condition(condition, s);
  return phrase`${test}的，为${row(then, s)}；其他情形，为${row(otherwise, s)}`;
}

/** 按规模确定：属“小型”的，为40%；属“大型”的，为30%；其他情形，为20% */
export const table = (expression: Table, s: PageSetting): Phrase =>
  phrase`按${subject(expression.by, s)}确定：${tableRows(expression, s)}`;

/** 属“小型”的，为40%；属“大型”的，为30%；其他情形，为20% */
export function tableRows({ by, rows, otherwise }: Table, s: PageSetting): Phrase {
  const cases = rows.map(({ key, value }) => phrase`${keyOf(key, by, s)}的，为${row(value, s)}`);
  const rest = otherwise === undefined ? [] : [phrase`其他情形，为${row(otherwise, s)}`];
  return series([...cases, ...rest]);
}

/** 合格研发支出分段计算：不超过300万元的部分，按35%；超过300万元的部分，按15% */
export const slices = ({ of, parts }: Slices, s: PageSetting): Phrase =>
  phrase`${within(of, ["atom", "noun"], s)}分段计算：${slicesOf(parts, s)}`;

/** 不超过300万元的部分，按35%；超过300万元的部分，按15% */
export const slicesOf = (parts: Slices["parts"], s: PageSetting): Phrase =>
  joined(
    parts.map((one, place) => {
      const part = between(parts[place - 1]?.bound, one.bound, s);
      const isFreeFirst = place === 0 && parts.length > 1 && isFree(one);
      return isFreeFirst ? phrase`${part}不计` : phrase`${part}，按${row(one.rate, s)}`;
    }),
    "；",
  );

/** 超过300万元至500万元的部分 */
function between(
  below: Expression | undefined,
  bound: Expression | undefined,
  s: PageSetting,
): Phrase {
  if (below === undefined) {
    return bound === undefined ? words("全部") : phrase`不超过${row(bound, s)}的部分`;
  }
  const start = phrase`超过${row(below, s)}`;
  return bound === undefined ? phrase`${start}的部分` : phrase`${start}至${row(bound, s)}的部分`;
}

/** 按营业额确定：不超过100万元的，为5万元；超过100万元且低于500万元的，为8万元 */
export const bands = (expression: Bands, s: PageSetting): Phrase =>
  phrase`按${s.say.value(expression.of, s)}确定：${bandRows(expression, s)}`;

/** 不超过100万元的，为5万元；超过100万元且低于500万元的，为8万元 */
export function bandRows({ parts }: Bands, s: PageSetting): Phrase {
  const cases = parts.map((band, place) => {
    const start = beyond(parts[place - 1], s);
    const value = row(band.value, s);
    if (band.edge === "above") return phrase`${start ?? words("所有情形")}的，为${value}`;
    const end = phrase`${band.edge === "to" ? "不超过" : "低于"}${row(band.bound, s)}`;
    const range = start === undefined ? end : phrase`${start}且${end}`;
    return phrase`${range}的，为${value}`;
  });
  return series(cases);
}

/** 超过100万元 after a band that includes its bound, 不低于100万元 after another. */
function beyond(before: Bands["parts"][number] | undefined, s: PageSetting): Phrase | undefined {
  if (before === undefined || before.edge === "above") return undefined;
  return phrase`${before.edge === "to" ? "超过" : "不低于"}${row(before.bound, s)}`;
}

/** 自2019年3月19日起为300万加元；自2024年12月16日起为600万加元 */
export const dated = ({ values }: Dated, s: PageSetting): Phrase =>
  series(values.map(({ from, value }) => phrase`自${date(from, s)}起为${row(value, s)}`));

/** A list within a list stands in brackets. */
const row = (value: Expression, s: PageSetting): Phrase =>
  within(value, ["atom", "noun", "product", "sum"], s);

export function subject(by: Subject, s: PageSetting): Phrase {
  if (by.kind === "quantity") return s.say.value(by.of, s);
  return by.of.kind === "fact" ? label(by.of.fact, s) : columnNoun(by.of.column, s);
}

const keyOf = (key: Key, by: Subject, s: PageSetting): Phrase =>
  key.kind === "quantity"
    ? phrase`等于${number(key.value, s)}`
    : phrase`属${quoted(keyLabel(key.value, by), s)}`;
