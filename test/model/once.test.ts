import { expect, test } from "vitest";
import { once } from "../../src/model/once.ts";

test("what is asked for again is not worked out again, even where it came to nothing", () => {
  const asked: string[] = [];
  const lengthOf = once(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === "" ? undefined : name.length;
  });
  const [grant, nameless] = [{ name: "grant" }, { name: "" }];
  expect([lengthOf(grant), lengthOf(grant)]).toEqual([5, 5]);
  expect([lengthOf(nameless), lengthOf(nameless)]).toEqual([undefined, undefined]);
  expect(asked).toEqual(["grant", ""]);
});

test("two things of the same content are two", () => {
  const made = once((key: object) => ({ key }));
  expect(made({})).not.toBe(made({}));
});
