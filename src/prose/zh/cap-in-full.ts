import type { Rational } from "../../exact/rational.ts";
import type { Cap } from "../../model/cap.ts";
import type { CapInFullWords } from "../cap-in-full.ts";
import { joined, nothing, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { isOne, isYearly, saysTotal } from "../bound.ts";
import { limit, sourcesOf } from "./cap.ts";
import { number } from "../figure.ts";
import { list } from "./punctuation.ts";
import { during } from "./period.ts";
import { same } from "./scope.ts";

export const capInFull: CapInFullWords = {
  statement,
  shortages: {
    reduce: ["余额不足的，按余额给予资助"],
    refuse: ["超出余额的，整笔不予资助，不作核减"],
    "pro rata": ["同批审定的资助合计超出余额的，均按比例核减", "单独审定的申请，以余额为限"],
    "in principle": ["该限额为通常上限，超出的不予核减，但在结果中注明"],
  },
  beyond: { reduce: "超出的，按该限额给予资助", refuse: "超出的，整笔不予资助，不作核减" },
  noRoom: "超出的申请不予资助",
  best,
  order: (values) =>
    phrase`同批审定的申请，按${joined(values, "、")}依次资助；相同的，日期在先者优先`,
  highestFirst: (value) => phrase`${value}从高到低`,
  latestFirst: (date) => phrase`${date}从晚到早`,
  alone: "单独审定的申请，有名额即可资助",
  inForce: (interval) => phrase`本上限${interval}适用`,
  earlierCount: "此前条文下获得的资助计入本上限",
};

/** What is counted, for whom, for how long, and how much that may be. */
function statement(cap: Cap, s: PageSetting): Phrase {
  const most = limit(cap.limit, cap, s);
  const total = saysTotal(cap, s.policy.grants) ? "累计" : "合计";
  const usually = cap.whenShort === "in principle" ? "原则上" : "";
  switch (cap.limit.measure) {
    case "money":
      return cap.scope.kind === "claim"
        ? phrase`${same(cap.scope, s)}的${source(cap, s, "or")}，${usually}不超过${most}`
        : phrase`${counted(cap, s)}，${usually}${total}不超过${most}`;
    case "awards":
      return phrase`${where(cap, s)}最多资助${most}`;
    case "open awards":
      return phrase`${where(cap, s)}同时最多有${most}（已完成或已收回的不计）`;
    case "consecutive years":
      return phrase`${where(cap, s)}最多${most}`;
  }
}

/** 同一企业在同一自然年度内获得的“首试产品”和“首发产品”资助 */
function counted(cap: Cap, s: PageSetting): Phrase {
  const period = isYearly(cap) ? words("同一年度内") : during(cap.period, s);
  if (cap.scope.kind === "everyone") return phrase`${period}给予的${source(cap, s)}`;
  const time = period === nothing ? nothing : phrase`在${period}`;
  return phrase`${same(cap.scope, s)}${time}获得的${source(cap, s)}`;
}

/** 同一平台在同一自然年度内，本项资助 */
function where(cap: Cap, s: PageSetting): Phrase {
  const period = cap.limit.measure === "awards" ? during(cap.period, s) : nothing;
  const scope = cap.scope.kind === "everyone" ? nothing : phrase`对${same(cap.scope, s)}`;
  return phrase`${source(cap, s)}${scope}${period === nothing ? nothing : phrase`在${period}`}`;
}

/** 本项资助, “首试产品”和“首发产品”资助, 本措施各项资助和“其他援助” */
function source(cap: Cap, s: PageSetting, conjunction: "and" | "or" = "and"): Phrase {
  if (cap.wording === "joint over all") return list(sourcesOf(cap, s), conjunction);
  const isOwn = cap.wording !== "joint" && cap.externals.length === 0;
  return isOwn ? words("本项资助") : phrase`${list(sourcesOf(cap, s), conjunction)}资助`;
}

/** 同批审定的申请，取资助金额最高的2项；金额相同的，日期在先者优先 */
function best(fixed: Rational | undefined, s: PageSetting): Phrase {
  const chosen =
    fixed === undefined || isOne(fixed) ? words("最高者") : phrase`最高的${number(fixed, s)}项`;
  return phrase`同批审定的申请，取资助金额${chosen}；金额相同的，日期在先者优先`;
}
