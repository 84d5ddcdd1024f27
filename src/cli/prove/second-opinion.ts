import { spawnSync } from "node:child_process";
import { completeText, scriptOf } from "../../verify/smt/script.ts";
import type { Question } from "./questions.ts";

/** A solver of this machine. */
export interface NativeSolver {
  readonly command: string;
  readonly options: readonly string[];
  readonly version: string;
}

const known = [
  { command: "z3", options: ["-in", "-T:110"] },
  { command: "cvc5", options: ["--lang=smt2", "--incremental", "--tlimit-per=20000", "-q"] },
];

/** Those that are installed. */
export const nativeSolvers = (): readonly NativeSolver[] =>
  known.flatMap(({ command, options }) => {
    const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
    return status === 0 ? [{ command, options, version: stdout.split("\n")[0] ?? "" }] : [];
  });

/** What another solver made of the same questions. */
export interface Opinion {
  readonly solver: NativeSolver;
  readonly agreed: number;
  /** It does not know: no objection, and no support. */
  readonly open: number;
  readonly against: readonly Disagreement[];
}
interface Disagreement {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

/** Asks all questions in one go; each begins with nothing known. */
export function opinionOf(solver: NativeSolver, questions: readonly Question[]): Opinion {
  const input = questions
    .map(({ query }) => `(reset)\n${completeText(scriptOf(query))}(echo "--")\n`)
    .join("");
  const { stdout } = spawnSync(solver.command, solver.options, {
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    timeout: 600_000,
  });
  const answers = stdout.split(/^"?--"?$/m).map((answer) => answer.trim());
  const compared = questions.map(({ query, answer }, place) => ({
    name: query.name,
    first: answer.verdict,
    second: answers[place] ?? "nothing",
  }));
  const isOpen = ({ second }: Disagreement): boolean => second === "unknown";
  const against = compared.filter((each) => each.first !== each.second && !isOpen(each));
  const open = compared.filter(isOpen).length;
  return { solver, agreed: compared.length - against.length - open, open, against };
}
