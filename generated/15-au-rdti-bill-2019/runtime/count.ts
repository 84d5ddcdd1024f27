import { isMinor } from "./minor.ts";

/**
 * What has been counted: a `number`, or a `bigint` where a sum passes 2^53 − 1. No single amount
 * does, but many together may, and even then nothing is wrong by a fen.
 */
export type Count = number | bigint;

export const add = (a: Count, b: Count): Count =>
  typeof a === "number" && typeof b === "number"
    ? addNumbers(a, b)
    : smallest(BigInt(a) + BigInt(b));

function addNumbers(a: number, b: number): Count {
  const sum = a + b;
  return isMinor(sum) ? sum : BigInt(a) + BigInt(b);
}

/** What has shrunk again is a `number` again. */
const smallest = (count: bigint): Count => (isMinor(Number(count)) ? Number(count) : count);

export const subtract = (a: Count, b: Count): Count => add(a, -b);

/** The larger of the two; numbers and bigints compare by their values. */
export const larger = (a: Count, b: Count): Count => (b > a ? b : a);
