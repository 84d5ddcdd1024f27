import fs from "node:fs";
import { basename, join, resolve } from "node:path";
import { grammarFiles } from "../../../grammar/generated.ts";
import type { NamedPolicy } from "../../site/site.ts";
import { packageFolder } from "../files.ts";
import { policyPaths } from "../policies.ts";
import { Problem } from "../problem.ts";
import type { SiteSurroundings } from "../site/render.ts";
import { siteFiles } from "../site/render.ts";
import { outputOf } from "./emitters.ts";
import type { GeneratedFolder } from "./folder.ts";
import { listName } from "./folder.ts";
import { reserved } from "./reserved.ts";

/** longgang-ai-2025 of policies/longgang-ai-2025.policy: the name of what is generated from it. */
export const folderName = (path: string): string => basename(path).replace(/\.policy$/, "");

/** The policy files that are meant, each of which can have a folder of its own. */
export function buildablePaths(given: readonly string[]): readonly string[] | Problem {
  const paths = policyPaths(given);
  return paths instanceof Problem ? paths : (nameProblem(paths) ?? paths);
}

/** Two policies cannot share a folder, and two names are taken. */
export function nameProblem(paths: readonly string[]): Problem | undefined {
  for (const path of paths) {
    const name = folderName(path);
    if (reserved.includes(name)) {
      return new Problem(
        `${path}: a policy file cannot be called ${name}, which is a folder of generated/; give it another name.`,
        `${path}：政策文件不能名为${name}，因为generated/中已有同名文件夹；请改名。`,
      );
    }
    const other = paths.find((each) => each !== path && folderName(each) === name);
    if (other !== undefined) {
      return new Problem(
        `${path} and ${other} have the same name, and would write the same folder ${name}; rename one of them.`,
        `${path}与${other}同名，会写入同一文件夹${name}；请将其中一个改名。`,
      );
    }
  }
  return undefined;
}

export const policyFolders = (
  policies: readonly NamedPolicy[],
  out: string,
): Promise<readonly GeneratedFolder[]> =>
  Promise.all(
    policies.map(async ({ name, policy }) => ({
      path: join(out, name),
      files: await outputOf(policy),
      kept: [],
    })),
  );

/** What the site shows; the pages of policies with errors are kept as they are. */
export interface SitePolicies {
  readonly policies: readonly NamedPolicy[];
  readonly kept: readonly string[];
}

export const siteFolder = async (
  { policies, kept }: SitePolicies,
  path: string,
  surroundings: SiteSurroundings,
): Promise<GeneratedFolder> => ({ path, files: await siteFiles(policies, surroundings), kept });

/** What is written from the grammar of the language itself, where its sources are: in a checkout. */
export function grammarFolder(out: string): readonly GeneratedFolder[] {
  const isCheckout =
    resolve(out) === join(packageFolder, "generated") &&
    fs.existsSync(join(packageFolder, "grammar/parser.ts"));
  return isCheckout ? [{ path: join(out, "grammar"), files: grammarFiles(), kept: [] }] : [];
}

/** Folders of policies that are gone: they have a list of generated files, and no policy. */
export function abandonedFolders(
  names: readonly string[],
  out: string,
): readonly GeneratedFolder[] {
  if (!fs.statSync(out, { throwIfNoEntry: false })?.isDirectory()) return [];
  return fs
    .readdirSync(out)
    .filter((name) => !reserved.includes(name) && !names.includes(name))
    .map((name) => ({ path: join(out, name), files: [], kept: [] }))
    .filter(({ path }) => fs.existsSync(join(path, listName)));
}
