import type { Cap } from "../../model/cap.ts";
import type { Phrase } from "../phrase.ts";
import { isEmpty, link, phrase, words } from "../phrase.ts";
import type { CapFigure } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { limit, sourcesOf } from "./cap.ts";
import { list } from "./names.ts";
import { per as perPeriod } from "./period.ts";
import { per as perScope } from "./scope.ts";

/** 600万元, 单家企业, 每年, 本项资助 */
export function capFigure(cap: Cap, s: Setting): CapFigure {
  const scope = perScope(cap.scope, s);
  return {
    most: link("cap", cap.id, limit(cap.limit, cap, s)),
    each: isEmpty(scope) ? words("全部申请单位合计") : scope,
    period: period(cap, s),
    counts: counts(cap, s),
  };
}

function period(cap: Cap, s: Setting): Phrase {
  switch (cap.limit.measure) {
    case "money":
    case "awards":
      return cap.period.kind === "lifetime" ? words("累计") : perPeriod(cap.period, s);
    case "open awards":
      return words("同一时间");
    case "consecutive years":
      return words("任何连续年度");
  }
}

function counts(cap: Cap, s: Setting): Phrase {
  const isOwn = cap.wording === "cap" || cap.wording === "amount per";
  if (isOwn && cap.externals.length === 0) return words("本项资助");
  const sources = sourcesOf(cap, s);
  return phrase`${list(sources, "和")}${sources.length > 1 ? "合计" : ""}`;
}
