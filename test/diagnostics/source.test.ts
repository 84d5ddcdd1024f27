import fc from "fast-check";
import { expect, test } from "vitest";
import { lineTable, lineText, position } from "../../src/diagnostics/source.ts";

const file = (text: string) => ({ path: "a.policy", text });

test("lines end with a line feed, a carriage return, or both", () => {
  const mixed = file("one\ntwo\r\nthree\rfour");
  expect(lineTable(mixed)).toEqual([0, 4, 9, 15]);
  expect([1, 2, 3, 4, 5].map((line) => lineText(mixed, line))).toEqual(
    "one two three four ".split(" "),
  );
});

test("lines and columns start at 1", () => {
  const two = file("ab\ncd");
  expect(position(two, 0)).toEqual({ line: 1, column: 1 });
  expect(position(two, 2)).toEqual({ line: 1, column: 3 });
  expect(position(two, 3)).toEqual({ line: 2, column: 1 });
  expect(position(two, 99)).toEqual({ line: 2, column: 3 });
});

test("columns count UTF-16 code units, as editors do", () => {
  expect(position(file("𠮷a"), 2)).toEqual({ line: 1, column: 3 });
});

test("an offset is where its line starts, and its column", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "算", "\n", "\r\n", "\r")), fc.nat(), (parts, n) => {
      const source = file(parts.join(""));
      const offset = n % (source.text.length + 1);
      const { line, column } = position(source, offset);
      expect((lineTable(source)[line - 1] ?? NaN) + column - 1).toBe(offset);
    }),
  );
});
