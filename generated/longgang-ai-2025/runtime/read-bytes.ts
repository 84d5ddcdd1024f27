import type { Day } from "./calendar.ts";
import { isDay } from "./calendar.ts";
import { isMinor } from "./minor.ts";

/*
 * Values as they mostly stand in the bytes of a file: plain digits, "2025-01-10", "yes". Whatever
 * is written in another way is NaN here, and left to `read-value.ts`, which reads texts and knows
 * what is wrong with them.
 */

/** Digits, with at most so many decimals, as whole minor units; without any they are a count. */
export function minorIn(bytes: Uint8Array, from: number, to: number, decimals: number): number {
  let minor = 0;
  let point = to;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= zero && byte <= nine) minor = minor * 10 + byte - zero;
    else if (byte === dot && point === to && at > from && at + 1 < to) point = at;
    else return NaN;
  }
  let missing = point === to ? decimals : decimals - (to - point - 1);
  if (missing < 0) return NaN;
  for (; missing > 0; missing -= 1) minor *= 10;
  // Where a step has lost a digit, what comes out is too large as well.
  return isMinor(minor) ? minor : NaN;
}

export function dayIn(bytes: Uint8Array, from: number, to: number): Day {
  if (to - from !== 10 || bytes[from + 4] !== hyphen || bytes[from + 7] !== hyphen) return NaN;
  let digits = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= zero && byte <= nine) digits = digits * 10 + byte - zero;
    else if (at !== from + 4 && at !== from + 7) return NaN;
  }
  return isDay(digits) ? digits : NaN;
}

export function truthIn(bytes: Uint8Array, from: number, to: number): number {
  if (isText(yes, bytes, from, to)) return 1;
  return isText(no, bytes, from, to) ? 0 : NaN;
}

function isText(text: readonly number[], bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== text.length) return false;
  for (let at = 0; at < text.length; at += 1) if (bytes[from + at] !== text[at]) return false;
  return true;
}

const [dot, hyphen, zero, nine] = [0x2e, 0x2d, 0x30, 0x39];
const yes = [0x79, 0x65, 0x73];
const no = [0x6e, 0x6f];
