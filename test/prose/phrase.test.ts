import { expect, test } from "vitest";
import { rational } from "../../src/exact/rational.ts";
import { mentions } from "../../src/prose/mentions.ts";
import {
  figure,
  fold,
  joined,
  link,
  mapFirst,
  nothing,
  phrase,
  spaced,
  text,
  words,
} from "../../src/prose/phrase.ts";

const six = figure({ kind: "money", amount: rational(600) }, "CNY 6");
const spend = link("fact", "spend", words("expenses"));

test("a phrase reads as its words, figures and links", () => {
  expect(text(phrase`up to ${six} of ${spend}`)).toBe("up to CNY 6 of expenses");
});

test("what is empty leaves no space behind", () => {
  expect(text(spaced("up to", nothing, six, phrase``, "per year"))).toBe("up to CNY 6 per year");
  expect(text(joined([nothing, six, nothing], ", "))).toBe("CNY 6");
});

test("a fold sees each link with the text inside it", () => {
  const markdown = fold<string>(phrase`up to ${six} of ${spend}`, {
    words: (plain) => plain,
    figure: ({ text: written }) => `**${written}**`,
    link: ({ kind, name }, inner) => `[${inner}](#${kind}-${name})`,
    sequence: (parts) => parts.join(""),
  });
  expect(markdown).toBe("up to **CNY 6** of [expenses](#fact-spend)");
});

test("the first leaf can be changed, wherever it lies", () => {
  expect(text(mapFirst(phrase`${spend} of ${six}`, (first) => first.toUpperCase()))).toBe(
    "EXPENSES of CNY 6",
  );
});

test("mentions are collected once, whatever the words", () => {
  const found = mentions([phrase`${six} ${spend}`, phrase`${spend}`]);
  expect(found.money).toEqual(["600/1"]);
  expect(found.fact).toEqual(["spend"]);
  expect(found.cap).toEqual([]);
});
