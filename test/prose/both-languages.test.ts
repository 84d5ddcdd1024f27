import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Policy } from "../../src/model/policy.ts";
import { mentions } from "../../src/prose/mentions.ts";
import { text } from "../../src/prose/phrase.ts";
import type { Phrase } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import type { Item, Prose } from "../../src/prose/renderer.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const policyFiles = (folder: string): readonly string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".policy"))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .sort();

const read = (path: string): string | undefined => {
  try {
    return readFileSync(`${root}${path}`, "utf8");
  } catch {
    return undefined;
  }
};

function compiled(path: string): Policy {
  const { policy, diagnostics } = compile({ path, text: read(path) ?? "" }, { read });
  if (policy === undefined)
    throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  return policy;
}

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
    ...policy.caps.map((cap) => [cap.id, [one.cap(cap), ...one.capInFull(cap)]] as const),
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

const files = [...policyFiles("policies"), ...policyFiles("test/language")];

test.each(files)("%s: both languages speak of the same", (path) => {
  const policy = compiled(path);
  const [en, zh] = [
    everything(policy, prose("en", policy)),
    everything(policy, prose("zh", policy)),
  ];
  en.forEach(([clause, phrases], place) => {
    const [, other] = zh[place] ?? ["", []];
    expect({ clause, ...mentions(phrases) }).toEqual({ clause, ...mentions(other) });
  });
});

/** Names that a reader must never meet, except where the drafter's own words use them. */
function identifiers(policy: Policy): readonly string[] {
  const names = [
    policy.name,
    ...policy.grants.map(({ name }) => name),
    ...policy.facts.map(({ name }) => name),
    ...policy.defines.map(({ name }) => name),
    ...policy.agencies.map(({ name }) => name),
    ...policy.externals.map(({ name }) => name),
  ];
  return names.filter((name) => /[a-z][A-Z0-9]/.test(name));
}

test.each(files)("%s: no identifier reaches a reader", (path) => {
  const policy = compiled(path);
  for (const language of policy.languages) {
    const said = everything(policy, prose(language, policy)).flatMap(([, told]) => told.map(text));
    for (const name of identifiers(policy)) {
      expect(said.filter((sentence) => new RegExp(`\\b${name}\\b`).test(sentence))).toEqual([]);
    }
    const generated = said.filter((sentence) => /\b[a-z]+[A-Z]\w*\b/.test(sentence));
    expect(generated).toEqual([]);
  }
});

const bilingual = files.filter((path) => compiled(path).languages.includes("zh"));

test.each(bilingual)("%s: Chinese is written as Chinese", (path) => {
  const policy = compiled(path);
  const said = everything(policy, prose("zh", policy)).flatMap(([, told]) => told.map(text));
  for (const sentence of said) {
    expect(sentence).not.toMatch(/\p{Script=Han}[,;:!?()"'.]/u);
    expect(sentence).not.toMatch(/[,;:!?()"']\p{Script=Han}/u);
    expect(sentence).not.toMatch(/\p{Script=Han} | \p{Script=Han}/u);
    expect(sentence).not.toMatch(/[。；：，、]{2}|，。|。。/u);
  }
});

test.each(files)("%s: English is written as English", (path) => {
  const policy = compiled(path);
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
