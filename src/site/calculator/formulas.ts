import type { Expression } from "../../model/amount.ts";
import type { Cap } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Formula } from "../../model/walk.ts";
import { factsOf } from "../../model/walk.ts";

/** What decides a claim on the grant, its ceilings left aside. */
export const formulasOf = (grant: Grant): readonly Formula[] => [
  grant.amount,
  ...[grant.less, grant.atLeast, grant.nothingBelow].filter((part) => part !== undefined),
  ...grant.conditions.map(({ test }) => test),
];

export const factsIn = (formulas: readonly Formula[]): ReadonlySet<Fact> =>
  new Set(formulas.flatMap((formula) => [...factsOf(formula)]));

export const limitOf = ({ limit }: Cap): Expression =>
  limit.measure === "money" ? limit.amount : limit.count;
