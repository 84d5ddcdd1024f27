import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file that somebody wrote as code: sources, grammar, tests, scripts, settings. */
const files: readonly SourceFile[] = [
  ...["src", "grammar", "test", ".ci"].flatMap((folder) => within(folder)),
  ...readdirSync(root).filter(isCode),
].map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

function within(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => isCode(name) || name === "run")
    .map((name) => join(folder, name));
}

function isCode(name: string): boolean {
  return /\.(ts|mjs)$/.test(name);
}

/** Those about which something is found, with what it is. */
function found(find: (file: SourceFile) => string | undefined): readonly string[] {
  return files.flatMap((file) => {
    const what = find(file);
    return what === undefined ? [] : [`${file.path}: ${what}`];
  });
}

test("sources, scripts of pages, their tests and the scripts of a checkout are all looked at", () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      ".ci/prepare.mjs",
      ".ci/run",
      ".vitest.config.ts",
      "grammar/lexer.ts",
      "src/browser/search/main.ts",
      "test/architecture/files.test.ts",
      "test/browser/search.test.ts",
    ]),
  );
});

/** What is only a table of data may be longer. */
const tables = ["test/mutation/mutants/"];

test("a file is one idea, of at most 400 lines", () => {
  const long = found(({ path, text }) => {
    const count = text.split("\n").length - 1;
    const isTable = tables.some((place) => path.startsWith(place));
    return count > 400 && !isTable ? `${count} lines` : undefined;
  });
  expect(long).toEqual([]);
});

/** Patterns of what no file says; this one has to name them. */
test.each([
  ["nothing is left for later", /\b(TODO|FIXME|HACK|for now)\b/],
  ["no folder of one machine is named", /["'`\s(]\/(home|root|tmp|work|Users)\/\S*/],
  ["a file speaks of the project, and not of how it was written", /\b(session|assistant)\b/i],
  ["no complaint of the compiler is silenced", /@ts-(ignore|nocheck)/],
])("%s", (_, forbidden) => {
  const others = found(({ path, text }) =>
    path === "test/architecture/files.test.ts" ? undefined : forbidden.exec(text)?.[0].trim(),
  );
  expect(others).toEqual([]);
});
