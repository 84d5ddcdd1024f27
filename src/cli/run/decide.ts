import type { Answer, Listener } from "../../batch/desk.ts";
import { Desk } from "../../batch/desk.ts";
import { lineOf } from "../../batch/journal-entry.ts";
import { Rounds } from "../../batch/rounds.ts";
import type { Texts } from "../../diagnostics/message.ts";
import type { Entry } from "../../model/entry.ts";
import { fileProblem, Problem } from "../problem.ts";
import type { Books } from "./books.ts";
import type { OpenClaims } from "./open-claims.ts";
import type { Progress } from "./progress.ts";
import type { Report } from "./report.ts";
import { roundAgainText } from "./round-again.ts";
import type { Sink, Written } from "./sink.ts";
import type { Tally } from "./tally.ts";
import type { Unnamed } from "./unnamed.ts";

/** Where the answers of a run go. */
export interface Outlet {
  readonly report: Report;
  readonly sink: Sink;
  readonly tally: Tally;
  readonly progress: Progress;
  /** Of a run whose entries are remembered. */
  readonly unnamed: Unnamed | undefined;
  /** Hears at once of what looks wrong, and is decided all the same. */
  readonly warn: (texts: Texts) => void;
}

/**
 * How a run ended: with all rows decided, though nobody may have taken all answers; before some of
 * them, since nobody takes answers any more; or by a problem.
 */
export type Outcome = "complete" | "closed" | "cut short" | Problem;

/** Decides all rows. What has been decided when it ends early stands, and is in the ledger's file. */
export async function decideAll(
  { pieces }: OpenClaims,
  books: Books,
  ledgerPath: string,
  outlet: Outlet,
): Promise<Outcome> {
  const lines = new Lines(outlet);
  const desk = new Desk(books.ledger, lines);
  // First the entries go to the disk, then the answers to the reader: an award once told stays.
  const publish = async (): Promise<Written> => {
    const unwritten = books.journal?.append(lines.takeEntries());
    if (unwritten !== undefined) return fileProblem(ledgerPath, unwritten);
    outlet.tally.settle();
    return lines.publish();
  };
  const rounds = new Rounds();
  let written = await outlet.sink.write(outlet.report.head);
  if (written instanceof Problem) return written;
  for await (const items of pieces) {
    if (items instanceof Problem) return items;
    if (written === "closed" && items.length > 0) return "cut short";
    for (const item of items) {
      const again = rounds.again(item);
      if (again !== undefined) outlet.warn(roundAgainText(again));
    }
    desk.take(items);
    written = await publish();
    if (written instanceof Problem) return written;
  }
  desk.end();
  const last = await publish();
  if (last instanceof Problem) return last;
  return last === "closed" || written === "closed" ? "closed" : "complete";
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
    this.#outlet.unnamed?.add(answer);
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

  async publish(): Promise<Written> {
    const answers = this.#answers;
    this.#answers = [];
    this.#outlet.progress.add(answers.length);
    return this.#outlet.sink.write(answers.join(""));
  }
}
