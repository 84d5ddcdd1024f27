import { constants } from "node:os";
import type { OpenLedger } from "../../batch/desk.ts";
import type { Ending } from "../../batch/journal-reader.ts";
import { Journal, openJournal } from "../../batch/journal.ts";
import type { EvaluatorModule } from "../../batch/load.ts";
import type { Texts } from "../../diagnostics/message.ts";
import type { PolicyError } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import { fileProblem, Problem } from "../problem.ts";
import { badEntryText } from "./bad-entry.ts";
import { ledgerKeeping, ledgerOnly } from "./ledger.ts";

/** The ledger that claims are decided against, and the file that remembers it, if there is one. */
export interface Books {
  readonly ledger: OpenLedger;
  readonly journal: Journal | undefined;
  /** What had to be put right in the file. */
  readonly repaired: Texts | undefined;
  /** Whether the last entries in it were made by another text of the policy. */
  readonly isOfOtherText: boolean;
  readonly close: () => void;
}

/** A policy, and the digest of its text. */
export interface PolicyText {
  readonly policy: Policy;
  readonly text: string;
}

/** An empty ledger; or the one that the file holds, which is begun where it does not exist. */
export function openBooks(
  evaluator: EvaluatorModule,
  { policy, text }: PolicyText,
  path: string | undefined,
): Books | Problem {
  if (path === undefined) {
    const ledger = ledgerOnly(evaluator.openLedger());
    const none = { journal: undefined, repaired: undefined, isOfOtherText: false } as const;
    return { ...none, ledger, close: () => undefined };
  }
  const { name, currency } = policy;
  const journal = openJournal(path, { policy: name, currency: currency.code, text });
  if (!(journal instanceof Journal)) return fileProblem(path, journal);
  const books = replayed(evaluator, policy, journal, path);
  if (books instanceof Problem) journal.close();
  return books;
}

function replayed(
  evaluator: EvaluatorModule,
  policy: Policy,
  journal: Journal,
  path: string,
): Books | Problem {
  const opened = opening(evaluator, policy, journal);
  if ("en" in opened) return fileProblem(path, opened);
  const { repaired, problem } = journal.mend(opened.ending);
  if (problem !== undefined) return fileProblem(path, problem);
  const { entries } = journal;
  const isOfOtherText = entries.line > 1 && entries.text !== undefined && !journal.isOfThisText;
  const close = closing(journal);
  return { ledger: ledgerKeeping(opened.ledger), journal, repaired, isOfOtherText, close };
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
  policy: Policy,
  journal: Journal,
): { readonly ledger: Ledger; readonly ending: Ending } | Texts {
  const { entries } = journal;
  try {
    const ledger = evaluator.openLedger(entries);
    if (entries.ending === undefined) throw new Error("The entries were not read to their end.");
    return { ledger, ending: entries.ending };
  } catch (problem) {
    if (!isBadEntry(problem)) throw problem;
    const { error, isMalformed } = problem;
    const first = error.code === "id-reused" ? entries.lineOf(error.value) : undefined;
    const { isOfThisText } = journal;
    return badEntryText({ line: entries.line, error, isMalformed, isOfThisText, first }, policy);
  }
}

/** By which an evaluator says that an entry is none of its policy. Its class is of its own module. */
const isBadEntry = (
  problem: unknown,
): problem is { readonly error: PolicyError; readonly isMalformed: boolean } =>
  problem instanceof Error &&
  "place" in problem &&
  typeof problem.place === "number" &&
  "error" in problem;
