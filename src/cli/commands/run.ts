import type { Command } from "commander";
import { Option } from "commander";
import type { RunOptions } from "../actions/run.ts";
import { languages } from "../../locale/locale.ts";
import { helpText } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

export function addRun(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("run")
    .description("Decide claims from CSV or JSONL with the compiled evaluator.")
    .argument("<policy>", "a policy file, or its name in the folder policies")
    .argument("<claims>", "a file of claims; - for standard input")
    .option("--ledger <file>", "remember awards in this file, and count those that it holds")
    .option(
      "--out <file>",
      "write here, not to standard output; as JSONL with traces if it ends in .jsonl",
    )
    .addOption(
      new Option("--explain <language>", "tell every step in the reason").choices(languages),
    )
    .addHelpText("after", helpText(notes, examples))
    .action(async (policy: string, claims: string, options: RunOptions) => {
      const { run } = await import("../actions/run.ts");
      end(await run(policy, claims, options, shell));
    });
}

const examples = [
  "run policies/minimal.policy claims.csv",
  "run minimal claims.csv --ledger ledger.jsonl --out awards.csv",
  "run minimal claims.csv --explain zh",
  "run minimal - < claims.jsonl",
];

const notes = `Columns of the CSV, in any order:
  grant     the grant that is claimed; required
  <fact>    a column for each fact, by its name; an empty cell states nothing
  decided   what an authority decided, or what another programme gave
  id        the claim's own id: the same claim sent again gets the same answer
  round     neighbouring rows with the same round are decided together
  event     complete, reverse, clawback or pay: the row is then an event upon
            the claim whose id stands under id; amount is how much. Empty, it
            is all that reverse or clawback can take; pay must say it. With
            the claim under claim instead, id is the event's own
Numbers are written with digits, "." and %, ‰ only: no sign, no "," or "_".
Dates are 2025-03-03 (or 2025/3/3), yes/no is yes or no. A list is JSON in its
cell: [{"wage": "100.00", "kind": "x"}]. In JSONL a line is what the schema in
generated/ has as line, under $defs: money is a decimal string, or a number of
whole minor units, such as fen.

It writes id,grant,outcome,award,reason for each row, in the order of the rows.
What a spreadsheet would take for a formula gets an apostrophe in front. In
JSONL award, payments, atMost and the amount of an event are decimal strings;
amounts in trace, by, notes and error are exact, in minor units. The claims may
be in UTF-8 or in GB18030, as Excel writes it. A bad row gets the outcome
error, changes nothing, and makes the exit status 1.

A ledger file only grows, and is on the disk before an award is reported. Where
the policy's text is not that of its last entries any more, the run says so.
Give claims and events an id: an interrupted run can then simply be repeated.
Where nobody reads its answers any more, a run with a ledger stops, says how far
it came, and ends with exit status 1 if rows are left.`;
