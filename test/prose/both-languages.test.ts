import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Cap } from "../../src/model/cap.ts";
import type { Policy } from "../../src/model/policy.ts";
import { mentions } from "../../src/prose/mentions.ts";
import { text } from "../../src/prose/phrase.ts";
import type { Phrase } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import type { Item, Prose } from "../../src/prose/renderer.ts";
import { identifiers, root, sample, sampleFiles } from "./samples.ts";

/** Everything that is said of a policy, clause by clause; both languages in the same order. */
function everything(policy: Policy, one: Prose): readonly (readonly [string, readonly Phrase[]])[] {
  return [
    ["header", one.header().flatMap(({ term, description }) => [term, description])],
    ["general", one.general()],
    ...policy.grants.flatMap((grant) => [
      [`${grant.name}: summary`, [one.summary(grant)]] as const,
      [`${grant.name}: amount`, [one.amount(grant)]] as const,
      [`${grant.name}: how much`, one.howMuch(grant)] as const,
      [`${grant.name}: meanings`, one.meanings(grant)] as const,
      [`${grant.name}: who gets`, one.whoGets(grant)] as const,
      [
        `${grant.name}: conditions`,
        one.conditions(grant).flatMap(({ lead, items }) => [lead, ...items.flatMap(itemPhrases)]),
      ] as const,
      [`${grant.name}: who decides`, one.whoDecides(grant)] as const,
      [`${grant.name}: how paid`, one.howPaid(grant)] as const,
      [
        `${grant.name}: stated`,
        one.whatToState(grant).flatMap(({ fact, kind, source }) => [fact, kind, source]),
      ] as const,
    ]),
    ...policy.caps.map(
      (cap) => [cap.id, [one.cap(cap), ...one.capInFull(cap), ...figure(cap, one)]] as const,
    ),
    ...policy.defines.map((define) => [define.name, [one.define(define)]] as const),
    ...policy.articles.map(
      ({ number, said }) =>
        [number, [one.agencies(said.responsible), ...one.precedence(said)]] as const,
    ),
    ...policy.amendments.map((amendment) => [amendment.name, one.amendment(amendment)] as const),
    ...policy.examples.map(
      (example) => [example.title.en ?? "", examplePhrases(one, example)] as const,
    ),
  ];
}

const figure = (cap: Cap, one: Prose): readonly Phrase[] => Object.values(one.capFigure(cap));

const itemPhrases = ({ text: told, items }: Item): readonly Phrase[] => [
  told,
  ...items.flatMap(itemPhrases),
];

function examplePhrases(one: Prose, example: Policy["examples"][number]): readonly Phrase[] {
  const { title, given, steps } = one.example(example);
  const rows = steps.flatMap((step) =>
    step.kind === "event" ? [step.sentence] : [step.grant, ...step.facts, step.outcome],
  );
  return [title, ...given, ...rows];
}

test.each(sampleFiles)("%s: both languages speak of the same", (path) => {
  const policy = sample(path);
  const [en, zh] = [
    everything(policy, prose("en", policy)),
    everything(policy, prose("zh", policy)),
  ];
  en.forEach(([clause, phrases], place) => {
    const [, other] = zh[place] ?? ["", []];
    expect({ clause, ...mentions(phrases) }).toEqual({ clause, ...mentions(other) });
  });
});

test.each(sampleFiles)("%s: every ceiling names whom it holds for, and for how long", (path) => {
  const policy = sample(path);
  const told = policy.languages.flatMap((language) =>
    policy.caps.flatMap((cap) => figure(cap, prose(language, policy))),
  );
  expect(told.filter((part) => text(part).trim() === "")).toEqual([]);
});

test.each(sampleFiles)("%s: no identifier reaches a reader", (path) => {
  const policy = sample(path);
  for (const language of policy.languages) {
    const said = everything(policy, prose(language, policy)).flatMap(([, told]) => told.map(text));
    for (const name of identifiers(policy)) {
      expect(said.filter((sentence) => new RegExp(`\\b${name}\\b`).test(sentence))).toEqual([]);
    }
    const generated = said.filter((sentence) => /\b[a-z]+[A-Z]\w*\b/.test(sentence));
    expect(generated).toEqual([]);
  }
});

const bilingual = sampleFiles.filter((path) => sample(path).languages.includes("zh"));

test.each(bilingual)("%s: Chinese is written as Chinese", (path) => {
  const policy = sample(path);
  const said = everything(policy, prose("zh", policy)).flatMap(([, told]) => told.map(text));
  for (const sentence of said) {
    expect(sentence).not.toMatch(/\p{Script=Han}[,;:!?()"'.]/u);
    expect(sentence).not.toMatch(/[,;:!?()"']\p{Script=Han}/u);
    expect(sentence).not.toMatch(/\p{Script=Han} | \p{Script=Han}/u);
    expect(sentence).not.toMatch(/[。；：，、]{2}|，。|。。/u);
  }
});

test.each(sampleFiles)("%s: English is written as English", (path) => {
  const policy = sample(path);
  if (!policy.languages.includes("en")) return;
  const said = everything(policy, prose("en", policy)).flatMap(([, told]) => told.map(text));
  for (const sentence of said) {
    expect(sentence).not.toMatch(/ {2}| [.,;:)]|\( |\.\.|,,|^ | $/);
    expect(sentence).not.toMatch(/\bthe the\b|\ban? the\b|\bundefined\b/);
  }
});

test("a construct has the same file in both languages", () => {
  const names = (language: string): readonly string[] =>
    readdirSync(`${root}src/prose/${language}`).sort();
  expect(names("zh")).toEqual(names("en"));
});
