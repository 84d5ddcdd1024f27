import { join } from "node:path";
import { expect, test } from "vitest";
import { goldenDifferences } from "../support/golden.ts";
import { edict, edictIn, folderWith, voucherPolicy } from "./support.ts";

const faulty = voucherPolicy
  .replace("spend cap 100", "spent cap 100")
  .replace("per firm per year", "per firm");

test("what is wrong is told in every format and both languages", async () => {
  const cwd = folderWith({
    "policies/补贴.policy": faulty,
    "policies/more/b.policy": voucherPolicy,
  });
  const pages = [];
  for (const format of ["pretty", "json", "sarif", "github"]) {
    for (const lang of ["en", "zh"]) {
      const args = ["check", "--format", format, "--lang", lang];
      const { status, stdout, stderr } = await edictIn(cwd, args);
      expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
      pages.push({ path: `${format}.${lang}.txt`, text: stdout });
    }
  }
  expect(goldenDifferences("cli/check", pages)).toEqual([]);
});

test("warnings alone leave the status 0, and are counted", async () => {
  const uncapped = voucherPolicy
    .replace(" cap 100 per firm per year", "")
    .replace("gives 100", "gives 150");
  const path = join(folderWith({ "a.policy": uncapped }), "a.policy");
  const { status, stdout } = await edict(["check", path]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^warning\[amount-without-cap\]: [\s\S]*\n1 warning\n$/);
  expect((await edict(["check", path, "--lang", "zh"])).stdout).toMatch(/\n1处警告\n$/);
});

test("nothing wrong is said, or an empty list where a program reads", async () => {
  const path = join(folderWith({ "a.policy": voucherPolicy }), "a.policy");
  expect(await edict(["check", path])).toEqual({
    status: 0,
    stdout: "Nothing found in the policy.\n",
    stderr: "",
  });
  expect(await edict(["check", path, "--format", "json"])).toMatchObject({ stdout: "[]\n" });
  expect(await edict(["check", path, "--format", "github"])).toMatchObject({ stdout: "" });
});

test("of two files of which one amends the other, a mistake is told once", async () => {
  const change = `policy change "Change" / "修改"
  effective 2026-01-01
use "a.policy" as vouchers
amend vouchers from 2026-01-01
  repeal article 1
`;
  const folder = folderWith({ "a.policy": voucherPolicy, "b.policy": change });
  const { status, stdout } = await edict(["check", folder]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/\n1 error\n$/);
});

test("a file that cannot be read is named, with what to do, and the others are checked", async () => {
  const folder = folderWith({
    "good.policy": voucherPolicy,
    "gbk.policy": Buffer.from("policy \u00c4\u00e3", "latin1"),
    "empty/notes.txt": "",
  });
  const problems: readonly (readonly [string, string])[] = [
    [join(folder, "none.policy"), "there is no such file or folder"],
    [join(folder, "gbk.policy"), "it is not written in UTF-8; save it as UTF-8"],
    [join(folder, "empty"), "no file in this folder ends in .policy"],
    [join(folder, "good.policy", "x.policy"), "part of the path is a file, not a folder"],
  ];
  for (const [path, message] of problems) {
    const { status, stderr } = await edict(["check", path]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `error: ${path}: ${message}\n` });
  }
  expect(await edict(["check", folder, "--format", "json"])).toEqual({
    status: 2,
    stdout: "[]\n",
    stderr: `error: ${join(folder, "gbk.policy")}: it is not written in UTF-8; save it as UTF-8\n`,
  });
});

test("a byte order mark is no part of the policy", async () => {
  const path = join(folderWith({ "a.policy": `\ufeff${voucherPolicy}` }), "a.policy");
  expect(await edict(["check", path])).toMatchObject({ status: 0 });
});

test("without paths the folder policies is checked, hidden folders and packages left out", async () => {
  const cwd = folderWith({
    "policies/a.policy": voucherPolicy,
    "policies/.old/a.policy": "nonsense",
    "policies/node_modules/a.policy": "nonsense",
  });
  expect(await edictIn(cwd, ["check"])).toMatchObject({ status: 0 });
  expect(await edictIn(folderWith(), ["check"])).toMatchObject({
    status: 2,
    stderr:
      "error: There is no folder policies here. Name a policy file, or begin one: edict new my-policy\n",
  });
});

test("a source that is no UTF-8 is named", async () => {
  const folder = folderWith({
    "a.policy": voucherPolicy.replace("  currency", '  source "text.txt"\n  currency'),
    "text.txt": Buffer.from([0xc4, 0xa3, 0xd0, 0xcd]),
  });
  expect(await edict(["check", join(folder, "a.policy")])).toMatchObject({
    status: 2,
    stderr: `error: ${join(folder, "text.txt")}: it is not written in UTF-8; save it as UTF-8\n`,
  });
});
