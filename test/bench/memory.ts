import { openLedger } from "../../generated/longgang-ai-2025/evaluator.ts";
import { typed } from "./deciding.ts";
import { longgangClaims } from "./workload.ts";

/*
 * Run by `memory-of-entries.ts` in a process of its own, with `--expose-gc`: collecting garbage
 * by hand would make the timed code of the same process slow. Writes how many bytes an entry takes.
 */
const claims = longgangClaims(Number(process.argv[2]), 1);
const before = used();
const ledger = openLedger();
for (const claim of claims) ledger.submit(typed(claim));
// Both are still needed after the last look, so that neither is garbage before.
const bytes = used() - before;
process.stdout.write(String(bytes / Math.min(ledger.size, claims.length)));

function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
