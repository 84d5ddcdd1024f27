import { amountFormulas, conditionFormulas, stageShares } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Formula } from "../../model/walk.ts";

/** What a grant by itself is worked out from: its conditions and amounts, without its caps. */
export const formulasOf = (grant: Grant): readonly Formula[] => [
  ...conditionFormulas(grant),
  ...amountFormulas(grant),
  ...stageShares(grant),
];
