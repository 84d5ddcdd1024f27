import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import type { Language } from "../../locale/locale.ts";
import { helpText, languageIn, languageOption } from "../command.ts";
import type { Shell, Status } from "../shell.ts";

export function addTest(program: Command, shell: Shell, end: (status: Status) => void): void {
  program
    .command("test")
    .description("Run the examples of policies, and random claims against their caps.")
    .argument("[paths...]", "policy files, or folders of them (default: policies)")
    .addOption(
      new Option("--runs <n>", "random sequences of claims for each policy; 0: none")
        .argParser(wholeNumber)
        .default(1000),
    )
    .addOption(
      new Option("--steps <n>", "random steps on long ledgers, shared by the policies")
        .argParser(wholeNumber)
        .default(0),
    )
    .addOption(
      new Option("--seed <n>", "another number draws other sequences")
        .env("EDICT_SEED")
        .argParser(wholeNumber)
        .default(1),
    )
    .option("--record", "keep what came of it beside the evaluators, as tested.json")
    .addOption(
      new Option(
        "--check",
        "try nothing; fail where what was recorded is of another text",
      ).conflicts("record"),
    )
    .option("--out <folder>", "where edict build writes", "generated")
    .addOption(languageOption("the results"))
    .addHelpText("after", helpText(notes, examples))
    .action(async (paths: string[], options: Options) => {
      const { test } = await import("../actions/test.ts");
      end(await test(paths, { ...options, language: languageIn(options, shell) }, shell));
    });
}

const examples = [
  "test",
  "test policies/minimal.policy",
  "test --runs 100000 --seed 7",
  "test --steps 1000000",
  "test --record",
];

const notes = `Each example is run by the reference interpreter, which is the definition of the
language, and by the compiled evaluator; both must agree with what is written.

Then random sequences of claims, rounds, events, late and repeated entries are
drawn from the policy: few enterprises, amounts around every figure, dates
around every edge. After each step no cap may be exceeded, by an audit that
shares no code with the evaluator; no award may be above its amount or what it
is a share of; the ledger, replayed, must be the same. What breaks this is
printed as an example, as short as was found, ready to paste into the policy.

With --steps the same is tried at length, on short ledgers and on long ones, as
fast as claims are decided; every thousand steps the whole ledger is added up
anew, and must come to what the audit counted on the way.

With --record the figures are kept as tested.json, for the pages to tell; they
hold of this text alone, and are the same on every machine. Each policy's are
kept as soon as all is done that is tried on it.`;

interface Options {
  readonly runs: number;
  readonly steps: number;
  readonly seed: number;
  readonly record?: boolean;
  readonly check?: boolean;
  readonly out: string;
  readonly lang?: Language;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value < 2 ** 31) return value;
  throw new InvalidArgumentError("A whole number below 2147483648 is wanted.");
}
