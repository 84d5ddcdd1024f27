#!/usr/bin/env node
import { errorCode } from "./problem.ts";
import { run } from "./program.ts";

leaveWhenNobodyReads();
process.exitCode = await run(process.argv.slice(2));

/** `edict … | head` ends quietly when head has seen enough. */
function leaveWhenNobodyReads(): void {
  process.stdout.on("error", (error) => {
    if (errorCode(error) === "EPIPE") process.exit(0);
    throw error;
  });
}
