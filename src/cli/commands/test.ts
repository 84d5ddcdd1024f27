import type { Command } from "commander";
import type { Language } from "../../locale/locale.ts";
import { helpText, languageIn, languageOption } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

export function addTest(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("test")
    .description("Run the examples of policies.")
    .argument("[paths...]", "policy files, or folders of them (default: policies)")
    .addOption(languageOption("the results"))
    .addHelpText(
      "after",
      helpText(
        `Each example is run by the reference interpreter, which is the definition of the
language, and by the compiled evaluator; both must agree with what is written.`,
        ["test", "test policies/minimal.policy"],
      ),
    )
    .action(async (paths: string[], options: { readonly lang?: Language }) => {
      const { test } = await import("../actions/test.ts");
      end(await test(paths, languageIn(options, shell), shell));
    });
}
