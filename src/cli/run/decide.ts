import type { Answer, Listener } from "../../batch/desk.ts";
import { Desk } from "../../batch/desk.ts";
import { lineOf } from "../../batch/journal-entry.ts";
import type { Entry } from "../../model/entry.ts";
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
  const desk = new Desk(books.ledger, lines);
  // First the entries go to the disk, then the answers to the reader: an award once told stays.
  const publish = async (): Promise<Problem | undefined> => {
    const unwritten = books.journal?.append(lines.takeEntries());
    return unwritten === undefined ? lines.publish() : fileProblem(ledgerPath, unwritten);
  };
  const headless = await outlet.sink.write(outlet.report.head);
  if (headless !== undefined) return headless;
  for await (const items of pieces) {
    if (items instanceof Problem) return items;
    desk.take(items);
    const problem = await publish();
    if (problem !== undefined) return problem;
  }
  desk.end();
  return publish();
}

/** What waits to be published: of each answer and entry its line alone, so that little is kept. */
class Lines implements Listener {
  readonly #outlet: Outlet;
  #answers: string[] = [];
  #entries: string[] = [];

  constructor(outlet: Outlet) {
    this.#outlet = outlet;
  }

  answered(answer: Answer): void {
    this.#outlet.tally.add(answer);
    this.#answers.push(this.#outlet.report.line(answer));
  }

  entered(entries: readonly Entry[]): void {
    this.#entries.push(lineOf(entries));
  }

  takeEntries(): readonly string[] {
    const taken = this.#entries;
    this.#entries = [];
    return taken;
  }

  async publish(): Promise<Problem | undefined> {
    const answers = this.#answers;
    this.#answers = [];
    this.#outlet.progress.add(answers.length);
    return answers.length === 0 ? undefined : this.#outlet.sink.write(answers.join(""));
  }
}
