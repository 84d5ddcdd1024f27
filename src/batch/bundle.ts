import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import type { OutputFile } from "../emit/output.ts";

/**
 * What comes out: the body of a function that puts what it offers into `exports`, for a program; or a
 * classic script, which a page loads from a folder too.
 */
export type BundleFormat = "function" | "script";

/**
 * Bundles modules in memory into one text. They import one another by relative paths, and modules of
 * this package as "edict/src/prose/en/results", without an ending: it runs from its sources, and as
 * it was compiled. A file of such a path stands in place of the module of the package.
 */
export async function bundled(
  entry: string,
  files: readonly OutputFile[],
  format: BundleFormat,
): Promise<string> {
  const texts = new Map(files.map(({ path, text }) => [placeOf(path), text]));
  const bundle = await rolldown({
    input: root + entry,
    platform: format === "script" ? "browser" : "node",
    plugins: [
      {
        name: "files in memory",
        resolveId: (path, importer) => resolved(path, importer),
        load: (path) => texts.get(path) ?? null,
      },
    ],
  });
  const { output } = await bundle.generate(
    format === "script" ? { format: "iife", minify: true } : { format: "cjs" },
  );
  await bundle.close();
  return output[0].code;
}

const root = "/evaluator/";
const packagePrefix = "edict/";
const packageRoot = new URL("../../", import.meta.url);
const ending = import.meta.url.endsWith(".ts") ? ".ts" : ".js";

/** Undefined: a file of the package, which is found where it is. */
function resolved(path: string, importer: string | undefined): string | undefined {
  if (path.startsWith(root)) return path;
  if (path.startsWith(packagePrefix)) return placeOf(path);
  return importer?.startsWith(root) ? new URL(path, `file://${importer}`).pathname : undefined;
}

const placeOf = (path: string): string =>
  path.startsWith(packagePrefix)
    ? fileURLToPath(new URL(path.slice(packagePrefix.length) + ending, packageRoot))
    : root + path;
