import fc from "fast-check";
import { expect, test } from "vitest";
import { Accounts } from "../../src/runtime/accounts.ts";
import { HashTable } from "../../src/runtime/hash-table.ts";

/* What was put in is found again, whatever else has the same hash or came and went since. */

/** Few hashes, some of them at neighbouring places and at both ends of 32 bits. */
const someHash = fc.constantFrom(0, 1, 2, 15, 16, 17, 2 ** 31 - 1, -(2 ** 31), -1);
const step = fc.oneof(
  { weight: 20, arbitrary: fc.record({ put: someHash }) },
  { weight: 1, arbitrary: fc.record({ keep: fc.nat(12) }) },
);

/** Where the number is, or where it would be put. */
function placeOf(number: number, hash: number, table: HashTable): number {
  let place = table.first(hash);
  while (table.at(place) >= 0 && table.at(place) !== number) place = table.next(place, hash);
  return place;
}

test("a table holds what was put in and not taken out", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 12, maxLength: 60 }), (steps) => {
      const [table, hashes] = [new HashTable(), new Array<number>()];
      for (const each of steps) {
        if ("put" in each) {
          table.put(placeOf(hashes.length, each.put, table), each.put, hashes.length);
          hashes.push(each.put);
        } else {
          while (hashes.length > each.keep) {
            const hash = hashes.pop() ?? 0;
            table.remove(placeOf(hashes.length, hash, table));
          }
        }
        for (const [number, hash] of hashes.entries()) {
          expect(table.at(placeOf(number, hash, table))).toBe(number);
        }
        expect(table.at(placeOf(hashes.length, 1, table))).toBe(-1);
      }
    }),
  );
});

test("accounts keep their numbers while they come and go", () => {
  const key = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -3, max: 3 }));
  const come = fc.oneof(fc.record({ open: key }), fc.record({ keep: fc.nat(40) }));
  fc.assert(
    fc.property(fc.array(come, { maxLength: 200 }), (steps) => {
      const [accounts, list] = [new Accounts(2), new Array<string>()];
      for (const each of steps) {
        if ("keep" in each) {
          list.length = Math.min(list.length, each.keep);
          accounts.release(list.length);
        } else {
          const name = each.open.join();
          expect(accounts.find(each.open)).toBe(list.indexOf(name));
          if (!list.includes(name)) list.push(name);
          expect(accounts.open(each.open)).toBe(list.indexOf(name));
        }
        expect(accounts.size).toBe(list.length);
      }
    }),
  );
});
