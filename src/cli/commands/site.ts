import type { Command } from "commander";
import type { SiteCommandOptions } from "../actions/site.ts";
import { helpText } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

export function addSite(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("site")
    .description("Write the public's pages alone, without evaluators and schemas.")
    .argument("[paths...]", "policy files, or folders of them (default: policies)")
    .option("--out <folder>", "where to write", "generated/site")
    .option("--records <folder>", "where edict build, prove and test write", "generated")
    .option("--base <address>", "where the site will stand, for sitemap and feeds")
    .option("--pdf", "one PDF of each policy and language too; needs Chromium or Chrome")
    .addHelpText(
      "after",
      helpText(
        `The pages work from any web server, from a folder and without a network.
Search engines want absolute addresses: there is a sitemap.xml only with --base.
EDICT_BROWSER names the browser that prints, where it is not found by itself.`,
        ["site --out public", "site --base https://example.org/grants/", "site --pdf"],
      ),
    )
    .action(async (paths: string[], options: SiteCommandOptions) => {
      const { site } = await import("../actions/site.ts");
      end(await site(paths, options, shell));
    });
}
