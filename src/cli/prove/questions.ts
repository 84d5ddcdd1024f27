import { join } from "node:path";
import type { Query } from "../../verify/smt/script.ts";
import { completeText, scriptOf } from "../../verify/smt/script.ts";
import type { SolverResponse } from "../../verify/smt/solver.ts";
import { writeFile } from "../files.ts";
import type { Problem } from "../problem.ts";

/** A question that was put to the solver, and what it said. */
export interface Question {
  readonly query: Query;
  readonly answer: SolverResponse;
}

/** Keeps the questions as files that any SMT-LIB solver reads, with the answer as a comment. */
export function keepQuestions(folder: string, questions: readonly Question[]): Problem | undefined {
  for (const { query, answer } of questions) {
    const text = `${completeText(scriptOf(query))}; ${answer.verdict}\n`;
    const problem = writeFile(join(folder, `${query.name}.smt2`), text);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
