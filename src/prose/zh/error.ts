import { parseDecimal } from "../../exact/decimal.ts";
import { maxMinor } from "../../exact/money.ts";
import { rational } from "../../exact/rational.ts";
import type { PolicyError } from "../../model/outcome.ts";
import type { Field, Named } from "../named.ts";
import { boundIn, dayIn, named, typeOf } from "../named.ts";
import { phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
import { factKind } from "../kind.ts";
import { exactMoney, number } from "../figure.ts";
import { label } from "../label.ts";
import { aside, labelled, list, quoted, sentence } from "./punctuation.ts";
import { kept } from "../value.ts";

/** 缺少：算力费用（computeSpend）；应为：金额。 */
export const error = (told: PolicyError, s: Setting): Phrase => sentence(problem(told, s));

function problem(told: PolicyError, s: Setting): Phrase {
  const found = named(told.fact, s);
  const subject = subjectOf(found, s);
  const given = labelled(subject, quoted(told.value));
  switch (told.code) {
    case "unknown-grant":
      return phrase`没有名为${quoted(told.value)}的资助项；应为下列之一：${told.expected.replaceAll(", ", "、")}`;
    case "unknown-fact":
      return phrase`本政策没有名为${quoted(told.fact)}的数据项`;
    case "missing-fact":
    case "missing-decision":
      return phrase`缺少：${subject}；应为：${expected(found, s)}`;
    case "wrong-type":
    case "unknown-value":
      return phrase`${given}不符合要求；应为：${expected(found, s)}`;
    case "negative":
      return phrase`${given}低于零；应不低于零`;
    case "too-many-decimals":
      return phrase`${given}的小数位数过多；应不超过${String(s.policy.currency.decimals)}位`;
    case "out-of-range":
      return phrase`${given}超出范围；应为：${range(told, found, s)}`;
    case "impossible-date":
      return phrase`${given}不是日历上的日期；应为日期，如2025-01-31`;
    case "empty-id":
      return phrase`${subject}为空；应为：${expected(found, s)}`;
    case "id-reused":
      return phrase`编号${quoted(told.value)}已用于内容不同的申请；应使用新的编号`;
    case "value-differs":
      return differs(told, found, s);
    case "not-discretionary":
      return phrase`${given}不应填报：该资助项的金额由数据计算得出，无须审定`;
    case "division-by-zero":
      return phrase`${subject}为零，不能作除数；应不为零`;
    case "no-value-yet":
      return phrase`${given}早于有取值的首日；应为${dayIn(told)}或以后的日期`;
    case "no-band":
      return phrase`${subject}：${worth(told.value, found, s)}不在任何一档之内`;
    case "earlier-entry-lacks-fact":
      return phrase`此前的申请${quoted(told.entry ?? "")}未填报${subject}，而计算上限或金额须用该项`;
    case "unknown-entry":
      return phrase`没有编号为${quoted(told.value)}的资助`;
    case "wholly-reversed":
      return phrase`申请${quoted(told.value)}获得的资助已全部收回`;
    case "nothing-left":
      return phrase`申请${quoted(told.entry ?? told.value)}获得的资助已无余额`;
    case "too-much":
      return phrase`${subject}：${quoted(told.value)}超出余额；应不超过${exactMoney(boundIn(told), s)}`;
  }
}

/** 算力费用（computeSpend）, 审定金额 */
function subjectOf(found: Named, s: Setting): Phrase {
  switch (found.kind) {
    case "fact":
      return withName(label(found.fact, s), found.fact.name, s);
    case "column":
      return withName(
        phrase`${label(found.list, s)}的${inWords(found.column.label.text, s)}`,
        found.name,
        s,
      );
    case "field":
      return words(fields[found.field]);
    case "other":
      return words(found.name);
  }
}

/** As a claim in a file has to name it. */
const withName = (told: Phrase, name: string, { besideForm }: Setting): Phrase =>
  besideForm ? told : aside(told, name);

const fields: Record<Field, string> = {
  grant: "资助项",
  id: "编号",
  decided: "审定金额",
  amount: "金额",
  claim: "申请",
  event: "事件",
};

function expected(found: Named, s: Setting): Phrase {
  if (found.kind === "field") return words(expectedFields[found.field]);
  const type = typeOf(found);
  if (type === undefined) return words("其他值");
  switch (type.kind) {
    case "one of":
      return list(
        type.values.map(({ name, label: text }) => aside(name, inWords(text, s))),
        "or",
      );
    case "yes/no":
      return words("yes（是）或no（否）");
    case "date":
      return words("日期，如2025-01-31");
    case "percent":
      return words("百分比，如30%");
    default:
      return factKind(type, s);
  }
}

const expectedFields: Record<Field, string> = {
  grant: "资助项的名称",
  id: "名称或编号",
  decided: "金额",
  amount: "金额",
  claim: "已获资助的申请的编号",
  event: "complete、reverse、clawback或pay",
};

function range(told: PolicyError, found: Named, s: Setting): Phrase {
  if (told.expected === "more than 0") return words("大于零");
  const type = typeOf(found);
  switch (type?.kind) {
    case "number":
      return factKind(type, s);
    case "percent":
      return words("0%至100%");
    case "date":
      return words("0001-01-01至9999-12-31之间的日期");
    case "count":
      return phrase`不超过${number(rational(maxMinor), s)}`;
    default:
      return phrase`不超过${exactMoney(rational(maxMinor), s)}`;
  }
}

/** 单价（price）：1000元与申请“#1”填报的100元不一致 */
function differs(
  { value, expected: before, entry }: PolicyError,
  found: Named,
  s: Setting,
): Phrase {
  const source = entry === undefined ? words("此前申请") : phrase`申请${quoted(entry)}`;
  const [now, old] = [worth(value, found, s), worth(before, found, s)];
  return phrase`${subjectOf(found, s)}：${now}与${source}填报的${old}不一致`;
}

/** A recorded value as its fact's type is written. */
function worth(value: string, found: Named, s: Setting): Phrase {
  const type = typeOf(found);
  const isFraction = type?.kind === "money" && parseDecimal(value) === undefined;
  return type === undefined || isFraction ? quoted(value) : kept(value, type, s);
}
