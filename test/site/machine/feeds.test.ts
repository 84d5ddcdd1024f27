import { validateXML } from "xmllint-wasm";
import { expect, test } from "vitest";
import type { Language } from "../../../src/model/text.ts";
import { prose } from "../../../src/prose/prose.ts";
import { changesFeed } from "../../../src/site/machine/changes-feed.ts";
import { linkedData } from "../../../src/site/machine/linked-data.ts";
import { sitemap } from "../../../src/site/machine/sitemap.ts";
import { element, xmlDocument } from "../../../src/site/machine/xml.ts";
import { policyAt } from "../../support/pages.ts";
import { policySaying } from "../../support/sample-pages.ts";

const amended = policyAt("policies/longgang-ai-2026-amendment.policy");
const longgang = policyAt("policies/longgang-ai-2025.policy");

const feedIn = (language: Language, base?: string): string =>
  changesFeed({ name: "ai", policy: amended, prose: prose(language, amended), base });

async function problemsOf(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "it.xml", contents: xml }],
    normalization: "c14n",
  });
  return errors.map(({ message }) => message);
}

test("whatever a drafter types is text in XML, or a mark where XML has no way to write it", async () => {
  const nasty = `<a href="x">&amp; ]]> \u0001\uD800 "'`;
  const xml = xmlDocument(element("a", { b: nasty, absent: undefined }, nasty));
  expect(await problemsOf(xml)).toEqual([]);
  expect(xml).not.toContain("absent");
  expect(xml).toContain("&lt;a href=&quot;x&quot;&gt;&amp;amp; ]]&gt; \uFFFD\uFFFD");
});

test("the feed tells the decisions, newest first, on the days they take effect", async () => {
  const feed = feedIn("en");
  expect(await problemsOf(feed)).toEqual([]);
  expect([...feed.matchAll(/<updated>(.*?)</g)].map(([, date]) => date)).toEqual([
    "2026-07-01T00:00:00Z",
    "2026-07-01T00:00:00Z",
    "2025-01-10T00:00:00Z",
  ]);
  expect(feed).toContain("article 8 is repealed.");
  expect(feedIn("zh")).toContain('xml:lang="zh-Hans"');
});

test("ids are the same wherever the site is, and different in each language", () => {
  const ids = (feed: string): readonly string[] =>
    [...feed.matchAll(/<id>(.*?)</g)].map(([, id = ""]) => id);
  expect(ids(feedIn("en"))).toEqual([
    "urn:edict:ai:en",
    "urn:edict:ai:longgangAi2026Amendment:en",
    "urn:edict:ai:longgangAi2025:en",
  ]);
  expect(ids(feedIn("en", "https://a.example/"))).toEqual(ids(feedIn("en")));
  expect(ids(feedIn("zh")).filter((id) => ids(feedIn("en")).includes(id))).toEqual([]);
});

test("the feed links within the site, and absolutely where the site's address is known", () => {
  expect(feedIn("en")).toContain('type="text/html" href="index.html"');
  expect(feedIn("en")).not.toContain('rel="self"');
  const placed = feedIn("en", "https://a.example/grants/");
  expect(placed).toContain('href="https://a.example/grants/ai/en/index.html"');
  expect(placed).toContain('rel="self" type="application/atom+xml"');
});

test("the sitemap names every page with its twins, absolutely", async () => {
  const xml = sitemap(
    [
      [
        { language: "en", path: "算力券/en/index.html" },
        { language: "zh", path: "算力券/zh/index.html" },
      ],
    ],
    "https://a.example/grants/",
  );
  expect(await problemsOf(xml)).toEqual([]);
  const place = `https://a.example/grants/${encodeURIComponent("算力券")}`;
  expect(xml.match(/<loc>.*?<\/loc>/g)).toEqual([
    `<loc>${place}/en/index.html</loc>`,
    `<loc>${place}/zh/index.html</loc>`,
  ]);
  expect(xml.match(/hreflang="zh-Hans"/g)).toHaveLength(2);
});

interface LinkedGrant {
  readonly name: string;
  readonly amount: { readonly maxValue?: number; readonly validFrom: string };
  readonly funder?: { readonly name: string };
}

function grantsIn(policy: typeof longgang, article: string): readonly LinkedGrant[] {
  const grants = policy.grants.filter((grant) => grant.article === article);
  const script = linkedData({ policy, prose: prose("en", policy), grants, url: undefined });
  return JSON.parse(script.replace(/^<script[^>]*>|<\/script>$/g, ""))["@graph"];
}

test("a grant tells machines its funder, its ceiling and its validity", () => {
  expect(grantsIn(longgang, "2")).toEqual([
    {
      "@type": "MonetaryGrant",
      name: "Increasing the supply of quality and economical computing power",
      description: expect.stringMatching(/^30% of computing-power expenses, up to CNY 6 million/),
      identifier: "article2",
      funder: { "@type": "GovernmentOrganization", name: "Longgang District, Shenzhen" },
      amount: {
        "@type": "MonetaryAmount",
        currency: "CNY",
        maxValue: 6_000_000,
        validFrom: "2025-01-10",
        validThrough: "2028-01-09",
      },
    },
  ]);
});

test("of several fixed ceilings the least bounds one award; one of another time does not", () => {
  expect(grantsIn(longgang, "5")[0]?.amount.maxValue).toBe(500_000);
  expect(grantsIn(amended, "2").map(({ amount }) => [amount.validFrom, amount.maxValue])).toEqual([
    ["2025-01-10", 6_000_000],
    ["2026-07-01", 8_000_000],
  ]);
});

test("no text ends the script element, and an article without grants has none", () => {
  const policy = policySaying("</script><!--<script>");
  const script = linkedData({
    policy,
    prose: prose("en", policy),
    grants: policy.grants,
    url: undefined,
  });
  expect(script.match(/<\/script/g)).toHaveLength(1);
  expect(script).not.toContain("<!--");
  expect(linkedData({ policy, prose: prose("en", policy), grants: [], url: undefined })).toBe("");
});
