import type { Piece, Writing } from "../../batch/claims.ts";
import { ClaimFile } from "../../batch/claims.ts";
import type { ClaimShape, Item } from "../../batch/item.ts";
import type { Problem } from "../problem.ts";
import { fileProblem, problemWithFile } from "../problem.ts";
import type { Input } from "./input.ts";

/** A file of claims whose beginning has been read, and is sound. */
export interface OpenClaims {
  readonly name: string;
  readonly writing: () => Writing;
  /** The rows, piece by piece. What goes wrong on the way ends them. */
  readonly pieces: AsyncIterable<readonly Item[] | Problem>;
}

/**
 * Reads until the header is known, so that a wrong one is reported before a ledger is opened or a row
 * decided. `tell` hears of every piece that is read.
 */
export async function openClaims(
  input: Input,
  shape: ClaimShape,
  tell: (bytes: number) => void,
): Promise<OpenClaims | readonly Problem[]> {
  const file = new ClaimFile(shape, { isJsonl: input.name.endsWith(".jsonl") });
  const pieces = file.read(telling(input, tell));
  try {
    const first = await pieces.next();
    // The generator gives at least one piece, also of an empty file.
    if (first.done === true) throw new Error(`Nothing was read of ${input.name}.`);
    if (first.value.kind === "unreadable") return problemsIn(first.value, input);
    const rows = following(first.value.items, pieces, input);
    return { name: input.name, writing: () => file.writing, pieces: rows };
  } catch (error) {
    return [readingProblem(input, error)];
  }
}

async function* telling({ pieces }: Input, tell: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    tell(piece.length);
    yield piece;
  }
}

async function* following(
  first: readonly Item[],
  rest: AsyncIterable<Piece>,
  input: Input,
): AsyncGenerator<readonly Item[] | Problem> {
  yield first;
  try {
    for await (const piece of rest) {
      const [problem] = problemsIn(piece, input);
      yield problem ?? (piece.kind === "rows" ? piece.items : []);
    }
  } catch (error) {
    yield readingProblem(input, error);
  }
}

function problemsIn(piece: Piece, { name }: Input): readonly Problem[] {
  return piece.kind === "rows" ? [] : piece.problems.map((texts) => fileProblem(name, texts));
}

function readingProblem({ name }: Input, error: unknown): Problem {
  const problem = problemWithFile(name, error);
  if (problem === undefined) throw error;
  return problem;
}
