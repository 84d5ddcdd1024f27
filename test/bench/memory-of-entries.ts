import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Bytes of a process for each entry of a ledger of so many, those of the claim's own facts, its
 * ids among them, included.
 */
export function bytesPerEntry(entries: number): number {
  const program = fileURLToPath(new URL("memory.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", program, String(entries)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
