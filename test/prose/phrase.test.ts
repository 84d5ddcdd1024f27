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
  series,
  spaced,
  spread,
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

test("a sentence that ends with a list comes apart into its lead and its items", () => {
  const items = [phrase`40% for ${spend}`, six, nothing];
  const sentence = phrase`The support depends on the size: ${series(items, "; ")}.`;
  expect(text(sentence)).toBe("The support depends on the size: 40% for expenses; CNY 6.");
  const apart = spread(sentence);
  expect(apart && text(apart.lead)).toBe("The support depends on the size:");
  expect(apart?.items.map(text)).toEqual(["40% for expenses", "CNY 6"]);
});

test("what is no list after a colon stays one sentence", () => {
  const list = series([six, spend], "; ");
  expect(spread(phrase`up to ${six}.`)).toBeUndefined();
  expect(spread(phrase`depending on: ${list} per year.`)).toBeUndefined();
  expect(spread(phrase`of ${list}.`)).toBeUndefined();
  expect(spread(phrase`depending on: ${series([six], "; ")}.`)).toBeUndefined();
});

test("a list begins with a capital letter like any other words", () => {
  const begun = mapFirst(series([words("up to"), six], "; "), (word) => word.toUpperCase());
  expect(text(begun)).toBe("UP TO; CNY 6");
  expect(spread(phrase`Either: ${begun}`)?.items).toHaveLength(2);
});
