import { expect, test } from "vitest";
import {
  asOne,
  counted,
  hasPlace,
  roomLeft,
  withinRoom,
} from "../../src/runtime/cap-arithmetic.ts";

/* Every case of the arithmetic of caps, at its edges (manual, section 4). */

test.each([
  [1_000, 0, 100, 1_000],
  [1_000, 1, 100, 900],
  [1_000, 900, 100, 100],
  [1_000, 901, 100, 0],
  [1_000, 1_000, 100, 0],
  [1_000, 1_001, 100, 0],
  [1_000, 5_000, 100, 0],
  [0, 0, 1, 0],
  [7, 2, 1, 5],
])("of %d, with %d used, whole units of %d leave %d", (limit, used, unit, left) => {
  expect(roomLeft(limit, used, unit)).toBe(left);
});

test.each([
  [5, 6, false, 5],
  [6, 6, false, 6],
  [7, 6, false, 6],
  [5, 6, true, 5],
  [6, 6, true, 6],
  [7, 6, true, 0],
  [7, 0, false, 0],
])("%d in a room of %d (refusing: %s) gives %d", (amount, room, refuses, left) => {
  expect(withinRoom(amount, room, refuses)).toBe(left);
});

test("a place is free below the limit, and not at it", () => {
  expect([0, 1, 2, 3].map((used) => hasPlace(2, used))).toEqual([true, true, false, false]);
  expect(hasPlace(2n ** 60n, 2n ** 60n - 1n)).toBe(true);
  expect(hasPlace(2n ** 60n, 2n ** 60n)).toBe(false);
});

test("an award counts as one, none as nothing, and amounts are added", () => {
  expect([0, 1, 2, 500].map(asOne)).toEqual([0, 1, 1, 1]);
  expect(counted(40, 2)).toBe(42);
  expect(counted(40, -2)).toBe(38);
});
