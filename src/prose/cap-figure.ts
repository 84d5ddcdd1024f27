import type { PageSetting } from "./grammar.ts";
import type { Cap } from "../model/cap.ts";
import type { Period } from "../model/period.ts";
import { isEmpty, link, words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { CapFigure } from "./renderer.ts";

/** What a language says in a table of ceilings. */
export interface CapFigureWords {
  /** In place of "per enterprise". */
  readonly forAll: string;
  /** "per year", "in total" */
  readonly period: (period: Period, s: PageSetting) => Phrase;
  /** In place of "per year": of open awards, and of years in a row. */
  readonly atATime: string;
  readonly atAnyTime: string;
  readonly thisGrant: string;
  /** "“A” and “B” together" */
  readonly together: (sources: Phrase) => Phrase;
}

/** "CNY 6 million", "per enterprise", "per year", "this grant" */
export function capFigure(cap: Cap, s: PageSetting): CapFigure {
  const { capFigure: say, limit, perScope } = s.tongue;
  const scope = perScope(cap.scope, s);
  return {
    most: link("cap", cap.id, limit(cap.limit, cap, s)),
    each: isEmpty(scope) ? words(say.forAll) : scope,
    period: period(cap, s),
    counts: counts(cap, s),
  };
}

function period(cap: Cap, s: PageSetting): Phrase {
  const { capFigure: say } = s.tongue;
  switch (cap.limit.measure) {
    case "money":
    case "awards":
      return say.period(cap.period, s);
    case "open awards":
      return words(say.atATime);
    case "consecutive years":
      return words(say.atAnyTime);
  }
}

function counts(cap: Cap, s: PageSetting): Phrase {
  const { capFigure: say, list } = s.tongue;
  const isOwn = cap.wording === "cap" || cap.wording === "amount per";
  if (isOwn && cap.externals.length === 0) return words(say.thisGrant);
  const sources = s.tongue.sourcesOf(cap, s);
  const listed = list(sources, "and");
  return sources.length > 1 ? say.together(listed) : listed;
}
