import fs from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Ended } from "./support.ts";
import { edictIn, folderWith, voucherPolicy } from "./support.ts";

const voucher = { "policies/voucher.policy": voucherPolicy };

/** Every generated file by its path below generated/, without the runtime. */
const generatedIn = (cwd: string): readonly string[] =>
  fs
    .readdirSync(join(cwd, "generated"), {
      recursive: true,
      encoding: "utf8",
      withFileTypes: false,
    })
    .filter((path) => fs.statSync(join(cwd, "generated", path)).isFile())
    .filter((path) => !path.includes("runtime"))
    .sort();

const build = (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  edictIn(cwd, ["build", ...args]);

test("a build writes evaluator, schema, pages and site, and ends with a summary", async () => {
  const cwd = folderWith(voucher);
  const { status, stdout, stderr } = await build(cwd);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(
    /^1 policy, 1 grant, 1 cap, 1 example passed and no warnings\. \d+ files brought up to date\.\nPages: generated\/site\/index\.html\nNot proved as the text now stands: voucher\. .*\nNo record of tests .*\n$/,
  );
  const pages = ["site/.edict-files", "site/search.js", "site/voucher/zh/index.html"];
  expect(generatedIn(cwd)).toEqual(expect.arrayContaining(pages));
  expect(generatedIn(cwd).filter((path) => !path.startsWith("site/"))).toEqual([
    "voucher/.edict-files",
    "voucher/caps.test.ts",
    "voucher/claims.schema.json",
    "voucher/docs/en/index.md",
    "voucher/docs/zh/index.md",
    "voucher/evaluator.ts",
  ]);
  expect(fs.existsSync(join(cwd, "generated/voucher/runtime/ledger.ts"))).toBe(true);
});

test("a second build writes nothing, and --check is content", async () => {
  const cwd = folderWith(voucher);
  await build(cwd);
  const before = fs.statSync(join(cwd, "generated/voucher/evaluator.ts")).mtimeMs;
  expect((await build(cwd)).stdout).toContain("Nothing had changed.");
  expect(fs.statSync(join(cwd, "generated/voucher/evaluator.ts")).mtimeMs).toBe(before);
  expect(await build(cwd, "--check")).toEqual({
    status: 0,
    stdout: "What is generated is up to date.\n",
    stderr: "",
  });
});

test("--check names what is stale, missing or left over, and writes nothing", async () => {
  const cwd = folderWith({ ...voucher, "policies/old.policy": voucherPolicy });
  await build(cwd);
  fs.rmSync(join(cwd, "policies/old.policy"));
  fs.appendFileSync(join(cwd, "generated/voucher/evaluator.ts"), "// by hand\n");
  fs.rmSync(join(cwd, "generated/voucher/docs/zh/index.md"));
  fs.rmSync(join(cwd, "generated/site"), { recursive: true });
  const before = generatedIn(cwd);
  const { status, stdout } = await build(cwd, "--check");
  const lines = stdout.split("\n").filter((line) => !line.includes("runtime"));
  expect(status).toBe(1);
  expect(lines).toEqual([
    "generated/voucher/docs/zh/index.md is missing",
    "generated/voucher/evaluator.ts is stale",
    "generated/old/caps.test.ts is left over",
    "generated/old/claims.schema.json is left over",
    "generated/old/docs/en/index.md is left over",
    "generated/old/docs/zh/index.md is left over",
    "generated/old/evaluator.ts is left over",
    "generated/old/.edict-files is left over",
    "Run edict build, and commit what it writes.",
    "",
  ]);
  expect(generatedIn(cwd)).toEqual(before);
  await build(cwd);
  expect(generatedIn(cwd).some((path) => path.startsWith("old/"))).toBe(false);
  expect((await build(cwd, "--check")).status).toBe(0);
});

test("a policy with errors leaves what was made of it, and the others are built", async () => {
  const cwd = folderWith({ ...voucher, "policies/other.policy": voucherPolicy });
  await build(cwd);
  const before = generatedIn(cwd);
  const evaluator = fs.readFileSync(join(cwd, "generated/voucher/evaluator.ts"), "utf8");
  const changed = voucherPolicy.replace("50%", "30%").replace("gives 100", "gives 90");
  fs.writeFileSync(join(cwd, "policies/other.policy"), changed);
  for (const broken of [
    voucherPolicy.replace("50%", "25%").replace("50% of", "50"),
    voucherPolicy.replace("50%", "25%"), // the example comes out otherwise
  ]) {
    fs.writeFileSync(join(cwd, "policies/voucher.policy"), broken);
    const { status, stdout, stderr } = await build(cwd);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error\[[\s\S]*policies\/voucher\.policy:\d+/);
    expect(stdout).toMatch(/^1 policy, /);
    expect(generatedIn(cwd)).toEqual(before);
    expect(fs.readFileSync(join(cwd, "generated/voucher/evaluator.ts"), "utf8")).toBe(evaluator);
  }
  const other = fs.readFileSync(join(cwd, "generated/other/claims.schema.json"), "utf8");
  expect(other).toContain("30% of");
});

test("one policy can be built by itself; the site then still shows all of the folder", async () => {
  const cwd = folderWith({ ...voucher, "policies/other.policy": voucherPolicy });
  await build(cwd, "policies/voucher.policy");
  expect(generatedIn(cwd).filter((path) => path.startsWith("other"))).toEqual([]);
  expect(generatedIn(cwd)).toContain("site/other/en/index.html");
});

test("a policy from elsewhere is built into another folder", async () => {
  const cwd = folderWith({ ...voucher, "mine.policy": voucherPolicy });
  const { stdout } = await build(cwd, "mine.policy", "--out", "dist");
  expect(stdout).toContain("Pages: dist/site/index.html");
  expect(fs.existsSync(join(cwd, "dist/mine/evaluator.ts"))).toBe(true);
  expect(fs.existsSync(join(cwd, "dist/site/voucher"))).toBe(false);
});

test("files of somebody else in generated/ are left alone", async () => {
  const cwd = folderWith({ ...voucher, "generated/notes/a.txt": "x", "generated/voucher/b": "y" });
  await build(cwd);
  fs.rmSync(join(cwd, "policies/voucher.policy"));
  fs.writeFileSync(join(cwd, "policies/new.policy"), voucherPolicy);
  await build(cwd);
  expect(fs.readFileSync(join(cwd, "generated/notes/a.txt"), "utf8")).toBe("x");
  expect(fs.readdirSync(join(cwd, "generated/voucher"))).toEqual(["b"]);
});

test("two policies cannot share a folder, and some names are taken", async () => {
  const cwd = folderWith({ ...voucher, "policies/b/voucher.policy": voucherPolicy });
  expect(await build(cwd)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("policies/b/voucher.policy and policies/voucher.policy have"),
  });
  const site = folderWith({ "policies/site.policy": voucherPolicy });
  expect(await build(site)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("cannot be called site"),
  });
});

test("a place that cannot be written is named", async () => {
  const cwd = folderWith({ ...voucher, dist: "a file" });
  expect(await build(cwd, "--out", "dist")).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^error: dist.*: part of the path is a file, not a folder\n$/),
  });
});
