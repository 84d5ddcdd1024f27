import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { OutputFile } from "../../src/emit/output.ts";
import { emitCapsTest } from "../../src/verify/properties/vitest-file.ts";
import { root } from "../cli/support.ts";
import { evaluatorFiles } from "../support/evaluator.ts";
import { policyOf } from "./support.ts";

/* The generated test stands beside the evaluator, and needs vitest alone. */

const policy = policyOf(`
grant part "Share" / "比例": 30% of spend
  when startup
  cap 1_000 per enterprise per year
grant later "Later" / "以后": spend cap (500 from 2025-01-10, 600 from 2026-01-01) per project in any 2 years
  cap 2 awards per enterprise per year from 04-01
grant yearly "Yearly" / "每年": up to spend cap budget per year
  cap 2 consecutive years per enterprise
  cap 1 open award per project
grant worked "Worked" / "公式": spend cap max(spend, 100) per claim
joint cap 1_100 per enterprise per year over part, later, stateAid
`);

const files = [...evaluatorFiles(policy), ...emitCapsTest(policy)];

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a tool where the generated test would be used: vitest is found in a folder above. */
function beside(written: readonly OutputFile[], tool: string, args: readonly string[]): Ended {
  fs.mkdirSync(join(root, ".build"), { recursive: true });
  const folder = fs.mkdtempSync(join(root, ".build", "caps-"));
  try {
    for (const { path, text } of written) {
      fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
      fs.writeFileSync(join(folder, path), text);
    }
    const env = { ...process.env, NO_COLOR: "1", VITEST: undefined };
    const command = [join(root, "node_modules", tool), ...args];
    const ended = spawnSync(process.execPath, command, { cwd: folder, env, encoding: "utf8" });
    return { status: ended.status, said: ended.stdout + ended.stderr };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const vitest = (written: readonly OutputFile[]): Ended =>
  beside(written, "vitest/vitest.mjs", ["run", "--root", "."]);

const changed = (from: string | RegExp, to: string): readonly OutputFile[] =>
  files.map(({ path, text }) => {
    const after = path === "evaluator.ts" ? text.replace(from, to) : text;
    if (path === "evaluator.ts" && after === text) throw new Error(`There is no ${String(from)}.`);
    return { path, text: after };
  });

test("it passes beside the evaluator", { timeout: 120_000 }, () => {
  const { status, said } = vitest(files);
  expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining("1 passed") });
});

test.each([
  ["a cap one fen too high", "fixed(100_000)", "fixed(100_001)"],
  ["a window too short", 'count: 2, unit: "years"', 'count: 1, unit: "years"'],
  ["an external not counted", 'externals: ["stateAid"]', "externals: []"],
  ["one award too many", "fixed(2)", "fixed(3)"],
])("it fails beside an evaluator with %s", { timeout: 120_000 }, (_, from, to) => {
  const { status, said } = vitest(changed(from, to));
  expect({ status, said }).toEqual({
    status: 1,
    said: expect.stringMatching(/takes \S+ to \d+ of \d+/),
  });
});

test("it has no type errors under strict settings", { timeout: 120_000 }, () => {
  const settings = JSON.parse(fs.readFileSync(join(root, "tsconfig.json"), "utf8"));
  const compilerOptions = { ...settings.compilerOptions, noEmit: true, incremental: false };
  const config = { compilerOptions, include: ["caps.test.ts"] };
  const written = [...files, { path: "tsconfig.json", text: JSON.stringify(config) }];
  expect(beside(written, "typescript/bin/tsc", ["-p", "."])).toEqual({ status: 0, said: "" });
});

test("it names the caps whose amounts it does not work out, and imports two things", () => {
  const text = emitCapsTest(policy)[0]?.text ?? "";
  expect(text).toContain(" * worked.cap1\n");
  const imports = [...text.matchAll(/from "([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(imports)).toEqual(new Set(["vitest", "./evaluator.ts"]));
});
