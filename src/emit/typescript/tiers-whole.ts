import { maxMinor } from "../../exact/money.ts";
import type { Rational } from "../../exact/rational.ts";
import { compare, max, zero } from "../../exact/rational.ts";
import type { Bands, Expression, Slices } from "../../model/amount.ts";
import type { Env } from "./env.ts";
import { whole } from "./literal.ts";
import type { Whole } from "./magnitude.ts";
import { inUnitsOf, made, none, sum, times } from "./magnitude.ts";
import { combined } from "./together.ts";

/*
 * `slices of` and `bands of` in whole numbers: of something that is never negative, with bounds
 * and rates that are constants.
 */

/** One slice: the rate of what lies between two bounds; the last one may have no upper bound. */
interface Slice {
  readonly rate: Rational;
  readonly from: Rational;
  readonly to: Rational | undefined;
}

export function slicesWhole({ of, parts }: Slices, env: Env): Whole | undefined {
  const base = env.whole(of);
  const slices = constantSlices(parts);
  if (base === undefined || slices === undefined || !isShort(base)) return undefined;
  const terms = slices.map((slice) => term(slice, base));
  const present = terms.filter((each): each is Whole => each !== undefined);
  if (present.length < terms.length) return undefined;
  const scaled = inUnitsOf(present);
  return scaled && added(scaled);
}

/** What is written once for each slice must be short. */
const isShort = ({ code, isNonNegative }: Whole): boolean => isNonNegative && code.length <= 60;

/** Undefined where a bound or rate is no constant. Empty slices are left out. */
function constantSlices(parts: Slices["parts"]): readonly Slice[] | undefined {
  const slices: Slice[] = [];
  let reached = zero;
  for (const { rate, bound } of parts) {
    const to = bound && constantOf(bound);
    const at = constantOf(rate);
    if (at === undefined || (bound !== undefined && to === undefined)) return undefined;
    if (to === undefined || compare(to, reached) > 0) slices.push({ rate: at, from: reached, to });
    reached = to === undefined ? reached : max(reached, to);
  }
  return slices;
}

const constantOf = (expression: Expression): Rational | undefined =>
  expression.kind === "constant" ? expression.value : undefined;

/**
 * The rate of the part of the base that lies in the slice. Bounds must be whole units of the
 * base.
 */
function term({ rate, from, to }: Slice, base: Whole): Whole | undefined {
  const [low, high] = [unitsOf(from, base), to && unitsOf(to, base)];
  if (low === undefined || (to !== undefined && high === undefined)) return undefined;
  const upper = high === undefined ? base.code : `Math.min(${base.code}, ${whole(high)})`;
  const inside = low === 0n ? upper : `Math.max(0, ${upper} - ${whole(low)})`;
  return made(
    {
      code: `${whole(rate.n)} * ${inside}`,
      denominator: base.denominator * rate.d,
      magnitude: sum(times(base.magnitude, rate.n), { perFact: 0n, fixed: high ?? low }),
      isNonNegative: true,
    },
    [base],
  );
}

function unitsOf({ n, d }: Rational, { denominator }: Whole): bigint | undefined {
  const units = n * denominator;
  return units % d === 0n && units / d <= maxMinor ? units / d : undefined;
}

function added(terms: readonly Whole[]): Whole | undefined {
  const [first] = terms;
  return made(
    {
      code: terms.length === 0 ? "0" : `(${terms.map(({ code }) => code).join(" + ")})`,
      denominator: first?.denominator ?? 1n,
      magnitude: terms.map(({ magnitude }) => magnitude).reduce(sum, none),
      isNonNegative: true,
    },
    terms,
  );
}

/** The whole at the first band that it fits; the last one is open, so that there always is one. */
export function bandsWhole({ of, parts }: Bands, env: Env): Whole | undefined {
  const base = env.whole(of);
  if (base === undefined || !isShort(base) || parts.at(-1)?.edge !== "above") return undefined;
  const tests = parts.map((band) => {
    const bound = band.edge === "above" ? undefined : constantOf(band.bound);
    const units = bound && unitsOf(bound, base);
    if (units === undefined) return undefined;
    return `${base.code} ${band.edge === "to" ? "<=" : "<"} ${whole(units)}`;
  });
  if (tests.slice(0, -1).includes(undefined)) return undefined;
  const values = parts.map(({ value }) => value);
  const found = combined(values, env, (codes) => {
    const picks = codes.map((code, place) => {
      const test = tests[place];
      return test === undefined ? code : `${test} ? ${code} : `;
    });
    return `(${picks.join("")})`;
  });
  return found && made(found, [found, base]);
}
