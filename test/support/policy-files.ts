import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../../src/check/host.ts";
import type { SourceFile } from "../../src/diagnostics/source.ts";

/** The files of the repository, for policies that use others or quote a source. */
export const repository: Host = {
  read: (path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined),
};

/**
 * Every policy file in a folder of the repository and the folders in it, in the order of names.
 */
export const policyFiles = (folder: string): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".policy"))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
