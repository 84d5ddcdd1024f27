import type { Command } from "commander";
import type { Language } from "../../locale/locale.ts";
import { helpText, languageIn, languageOption } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

export function addExplain(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("explain")
    .description("Explain a diagnostic: what it means, a bad and a good example.")
    .argument("<code>", "the code that stands in brackets, as in error[cap-without-period]")
    .addOption(languageOption("the explanation"))
    .addHelpText(
      "after",
      helpText("", ["explain cap-without-period", "explain text-missing --lang zh"]),
    )
    .action(async (code: string, options: { readonly lang?: Language }) => {
      const { explain } = await import("../actions/explain.ts");
      end(explain(code, languageIn(options, shell), shell));
    });
}
