import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/program.ts";
import type { Shell } from "../../src/cli/shell.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a command printed, and how it ended. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command within this process: quick, and without colours. */
export async function edict(args: readonly string[], more: Partial<Shell> = {}): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const shell: Shell = {
    language: "en",
    call: "edict",
    print: (text) => void out.push(text),
    pour: async (text) => out.push(text) > 0,
    say: (text) => void err.push(text),
    paint: (_, text) => text,
    paintAside: (_, text) => text,
    ...more,
  };
  const status = await run(args, shell);
  return { status, stdout: out.join(""), stderr: err.join("") };
}

/** The same in a folder; one command at a time. */
export async function edictIn(
  cwd: string,
  args: readonly string[],
  more: Partial<Shell> = {},
): Promise<Ended> {
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return await edict(args, more);
  } finally {
    process.chdir(before);
  }
}

export interface Surroundings {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** A file that is open, in place of what is told as its output. */
  readonly output?: number;
}

/** Runs a command as a user does, as a process of its own, in a folder of its own. */
export function spawned(args: readonly string[], surroundings: Surroundings): Ended {
  const { cwd, input = "", env, output = "pipe" } = surroundings;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main(), ...args], {
    cwd,
    input,
    env: environment(env),
    encoding: "utf8",
    maxBuffer: 1024 * 1024 * 1024,
    stdio: ["pipe", output, "pipe"],
  });
  return { status: status ?? -1, stdout: output === "pipe" ? stdout : "", stderr };
}

/** Starts a command and leaves it running. */
export const started = (
  args: readonly string[],
  cwd: string,
  env?: Readonly<Record<string, string>>,
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [main(), ...args], { cwd, env: environment(env) });

const environment = (more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  LC_ALL: "C.UTF-8",
  NO_COLOR: "1",
  FORCE_COLOR: undefined,
  npm_package_name: undefined,
  ...more,
});

let compiled = false;

/** The compiled command line, brought up to date once. */
function main(): string {
  if (!compiled) {
    const { status, stderr } = spawnSync(process.execPath, [join(root, ".ci/prepare.mjs")], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    compiled = true;
  }
  return join(root, ".build/src/cli/main.js");
}

/** A new folder with these files, by their paths within it. */
export function folderWith(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = fs.mkdtempSync(join(tmpdir(), "edict-cli-"));
  for (const [path, content] of Object.entries(files)) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A policy whose grant `voucher` pays half of what was spent, 100 a firm and year. */
export const voucherPolicy = `policy vouchers "Vouchers" / "补贴券"
  languages en, zh
  currency CNY rounded down to 0.01
  effective 2025-01-01 for 3 years
  dated by applied
  beneficiary firm

fact firm: id "firm|firms" / "企业|家"
fact applied: date "date of application" / "申请日期"
fact spend: money "expenses" / "费用"

grant voucher "Voucher" / "补贴券": 50% of spend cap 100 per firm per year

example "The ceiling" / "上限"
  claim voucher with firm "A", applied 2025-03-03, spend 300 gives 100
`;
