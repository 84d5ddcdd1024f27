import type { Count } from "./count.ts";

/*
 * The arithmetic of caps, in one place: every award passes through it, and what it leaves is what
 * is entered. Each function is one expression of whole numbers, so that it can be read as a
 * formula and shown never to let what a cap counts pass its limit (manual, section 4).
 */

/** What a limit leaves beside what is used, in whole rounding units; never below 0. */
export const roomLeft = (limit: number, used: number, unit: number): number =>
  limit <= used ? 0 : Math.floor((limit - used) / unit) * unit;

/** What a cap on money leaves of an amount: all, else nothing or the room. */
export const withinRoom = (amount: number, room: number, refuses: boolean): number =>
  amount <= room ? amount : refuses ? 0 : room;

/** Whether one more award fits under a limit on a count. */
export const hasPlace = (limit: Count, used: Count): boolean => used < limit;

/** What an award counts for where awards are counted, not money. */
export const asOne = (amount: number): number => (amount > 0 ? 1 : 0);

/** What a counter stands at after an award. */
export const counted = (used: number, amount: number): number => used + amount;
