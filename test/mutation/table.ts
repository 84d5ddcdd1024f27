import type { Mutant, Way } from "./mutant.ts";
import { ways } from "./mutant.ts";
import { allMutants, kinds } from "./mutants.ts";

/** Which fault is found by what, as a page for readers. */
export const table = (): string => `# Which fault is found by what

Each line is a fault that is put into a compiled evaluator, its run time, or the policy it is compiled from. The policy
itself, by which everything is judged, stays as it is. The tests beside this file put every fault in and hold this table
to what then finds it. A fault that no longer fits the text fails too, so that none is tried in vain.

| column | what notices the fault |
|---|---|
${ways.map((way) => `| ${way} | ${meanings[way]} |`).join("\n")}

Of the ${allMutants.length} faults ${found.atRandom} are found by random claims, and ${found.byProof} by a proof or by
reading the text back. Where one of the two does not find a fault, the reason stands below the table. Examples and
proofs find exactly those that are marked; what is drawn at random finds those at least.
${kinds.map(({ where, mutants }) => section(where, mutants)).join("")}`;

const meanings: Readonly<Record<Way, string>> = {
  examples: "the worked examples of the policy",
  sequences:
    "200 random sequences of a few steps, as `edict test` draws them, with the auditor beside them",
  steps:
    "up to 11,000 random steps, as `edict test --steps` takes them, decided by the interpreter too; half of the claims are prepared first",
  audit: "`edict audit` of registers that the faulty evaluator has kept",
  bookkeeping: "the proof that counters equal what the words of a cap count",
  step: "the proof that no award passes a cap, from any state",
  award: "the proof that no award is negative, and no event takes more than there is",
  text: "reading back: the text is shown to say what the model says, or refused",
};

const atRandom: readonly Way[] = ["sequences", "steps"];

export const isFoundAtRandom = ({ foundBy }: Mutant): boolean =>
  foundBy.some((way) => atRandom.includes(way));

const byProof: readonly Way[] = ["bookkeeping", "step", "award", "text"];

export const isProved = ({ foundBy }: Mutant): boolean =>
  foundBy.some((way) => byProof.includes(way));

const found = {
  atRandom: allMutants.filter(isFoundAtRandom).length,
  byProof: allMutants.filter(isProved).length,
};

function section(where: string, mutants: readonly Mutant[]): string {
  const notes = mutants.filter(({ because }) => because !== undefined);
  return `
## ${where}

| fault | policy | ${ways.join(" | ")} |
|---|---|${ways.map(() => ":-:|").join("")}
${mutants.map(row).join("\n")}
${notes.length === 0 ? "" : `\n${notes.map(note).join("\n")}\n`}`;
}

const row = ({ fault, policy, foundBy }: Mutant): string =>
  `| ${fault} | ${policy} | ${ways.map((way) => (foundBy.includes(way) ? "×" : "")).join(" | ")} |`;

const note = ({ fault, because }: Mutant): string => `- *${fault}*: ${because ?? ""}`;
