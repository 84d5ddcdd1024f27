import { constants } from "node:os";
import type { OpenLedger } from "../../batch/desk.ts";
import type { Ending } from "../../batch/journal-reader.ts";
import { Journal, openJournal } from "../../batch/journal.ts";
import type { EvaluatorModule } from "../../batch/load.ts";
import type { Texts } from "../../diagnostics/message.ts";
import type { Policy } from "../../model/policy.ts";
import { fileProblem, Problem } from "../problem.ts";
import { ledgerKeeping, ledgerOnly } from "./ledger.ts";

/** The ledger that claims are decided against, and the file that remembers it, if there is one. */
export interface Books {
  readonly ledger: OpenLedger;
  readonly journal: Journal | undefined;
  /** What had to be put right in the file. */
  readonly repaired: Texts | undefined;
  readonly close: () => void;
}

/** An empty ledger; or the one that the file holds, which is begun where it does not exist. */
export function openBooks(
  evaluator: EvaluatorModule,
  policy: Policy,
  path: string | undefined,
): Books | Problem {
  if (path === undefined) {
    const ledger = ledgerOnly(evaluator.openLedger());
    return { ledger, journal: undefined, repaired: undefined, close: () => undefined };
  }
  const { name, currency } = policy;
  const journal = openJournal(path, { policy: name, currency: currency.code });
  if (!(journal instanceof Journal)) return fileProblem(path, journal);
  const books = replayed(evaluator, journal, path);
  if (books instanceof Problem) journal.close();
  return books;
}

function replayed(evaluator: EvaluatorModule, journal: Journal, path: string): Books | Problem {
  const opened = opening(evaluator, journal);
  if ("en" in opened) return fileProblem(path, opened);
  const { repaired, problem } = journal.mend(opened.ending);
  if (problem !== undefined) return fileProblem(path, problem);
  const close = closing(journal);
  return { ledger: ledgerKeeping(opened.ledger), journal, repaired, close };
}

/**
 * Closes the file when the run ends, also by a signal or since nobody reads its output. That never
 * happens within an append, which does not wait for anything.
 */
function closing(journal: Journal): () => void {
  const stop = (signal: NodeJS.Signals): void => process.exit(128 + constants.signals[signal]);
  const close = (): void => {
    process.removeListener("exit", close);
    for (const signal of signals) process.removeListener(signal, stop);
    journal.close();
  };
  process.once("exit", close);
  for (const signal of signals) process.once(signal, stop);
  return close;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

type Ledger = ReturnType<EvaluatorModule["openLedger"]>;

function opening(
  evaluator: EvaluatorModule,
  { entries }: Journal,
): { readonly ledger: Ledger; readonly ending: Ending } | Texts {
  try {
    const ledger = evaluator.openLedger(entries);
    if (entries.ending === undefined) throw new Error("The entries were not read to their end.");
    return { ledger, ending: entries.ending };
  } catch (error) {
    const place = placeOfBadEntry(error);
    if (place === undefined) throw error;
    return notOfThisPolicy(place);
  }
}

/** A ledger may hold what the file of the policy no longer says, or not yet. */
const notOfThisPolicy = (place: number): Texts => ({
  en: `entry ${place + 1} does not fit this policy. If an amending file has changed it since, name that file; text that awards were made under is not edited in place`,
  zh: `第${place + 1}条登记与本政策不符。如政策此后已由修改文件变更，请指定该修改文件；已据以资助的条文不应直接改动`,
});

/** Of the error by which an evaluator says that an entry is none of its policy. */
const placeOfBadEntry = (error: unknown): number | undefined =>
  error instanceof Error && "place" in error && typeof error.place === "number"
    ? error.place
    : undefined;
