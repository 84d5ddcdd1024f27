import type { Answer, Entered } from "../../batch/desk.ts";
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
  const lines = new Lines(outlet);
  const desk = new Desk(books.ledger, (answer) => lines.add(answer));
  // First the entries go to the disk, then the answers to the reader: an award once told stays.
  const publish = async (entries: Entered): Promise<Problem | undefined> => {
    const unwritten = books.journal?.append(entries);
    return unwritten === undefined ? lines.publish() : fileProblem(ledgerPath, unwritten);
  };
  const headless = await outlet.sink.write(outlet.report.head);
  if (headless !== undefined) return headless;
  for await (const items of pieces) {
    const problem = items instanceof Problem ? items : await publish(desk.take(items));
    if (problem !== undefined) return problem;
  }
  return publish(desk.end());
}

/** Answers that wait to be published: of each its line alone, so that little is kept. */
class Lines {
  readonly #outlet: Outlet;
  #lines: string[] = [];

  constructor(outlet: Outlet) {
    this.#outlet = outlet;
  }

  add(answer: Answer): void {
    this.#outlet.tally.add(answer);
    this.#lines.push(this.#outlet.report.line(answer));
  }

  async publish(): Promise<Problem | undefined> {
    const lines = this.#lines;
    this.#lines = [];
    this.#outlet.progress.add(lines.length);
    return lines.length === 0 ? undefined : this.#outlet.sink.write(lines.join(""));
  }
}
