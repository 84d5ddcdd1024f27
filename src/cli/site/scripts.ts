import { bundled } from "../../batch/bundle.ts";
import type { OutputFile } from "../../emit/output.ts";

/** The scripts of the site that are not of one policy, each with all that it imports. */
export async function siteScripts(): Promise<readonly OutputFile[]> {
  scripts ??= [{ path: "search.js", text: await searchScript() }];
  return scripts;
}

let scripts: readonly OutputFile[] | undefined;

const searchScript = (): Promise<string> => {
  const entry = { path: "search.js", text: 'import "edict/src/browser/search/main";\n' };
  return bundled(entry.path, [entry], "script");
};
