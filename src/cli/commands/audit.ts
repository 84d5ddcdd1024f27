import type { Command } from "commander";
import { Option } from "commander";
import type { Language } from "../../locale/locale.ts";
import { helpText, languageIn, languageOption } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

interface Options {
  readonly format: "pretty" | "json";
  readonly lang?: Language;
}

export function addAudit(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("audit")
    .description("Recompute every cap and every award of a ledger or register.")
    .argument("<policy>", "a policy file, or its name in the folder policies")
    .argument("<ledger>", "a ledger that run keeps, or a CSV file of awards")
    .addOption(
      new Option("--format <format>", "how findings are printed")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addOption(languageOption("the findings"))
    .addHelpText("after", helpText(notes, examples))
    .action(async (policy: string, ledger: string, options: Options) => {
      const { audit } = await import("../actions/audit.ts");
      const { format } = options;
      end(await audit(policy, ledger, { format, language: languageIn(options, shell) }, shell));
    });
}

const examples = [
  "audit minimal ledger.jsonl",
  "audit policies/minimal.policy awards-2024.csv --lang zh",
  "audit minimal ledger.jsonl --format json",
];

const notes = `A breach is an award that was entered while what a cap counts, the award itself
included, was above the cap's amount for it. Caps are recomputed from the
entries alone, by adding up; nothing of what decided them is used.

A difference is an entry that the rules do not give: each award is worked out
again, in the order of entry, upon what was recorded before it.

The CSV of another system has the columns of run (edict run --help), and award:
what was awarded; 0 for a refusal. Rows stand in the order of decision. Where an
authority decides an amount and the row has none under decided, it is the award.
A claim without an id is called by its line: #2 is that of line 2.

As JSON it is {"breaches", "over", "faults", "differences"}, lists of records:
  breaches     cap, scope, period, total, limit, entries (their ids)
  over         the same, and entry: the award of another programme
  faults       entries that cannot be: id, line, reason
  differences  id, line, recorded, computed (null for no award), reason, trace
Amounts are decimal strings, as "50.00"; those in a trace are in minor units. A
row that cannot be an entry is a fault, and a difference from no award.

Exit status 1 where there is a breach, a difference, or an entry that cannot be.`;
