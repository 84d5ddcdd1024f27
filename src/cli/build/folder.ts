import fs from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { OutputFile } from "../../emit/output.ts";
import { reaching, writeFile } from "../files.ts";
import type { Problem } from "../problem.ts";

/**
 * A folder of generated files. A list of them stands beside them, so that those which are no longer
 * made can be told from files that somebody else put there, which are never touched.
 */
export const listName = ".edict-files";

export interface GeneratedFolder {
  readonly path: string;
  readonly files: readonly OutputFile[];
  /** Folders within it that stay as they are: of policies that have errors. */
  readonly kept: readonly string[];
}

/** How what a folder holds differs from what it should: paths within it. */
export interface Difference {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Made once, and no longer. */
  readonly leftOver: readonly string[];
}

export const isEmpty = ({ missing, changed, leftOver }: Difference): boolean =>
  missing.length + changed.length + leftOver.length === 0;

export function differenceIn({ path: folder, files, kept }: GeneratedFolder): Difference | Problem {
  return reaching(folder, () => {
    const wanted = withList(files, keptIn(folder, kept));
    const missing = wanted.filter(({ path }) => !fs.existsSync(join(folder, path)));
    const changed = wanted.filter(
      (file) =>
        !missing.includes(file) && fs.readFileSync(join(folder, file.path), "utf8") !== file.text,
    );
    return {
      missing: missing.map(({ path }) => path),
      changed: changed.map(({ path }) => path),
      leftOver: leftOverIn(folder, wanted, keptIn(folder, kept)),
    };
  });
}

/** Writes what is missing or changed, and removes what is left over. */
export function bringUpToDate(
  { path: folder, files, kept }: GeneratedFolder,
  { missing, changed, leftOver }: Difference,
): Problem | undefined {
  const written = withList(files, keptIn(folder, kept))
    .filter(({ path }) => missing.includes(path) || changed.includes(path))
    .map(({ path, text }) => writeFile(join(folder, path), text));
  const removed = leftOver.map((path) => remove(folder, path));
  return [...removed, ...written].find((problem) => problem !== undefined);
}

/** With the list itself as the last file; an empty folder needs none. */
function withList(files: readonly OutputFile[], kept: readonly string[]): readonly OutputFile[] {
  const paths = [...files.map(({ path }) => path), ...kept].sort();
  if (paths.length === 0) return [];
  const text = [listHeading, ...paths].map((line) => `${line}\n`).join("");
  return [...files, { path: listName, text }];
}

const listHeading =
  "# Written by edict build, which removes files of this list that it no longer makes.";

/** Listed files below the folders that stay as they are. */
const keptIn = (folder: string, kept: readonly string[]): readonly string[] =>
  listedIn(folder).filter((path) => kept.some((name) => path.startsWith(`${name}/`)));

/** Files of the list that is there, and the list itself where nothing is wanted any more. */
function leftOverIn(
  folder: string,
  files: readonly OutputFile[],
  kept: readonly string[],
): readonly string[] {
  const wanted = new Set([...files.map(({ path }) => path), ...kept]);
  return [...listedIn(folder), listName].filter(
    (path) => !wanted.has(path) && isWithin(folder, path) && fs.existsSync(join(folder, path)),
  );
}

function listedIn(folder: string): readonly string[] {
  const list = join(folder, listName);
  if (!fs.existsSync(list)) return [];
  const lines = fs.readFileSync(list, "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

/** A list that was tampered with must not lead outside, nor through a link. */
function isWithin(folder: string, path: string): boolean {
  const place = join(folder, path);
  if (isAbsolute(path) || !fs.existsSync(dirname(place))) return false;
  const inside = relative(fs.realpathSync(folder), fs.realpathSync(dirname(place)));
  return inside.split(sep)[0] !== ".." && !isAbsolute(inside) && !isFolder(place);
}

const isFolder = (path: string): boolean =>
  fs.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** With the folders that are then empty, up to the folder itself. */
function remove(folder: string, path: string): Problem | undefined {
  return reaching(join(folder, path), () => {
    fs.rmSync(join(folder, path), { force: true });
    for (let at = dirname(join(folder, path)); ; at = dirname(at)) {
      if (fs.readdirSync(at).length > 0) return undefined;
      fs.rmdirSync(at);
      if (relative(folder, at) === "") return undefined;
    }
  });
}
