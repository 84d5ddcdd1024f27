import fs from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { TextDecoder } from "node:util";
import { fileURLToPath } from "node:url";
import { fileProblem, Problem, problemWithFile } from "./problem.ts";

/** The text of a file in UTF-8, without a byte order mark. */
export function readText(path: string): string | Problem {
  return reaching(path, () => {
    const bytes = fs.readFileSync(path);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return fileProblem(path, {
        en: "it is not written in UTF-8; save it as UTF-8",
        zh: "文件不是UTF-8编码；请另存为UTF-8",
      });
    }
  });
}

/** What the operating system refuses becomes a problem that names the file. */
export function reaching<T>(path: string, action: () => T): T | Problem {
  try {
    return action();
  } catch (error) {
    const problem = problemWithFile(path, error);
    if (problem === undefined) throw error;
    return problem;
  }
}

/** Replaces a file in one step: whoever reads it sees the old text or the new. */
export function writeFile(path: string, text: string): Problem | undefined {
  return reaching(path, () => {
    fs.mkdirSync(dirname(path), { recursive: true });
    const draft = join(dirname(path), `.${process.pid}.edict-draft`);
    try {
      fs.writeFileSync(draft, text);
      fs.renameSync(draft, path);
    } finally {
      fs.rmSync(draft, { force: true });
    }
    return undefined;
  });
}

/** Whether two names are of one file, which need not exist yet. */
export function isSameFile(a: string, b: string): boolean {
  return realPath(a) === realPath(b);
}

function realPath(path: string): string {
  if (fs.existsSync(path)) return fs.realpathSync(path);
  const folder = dirname(resolve(path));
  return folder === resolve(path) ? folder : join(realPath(folder), basename(path));
}

/** The files below a folder whose names end so, sorted; hidden folders and packages are left out. */
export function filesBelow(folder: string, ending: string): readonly string[] | Problem {
  return reaching(folder, () => {
    const found: string[] = [];
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) {
        const below = filesBelow(path, ending);
        if (below instanceof Problem) return below;
        found.push(...below);
      } else if (entry.name.endsWith(ending)) found.push(path);
    }
    return found.sort();
  });
}

/** The folder of this package: of the checkout, or where it is installed. */
export const packageFolder = folderAbove(dirname(fileURLToPath(import.meta.url)));

function folderAbove(folder: string): string {
  if (fs.existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("No package.json above the command line's own modules.");
  return folderAbove(parent);
}
