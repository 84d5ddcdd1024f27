import { expect, test } from "vitest";
import { cameOutOtherwise } from "../support/examples.ts";
import { compileText } from "../support/snippet.ts";
import type { Block } from "./blocks.ts";
import { blocksOf, documentAt, isWhole } from "./blocks.ts";

const manual = blocksOf(documentAt("grammar/README.md"));
const readme = blocksOf(documentAt("README.md"));

/** The header of section 2, without the grant that ends it, so that articles may follow. */
const header = (manual.find(isWhole)?.text ?? "").split(/^grant /m)[0] ?? "";
const whole = (block: Block): string => (isWhole(block) ? block.text : header + block.text);

/** What the example of section 8 changes. */
const amended = manual.find(({ text }) => text.startsWith("article 2 "))?.text ?? "";
const files = { "measures.policy": header + amended };

test("the manual and the README have policies to show", () => {
  expect(manual.length).toBeGreaterThan(12);
  expect(readme.length).toBeGreaterThan(1);
});

test.each(
  [
    ...manual.map((block) => ["manual", block] as const),
    ...readme.map((b) => ["README", b] as const),
  ]
    .filter(([, { kind }]) => kind === "policy")
    .map(([document, block]) => [`${document}, line ${block.line}`, block] as const),
)("%s compiles, and its examples come out as written", (_place, block) => {
  const { policy, diagnostics } = compileText(whole(block), files);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(policy === undefined ? [] : cameOutOtherwise(policy)).toEqual([]);
});

test.each(
  manual
    .filter(({ kind }) => kind.startsWith("policy-with-mistake "))
    .map((block) => [block.kind.split(" ")[1] ?? "", block] as const),
)("the mistake %s is found", (code, block) => {
  const { diagnostics } = compileText(whole(block), files);
  expect(diagnostics.map((found) => found.code)).toContain(code);
});
