import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Difference } from "../../src/cli/build/folder.ts";
import { bringUpToDate, differenceIn, listName } from "../../src/cli/build/folder.ts";
import { Problem } from "../../src/cli/problem.ts";
import type { OutputFile } from "../../src/emit/output.ts";

let root = "";
let folder = "";
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), "edict-folder-"));
  folder = join(root, "minimal");
});

const files: readonly OutputFile[] = [
  { path: "evaluator.ts", text: "a" },
  { path: "docs/en/index.md", text: "b" },
];

function difference(wanted = files, kept: readonly string[] = []): Difference {
  const found = differenceIn({ path: folder, files: wanted, kept });
  if (found instanceof Problem) throw new Error(found.texts.en);
  return found;
}

const build = (wanted = files, kept: readonly string[] = []): void => {
  expect(
    bringUpToDate({ path: folder, files: wanted, kept }, difference(wanted, kept)),
  ).toBeUndefined();
};

const inFolder = (): readonly string[] =>
  fs.existsSync(folder)
    ? fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()
    : ["(gone)"];

test("what is missing is written, with a list of it", () => {
  expect(difference()).toEqual({
    missing: ["evaluator.ts", "docs/en/index.md", listName],
    changed: [],
    leftOver: [],
  });
  build();
  expect(difference()).toEqual({ missing: [], changed: [], leftOver: [] });
  expect(fs.readFileSync(join(folder, "docs/en/index.md"), "utf8")).toBe("b");
});

test("only what has changed is written", () => {
  build();
  const before = fs.statSync(join(folder, "docs/en/index.md")).mtimeMs;
  fs.writeFileSync(join(folder, "evaluator.ts"), "by hand");
  expect(difference()).toMatchObject({ changed: ["evaluator.ts"], missing: [] });
  build();
  expect(fs.readFileSync(join(folder, "evaluator.ts"), "utf8")).toBe("a");
  expect(fs.statSync(join(folder, "docs/en/index.md")).mtimeMs).toBe(before);
});

test("what is no longer made is removed, with the folders that are then empty", () => {
  build();
  const fewer = files.slice(0, 1);
  expect(difference(fewer)).toMatchObject({ leftOver: ["docs/en/index.md"], changed: [listName] });
  build(fewer);
  expect(inFolder()).toEqual([listName, "evaluator.ts"]);
  build([]);
  expect(inFolder()).toEqual(["(gone)"]);
});

test("what is kept stays, and stays listed", () => {
  build();
  build([], ["docs"]);
  expect(inFolder()).toEqual([listName, "docs", "docs/en", "docs/en/index.md"]);
  expect(difference([], ["docs"])).toEqual({ missing: [], changed: [], leftOver: [] });
  build([]);
  expect(inFolder()).toEqual(["(gone)"]);
});

test("files of somebody else are left alone", () => {
  build();
  fs.writeFileSync(join(folder, "docs/notes.txt"), "mine");
  build([]);
  expect(inFolder()).toEqual(["docs", "docs/notes.txt"]);
});

test("a list that leads outside removes nothing there", () => {
  build();
  fs.writeFileSync(join(root, "precious"), "x");
  fs.mkdirSync(join(root, "elsewhere"));
  fs.writeFileSync(join(root, "elsewhere/precious"), "x");
  fs.symlinkSync(join(root, "elsewhere"), join(folder, "link"));
  fs.appendFileSync(
    join(folder, listName),
    ["../precious", join(root, "precious"), "link/precious", "docs", "..", "", "none"].join("\n"),
  );
  expect(difference().leftOver).toEqual([]);
  build([]);
  expect(fs.existsSync(join(root, "precious"))).toBe(true);
  expect(fs.existsSync(join(root, "elsewhere/precious"))).toBe(true);
});

test("a file in the way of a folder is a problem that names it", () => {
  fs.writeFileSync(folder, "x");
  const problem = bringUpToDate(
    { path: folder, files, kept: [] },
    { missing: ["evaluator.ts"], changed: [], leftOver: [] },
  );
  expect(problem?.texts.en).toMatch(/minimal.*: (part of the path is a file|it cannot be used)/);
});
