import type { Command } from "commander";
import { helpText } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

export function addNew(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("new")
    .description("Write a commented policy to start from, NAME.policy, in this folder.")
    .argument("<name>", "letters or Chinese characters, digits, - and _")
    .addHelpText(
      "after",
      helpText("It compiles as it stands. A file that exists is never overwritten.", [
        "new ai-voucher",
        "new 算力券",
      ]),
    )
    .action(async (name: string) => {
      const { create } = await import("../actions/new.ts");
      end(create(name.replace(/\.policy$/, ""), shell));
    });
}
