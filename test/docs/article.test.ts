import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { emitDocs } from "../../src/emit/docs/docs.ts";
import { pagesOf } from "../../src/emit/docs/pages.ts";
import type { Section } from "../../src/emit/docs/page.ts";
import { everySection } from "../../src/emit/docs/page.ts";
import type { Policy } from "../../src/model/policy.ts";
import { policyAt } from "../support/pages.ts";

const text = `policy demo "Demo"
  languages en
  currency CNY rounded down to 0.01
  effective 2025-01-10
  dated by applied
  beneficiary firm
fact firm: id "enterprise|enterprises"
fact applied: date "date of application"
fact spend: money "expenses"

article 1 "Terms"
  define counted as min(spend, 1_000) "expenses that count"
  define small as spend < 500 "the expenses are small"

article 2 "Voucher"
  define rate as 30% "rate of the voucher"
  grant voucher "Voucher": rate of counted when small cap 100 per firm per year
`;

function policyOf(file: string): Policy {
  const { policy, diagnostics } = compile(
    { path: "demo.policy", text: file },
    { read: () => undefined },
  );
  if (policy === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join());
  return policy;
}

const page = (policy: Policy, slug: string): string =>
  emitDocs(policy).find(({ path }) => path === `docs/en/${slug}.md`)?.text ?? "";

test("an article that only defines terms says what they mean", () => {
  const article = page(policyOf(text), "article-1");
  expect(article).toContain(
    [
      '## What the terms mean <a id="meanings"></a>',
      "",
      "Expenses that count: the smaller of expenses and CNY 1,000.",
      "",
      "The expenses are small: expenses are below CNY 500.",
    ].join("\n"),
  );
});

test("an article with a grant says what its own sentences mention, once", () => {
  const [, , article] = pagesOf(policyOf(text), "en");
  const meanings = everySection(article?.sections ?? []).filter(isMeanings);
  expect(meanings).toHaveLength(1);
  expect(meanings[0]?.blocks).toHaveLength(3);
});

const isMeanings = ({ id }: Section): boolean => id.endsWith("meanings");

test("what the applicant is to have ready holds nothing that an authority finds", () => {
  const official = `${text}agency office "Office"
article 3 "Fund"
  fact fund: money per year set by office "funds of the year"
  grant share "Share": 10% of spend
    cap fund per year
`;
  const article = page(policyOf(official), "article-3");
  const [ready = "", found = ""] = article.split("## What to have ready")[1]?.split("## ") ?? [];
  expect(ready).toContain("| Expenses | Amount in CNY |");
  expect(ready).not.toContain("unds of the year");
  expect(found).toContain("What authorities determine");
  expect(found).toContain(
    "| Funds of the year | Amount in CNY, one for each year | Determined by Office |",
  );
  expect(page(policyOf(text), "article-2")).not.toContain("What authorities determine");
});

test("in Chinese, whoever applies is called by one name", () => {
  const told = emitDocs(policyAt("policies/world/18-cn-shenzhen-vouchers.policy"))
    .filter(({ path }) => path.startsWith("docs/zh/"))
    .map(({ text: page }) => page);
  expect(told.join()).toContain("全部申报单位合计");
  expect(told.filter((page) => /申请单位|申请人/.test(page))).toEqual([]);
});
