import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import type { ServeOptions } from "../actions/serve.ts";
import { helpText } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

export function addServe(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("serve")
    .description("Show the public's pages while you write; they follow every change.")
    .argument("[paths...]", "policy files, or folders of them (default: policies)")
    .option("--port <number>", "0 takes any that is free", portNumber, 8000)
    .addHelpText(
      "after",
      helpText(
        `The pages are made in memory and seen from this machine alone. When a policy
file is saved, they are made anew, and an open page is loaded again. What is
wrong with a policy stands in the page, above what was last in order.
Ctrl+C ends it.`,
        ["serve", "serve policies/minimal.policy --port 9000"],
      ),
    )
    .action(async (paths: string[], options: ServeOptions) => {
      const { serve } = await import("../actions/serve.ts");
      end(await serve(paths, options, shell));
    });
}

function portNumber(given: string): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new InvalidArgumentError("It is a number from 0 to 65535.");
}
