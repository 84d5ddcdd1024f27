import type { Cap } from "../../model/cap.ts";
import type { Phrase } from "../phrase.ts";
import { isEmpty, link, spaced, words } from "../phrase.ts";
import type { CapFigure } from "../renderer.ts";
import type { Setting } from "../setting.ts";
import { limit, sourcesOf } from "./cap.ts";
import { list } from "./names.ts";
import { per as perPeriod } from "./period.ts";
import { per as perScope } from "./scope.ts";

/** "CNY 6 million", "per enterprise", "per year", "this grant" */
export function capFigure(cap: Cap, s: Setting): CapFigure {
  const scope = perScope(cap.scope, s);
  return {
    most: link("cap", cap.id, limit(cap.limit, cap, s)),
    each: isEmpty(scope) ? words("for all together") : scope,
    period: period(cap, s),
    counts: counts(cap, s),
  };
}

function period(cap: Cap, s: Setting): Phrase {
  switch (cap.limit.measure) {
    case "money":
    case "awards":
      return perPeriod(cap.period, s);
    case "open awards":
      return words("at a time");
    case "consecutive years":
      return words("at any time");
  }
}

function counts(cap: Cap, s: Setting): Phrase {
  const isOwn = cap.wording === "cap" || cap.wording === "amount per";
  if (isOwn && cap.externals.length === 0) return words("this grant");
  const sources = sourcesOf(cap, s);
  return spaced(list(sources, "and"), sources.length > 1 ? "together" : "");
}
