import fs from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { OutputFile } from "../../src/emit/output.ts";
import { emitCapsTest } from "../../src/verify/properties/vitest-file.ts";
import { root } from "../cli/support.ts";
import { evaluatorFiles } from "../support/evaluator.ts";
import { beside, vitest } from "./beside.ts";
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

const changed = (from: string | RegExp, to: string): readonly OutputFile[] =>
  files.map(({ path, text }) => {
    const after = path === "evaluator.ts" ? text.replace(from, to) : text;
    if (path === "evaluator.ts" && after === text) throw new Error(`There is no ${String(from)}.`);
    return { path, text: after };
  });

test("it passes beside the evaluator", { timeout: 600_000 }, () => {
  const { status, said } = vitest(files);
  expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining("1 passed") });
});

test.each([
  ["a cap one fen too high", "fixed(100_000)", "fixed(100_001)"],
  ["a window too short", 'count: 2, unit: "years"', 'count: 1, unit: "years"'],
  ["an external not counted", 'externals: ["stateAid"]', "externals: []"],
  ["one award too many", "fixed(2)", "fixed(3)"],
])("it fails beside an evaluator with %s", { timeout: 600_000 }, (_, from, to) => {
  const { status, said } = vitest(changed(from, to));
  expect({ status, said }).toEqual({
    status: 1,
    said: expect.stringMatching(/takes \S+ to \d+ of \d+/),
  });
});

test("it has no type errors under strict settings", { timeout: 600_000 }, () => {
  const settings = JSON.parse(fs.readFileSync(join(root, "tsconfig.json"), "utf8"));
  const compilerOptions = {
    ...settings.compilerOptions,
    noEmit: true,
    composite: false,
    incremental: false,
  };
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
