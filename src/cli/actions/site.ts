import { join } from "node:path";
import { compileAll, onSite } from "../build/compiled.ts";
import type { GeneratedFolder } from "../build/folder.ts";
import { bringUpToDate, differenceIn } from "../build/folder.ts";
import { buildablePaths, siteFolder } from "../build/folders.ts";
import { Problem } from "../problem.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";
import { baseAddress } from "../site/base-address.ts";
import { browserPath } from "../site/browser.ts";
import { withEvidence } from "../evidence/evidence.ts";
import { printPolicies } from "../site/pdf.ts";

export interface SiteCommandOptions {
  readonly out: string;
  /** Where `edict build` writes, and what is proved and tested of each policy is kept. */
  readonly records: string;
  readonly base?: string;
  readonly pdf?: boolean;
}

/** Writes the pages of the policies, and on demand a PDF of each language. */
export async function site(
  paths: readonly string[],
  options: SiteCommandOptions,
  shell: Shell,
): Promise<Status> {
  const files = buildablePaths(paths);
  if (files instanceof Problem) return fail(shell, files);
  const base = options.base === undefined ? undefined : baseAddress(options.base);
  if (base instanceof Problem) return fail(shell, base);
  // Whether anything can be printed is known before anything is written.
  const browser = options.pdf === true ? browserPath(process.env) : undefined;
  if (browser instanceof Problem) return fail(shell, browser);
  const compiled = compileAll(files, shell);
  const folder = await siteFolder(onSite(compiled, paths), options.out, {
    base,
    records: options.records,
  });
  const words = texts[shell.language];
  const changed = write(folder);
  if (changed instanceof Problem) return fail(shell, changed);
  shell.print(words.written(changed, join(options.out, "index.html")));
  if (browser === undefined) return compiled.status;
  const known = withEvidence(compiled.policies, options.records);
  const printed = await printPolicies(known, folder, browser);
  if (printed instanceof Problem) return fail(shell, printed);
  for (const path of printed) shell.print(words.printed(path));
  return compiled.status;
}

/** How many files were written or removed. */
function write(folder: GeneratedFolder): number | Problem {
  const difference = differenceIn(folder);
  if (difference instanceof Problem) return difference;
  return bringUpToDate(folder, difference) ?? Object.values(difference).flat().length;
}

const texts = {
  en: {
    written: (files: number, start: string) =>
      `${files === 1 ? "1 file" : `${files} files`} brought up to date.\nPages: ${start}\n`,
    printed: (path: string) => `PDF: ${path}\n`,
  },
  zh: {
    written: (files: number, start: string) => `已更新${files}个文件。\n页面：${start}\n`,
    printed: (path: string) => `PDF：${path}\n`,
  },
};
