import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { siteFiles } from "../../src/cli/site/render.ts";
import type { NamedPolicy } from "../../src/site/site.ts";

/** A site as its readers get it, in a folder of its own. */
export interface SiteFolder {
  /** The address of one of its files, without a server. */
  readonly url: (path: string) => string;
  readonly remove: () => void;
}

export async function siteFolder(policies: readonly NamedPolicy[]): Promise<SiteFolder> {
  const folder = mkdtempSync(join(tmpdir(), "edict-site-"));
  for (const { path, text } of await siteFiles(policies)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    url: (path) => pathToFileURL(join(folder, path)).href,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
