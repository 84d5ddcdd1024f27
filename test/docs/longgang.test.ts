import { expect, test } from "vitest";
import { emitDocs } from "../../src/emit/docs/docs.ts";
import { goldenDifferences } from "../support/golden.ts";
import { policyAt } from "../support/pages.ts";

const name = "longgang-ai-2025";
const policy = policyAt(`policies/${name}.policy`);

test("the pages of the Longgang measures are those that were read and accepted", () => {
  const pages = emitDocs(policy);
  expect(pages).toHaveLength(2 * 21);
  expect(goldenDifferences(name, pages)).toEqual([]);
});
