import type { Command } from "commander";
import { Option } from "commander";
import type { CheckOptions } from "../actions/check.ts";
import { helpText, languageOption } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

export function addCheck(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("check")
    .description("Report what is wrong with policies, and what looks wrong.")
    .argument("[paths...]", "policy files, or folders of them (default: policies)")
    .addOption(
      new Option("--format <format>", "how to write it")
        .choices(["pretty", "json", "sarif", "github"])
        .default("pretty"),
    )
    .option("--deep", "search for what only claims can show, too")
    .addOption(languageOption("the messages"))
    .addHelpText(
      "after",
      helpText("Warnings and advice alone leave the exit status 0.", [
        "check",
        "check policies/minimal.policy --lang zh",
        "check policies/longgang-ai-2025.policy --deep",
        "check --format sarif > edict.sarif",
      ]),
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import("../actions/check.ts");
      end(await check(paths, options, shell));
    });
}
