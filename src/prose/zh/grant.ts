import type { Define, Expression } from "../../model/amount.ts";
import type { Accumulated, Grant } from "../../model/grant.ts";
import { isCondition } from "../../model/walk.ts";
import { definesOf } from "../defines.ts";
import { joined, link, nothing, phrase, sequence } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { amountPerCap, isUniform, ownCaps } from "../bound.ts";
import { form, rateOf } from "../form.ts";
import { byRate } from "./amount.ts";
import { within } from "./brackets.ts";
import { capOn } from "./cap.ts";
import { bandRows, slicesOf, subject, tableRows } from "./choice.ts";
import { label } from "./label.ts";
import { list, said } from "./names.ts";
import { during, per as perPeriod } from "./period.ts";
import { rounding } from "./rounding.ts";
import { per as perScope, same } from "./scope.ts";
import { sentence } from "./sentence.ts";

/** 按算力费用的30%给予资助，单家企业每年最高600万元 */
export function summary(grant: Grant, s: Setting): Phrase {
  const caps = ownCaps(grant).map((cap) => capOn(cap, grant.name, s));
  return joined([amount(grant, s), joined(caps, "，")], separatorAfter(grant));
}

/** 按算力费用的30%给予资助, 每个大模型给予最高50万元资助 */
export function amount(grant: Grant, s: Setting): Phrase {
  const less = grant.less === undefined ? nothing : phrase`扣除${s.say.value(grant.less, s)}`;
  const floor =
    grant.atLeast === undefined ? nothing : phrase`最低${s.say.value(grant.atLeast, s)}`;
  return joined([bound(grant, s), less, floor], separatorAfter(grant));
}

/** What follows a list holds for all of it, not for its last row. */
const separatorAfter = (grant: Grant): string => (form(grant.amount) === "list" ? "；" : "，");

/** 每个项目按实际投资额的30%给予资助 */
const bound = (grant: Grant, s: Setting): Phrase =>
  phrase`${perOf(grant, s)}${given(grant.amount, grant.discretion, s)}`;

/** 每个大模型, 每个平台每年: the ceiling that an amount per something brings. */
function perOf(grant: Grant, s: Setting): Phrase {
  const cap = amountPerCap(grant);
  if (cap === undefined) return nothing;
  return link("cap", cap.id, sequence([perScope(cap.scope, s), perPeriod(cap.period, s)]));
}

/** 给予100万元资助, 按不超过研发费用的30%给予资助, 按以下标准给予资助：… */
function given(expression: Expression, discretion: boolean, s: Setting): Phrase {
  if (form(expression) === "list") return givenByList(expression, discretion, s);
  const told = s.say.value(expression, s);
  if (expression.kind === "constant") return phrase`给予${discretion ? "最高" : ""}${told}资助`;
  return phrase`按${discretion ? "不超过" : ""}${told}给予资助`;
}

function givenByList(expression: Expression, discretion: boolean, s: Setting): Phrase {
  const most = discretion ? "不超过" : "";
  const standard = phrase`按${most}以下标准给予资助：`;
  switch (expression.kind) {
    case "share": {
      const base = within(expression.of, ["atom"], s);
      return phrase`按${most}${base}的一定比例给予资助${byRate(rateOf(expression.rate), s)}`;
    }
    case "slices": {
      const whole = within(expression.of, ["atom", "noun"], s);
      return phrase`按${most}${whole}分段计算的金额给予资助：${slicesOf(expression.parts, s)}`;
    }
    case "table":
      return phrase`根据${subject(expression.by, s)}，${standard}${tableRows(expression, s)}`;
    case "bands":
      return phrase`根据${s.say.value(expression.of, s)}，${standard}${bandRows(expression, s)}`;
    default:
      return phrase`${standard}${s.say.value(expression, s)}`;
  }
}

/** The amount, and whatever changes it before and after the ceilings. */
export function howMuch(grant: Grant, s: Setting): readonly Phrase[] {
  const { less, atLeast, accumulated, nothingBelow } = grant;
  return [
    bound(grant, s),
    less && phrase`从中扣除${s.say.value(less, s)}，扣除后低于零的按零计`,
    atLeast && phrase`资助金额最低为${s.say.value(atLeast, s)}，但以各项上限为限`,
    accumulated && totals(accumulated, s),
    nothingBelow && phrase`适用各项上限后低于${s.say.value(nothingBelow, s)}的，不予资助`,
  ]
    .filter((clause) => clause !== undefined)
    .map(sentence)
    .concat(isUniform(s.policy.grants) ? [] : [rounding(grant.rounding, s)]);
}

/** 资助金额按累计数计算：… */
function totals({ scope, period, totals: facts }: Accumulated, s: Setting): Phrase {
  const added = list(
    facts.map((fact) => label(fact, s)),
    "和",
  );
  const what = facts.length === 0 ? nothing : phrase`的${added}`;
  const claims = phrase`${same(scope, s)}${during(period, s)}本次及此前各次申请`;
  return phrase`资助金额按累计数计算：将${claims}${what}合并计算，再扣除此前各次已计算的金额，使分次申请与一次申请的结果相同`;
}

/** 支出限额（全额）：自2019年3月19日起为300万加元；… */
export function define({ name, label: text, value }: Define, s: Setting): Phrase {
  const told = isCondition(value) ? s.say.condition(value, s) : s.say.value(value, s);
  return sentence(phrase`${link("define", name, said(text, s))}：${told}`);
}

export const meanings = (grant: Grant, s: Setting): readonly Phrase[] =>
  definesOf(grant).map((one) => define(one, s));
