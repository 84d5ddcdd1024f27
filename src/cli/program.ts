import fs from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import type { AddCommand } from "./command.ts";
import { addAudit } from "./commands/audit.ts";
import { addBuild } from "./commands/build.ts";
import { addCheck } from "./commands/check.ts";
import { addExplain } from "./commands/explain.ts";
import { addNew } from "./commands/new.ts";
import { addProve } from "./commands/prove.ts";
import { addRun } from "./commands/run.ts";
import { addServe } from "./commands/serve.ts";
import { addSite } from "./commands/site.ts";
import { addTest } from "./commands/test.ts";
import { packageFolder } from "./files.ts";
import type { Problem } from "./problem.ts";
import { problemWithFile } from "./problem.ts";
import type { Shell, Status } from "./shell.ts";
import { fail } from "./shell.ts";
import { usageError } from "./usage-error.ts";

/** In the order of the help. */
const commands: readonly AddCommand[] = [
  addBuild,
  addSite,
  addServe,
  addCheck,
  addTest,
  addProve,
  addRun,
  addAudit,
  addExplain,
  addNew,
];

/** Runs the command line: whatever happens, it ends with a status, and a message if it is not 0. */
export async function run(args: readonly string[], shell: Shell): Promise<Status> {
  let status: Status = 0;
  const program = programOf(shell, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync(withoutHelpCommand(args), { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const problem = systemProblem(error);
    if (problem !== undefined) return fail(shell, problem);
    reportBug(error, shell);
    return 1;
  }
}

/** `edict help run` is `edict run --help`, as many are used to. */
const withoutHelpCommand = (args: readonly string[]): readonly string[] =>
  args[0] === "help" ? [...args.slice(1), "--help"] : args;

function programOf(shell: Shell, end: (status: Status) => void): Command {
  const program = new Command("edict")
    .description(
      "A language for grant policies: from one file an exact evaluator and bilingual pages.",
    )
    .usage("<command> [options]")
    .version(`edict ${version()}`, "-V, --version", "print the version")
    .helpOption("-h, --help", "print the help of a command")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: shell.print,
      writeErr: shell.say,
      outputError: (said, write) => write(usageError(said, shell.language)),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .addHelpText("after", afterwards);
  for (const add of commands) add(program, shell, end);
  return program;
}

const afterwards = `
"edict <command> --help" tells more about a command, with examples.
Without paths, commands take every file policies/**/*.policy. In a checkout,
edict is called as npm run --silent edict -- <command>.

Exit status: 0 fine, 1 findings, bad rows or rows that are left, 2 called
wrongly, or something that it needs is missing or full.
Environment: NO_COLOR and FORCE_COLOR for colours; LC_ALL or LANG (zh…) for
messages in Chinese.`;

function version(): string {
  const { version: found } = JSON.parse(
    fs.readFileSync(join(packageFolder, "package.json"), "utf8"),
  );
  return String(found);
}

/** Where a place of the machine was in the way that no command looks after by itself. */
const systemProblem = (error: unknown): Problem | undefined =>
  error instanceof Error && "path" in error && typeof error.path === "string"
    ? problemWithFile(error.path, error)
    : undefined;

/** A bug is not the user's: one line, how to report it, and the details on demand. */
function reportBug(error: unknown, shell: Shell): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  shell.say(`edict: this is a bug in Edict itself: ${message}\n`);
  if (process.env["EDICT_DEBUG"] === "1") shell.say(`${stack}\n`);
  else shell.say("Run the command again with EDICT_DEBUG=1, and report what it then prints.\n");
}
