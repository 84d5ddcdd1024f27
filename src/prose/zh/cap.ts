import type { Expression } from "../../model/amount.ts";
import type { Cap, Limit } from "../../model/cap.ts";
import { isEmpty, joined, link, nothing, phrase, sequence, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import * as sources from "../sources.ts";
import { othersThan } from "../sources.ts";
import { fixedCount, isFigure, namedFigure, isYearly, saysTotal } from "../bound.ts";
import { within } from "../brackets.ts";
import { number } from "../figure.ts";
import { defineNoun } from "./label.ts";
import { thisPolicy } from "../names.ts";
import { aside, list } from "./punctuation.ts";
import { per as perPeriod } from "./period.ts";
import { per as perScope } from "./scope.ts";

/** 单家企业每年最高600万元, linked; the whole of a cap in a few words. */
export function cap(told: Cap, s: PageSetting): Phrase {
  const sources = sourcesOf(told, s);
  const isShared = sources.length > 1 || told.wording === "joint over all";
  return asLink(told, isShared ? list(sources, "and") : nothing, s);
}

/** The same beside one of its grants: 与“首发产品”合计，单家企业每年最高200万元 */
export function capOn(told: Cap, grant: string, s: PageSetting): Phrase {
  const shared = othersThan(grant, told, s);
  return asLink(told, shared.length === 0 ? nothing : phrase`与${list(shared, "and")}`, s);
}

function asLink(told: Cap, shared: Phrase, s: PageSetting): Phrase {
  const where = sequence([perScope(told.scope, s), period(told, s)]);
  const together = isEmpty(shared) ? nothing : phrase`${shared}合计${isEmpty(where) ? "" : "，"}`;
  const how = total(told, isEmpty(shared), s);
  return link("cap", told.id, phrase`${together}${where}${how}${upTo(told, s)}${manner(told, s)}`);
}

/** 每年; a budget of the year and a number of years in a row say it themselves. */
function period(told: Cap, s: PageSetting): Phrase {
  const { measure: what } = told.limit;
  const has = !isYearly(told) && (what === "money" || what === "awards");
  return has ? perPeriod(told.period, s) : nothing;
}

/** 累计 for ever, 合计 over everyone. */
function total(told: Cap, isAlone: boolean, s: PageSetting): string {
  if (saysTotal(told, s.policy.grants)) return "累计";
  const isEveryone = told.scope.kind === "everyone" && told.limit.measure === "money";
  return isAlone && isEveryone ? "合计" : "";
}

/** What a cap counts: “首试产品”, 本措施各项资助, “其他机构给予的援助”. */
export const sourcesOf = (told: Cap, s: PageSetting): readonly Phrase[] =>
  sources.sourcesOf(told, phrase`${thisPolicy(s)}各项资助`, s);

/** 最高600万元, 最多资助3次, 同时最多有1项未完成的资助, 最多连续资助2年 */
function upTo(told: Cap, s: PageSetting): Phrase {
  const bound = limit(told.limit, told, s);
  switch (told.limit.measure) {
    case "money":
      return phrase`${most(told)}${bound}`;
    case "awards":
      return phrase`最多资助${bound}`;
    case "open awards":
      return phrase`同时最多有${bound}`;
    case "consecutive years":
      return phrase`最多${bound}`;
  }
}

function most(told: Cap): string {
  if (told.whenShort === "in principle") return "原则上不超过";
  return isFigure(told) ? "最高" : "不超过";
}

/**
 * 单家企业每年600万元的上限, 每个平台3次的上限; 每辆自行车的上限（购车价格的50%）, where the amount is
 * more than a figure, with what it comes to here; 年度资金总额, which is a ceiling by itself
 */
export function theCeiling(told: Cap, s: PageSetting, here: Phrase = nothing): Phrase {
  const most = limit(told.limit, told, s);
  if (isYearly(told)) return isEmpty(here) ? most : phrase`${most}（本次为${here}）`;
  const total = saysTotal(told, s.policy.grants) ? words("累计") : nothing;
  const holding = sequence([perScope(told.scope, s), period(told, s), total]);
  return isFigure(told)
    ? phrase`${holding}${most}的上限`
    : phrase`${holding}${isEmpty(holding) ? "" : "的"}上限${here}（${most}）`;
}

/** 600万元, 100万元（通常额度）, 3次, 1项未完成的资助, 连续资助2年 */
export function limit(bound: Limit, told: Cap, s: PageSetting): Phrase {
  switch (bound.measure) {
    case "money":
      return money(bound.amount, s);
    case "awards":
      return phrase`${countOf(told, s)}${told.scope.kind === "everyone" ? "项" : "次"}`;
    case "open awards":
      return phrase`${countOf(told, s)}项未完成的资助`;
    case "consecutive years":
      return phrase`连续资助${countOf(told, s)}年`;
  }
}

function money(amount: Expression, s: PageSetting): Phrase {
  const named = namedFigure(amount);
  return named === undefined
    ? within(amount, ["atom", "noun", "product"], s)
    : aside(s.say.value(named.figure, s), defineNoun(named.define, s));
}

function countOf(told: Cap, s: PageSetting): Phrase {
  const fixed = fixedCount(told);
  if (fixed !== undefined) return number(fixed, s);
  return told.limit.measure === "money" ? nothing : within(told.limit.count, ["atom"], s);
}

/** （超出的按比例核减）, （按评分排序）: how a ceiling differs from the usual one. */
function manner(told: Cap, s: PageSetting): Phrase {
  const how = told.limit.measure === "money" ? shortage[told.whenShort] : ranking(told, s);
  return isEmpty(how) ? nothing : phrase`（${how}）`;
}

const shortage: Record<Cap["whenShort"], Phrase> = {
  reduce: nothing,
  refuse: words("超出的不予资助"),
  "pro rata": words("超出的按比例核减"),
  "in principle": nothing,
};

function ranking({ ranking: order }: Cap, s: PageSetting): Phrase {
  if (order === undefined) return nothing;
  if (order.kind === "by award") return words("择优");
  const values = order.values.map((one) => within(one, ["atom", "noun", "product"], s));
  return phrase`按${joined(values, "、")}排序`;
}
