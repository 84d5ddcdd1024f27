import { expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { Step } from "../../src/model/example.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Language } from "../../src/model/text.ts";
import { mentions } from "../../src/prose/mentions.ts";
import { text } from "../../src/prose/phrase.ts";
import { pagesIn, pieces, samplePolicies } from "../support/pages.ts";

const policies = samplePolicies();
const bilingual = policies.filter(([, { languages }]) => languages.length === 2);

test.each(policies)("%s: both languages have the same pages and headings", (_, policy) => {
  const shape = (language: Language) =>
    pagesIn(policy, language).map((page) => [
      page.slug,
      pieces(page).map(({ id, kinds }) => [id, ...kinds]),
    ]);
  expect(shape("zh")).toEqual(shape("en"));
});

test.each(policies)("%s: under each heading both languages mention the same", (_, policy) => {
  const said = (language: Language) =>
    pagesIn(policy, language).flatMap((page) =>
      pieces(page).map(({ id, phrases }) => ({ page: page.slug, id, ...mentions(phrases) })),
    );
  expect(said("zh")).toEqual(said("en"));
});

test.each(policies)("%s: every heading on a page has an id of its own", (_, policy) => {
  for (const page of pagesIn(policy, "en")) {
    const ids = pieces(page).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[a-z0-9-]*$/.test(id))).toEqual([]);
  }
});

test.each(policies)("%s: no name that only the policy file knows is on a page", (_, policy) => {
  const names = identifiers(policy);
  for (const sentence of sentencesOf(policy, policy.languages)) {
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(sentence))).toEqual([]);
  }
});

/** Those that could not be a word of a sentence. */
function identifiers(policy: Policy): readonly string[] {
  const { grants, facts, defines, agencies, externals } = policy;
  const named = [policy, ...grants, ...facts, ...defines, ...agencies, ...externals];
  const ids = policy.caps.map(({ id }) => id);
  return [...named.map(({ name }) => name), ...ids].filter((name) => /[a-z][A-Z0-9.]/.test(name));
}

test.each(policies)("%s: no page speaks the language of the policy file", (_, policy) => {
  const typed = drafted(policy);
  const spoken = sentencesOf(policy, policy.languages)
    .filter((sentence) => fileSpeech.test(sentence))
    .filter((sentence) => !typed.includes(sentence));
  expect(spoken).toEqual([]);
});

const fileSpeech =
  /\b(joint cap|pro rata|yes\/no|per lifetime|dated by|gives up to|is refused by|or refuse)\b|\d_\d/;

test.each(bilingual)("%s: a Chinese page has no English but the drafter's own", (_, policy) => {
  const typed = new Set(drafted(policy).match(/[A-Za-z]{2,}/g));
  const foreign = sentencesOf(policy, ["zh"])
    .flatMap((sentence) => sentence.match(/[A-Za-z]{2,}/g) ?? [])
    .filter((word) => !typed.has(word));
  expect(foreign).toEqual([]);
});

/** Titles and the names that examples give: what may look like anything. */
const drafted = ({ title, articles, examples, facts }: Policy): string =>
  [
    title,
    ...articles.map((one) => one.title),
    ...examples.map((one) => one.title),
    ...facts.map(({ label }) => label.text),
    ...examples.flatMap(({ steps }) => steps.flatMap(claimsOf)),
  ]
    .map((typed) => JSON.stringify(typed, (_, value: unknown) => plain(value)))
    .join("\n");

const plain = (value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);

function claimsOf(step: Step): readonly Claim[] {
  if (step.kind === "claim") return [step.claim.claim];
  return step.kind === "round" ? step.claims.map(({ claim }) => claim) : [];
}

const sentencesOf = (policy: Policy, languages: readonly Language[]): readonly string[] =>
  languages.flatMap((language) =>
    pagesIn(policy, language).flatMap((page) =>
      pieces(page).flatMap(({ phrases }) => phrases.map(text)),
    ),
  );
