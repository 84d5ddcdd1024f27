import { runInThisContext } from "node:vm";
import { expect, test } from "vitest";
import { Identifiers } from "../../src/emit/typescript/identifier.ts";
import { comment, day, key, literal, member, whole } from "../../src/emit/typescript/literal.ts";
import { lambda, mentions } from "../../src/emit/typescript/lambda.ts";

/* Whatever a drafter typed is harmless in an evaluator. */

const nasty = [
  'quote " and \\ backslash',
  "line\nbreak\r\n and \u2028 \u2029",
  "*/ alert(1) /*",
  "`${process.exit()}`",
  "</script>",
  "算力",
  "__proto__",
];

/** What the code gives when it is run. */
const valueOf = (code: string): unknown => runInThisContext(`(${code})`);

test("a literal is the text that went in", () => {
  for (const text of nasty) expect(valueOf(literal(text))).toBe(text);
});

test("a comment ends only where it should", () => {
  for (const text of nasty) {
    expect(valueOf(`${comment([text, text])} 7`)).toBe(7);
    expect(valueOf(`${comment([text])} 7`)).toBe(7);
  }
});

test("a comment says what it is given, line by line", () => {
  expect(comment(["one  "])).toBe("/** one */");
  expect(comment(["one", "  two\nthree"])).toBe("/**\n * one\n *   two\n * three\n */");
});

test("a key is a property of its object, and of nothing else", () => {
  for (const text of nasty) {
    const object = valueOf(`{ ${key(text)}: 7 }`);
    expect(Object.entries(object ?? {})).toEqual([[text, 7]]);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    // In source text `{"__proto__": 7}` would set the prototype; parsed JSON holds the key itself.
    const object7 = `JSON.parse(${literal(JSON.stringify({ [text]: 7 }))})`;
    expect(valueOf(`((it) => ${member("it", text)})(${object7})`)).toBe(7);
  }
});

test("names are valid, their own, and as close to the drafter's as can be", () => {
  const identifiers = new Identifiers(["grant"]);
  expect(identifiers.give("article2")).toBe("article2");
  expect(identifiers.give("article2")).toBe("article2_2");
  expect(identifiers.give("article2")).toBe("article2_3");
  expect(identifiers.give(" a  b")).toBe("aB");
  expect(identifiers.give("article2.cap1")).toBe("article2Cap1");
  expect(identifiers.give("算力券")).toBe("算力券");
  expect(identifiers.give("class")).toBe("class_2");
  expect(identifiers.give("grant")).toBe("grant_2");
  expect(identifiers.give("2nd pass!")).toBe("_2ndPass");
  expect(identifiers.give("?!")).toBe("_");
  for (const text of nasty) expect(valueOf(`((${identifiers.give(text)}) => 7)()`)).toBe(7);
});

test("numbers and days read as they are written", () => {
  expect(valueOf(whole(600_000_000n))).toBe(600_000_000);
  expect(whole(600_000_000)).toBe("600_000_000");
  expect(whole(-1234)).toBe("-1234");
  expect(whole(0)).toBe("0");
  expect(valueOf(day("2025-01-10"))).toBe(20_250_110);
  expect(valueOf(day("0001-01-01"))).toBe(10_101);
});

test("a function takes what its body uses", () => {
  expect(lambda("f.a + at.day")).toBe("(f, at) => f.a + at.day");
  expect(lambda("at.day")).toBe("(_f, at) => at.day");
  expect(lambda("x.f")).toBe("() => x.f");
  expect(lambda('missing("f", "at")')).toBe('() => missing("f", "at")');
  expect(mentions("/* every */ some(1)", "every")).toBe(false);
  expect(mentions("some(1)", "some")).toBe(true);
});
