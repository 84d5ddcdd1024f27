import type { Command } from "commander";
import { Option } from "commander";
import type { Language } from "../../locale/locale.ts";
import { helpText, languageIn, languageOption } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

interface Options {
  readonly out: string;
  readonly check?: boolean;
  readonly smt?: string;
  readonly witness?: string;
  readonly crossCheck?: boolean;
  readonly format: "pretty" | "json";
  readonly lang?: Language;
}

export function addProve(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("prove")
    .description("Prove that no sequence of claims can exceed a cap.")
    .argument("[paths...]", "policy files, or folders of them (default: policies)")
    .option("--out <folder>", "where edict build writes", "generated")
    .option("--check", "prove nothing; fail where what was proved is of another text")
    .option("--smt <folder>", "keep every question to the solver there, as SMT-LIB")
    .option("--witness <folder>", "write a test there for each cap that fails")
    .option("--cross-check", "ask z3 and cvc5 of this machine too")
    .addOption(
      new Option("--format <format>", "how verdicts are printed")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addOption(languageOption("the verdicts"))
    .addHelpText("after", helpText(notes, examples))
    .action(async (paths: string[], options: Options) => {
      const { prove } = await import("../actions/prove.ts");
      end(await prove(paths, { ...options, language: languageIn(options, shell) }, shell));
    });
}

const examples = [
  "prove",
  "prove policies/minimal.policy --lang zh",
  "prove --format json --smt questions",
];

const notes = `The compiled evaluator is read back, and set against the words of every cap: for
any amounts, ids and dates, and in any state of the ledger, no award may take
what a cap counts over its amount, and every counter must be what the words
count, after events too. Each cap is

proved  for every sequence of claims, rounds and events;
tested  where a part of it is beyond a proof, with the reason;
fails   with the claims that exceed it, as an example and as a test.

Verdicts are kept as proof.json beside the evaluator, with what each question
cost the solver, which is the same on every machine.

Exit status: 0 nothing fails, 1 a cap or a formula fails, 2 called wrongly, or
the solver had an error.`;
