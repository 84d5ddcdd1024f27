#!/usr/bin/env node
import { Output } from "./output.ts";
import { run } from "./program.ts";
import { fail, terminal } from "./shell.ts";

// What is said beside the output is said to nobody where nobody reads it.
process.stderr.on("error", () => undefined);
const output = new Output(process.stdout);
const shell = terminal(output);
const status = await run(process.argv.slice(2), shell);
const problem = await output.problem();
process.exitCode = problem === undefined ? status : fail(shell, problem);
