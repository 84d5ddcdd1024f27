import type { Expression } from "./amount.ts";
import type { Cap } from "./cap.ts";
import type { Grant } from "./grant.ts";
import type { Formula } from "./walk.ts";

/*
 * The formulas that stand in a grant and in a cap. Whoever looks through all of them asks here, so
 * that a new part of a grant is added in one place.
 */

/** What an award is worked out from: the amount, what is deducted, and the least of both kinds. */
export const amountFormulas = ({
  amount,
  less,
  atLeast,
  nothingBelow,
}: Pick<Grant, "amount" | "less" | "atLeast" | "nothingBelow">): readonly Expression[] =>
  [amount, less, atLeast, nothingBelow].filter((part) => part !== undefined);

export const conditionFormulas = ({ conditions }: Pick<Grant, "conditions">): readonly Formula[] =>
  conditions.map(({ test }) => test);

/** What the stages of payment ask for, where they do not take the rest. */
export const stageShares = ({ payment }: Pick<Grant, "payment">): readonly Expression[] =>
  payment?.kind === "stages"
    ? payment.stages.map(({ share }) => share).filter((share) => share !== undefined)
    : [];

/** How much a cap allows: money, or a number. */
export const limitFormula = ({ limit }: Pick<Cap, "limit">): Expression =>
  limit.measure === "money" ? limit.amount : limit.count;

/** The values by which claims are ranked that a cap has no room for together. */
export const rankingFormulas = ({ ranking }: Pick<Cap, "ranking">): readonly Expression[] =>
  ranking?.kind === "by values" ? ranking.values : [];
