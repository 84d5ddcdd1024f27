import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { goldenDifferences } from "./golden.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "golden-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const files = [
  { path: "en/a.md", text: "one\ntwo\n" },
  { path: "zh/a.md", text: "一\n" },
];
const compare = { update: false, ci: false };
const accept = { update: true, ci: false };

test("files that were accepted are the same until they change", () => {
  expect(goldenDifferences("pages", files, { ...accept, root })).toEqual([]);
  expect(goldenDifferences("pages", files, { ...compare, root })).toEqual([]);
  expect(readFileSync(join(root, "pages/en/a.md"), "utf8")).toBe("one\ntwo\n");
});

test("a changed file is shown from the first line that differs", () => {
  goldenDifferences("pages", files, { ...accept, root });
  writeFileSync(join(root, "pages/en/a.md"), "one\n2\n");
  const [problem, ...others] = goldenDifferences("pages", files, { ...compare, root });
  expect(others).toEqual([]);
  expect(problem).toBe("en/a.md has changed\n- 2 2\n  3 \n+ 2 two\n  3 ");
});

test("a line added at the end is a difference", () => {
  goldenDifferences("pages", [{ path: "a", text: "one" }], { ...accept, root });
  const longer = [{ path: "a", text: "one\ntwo" }];
  expect(goldenDifferences("pages", longer, { ...compare, root })).toEqual([
    "a has changed\n+ 2 two",
  ]);
});

test("missing and left-over files are differences, and accepting removes the latter", () => {
  const [english, chinese] = files;
  if (english === undefined || chinese === undefined) throw new Error("There are two files.");
  goldenDifferences("pages", [english], { ...accept, root });
  expect(goldenDifferences("pages", [chinese], { ...compare, root })).toEqual([
    "zh/a.md is missing: accept it with UPDATE=1",
    "en/a.md is left over: nothing makes it any more",
  ]);
  expect(goldenDifferences("pages", [chinese], { ...accept, root })).toEqual([]);
});

test("nothing is accepted where nobody reads it", () => {
  const refused = goldenDifferences("pages", files, { update: true, ci: true, root });
  expect(refused).toEqual(["UPDATE is refused in CI: accept golden files by hand, and read them"]);
  expect(goldenDifferences("pages", files, { ...compare, root })).toHaveLength(2);
});
