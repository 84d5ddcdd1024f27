import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const section =
  readFileSync(join(root, "README.md"), "utf8")
    .split("\n## ")
    .find((each) => each.startsWith("For developers")) ?? "";
const blocks = [...section.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => code);

/** What a block calls `result`, and what else it is asked for, when it runs in a file of its own. */
async function run(code: string, ...names: readonly string[]): Promise<unknown> {
  const folder = join(root, ".build/readme");
  mkdirSync(folder, { recursive: true });
  const here = code
    .replaceAll('"./generated/', `"${root}generated/`)
    .replaceAll('"edict"', `"${root}src/index.ts"`);
  const path = join(folder, `example-${blocks.indexOf(code) + 1}.ts`);
  writeFileSync(path, `${here}\nexport { ${names.join(", ")} };\n`);
  return import(pathToFileURL(path).href);
}

test("the evaluator decides what the README shows", async () => {
  expect(await run(blocks[0] ?? "", "result")).toMatchObject({
    result: { outcome: "reduced", award: 600_000_000, by: { cap: "computeVoucher.cap1" } },
  });
});

test(
  "the package compiles, decides and tells what the README shows",
  { timeout: 60_000 },
  async () => {
    expect(await run(blocks[1] ?? "", "diagnostics", "result", "said")).toMatchObject({
      diagnostics: [],
      result: { outcome: "reduced", award: 600_000_000 },
      said: expect.stringContaining("the ceiling of CNY 6 million per enterprise per year."),
    });
  },
);
