import { expect, test } from "vitest";
import { renderSite } from "../../../src/site/site.ts";
import { policyAt } from "../../support/pages.ts";

const policies = [
  { name: "ai", policy: policyAt("policies/longgang-ai-2026-amendment.policy") },
  { name: "minimal", policy: policyAt("policies/minimal.policy") },
  { name: "levy", policy: policyAt("policies/world/21-uk-apprenticeship-levy.policy") },
];

const base = "https://a.example/grants/";
const files = renderSite(policies, { base });

const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? "";

test("every policy has its data, its feed and its Akoma Ntoso in each language", () => {
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "policy.schema.json",
      "ai/policy.json",
      "ai/en/changes.atom",
      "ai/zh/changes.atom",
      "ai/en/akoma-ntoso.xml",
      "ai/zh/akoma-ntoso.xml",
      "minimal/policy.json",
    ]),
  );
  expect(JSON.parse(textOf("ai/policy.json")).$schema).toBe("../policy.schema.json");
});

test("the sitemap has every page once, but those that repeat others side by side", () => {
  const pages = files
    .map(({ path }) => path)
    .filter((path) => path.endsWith(".html") && !path.includes("/both/"));
  const listed = [...textOf("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  expect([...listed].sort()).toEqual(pages.map((path) => `${base}${path}`).sort());
});

test("without an address there is no sitemap, and nothing names an address", () => {
  const plain = renderSite(policies);
  expect(plain.map(({ path }) => path)).not.toContain("sitemap.xml");
  const named = plain.filter(({ text }) => text.includes("a.example"));
  expect(named).toEqual([]);
});

test("the overview leads programs to all forms of the policy", () => {
  const links = [
    ...textOf("ai/en/index.html").matchAll(/<link rel="alternate" type="(.*?)" href="(.*?)">/g),
  ];
  expect(links.map(([, type, href]) => [type, href])).toEqual([
    ["application/atom+xml", "changes.atom"],
    ["application/json", "../policy.json"],
    ["application/akn+xml", "akoma-ntoso.xml"],
  ]);
});

test("an article tells its grants to search engines, with its own address", () => {
  const [, json = ""] =
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(textOf("ai/zh/article-2.html")) ??
    [];
  expect(JSON.parse(json)["@graph"]).toHaveLength(2);
  expect(JSON.parse(json)["@graph"][0].url).toBe(`${base}ai/zh/article-2.html`);
  expect(textOf("ai/zh/article-1.html")).not.toContain("ld+json");
});

test("what a document or a decision notes of itself is told to search engines, where it concerns", () => {
  const noted = (path: string): unknown[] => {
    const [, json = "{}"] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(textOf(path)) ?? [];
    const graph: readonly { readonly disambiguatingDescription?: string }[] =
      JSON.parse(json)["@graph"];
    return graph.map((one) => one.disambiguatingDescription);
  };
  const note = "Illustration only: no such amendment exists.";
  expect(noted("ai/en/article-2.html")).toEqual([note, note]);
  expect(noted("ai/zh/article-21.html")).toEqual(["仅为示例，并无此修改决定。"]);
  expect(noted("ai/en/article-3.html")).toEqual([undefined]);
  expect(noted("levy/en/article-2.html")).toEqual([
    "What this document works out is a charge: the amounts are paid by the employer, not to it.",
  ]);
});
