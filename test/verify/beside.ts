import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "../../src/emit/output.ts";
import { root } from "../cli/support.ts";

export interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a tool where the generated test would be used: vitest is found in a folder above. */
export function beside(
  written: readonly OutputFile[],
  tool: string,
  args: readonly string[],
): Ended {
  fs.mkdirSync(join(root, ".build"), { recursive: true });
  const folder = fs.mkdtempSync(join(root, ".build", "beside-"));
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

export const vitest = (written: readonly OutputFile[]): Ended =>
  beside(written, "vitest/vitest.mjs", ["run", "--root", ".", "--testTimeout=600000"]);
