import type { Decided } from "../../batch/desk.ts";
import { Desk } from "../../batch/desk.ts";
import { fileProblem, Problem } from "../problem.ts";
import type { Books } from "./books.ts";
import type { OpenClaims } from "./open-claims.ts";
import type { Progress } from "./progress.ts";
import type { Report } from "./report.ts";
import type { Sink } from "./sink.ts";
import type { Tally } from "./tally.ts";

/** Where the answers of a run go. */
export interface Outlet {
  readonly report: Report;
  readonly sink: Sink;
  readonly tally: Tally;
  readonly progress: Progress;
}

/** Decides all rows. What has been reported when it ends early stands, and is in the ledger's file. */
export async function decideAll(
  { pieces }: OpenClaims,
  books: Books,
  ledgerPath: string,
  outlet: Outlet,
): Promise<Problem | undefined> {
  const desk = new Desk(books.ledger);
  const publish = publisher(books, ledgerPath, outlet);
  const headless = await outlet.sink.write(outlet.report.head);
  if (headless !== undefined) return headless;
  for await (const items of pieces) {
    const problem = items instanceof Problem ? items : await publish(desk.take(items));
    if (problem !== undefined) return problem;
  }
  return publish(desk.end());
}

/** First the entries go to the disk, then the answers to the reader: an award once told stays. */
function publisher(
  { journal }: Books,
  ledgerPath: string,
  { report, sink, tally, progress }: Outlet,
): (decided: Decided) => Promise<Problem | undefined> {
  return async ({ answers, entries }) => {
    const unwritten = journal?.append(entries);
    if (unwritten !== undefined) return fileProblem(ledgerPath, unwritten);
    for (const answer of answers) tally.add(answer);
    progress.add(answers.length);
    return answers.length === 0 ? undefined : sink.write(answers.map(report.line).join(""));
  };
}
