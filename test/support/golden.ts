import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file to compare, by its path below the golden folder. */
export interface GoldenFile {
  readonly path: string;
  readonly text: string;
}

interface Options {
  /** Whether to accept what came out instead of comparing it. */
  readonly update: boolean;
  /** Whether this runs where nobody reads the difference. */
  readonly ci: boolean;
  readonly root: string;
}

const fromEnvironment: Options = {
  update: Boolean(process.env["UPDATE"]),
  ci: Boolean(process.env["CI"]),
  root: fileURLToPath(new URL("../golden", import.meta.url)),
};

/**
 * What differs between the files and those in test/golden/<folder>: changed, missing and left-over
 * files, a changed one with the first lines that differ. `UPDATE=1` accepts the files as they are,
 * but never in continuous integration.
 */
export function goldenDifferences(
  folder: string,
  files: readonly GoldenFile[],
  { update, ci, root }: Options = fromEnvironment,
): readonly string[] {
  const base = join(root, folder);
  if (update && ci) return ["UPDATE is refused in CI: accept golden files by hand, and read them"];
  if (update) accept(base, files);
  const expected = new Set(files.map(({ path }) => path));
  const leftOver = filesBelow(base).filter((path) => !expected.has(path));
  return [
    ...files.flatMap((file) => difference(base, file)),
    ...leftOver.map((path) => `${path} is left over: nothing makes it any more`),
  ];
}

function accept(base: string, files: readonly GoldenFile[]): void {
  rmSync(base, { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
}

function difference(base: string, { path, text }: GoldenFile): readonly string[] {
  const file = join(base, path);
  if (!existsSync(file)) return [`${path} is missing: accept it with UPDATE=1`];
  const golden = readFileSync(file, "utf8");
  if (golden === text) return [];
  return [`${path} has changed\n${firstDifference(golden.split("\n"), text.split("\n"))}`];
}

const linesShown = 5;

/** The lines from the first that differs on, as they were and as they are. */
function firstDifference(before: readonly string[], after: readonly string[]): string {
  const place = before.findIndex((line, number) => line !== after[number]);
  const start = place === -1 ? before.length : place;
  const shown = (lines: readonly string[], mark: string): readonly string[] =>
    lines.slice(start, start + linesShown).map((line, offset) => {
      const same = before[start + offset] === after[start + offset];
      return `${same ? " " : mark} ${start + offset + 1} ${line}`;
    });
  return [...shown(before, "-"), ...shown(after, "+")].join("\n");
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}
