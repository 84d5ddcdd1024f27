/** The marks of the amount: half as far again as its last kink, to show what holds from there. */
export const amountMarks = (lastKink: bigint): readonly bigint[] =>
  marks(lastKink === 0n ? withoutKinks : (lastKink * 3n) / 2n, 3);

/** Where nothing changes, any stretch shows it: a million with two decimals. */
const withoutKinks = 100_000_000n;

/** Round marks from 0 to the first that reaches the end: 0, 10 million, 20 million, 30 million. */
export function marks(end: bigint, most: number): readonly bigint[] {
  const step = roundStep(end, most);
  const count = Number((end + step - 1n) / step);
  return Array.from({ length: count + 1 }, (_, place) => step * BigInt(place));
}

/** The smallest of 1, 2, 5 × 10ⁿ that reaches the end in so many steps. */
function roundStep(end: bigint, most: number): bigint {
  for (let power = 1n; ; power *= 10n) {
    const step = [1n, 2n, 5n]
      .map((each) => each * power)
      .find((each) => each * BigInt(most) >= end);
    if (step !== undefined) return step;
  }
}
