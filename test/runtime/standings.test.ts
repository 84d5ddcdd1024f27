import { expect, test } from "vitest";
import { clawedBack, completed, granted, paid, reversed } from "../../src/runtime/entries.ts";
import {
  Standings,
  isOpen,
  isWhollyReversed,
  leftOf,
  untouched,
} from "../../src/runtime/standings.ts";

/* What events make of an award (manual, sections 9 and 11). */

test("events add up, each upon what it concerns", () => {
  const standings = new Standings();
  expect(standings.of(7)).toEqual({ reversed: 0, clawedBack: 0, paid: 0, completed: false });
  standings.record(7, reversed, 10);
  standings.record(7, reversed, 5);
  standings.record(7, clawedBack, 3);
  standings.record(7, clawedBack, 4);
  standings.record(7, paid, 20);
  standings.record(7, paid, 1);
  expect(standings.of(7)).toEqual({ reversed: 15, clawedBack: 7, paid: 21, completed: false });
  standings.record(7, completed, 0);
  expect(standings.of(7)).toEqual({ reversed: 15, clawedBack: 7, paid: 21, completed: true });
  expect(standings.of(8)).toBe(untouched);
});

test("what is no event is refused", () => {
  expect(() => new Standings().record(7, granted, 1)).toThrow(`${granted} is no event.`);
});

test("what was reversed is left no longer", () => {
  expect(leftOf(100, { ...untouched, reversed: 30, clawedBack: 20, paid: 10 })).toBe(70);
});

test.each([
  [100, 100, true],
  [100, 99, false],
  [0, 0, false],
])("of %d, with %d reversed, all is reversed: %s", (amount, taken, isAll) => {
  expect(isWhollyReversed(amount, { ...untouched, reversed: taken })).toBe(isAll);
});

test.each([
  [{}, true],
  [{ completed: true }, false],
  [{ reversed: 99 }, true],
  [{ reversed: 100 }, false],
  [{ clawedBack: 99 }, true],
  [{ clawedBack: 100 }, false],
  [{ reversed: 50, clawedBack: 49 }, true],
  [{ reversed: 50, clawedBack: 50 }, false],
  [{ paid: 100 }, true],
])("an award of 100 with %j is open: %s", (events, isStillOpen) => {
  expect(isOpen(100, { ...untouched, ...events })).toBe(isStillOpen);
});
