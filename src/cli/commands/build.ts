import type { Command } from "commander";
import type { BuildOptions } from "../actions/build.ts";
import { helpText } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

export function addBuild(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("build")
    .description("Compile policies: evaluators, pages and schemas.")
    .argument("[paths...]", "policy files, or folders of them (default: policies)")
    .option("--out <folder>", "where to write", "generated")
    .option("--check", "write nothing; fail where what is there is not what would be written")
    .addHelpText(
      "after",
      helpText(
        `For each policy it writes a folder of the file's name: evaluator.ts with its
runtime/, claims.schema.json, docs/en and docs/zh; and for all together the
pages in site/. Only files that have changed are written. A policy with errors
leaves what was made of it before as it is. Files that are no longer made are
removed.`,
        ["build", "build policies/minimal.policy --out dist", "build --check"],
      ),
    )
    .action(async (paths: string[], options: BuildOptions) => {
      const { build } = await import("../actions/build.ts");
      end(await build(paths, options, shell));
    });
}
