import type { Define } from "../model/amount.ts";
import {
  amountFormulas,
  conditionFormulas,
  limitFormula,
  rankingFormulas,
  stageShares,
} from "../model/formulas.ts";
import type { Grant } from "../model/grant.ts";
import type { Formula } from "../model/walk.ts";
import { everythingIn } from "../model/walk.ts";
import { rateOf } from "./form.ts";

/**
 * The named values that the sentences about a grant mention by their label, in the order of use. A
 * named rate that is told in full where it is used is not among them.
 */
export function definesOf(grant: Grant): readonly Define[] {
  const parts = formulasOf(grant, "every article").flatMap(everythingIn);
  const toldInFull = new Set(
    parts.flatMap((part) =>
      part.kind === "share" && rateOf(part.rate) !== part.rate ? [part.rate] : [],
    ),
  );
  const named = parts.flatMap((part) => {
    if (part.kind === "define") return toldInFull.has(part) ? [] : [part.define];
    return part.kind === "named" ? [part.define] : [];
  });
  return [...new Set(named)];
}

/**
 * What a grant is worked out from, with the ceilings of its own article or with all that bind it.
 */
export function formulasOf(
  grant: Grant,
  caps: "own article" | "every article",
): readonly Formula[] {
  const told = grant.caps.filter(
    (cap) => caps === "every article" || cap.article === grant.article,
  );
  return [
    ...conditionFormulas(grant),
    ...amountFormulas(grant),
    ...stageShares(grant),
    ...told.flatMap((cap) => [limitFormula(cap), ...rankingFormulas(cap)]),
  ];
}
