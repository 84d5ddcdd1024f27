import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OutputFile } from "../../src/emit/output.ts";
import { siteFiles } from "../../src/cli/site/render.ts";
import type { NamedPolicy } from "../../src/site/site.ts";

/** A site as its readers get it, in a folder of its own. */
export interface SiteFolder {
  readonly files: readonly OutputFile[];
  /** The address of one of its files, without a server. */
  readonly url: (path: string) => string;
  readonly remove: () => void;
}

/** `beside` are files that stand beside those of the site. */
export async function siteFolder(
  policies: readonly NamedPolicy[],
  beside: readonly OutputFile[] = [],
): Promise<SiteFolder> {
  const folder = mkdtempSync(join(tmpdir(), "edict-site-"));
  const files = [...(await siteFiles(policies)), ...beside];
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    files,
    url: (path) => pathToFileURL(join(folder, path)).href,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
