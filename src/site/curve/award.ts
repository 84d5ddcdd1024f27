import type { Rational } from "../../exact/rational.ts";
import { compare, equals, isZero, roundTo, zero } from "../../exact/rational.ts";
import type { Cap } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import { factsOf } from "../../model/walk.ts";
import { curveOf, whether } from "./formula.ts";
import type { Piecewise } from "./piecewise.ts";
import { chosen, constant, greatest, least, minus, valueAt } from "./piecewise.ts";

/**
 * What a first claim gets for each amount of the one money fact that its amount depends on, its other
 * conditions met. Rounding is left out of the pieces; `awardAt` rounds.
 */
export interface AwardCurve {
  readonly grant: Grant;
  readonly fact: Fact;
  readonly award: Piecewise;
  /** Before ceilings. */
  readonly amount: Piecewise;
  /** What ceilings come to that are the same for every claim. */
  readonly ceilings: readonly Rational[];
  /** Whether an authority sets a ceiling, such as a budget, which is then not in it. */
  readonly hasOthers: boolean;
}

/** Undefined where the amount depends on nothing, on several facts, or on the ledger. */
export function awardCurve(grant: Grant): AwardCurve | undefined {
  const fact = onlyMoneyFact(grant);
  const amount = fact && amountCurve(grant, fact);
  if (fact === undefined || amount === undefined || grant.accumulated !== undefined)
    return undefined;
  const caps = grant.caps.filter((cap) => isOfMoney(cap) && isInForceWith(cap, grant));
  const limits = caps.map((cap) => limitCurve(cap, fact));
  const isKnown = caps.every((cap, place) => limits[place] !== undefined || isSetApart(cap));
  // Without a ceiling that the claim itself decides, the drawing would promise too much.
  if (!isKnown) return undefined;
  const capped = caps.reduce((rest, cap, place) => underCap(rest, cap, limits[place]), amount);
  const award = withConditions(withNothingBelow(capped, grant, fact), grant, fact);
  if (award === undefined || (award.every(({ slope }) => isZero(slope)) && award.length === 1)) {
    return undefined;
  }
  const ceilings = limits.flatMap((limit) => (limit?.length === 1 ? [valueAt(limit, 0n)] : []));
  return { grant, fact, award, amount, ceilings, hasOthers: limits.includes(undefined) };
}

function onlyMoneyFact({ amount }: Grant): Fact | undefined {
  const money = [...factsOf(amount)].filter(({ type }) => type.kind === "money");
  const [first] = money;
  return money.every(({ name }) => name === first?.name) ? first : undefined;
}

/** The amount with what is taken off and what it is raised to, never below 0. */
function amountCurve({ amount, less, atLeast }: Grant, fact: Fact): Piecewise | undefined {
  const nothing = constant(zero);
  const whole = curveOf(amount, fact);
  const taken = less === undefined ? nothing : curveOf(less, fact);
  const least = atLeast === undefined ? nothing : curveOf(atLeast, fact);
  if (whole === undefined || taken === undefined || least === undefined) return undefined;
  const left = greatest(minus(greatest(whole, nothing), greatest(taken, nothing)), nothing);
  return greatest(left, least);
}

/** A ceiling in principle may be passed, and binds no award. */
const isOfMoney = ({ limit, whenShort }: Cap): boolean =>
  limit.measure === "money" && whenShort !== "in principle";

const isInForceWith = ({ inForce }: Cap, grant: Grant): boolean =>
  (grant.inForce.until === undefined || inForce.from <= grant.inForce.until) &&
  (inForce.until === undefined || grant.inForce.from <= inForce.until);

/** Whether every fact that its amount needs is found by an authority, as a budget is. */
const isSetApart = ({ limit }: Cap): boolean =>
  limit.measure === "money" &&
  [...factsOf(limit.amount)].every(({ setBy }) => setBy !== undefined) &&
  factsOf(limit.amount).size > 0;

function limitCurve({ limit }: Cap, fact: Fact): Piecewise | undefined {
  const curve = limit.measure === "money" ? curveOf(limit.amount, fact) : undefined;
  return curve && greatest(curve, constant(zero));
}

function underCap(rest: Piecewise, { whenShort }: Cap, limit: Piecewise | undefined): Piecewise {
  if (limit === undefined) return rest;
  return whenShort === "refuse"
    ? chosen(rest, limit, (order) => order <= 0, rest, constant(zero))
    : least(rest, limit);
}

function withNothingBelow(
  award: Piecewise,
  { nothingBelow }: Grant,
  fact: Fact,
): Piecewise | undefined {
  if (nothingBelow === undefined) return award;
  const floor = curveOf(nothingBelow, fact);
  return floor && chosen(award, floor, (order) => order >= 0, award, constant(zero));
}

/** Of the conditions, those that the amount alone decides. */
function withConditions(
  award: Piecewise | undefined,
  { conditions }: Grant,
  fact: Fact,
): Piecewise | undefined {
  const nothing = constant(zero);
  return conditions.reduce<Piecewise | undefined>((rest, { test, must }) => {
    const facts = [...factsOf(test)];
    if (rest === undefined || !facts.some(({ name }) => name === fact.name)) return rest;
    return must === "hold"
      ? whether(test, fact, rest, nothing)
      : whether(test, fact, nothing, rest);
  }, award);
}

/** What is awarded for the amount, to the minor unit: the amount is rounded as the policy says. */
export function awardAt({ grant, award, amount }: AwardCurve, x: bigint): Rational {
  const { mode, unit } = grant.rounding;
  const [before, after] = [valueAt(amount, x), valueAt(award, x)];
  const rounded = roundTo(before, mode, unit);
  if (equals(before, after)) return rounded;
  const floored = roundTo(after, "down", unit);
  return compare(rounded, floored) < 0 && !isZero(after) ? rounded : floored;
}
