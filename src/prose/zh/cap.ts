import type { Cap, Limit } from "../../model/cap.ts";
import { isEmpty, joined, link, nothing, phrase, sequence, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { fixedCount, isYearly, saysTotal } from "../bound.ts";
import { within } from "./brackets.ts";
import { number } from "./figure.ts";
import { external } from "./label.ts";
import { grantRef, list, thisPolicy } from "./names.ts";
import { per as perPeriod } from "./period.ts";
import { per as perScope } from "./scope.ts";

/** 单家企业每年最高600万元, linked; the whole of a cap in a few words. */
export const cap = (told: Cap, s: Setting): Phrase =>
  link(
    "cap",
    told.id,
    phrase`${where(told, together(told, s), s)}${upTo(told, s)}${manner(told, s)}`,
  );

/** The same beside one of its grants: 单家企业每年与“首发产品”合计最高200万元 */
export function capOn(told: Cap, grant: string, s: Setting): Phrase {
  const others = told.grants.filter((name) => name !== grant);
  const shared = [...refs(others, s), ...externals(told, s)];
  const joint = shared.length === 0 ? nothing : phrase`与${list(shared, "和")}合计`;
  return link("cap", told.id, phrase`${where(told, joint, s)}${upTo(told, s)}${manner(told, s)}`);
}

/** 单家企业每年, 每个平台, 单家企业每年“首试产品”和“首发产品”合计 */
function where(told: Cap, shared: Phrase, s: Setting): Phrase {
  const period = hasPeriod(told) ? perPeriod(told.period, s) : nothing;
  const place = phrase`${perScope(told.scope, s)}${isYearly(told) ? nothing : period}${shared}`;
  return told.scope.kind === "everyone" && isEmpty(shared) ? phrase`${place}合计` : place;
}

const hasPeriod = ({ limit }: Cap): boolean =>
  limit.measure === "money" || limit.measure === "awards";

/** “首试产品”和“首发产品”合计, 各项资助合计, 本政策及“其他机构给予的小额援助”合计 */
function together(told: Cap, s: Setting): Phrase {
  const others = externals(told, s);
  if (told.wording === "joint over all") {
    return others.length === 0
      ? words("各项资助合计")
      : phrase`${thisPolicy(s)}及${list(others, "和")}合计`;
  }
  const sources = [...refs(told.grants, s), ...others];
  return sources.length > 1 ? phrase`${list(sources, "和")}合计` : nothing;
}

/** 最高600万元, 累计最高500万元, 最多资助3次, 最多连续资助2年 */
function upTo(told: Cap, s: Setting): Phrase {
  const total = saysTotal(told, s.policy.grants) ? "累计" : "";
  switch (told.limit.measure) {
    case "money":
      return phrase`${total}${most(told)}${limit(told.limit, told, s)}`;
    case "awards":
      return phrase`${total}最多资助${limit(told.limit, told, s)}`;
    case "open awards":
      return phrase`同时最多有${limit(told.limit, told, s)}`;
    case "consecutive years":
      return phrase`最多${limit(told.limit, told, s)}`;
  }
}

function most(told: Cap): string {
  if (told.whenShort === "in principle") return "原则上不超过";
  return isYearly(told) ? "不超过" : "最高";
}

/** 单家企业每年600万元, 每个平台3次: what a ceiling is, before 的上限. */
export function measure(told: Cap, s: Setting): Phrase {
  const total = saysTotal(told, s.policy.grants) ? words("累计") : nothing;
  const period = hasPeriod(told) && !isYearly(told) ? perPeriod(told.period, s) : nothing;
  return sequence([perScope(told.scope, s), period, total, limit(told.limit, told, s)]);
}

/** 600万元, 3次, 1项未完成的资助, 连续资助2年 */
export function limit(bound: Limit, told: Cap, s: Setting): Phrase {
  switch (bound.measure) {
    case "money":
      return within(bound.amount, ["atom", "noun", "product"], s);
    case "awards":
      return phrase`${countOf(told, s)}${told.scope.kind === "everyone" ? "项" : "次"}`;
    case "open awards":
      return phrase`${countOf(told, s)}项未完成的资助`;
    case "consecutive years":
      return phrase`连续资助${countOf(told, s)}年`;
  }
}

function countOf(told: Cap, s: Setting): Phrase {
  const fixed = fixedCount(told);
  if (fixed !== undefined) return number(fixed, s);
  return told.limit.measure === "money" ? nothing : within(told.limit.count, ["atom"], s);
}

/** （超出的按比例核减）, （按评分排序）: how a ceiling differs from the usual one. */
function manner(told: Cap, s: Setting): Phrase {
  const how = told.ranking === undefined ? shortage[told.whenShort] : ranking(told, s);
  return isEmpty(how) ? nothing : phrase`（${how}）`;
}

const shortage: Record<Cap["whenShort"], Phrase> = {
  reduce: nothing,
  refuse: words("超出的不予资助"),
  "pro rata": words("超出的按比例核减"),
  "in principle": nothing,
};

function ranking({ ranking: order }: Cap, s: Setting): Phrase {
  if (order === undefined) return nothing;
  if (order.kind === "by award") return words("从优");
  const values = order.values.map((one) => within(one, ["atom", "noun", "product"], s));
  return phrase`按${joined(values, "、")}排序`;
}

export const refs = (grants: readonly string[], s: Setting): readonly Phrase[] =>
  grants.map((name) => grantRef(name, s));

export const externals = (told: Cap, s: Setting): readonly Phrase[] =>
  told.externals.map((one) => phrase`“${external(one, s)}”`);
