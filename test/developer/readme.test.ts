import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { edict } from "../cli/support.ts";

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
  const path = join(folder, `example-${names.join("-")}.ts`);
  writeFileSync(path, `${here}\nexport { ${names.join(", ")} };\n`);
  return import(pathToFileURL(path).href);
}

test("the evaluator decides what the README shows", async () => {
  expect(await run(blocks[0] ?? "", "result")).toMatchObject({
    result: { outcome: "reduced", award: 600_000_000, by: { cap: "computeVoucher.cap1" } },
  });
});

test("an audit reads the ledger file that the README writes, and finds nothing", async () => {
  const path = join(root, ".build/readme/ledger.jsonl");
  const code = (blocks[1] ?? "").replace('"ledger.jsonl"', JSON.stringify(path));
  await run(code, "lines");
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  expect(lines.slice(1).map((line): unknown => JSON.parse(line))).toMatchObject([
    { entry: "awarded", result: { award: 600_000_000 } },
    { entry: "paid", amount: 150_000_000 },
    { entry: "reversed", amount: 450_000_000 },
  ]);
  expect(await edict(["audit", join(root, "policies/minimal.policy"), path])).toEqual({
    status: 0,
    stdout: expect.stringContaining("3 entries"),
    stderr: "",
  });
});

test(
  "the package compiles, decides and tells what the README shows",
  { timeout: 60_000 },
  async () => {
    expect(await run(blocks[2] ?? "", "diagnostics", "result", "said")).toMatchObject({
      diagnostics: [],
      result: { outcome: "reduced", award: 600_000_000 },
      said: expect.stringContaining("the ceiling of CNY 6 million per enterprise per year."),
    });
  },
);
