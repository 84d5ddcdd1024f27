import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RawValue } from "../../src/model/claim.ts";
import { interleaved } from "./interleaved.ts";
import type { Timing } from "./interleaved.ts";
import { longgangClaims } from "./workload.ts";

export interface FileBench {
  readonly rows: number;
  readonly timings: readonly Timing[];
  readonly peakMegabytes: number;
}

/** `edict run` on a file of claims, beside csv-parse reading the same file and doing nothing with it. */
export async function benchFile(rows: number): Promise<FileBench> {
  const folder = mkdtempSync(join(tmpdir(), "edict-bench-"));
  try {
    const [claims, awards] = [join(folder, "claims.csv"), join(folder, "awards.csv")];
    writeClaims(claims, rows);
    const timings = await interleaved(
      [
        {
          name: "csv-parse reads it",
          pieces: rows,
          run: () => node(["--input-type=module", "-e", reading(claims)]),
        },
        { name: "edict run decides it", pieces: rows, run: () => edict(claims, awards) },
      ],
      { rounds: 3, warmup: 0 },
    );
    return { rows, timings, peakMegabytes: peak(claims, awards) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const policy = "policies/longgang-ai-2025.policy";
const edictArguments = (claims: string, awards: string): readonly string[] => [
  ".build/src/cli/main.js",
  "run",
  policy,
  claims,
  "--out",
  awards,
];

const edict = (claims: string, awards: string): string => node(edictArguments(claims, awards));

/** csv-parse at its quickest: rows as arrays, from a stream. */
const reading = (file: string): string => `
  import { createReadStream } from "node:fs";
  import { parse } from "csv-parse";
  let cells = 0;
  const rows = createReadStream(${JSON.stringify(file)}).pipe(parse());
  rows.on("data", (row) => { cells += row.length; });
  rows.on("end", () => process.stdout.write(String(cells)));
`;

function node(command: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  // 1: some rows are errors, which is fine here.
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}

/** The most memory the process held, as the operating system counts it. */
function peak(claims: string, awards: string): number {
  const ask = "process.on('exit', () => process._rawDebug(process.resourceUsage().maxRSS))";
  const preload = `data:text/javascript,${encodeURIComponent(ask)}`;
  const { stderr } = spawnSync(
    process.execPath,
    ["--import", preload, ...edictArguments(claims, awards)],
    { encoding: "utf8" },
  );
  return Number(/(\d+)\s*$/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
}

function writeClaims(path: string, count: number): void {
  const claims = longgangClaims(count, 1);
  const columns = [...new Set(claims.flatMap((claim) => Object.keys(claim)))];
  const file = openSync(path, "w");
  writeSync(file, `${columns.join(",")}\n`);
  for (let from = 0; from < claims.length; from += 10_000) {
    const lines = claims
      .slice(from, from + 10_000)
      .map((claim) => columns.map((column) => cell(claim[column])).join(","));
    writeSync(file, `${lines.join("\n")}\n`);
  }
  closeSync(file);
}

/** Money of the workload is in fen; a file has yuan. */
function cell(value: RawValue | undefined): string {
  switch (typeof value) {
    case "number":
      return (value / 100).toFixed(2);
    case "boolean":
      return value ? "yes" : "no";
    case "string":
      return value;
    default:
      return "";
  }
}
