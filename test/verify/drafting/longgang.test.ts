import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import type { Policy } from "../../../src/model/policy.ts";
import { exposure } from "../../../src/verify/drafting/exposure.ts";
import { loadSolver } from "../../../src/verify/smt/solver.ts";
import { goldenDifferences } from "../../support/golden.ts";
import { repository } from "../../support/policy-files.ts";
import { readFileSync } from "node:fs";
import { searchOf } from "./support.ts";

const path = "policies/longgang-ai-2025.policy";
const compilation = compile({ path, text: readFileSync(path, "utf8") }, repository);
const { policy } = compilation;
if (policy === undefined) throw new Error(`${path} has errors`);

test("what the search says of the measures of Longgang, in both languages", async () => {
  const { findings, outcomes } = await searchOf(compilation);
  const pages = (["en", "zh"] as const).map((language) => ({
    path: `longgang-ai-2025.${language}.txt`,
    text: [
      ...findings.map(({ code, message }) => `${code}\n${message[language]}\n`),
      ...outcomes.map(
        ({ topic, settled, open }) => `${topic}: ${settled} settled, open: ${open.join(" | ")}`,
      ),
    ]
      .join("\n")
      .concat("\n"),
  }));
  expect(goldenDifferences("verify/drafting", pages)).toEqual([]);
});

/** The policy as if it had these articles alone. */
function only(articles: readonly string[], whole: Policy): Policy {
  const isKept = ({ article }: { article: string | undefined }): boolean =>
    article !== undefined && articles.includes(article);
  const caps = whole.caps.filter(isKept);
  const grants = whole.grants
    .filter(isKept)
    .map((grant) => ({ ...grant, caps: grant.caps.filter((cap) => caps.includes(cap)) }));
  return { ...whole, caps, grants };
}

test("articles 3 to 7 and 11 come to 12,300,000 a year for one enterprise", async () => {
  const solver = await loadSolver();
  const part = only(["3", "4", "5", "6", "7", "11"], policy);
  const { findings, open } = exposure({ policy: part, told: [], words: () => undefined, solver });
  expect(open).toEqual([]);
  expect(findings.map(({ message }) => message.en)).toEqual([
    expect.stringContaining("can get CNY 12,300,000 at most in a calendar year (2025)"),
  ]);
});

test("article 16 has no bound, and two claims show it", async () => {
  const { findings } = await searchOf(compilation);
  const texts = findings
    .filter(({ code }) => code === "most-for-one")
    .map(({ message }) => message);
  expect(texts.map(({ en }) => en)).toContainEqual(
    "Nothing bounds what one organiser can get from “article16” by ever more claims: 2 claims on “article16” on 10 January 2025: CNY 3,000,000 each; and so on.",
  );
});

test("after an amendment a year holds what both versions of a ceiling let through", async () => {
  const amendment = "policies/longgang-ai-2026-amendment.policy";
  const text = readFileSync(amendment, "utf8");
  const { findings } = await searchOf(compile({ path: amendment, text }, repository));
  expect(findings.map(({ code }) => code)).toEqual(["most-for-one"]);
  expect(findings[0]?.message.en).toContain(
    "can get CNY 65,700,000 at most in a calendar year (2026): “article2” on 1 January 2026: CNY 6,000,000; “article2” on 1 July 2026: CNY 2,000,000; ",
  );
});
