import fs from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { edict, edictIn, folderWith, spawned } from "./support.ts";

test.each([
  ["ai-voucher", "policy aiVoucher ", "C.UTF-8"],
  ["算力券", "policy 算力券 ", "zh_CN.UTF-8"],
  ["v2.policy", "policy v2 ", "C.UTF-8"],
])("a new policy compiles as it stands, and its examples pass: %s", async (name, line, locale) => {
  const cwd = folderWith();
  const made = spawned(["new", name], { cwd, env: { LC_ALL: locale } });
  expect(made).toMatchObject({ status: 0, stderr: "" });
  const file = `${name.replace(/\.policy$/, "")}.policy`;
  expect(made.stdout).toContain(file);
  expect(fs.readFileSync(join(cwd, file), "utf8")).toContain(line);
  expect(await edict(["check", join(cwd, file)])).toMatchObject({
    status: 0,
    stdout: "Nothing found in the policy.\n",
  });
  expect(await edict(["test", join(cwd, file)])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/: 1 example passed\n/),
  });
});

test("a file that exists is never overwritten", async () => {
  const cwd = folderWith({ "mine.policy": "precious" });
  expect(await edictIn(cwd, ["new", "mine"])).toMatchObject({
    status: 2,
    stderr: "error: mine.policy exists already, and is left as it is; choose another name.\n",
  });
  expect(fs.readFileSync(join(cwd, "mine.policy"), "utf8")).toBe("precious");
});

test("what cannot be a name is refused", async () => {
  for (const name of ["../up", "a b", "1st", "-x", "a.b", "", "a/b", "x$"]) {
    expect(await edict(["new", "--", name])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("cannot be the name of a policy"),
    });
  }
  expect(await edict(["new", "grant"])).toMatchObject({
    status: 2,
    stderr: "error: “grant” is a word of the language; choose another name, such as grant-1.\n",
  });
  expect(await edict(["new", "site"])).toMatchObject({
    status: 2,
    stderr: "error: “site” is a folder of generated/; choose another name, such as site-1.\n",
  });
});
