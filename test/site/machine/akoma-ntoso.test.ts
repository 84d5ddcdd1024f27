import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { compile } from "../../../src/compile.ts";
import type { Policy } from "../../../src/model/policy.ts";
import type { Language } from "../../../src/model/text.ts";
import { prose } from "../../../src/prose/prose.ts";
import { akomaNtoso } from "../../../src/site/machine/akoma-ntoso.ts";
import { pagesIn, policyAt, samplePolicies } from "../../support/pages.ts";
import { policySaying } from "../../support/sample-pages.ts";

const subset = readFileSync("test/site/machine/akoma-ntoso-subset.xsd", "utf8");

/** `xml:lang`, which is declared nowhere but in a schema of its own. */
const xmlNamespace = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="lang" type="xs:language"/>
</xs:schema>`;

const samples = samplePolicies().filter(([path]) => path.startsWith("policies/"));

const akomaOf = (policy: Policy, language: Language, name = "ai"): string =>
  akomaNtoso({ name, policy, prose: prose(language, policy) }, pagesIn(policy, language));

test("every policy of the repository keeps the rules of Akoma Ntoso", async () => {
  const xml = samples.flatMap(([path, policy]) =>
    policy.languages.map((language) => ({
      fileName: `${path.replaceAll("/", "-")}.${language}.xml`,
      contents: akomaOf(policy, language),
    })),
  );
  expect(xml.length).toBeGreaterThan(20);
  const { errors } = await validateXML({
    xml,
    schema: [{ fileName: "akn.xsd", contents: subset }],
    preload: [{ fileName: "xml.xsd", contents: xmlNamespace }],
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
}, 60_000);

test("every reference within the document leads to an id in it", () => {
  for (const [path, policy] of [...samples, ["strange", policySaying("<a>")] as const]) {
    for (const language of policy.languages) {
      const xml = akomaOf(policy, language);
      const ids = new Set([...xml.matchAll(/ eId="([^"]*)"/g)].map(([, id]) => id));
      const references = [
        ...xml.matchAll(/ (?:href|refersTo|source|start|end|period)="#([^"]*)"/g),
      ];
      const dead = references.map(([, id]) => id).filter((id) => !ids.has(id));
      expect([path, language, dead]).toEqual([path, language, []]);
    }
  }
});

test("the names of work, expression and manifestation follow the naming convention", () => {
  const xml = akomaOf(policyAt("policies/longgang-ai-2026-amendment.policy"), "zh");
  expect([...xml.matchAll(/<FRBRuri value="(.*?)"/g)].map(([, uri]) => uri)).toEqual([
    "/akn/cn/act/2025-01-10/ai",
    "/akn/cn/act/2025-01-10/ai/zho@2026-07-01",
    "/akn/cn/act/2025-01-10/ai/zho@2026-07-01.xml",
  ]);
  expect(xml).toContain('eId="master" href="/akn/cn/act/2025-01-10/ai/eng@2026-07-01"');
  expect(xml).toContain('<body xml:lang="zh-Hans">');
});

test("both languages have the same ids, and say the same article in their own words", () => {
  const policy = policyAt("policies/longgang-ai-2025.policy");
  const [english, chinese] = (["en", "zh"] as const).map((language) => akomaOf(policy, language));
  const structure = (xml = ""): readonly string[] =>
    [...xml.matchAll(/<(?:article|section|paragraph) eId="(.*?)"/g)].map(([, id = ""]) => id);
  expect(structure(chinese)).toEqual(structure(english));
  expect(structure(english)).toContain("art_2__para_1");
  expect(chinese).toContain("<num>第二条</num>");
  expect(english).toContain("<num>Article 2</num>");
  expect(chinese).toContain("单家企业每年最高600万元");
});

test("each version of an article stands with the time in which it is in force", () => {
  const xml = akomaOf(policyAt("policies/longgang-ai-2026-amendment.policy"), "en");
  const periods = [...xml.matchAll(/<article eId="(art_2(?:-v2)?)" period="(.*?)"/g)];
  expect(periods.map(([, id]) => id)).toEqual(["art_2", "art_2-v2"]);
  expect(periods[0]?.[2]).not.toBe(periods[1]?.[2]);
  expect(xml).toContain('type="amendment" source="#amending_1"');
});

test("what a decision notes of itself stands once, in what is said of the whole", () => {
  const xml = akomaOf(policyAt("policies/longgang-ai-2026-amendment.policy"), "en");
  const before = xml.slice(xml.indexOf("<body"), xml.indexOf("<article "));
  expect(before).toContain("<p>Illustration only: no such amendment exists.</p>");
  expect(xml.split("no such amendment exists")).toHaveLength(2);
});

test("each version of an article has its own text", () => {
  const xml = akomaOf(policyAt("policies/longgang-ai-2026-amendment.policy"), "en");
  const [first = "", second = ""] = ["art_2", "art_2-v2"].map((id) => {
    const start = xml.indexOf(`<article eId="${id}"`);
    return xml.slice(start, xml.indexOf("</article>", start));
  });
  expect(first).toContain("30% of computing-power expenses");
  expect(first).toContain("CNY 6 million");
  expect(second).toContain("up to CNY 8 million");
  expect(second).not.toContain("CNY 6 million");
  expect(second).not.toContain("below");
});

test("a purpose in the words of a signpost is the drafter's, and stays", () => {
  const words = prose("en", policyAt("policies/minimal.policy")).words.earlierTexts;
  const text = `policy demo "Demo"
  languages en
  currency CNY rounded down to 0.01
  effective 2025-01-10
  dated by applied
  beneficiary firm
fact firm: id "enterprise|enterprises"
fact applied: date "date of application"
article 1 "Old texts"
  purpose "${words}"
`;
  const { policy } = compile({ path: "demo.policy", text }, { read: () => undefined });
  if (policy === undefined) throw new Error("The policy does not compile.");
  expect(akomaOf(policy, "en")).toContain(words);
  const amended = policyAt("policies/longgang-ai-2026-amendment.policy");
  expect(akomaOf(amended, "en")).not.toContain(words);
});
