import { expect, test } from "vitest";
import { goldenDifferences } from "../support/golden.ts";
import { edictIn, folderWith, voucherPolicy } from "./support.ts";

/** Three years of 100 never come to the ceiling for all of them. */
const draft = voucherPolicy.replace(
  "cap 100 per firm per year",
  "\n  cap 100 per firm per year\n  cap 500 per firm per lifetime",
);

const faulty = voucherPolicy.replace("spend cap", "spent cap");

test("what a search finds stands beside the rest, with a line on what was settled", async () => {
  const cwd = folderWith({ "draft.policy": draft });
  const pages = [];
  for (const lang of ["en", "zh"]) {
    const { status, stdout, stderr } = await edictIn(cwd, [
      "check",
      "draft.policy",
      "--deep",
      "--lang",
      lang,
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    pages.push({ path: `draft.${lang}.txt`, text: stdout });
  }
  expect(goldenDifferences("cli/check-deep", pages)).toEqual([]);
});

test("without --deep nothing is searched", async () => {
  const cwd = folderWith({ "draft.policy": draft });
  expect(await edictIn(cwd, ["check", "draft.policy"])).toMatchObject({
    stdout: "Nothing found in the policy.\n",
  });
});

test("a program reads the findings alone; what was settled goes to standard error", async () => {
  const cwd = folderWith({ "draft.policy": draft });
  const { stdout, stderr } = await edictIn(cwd, ["check", "--deep", "--format", "json", "."]);
  const found: readonly { readonly code: string }[] = JSON.parse(stdout);
  expect(found.map(({ code }) => code)).toEqual(["most-for-one", "cap-out-of-reach"]);
  expect(stderr).toMatch(/^draft\.policy: settled: .*\n$/);
});

test("a policy with errors is not searched, and that is said", async () => {
  const cwd = folderWith({ "faulty.policy": faulty });
  const { status, stdout } = await edictIn(cwd, ["check", "--deep", "faulty.policy"]);
  expect(status).toBe(1);
  expect(stdout).toContain("faulty.policy: not searched, since it has errors.\n");
});
