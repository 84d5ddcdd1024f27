import type { Expression } from "../../model/amount.ts";
import type { Accumulated, Grant } from "../../model/grant.ts";
import type { GrantWords } from "../grant.ts";
import { joined, link, nothing, phrase, sequence } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { amountPerCap, ownCaps } from "../bound.ts";
import { form, rateOf } from "../form.ts";
import { byRate } from "./amount.ts";
import { within } from "../brackets.ts";
import { capOn } from "./cap.ts";
import { bandRows, slicesOf, subject, tableRows } from "./choice.ts";
import { label } from "../label.ts";
import { list } from "./punctuation.ts";
import { during, per as perPeriod } from "./period.ts";
import { per as perScope, same } from "./scope.ts";

export const grant: GrantWords = {
  summary,
  amount,
  support: bound,
  less: (less) => phrase`从中扣除${less}，扣除后低于零的按零计`,
  atLeast: (floor) => phrase`资助金额最低为${floor}，但以各项上限为限`,
  totals,
  nothingBelow: (floor) => phrase`适用各项上限后低于${floor}的，不予资助`,
};

/** 按算力费用的30%给予资助，单家企业每年最高600万元 */
function summary(grant: Grant, s: PageSetting): Phrase {
  const caps = ownCaps(grant).map((cap) => capOn(cap, grant.name, s));
  return joined([amount(grant, s), joined(caps, "，")], separatorAfter(grant));
}

/** 按算力费用的30%给予资助, 每个大模型给予最高50万元资助 */
function amount(grant: Grant, s: PageSetting): Phrase {
  const less = grant.less === undefined ? nothing : phrase`扣除${s.say.value(grant.less, s)}`;
  const floor =
    grant.atLeast === undefined ? nothing : phrase`最低${s.say.value(grant.atLeast, s)}`;
  return joined([bound(grant, s), less, floor], separatorAfter(grant));
}

/** What follows a list holds for all of it, not for its last row. */
const separatorAfter = (grant: Grant): string => (form(grant.amount) === "list" ? "；" : "，");

/** 每个项目按实际投资额的30%给予资助 */
function bound(grant: Grant, s: PageSetting): Phrase {
  return phrase`${perOf(grant, s)}${given(grant.amount, grant.discretion, s)}`;
}

/** 每个大模型, 每个平台每年: the ceiling that an amount per something brings. */
function perOf(grant: Grant, s: PageSetting): Phrase {
  const cap = amountPerCap(grant);
  if (cap === undefined) return nothing;
  return link("cap", cap.id, sequence([perScope(cap.scope, s), perPeriod(cap.period, s)]));
}

/** 给予100万元资助, 按不超过研发费用的30%给予资助, 按以下标准给予资助：… */
function given(expression: Expression, discretion: boolean, s: PageSetting): Phrase {
  if (form(expression) === "list") return givenByList(expression, discretion, s);
  const told = s.say.value(expression, s);
  if (expression.kind === "constant") return phrase`给予${discretion ? "最高" : ""}${told}资助`;
  return phrase`按${discretion ? "不超过" : ""}${told}给予资助`;
}

function givenByList(expression: Expression, discretion: boolean, s: PageSetting): Phrase {
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

/** 资助金额按累计数计算：… */
function totals({ scope, period, totals: facts }: Accumulated, s: PageSetting): Phrase {
  const added = list(
    facts.map((fact) => label(fact, s)),
    "and",
  );
  const what = facts.length === 0 ? nothing : phrase`的${added}`;
  const claims = phrase`${same(scope, s)}${during(period, s)}本次及此前各次申请`;
  return phrase`资助金额按累计数计算：将${claims}${what}合并计算，再扣除此前各次已计算的金额，使分次申请与一次申请的结果相同`;
}
