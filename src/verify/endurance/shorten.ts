import type { Step } from "../properties/step.ts";

/**
 * A part of a sequence that is still broken, from which no step, and no claim of a round, can be
 * left out; or as short as was found in so many tries.
 */
export function shortened(
  steps: readonly Step[],
  isBroken: (steps: readonly Step[]) => boolean,
): readonly Step[] {
  let triesLeft = mostTries;
  const isStill = (some: readonly Step[]): boolean => {
    triesLeft -= 1;
    return triesLeft >= 0 && isBroken(some);
  };
  let best = steps;
  for (let size = halved(steps.length); size > 1; size = halved(size)) {
    best = withoutRuns(best, size, isStill);
  }
  for (let before = best.length + 1; best.length < before;) {
    before = best.length;
    best = withoutRuns(best, 1, isStill);
  }
  return withFewerClaims(best, isStill);
}

const mostTries = 1_500;

const halved = (size: number): number => Math.ceil(size / 2);

/** From the end, since what comes last is most often what breaks. */
function withoutRuns(
  steps: readonly Step[],
  size: number,
  isStill: (steps: readonly Step[]) => boolean,
): readonly Step[] {
  let best = steps;
  for (let from = steps.length - size; from > -size; from -= size) {
    const some = only(best, (place) => place < from || place >= from + size);
    if (some.length < best.length && some.length > 0 && isStill(some)) best = some;
  }
  return best;
}

/** The steps at these places alone; events still concern the claims that they concerned. */
function only(steps: readonly Step[], isKept: (place: number) => boolean): readonly Step[] {
  const numbers = new Map<number, number>();
  let [before, left] = [0, 0];
  return steps.flatMap((step, place) => {
    const number = numbers.get(before - (("of" in step ? step.of : 0) % Math.max(1, before)));
    const same = "of" in step && number !== undefined ? { ...step, of: left - number } : step;
    for (let claim = claimsIn(step); claim > 0; claim -= 1) {
      before += 1;
      if (isKept(place)) numbers.set(before, (left += 1));
    }
    return isKept(place) ? [same] : [];
  });
}

function claimsIn(step: Step): number {
  switch (step.kind) {
    case "claim":
      return 1;
    case "round":
      return step.claims.length;
    case "event":
    case "again":
      return 0;
  }
}

function withFewerClaims(
  steps: readonly Step[],
  isStill: (steps: readonly Step[]) => boolean,
): readonly Step[] {
  let best = steps;
  for (const [place, whole] of steps.entries()) {
    for (let claim = claimsIn(whole) - 1; claim >= 0; claim -= 1) {
      const step = best[place];
      if (step?.kind !== "round" || step.claims.length === 1) break;
      const fewer = { ...step, claims: step.claims.filter((_, number) => number !== claim) };
      const some = best.map((one, at) => (at === place ? fewer : one));
      if (fewer.claims.length < step.claims.length && isStill(some)) best = some;
    }
  }
  return best;
}
