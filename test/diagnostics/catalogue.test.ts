import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue, messageOf } from "../../src/diagnostics/catalogue.ts";
import { faultsOf, wordsIn } from "../support/diagnostic-texts.ts";

const folder = new URL("../../src/diagnostics/messages/", import.meta.url);

test("every message that a stage can give stands in the catalogue, under a code of its own", async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
  const codes = modules.flatMap((messages) => Object.values(messages).map(codeOf));
  expect(catalogue.map(({ code }) => code)).toEqual(codes.sort());
  expect(new Set(codes).size).toBe(codes.length);
});

test("a code is kebab case and leads to its message", () => {
  for (const message of catalogue) {
    expect(message.code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(messageOf(message.code)).toBe(message);
  }
  expect(messageOf("constructor")).toBeUndefined();
});

test("the texts of every message are a drafter's, in both languages", () => {
  const faults = catalogue.flatMap(({ code, says, why }) => [
    ...faultsOf({ en: wordsIn(says.en), zh: wordsIn(says.zh) }).map((fault) => [code, fault]),
    ...faultsOf(why).map((fault) => [code, `why: ${fault}`]),
  ]);
  expect(faults).toEqual([]);
});

test("every message shows the mistake and how to do it right", () => {
  for (const { bad, good } of catalogue) {
    expect(bad.trim()).not.toBe("");
    expect(good.trim()).not.toBe("");
    expect(bad).not.toBe(good);
  }
});

test("the review finds what it should", () => {
  expect(faultsOf({ en: "Unexpected token.", zh: "" })).toEqual([
    "no Chinese text",
    "speaks of the parser",
    "no Chinese in the Chinese text",
  ]);
  expect(faultsOf({ en: "Fine.", zh: "上限没有期限,请补充。" })).toEqual([
    "half-width punctuation beside Chinese",
  ]);
  expect(
    faultsOf({ en: "The cap names no period.", zh: "资助项“article2”的上限没有期限。" }),
  ).toEqual([]);
});

test("the words of a text function are read without its values", () => {
  const says = ({ a, b }: { a: string; b: boolean }): string =>
    `The cap ${b ? `of "${a}"` : "}"} on it ${["names no period."].join()}`;
  expect(wordsIn(says)).toBe("The cap … on it …");
});

function codeOf(message: unknown): string {
  if (typeof message === "object" && message !== null && "code" in message) {
    return String(message.code);
  }
  throw new Error("A file of messages/ exports messages alone.");
}
