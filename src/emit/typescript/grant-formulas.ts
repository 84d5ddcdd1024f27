import type { Grant } from "../../model/grant.ts";
import type { Formula } from "../../model/walk.ts";

/** What a grant by itself is worked out from: its conditions and amounts, without its caps. */
export const formulasOf = (grant: Grant): readonly Formula[] =>
  [
    ...grant.conditions.map(({ test }) => test),
    grant.amount,
    grant.less,
    grant.atLeast,
    grant.nothingBelow,
    ...stageShares(grant),
  ].filter((formula) => formula !== undefined);

/** What the stages of payment ask for, where they do not take the rest. */
export const stageShares = ({ payment }: Grant): readonly (Formula | undefined)[] =>
  payment?.kind === "stages" ? payment.stages.map(({ share }) => share) : [];
