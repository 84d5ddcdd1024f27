import type { ClaimAnswer, OpenLedger } from "../../batch/desk.ts";
import type { ClaimColumns, ClaimItem, ClaimRow } from "../../batch/item.ts";
import { textIn } from "../../batch/item.ts";
import type { EvaluatorModule } from "../../batch/load.ts";
import type { Awarded, Refused } from "../../model/outcome.ts";
import type { Entry } from "../../model/entry.ts";
import { canonicalId } from "../../runtime/names.ts";

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

function offering(ledger: Ledger, takeEntries: () => readonly Entry[]): OpenLedger {
  const rows = new Rows(ledger);
  return {
    submit: (item) =>
      (item.row && rows.submit(item, item.row)) ?? {
        kind: "claim",
        item,
        result: ledger.submit(item.claim),
      },
    submitRound: (claims) => ledger.submitRound(claims),
    record: (event) => ledger.record(event),
    takeEntries,
  };
}

/** Submits claims that stand in rows without making records of them. */
class Rows {
  readonly #ledger: Ledger;
  #columns: ClaimColumns = [];
  #submit: ReturnType<Ledger["rows"]>;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#submit = ledger.rows(this.#columns);
  }

  /** Undefined where nothing was entered. */
  submit(item: ClaimItem, { columns, cells }: ClaimRow): ClaimAnswer | undefined {
    if (columns !== this.#columns) {
      this.#columns = columns;
      this.#submit = this.#ledger.rows(columns);
    }
    const place = this.#submit(cells);
    return place < 0 ? undefined : answerAt(place, item, this.#ledger);
  }
}

function answerAt(place: number, item: ClaimItem, ledger: Ledger): ClaimAnswer {
  const award = ledger.grantedAt(place);
  if (Number.isNaN(award)) return { kind: "claim", item, result: resultAt(place, ledger) };
  const own = textIn(item, "id");
  const id = own === "" ? ledger.idAt(place) : canonicalId(own);
  return { kind: "granted", item, id, award, result: () => resultAt(place, ledger) };
}

function resultAt(place: number, ledger: Ledger): Awarded | Refused {
  const result = ledger.resultAt(place);
  if (result === undefined) throw new RangeError(`There is no claim at ${place}.`);
  return result;
}
