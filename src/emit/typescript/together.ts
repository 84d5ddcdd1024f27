import type { Expression } from "../../model/amount.ts";
import type { Env } from "./env.ts";
import type { Whole } from "./magnitude.ts";
import { inUnitsOf, larger, made, none } from "./magnitude.ts";

/** One of several values: no larger than the largest of them. */
export function combined(
  of: readonly Expression[],
  env: Env,
  code: (codes: readonly string[]) => string,
): Whole | undefined {
  const wholes = together(of, env);
  const [first] = wholes ?? [];
  if (wholes === undefined || first === undefined) return undefined;
  return made(
    {
      code: code(wholes.map((each) => each.code)),
      denominator: first.denominator,
      magnitude: wholes.map(({ magnitude }) => magnitude).reduce(larger, none),
      isNonNegative: wholes.every(({ isNonNegative }) => isNonNegative),
    },
    wholes,
  );
}

/** All of them, as the same multiple of each. */
export function together(of: readonly Expression[], env: Env): readonly Whole[] | undefined {
  const wholes = of.map((each) => env.whole(each));
  const present = wholes.filter((each): each is Whole => each !== undefined);
  return present.length < wholes.length ? undefined : inUnitsOf(present);
}
