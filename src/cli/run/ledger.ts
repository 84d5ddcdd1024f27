import type { OpenLedger } from "../../batch/desk.ts";
import type { EvaluatorModule } from "../../batch/load.ts";
import type { Entry } from "../../model/entry.ts";

type Ledger = ReturnType<EvaluatorModule["openLedger"]>;

/** A ledger of which nothing is kept: its entries are not even made. */
export const ledgerOnly = (ledger: Ledger): OpenLedger => offering(ledger, () => none);

/** A ledger that hands its new entries over, to be written down. */
export function ledgerKeeping(ledger: Ledger): OpenLedger {
  let taken = ledger.size;
  return offering(ledger, () => {
    if (ledger.size === taken) return none;
    const entries = [...ledger.entries(taken)];
    taken = ledger.size;
    return entries;
  });
}

const none: readonly Entry[] = [];

const offering = (ledger: Ledger, takeEntries: () => readonly Entry[]): OpenLedger => ({
  submit: (claim) => ledger.submit(claim),
  submitRound: (claims) => ledger.submitRound(claims),
  record: (event) => ledger.record(event),
  takeEntries,
});
