import type { Rational } from "../../exact/rational.ts";
import { add, compare, floor, min, multiply, rational } from "../../exact/rational.ts";
import { mostAwarded } from "../../lint/award.ts";
import type { Fact } from "../../model/fact.ts";
import type { Period } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { Standing } from "./standing.ts";
import { standingCaps } from "./standing.ts";
import { windowsWithin } from "./windows.ts";

/** Grants that share a ceiling for one receiver; no bound where nothing limits them. */
export interface Block {
  readonly grants: readonly string[];
  readonly bound: Rational | undefined;
}

/**
 * Upper bounds on what one receiver can get from its grants within a period. Ceilings for the
 * receiver or for everyone are taken together; a limit on the number of awards bounds what each may
 * be at most. Every bound holds for any claims; it need not be reached.
 */
export function ceilingsFor(
  receiver: Fact,
  grants: readonly string[],
  period: Period,
  policy: Policy,
): readonly Block[] {
  const caps = standingCaps({ kind: "each", facts: [receiver] }, policy);
  let blocks: readonly Block[] = grants.map((grant) => ({
    grants: [grant],
    bound: countedBound(grant, caps, period, policy),
  }));
  // Wider ceilings last: they hold for what the narrower ones leave.
  for (const cap of [...caps].sort((a, b) => a.grants.length - b.grants.length)) {
    blocks = limited(blocks, cap, period, policy);
  }
  return blocks;
}

/** Merges the blocks that a money cap counts as a whole, and holds them under its limit. */
function limited(
  blocks: readonly Block[],
  cap: Standing,
  period: Period,
  policy: Policy,
): readonly Block[] {
  const windows = windowsWithin(cap.period, period, policy.term);
  if (cap.measure !== "money" || windows === undefined) return blocks;
  const inside = blocks.filter((block) => block.grants.every((one) => cap.grants.includes(one)));
  if (inside.length === 0) return blocks;
  const limit = multiply(rational(windows), cap.most);
  const sum = inside.reduce<Rational | undefined>(
    (total, { bound }) =>
      total === undefined || bound === undefined ? undefined : add(total, bound),
    rational(0),
  );
  // A ceiling that its parts never reach keeps them apart.
  if (sum !== undefined && compare(sum, limit) <= 0) return blocks;
  const merged = { grants: inside.flatMap((block) => block.grants), bound: limit };
  const place = Math.min(...inside.map((block) => blocks.indexOf(block)));
  return blocks.flatMap((block, at) =>
    at === place ? [merged] : inside.includes(block) ? [] : [block],
  );
}

/** So many awards, each under every ceiling that binds one award. */
function countedBound(
  grant: string,
  caps: readonly Standing[],
  period: Period,
  policy: Policy,
): Rational | undefined {
  const each = mostOfOne(grant, policy);
  if (each === undefined) return undefined;
  const counts = caps
    .filter((cap) => cap.measure === "awards" && cap.grants.includes(grant))
    .flatMap((cap) => {
      const windows = windowsWithin(cap.period, period, policy.term);
      return windows === undefined ? [] : [multiply(rational(windows), rational(floor(cap.most)))];
    });
  const [first, ...others] = counts;
  return first && multiply(others.reduce(min, first), each);
}

/** The most that one award of the grant can be: every money cap holds for a single award. */
function mostOfOne(grant: string, policy: Policy): Rational | undefined {
  const formula = policy.grants.filter(({ name }) => name === grant).map(mostAwarded);
  const known = standingCaps({ kind: "claim" }, policy)
    .filter((cap) => cap.measure === "money" && cap.grants.includes(grant))
    .map(({ most }) => most);
  const ofFormula = formula.includes(undefined)
    ? []
    : formula.filter((one) => one !== undefined).reduce<readonly Rational[]>(larger, []);
  const [first, ...others] = [...known, ...ofFormula];
  return first && others.reduce(min, first);
}

const larger = (best: readonly Rational[], one: Rational): readonly Rational[] => {
  const [before] = best;
  return before === undefined || compare(one, before) > 0 ? [one] : best;
};
