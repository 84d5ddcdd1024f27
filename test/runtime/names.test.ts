import fc from "fast-check";
import { expect, test } from "vitest";
import { Names } from "../../src/runtime/names.ts";

/* The same text is the same number, however many there are and whatever was forgotten between. */

const someText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "#0", "#12", "E", "E1", "\ud800", "企业", "x".repeat(5_000)),
);
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ add: someText }) },
  { weight: 1, arbitrary: fc.record({ keep: fc.nat(100) }) },
);

/** The number of the text; of plain ASCII by its bytes, which stand among others. */
function codeOf(text: string, names: Names): number {
  if (!/^[\0-\x7f]*$/.test(text)) return names.code(text);
  return names.codeIn(Buffer.from(`<${text}>`), 1, 1 + text.length);
}

test("names are what a list of texts is", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const [names, list] = [new Names(), new Array<string>()];
      for (const each of steps) {
        if ("keep" in each) {
          list.length = Math.min(list.length, each.keep);
          names.release(list.length);
        } else if (/^#[1-9]\d{0,8}$/.test(each.add)) {
          expect(codeOf(each.add, names)).toBe(-Number(each.add.slice(1)));
        } else {
          expect(names.find(each.add)).toBe(
            list.includes(each.add) ? list.indexOf(each.add) : undefined,
          );
          if (!list.includes(each.add)) list.push(each.add);
          expect(codeOf(each.add, names)).toBe(list.indexOf(each.add));
        }
        expect(names.size).toBe(list.length);
      }
      expect(list.map((_, code) => names.text(code))).toEqual(list);
    }),
  );
});

test("many names keep their numbers while the table grows", () => {
  const names = new Names();
  const texts = Array.from({ length: 20_000 }, (_, code) => `e${code * 7}`);
  const codes = texts.map((_, code) => code);
  expect(texts.map((text) => names.code(text))).toEqual(codes);
  expect(texts.map((text) => names.find(text))).toEqual(codes);
  expect(names.text(19_999)).toBe(`e${19_999 * 7}`);
  names.release(10_000);
  expect(names.find(`e${10_000 * 7}`)).toBeUndefined();
  expect(names.find(`e${9_999 * 7}`)).toBe(9_999);
  expect(() => names.text(10_000)).toThrow(RangeError);
});

test("names that are forgotten again take no other with them", () => {
  for (let trial = 0; trial < 300; trial += 1) {
    const names = new Names();
    const texts = Array.from({ length: 40 + trial }, (_, code) => `${trial} ${code}`);
    for (const text of texts) names.code(text);
    for (let size = texts.length; size > 0; size -= 7) {
      names.release(size);
      expect(texts.findIndex((text, code) => code < size && names.find(text) !== code)).toBe(-1);
    }
  }
});
