import type { Claim, LedgerEvent } from "../model/claim.ts";
import type { Entry } from "../model/entry.ts";
import type { Awarded, EventResult, Minor, Refused, Result } from "../model/outcome.ts";
import type { BadItem, ClaimItem, EventItem, Item } from "./item.ts";

/** A ledger that is open, as an evaluator offers it. */
export interface OpenLedger {
  submit(item: ClaimItem): ClaimAnswer;
  submitRound(claims: readonly Claim[]): readonly Result[];
  record(event: LedgerEvent): EventResult;
  /** The entries that were made since this was last asked for. */
  takeEntries(): readonly Entry[];
}

/** What a row came to. */
export type Answer =
  | ClaimAnswer
  | { readonly kind: "event"; readonly item: EventItem; readonly result: EventResult }
  | { readonly kind: "bad"; readonly item: BadItem };

/** What a claim came to. Most are granted in full, and then little of the result is told. */
export type ClaimAnswer =
  | { readonly kind: "claim"; readonly item: ClaimItem; readonly result: Result }
  | {
      readonly kind: "granted";
      readonly item: ClaimItem;
      readonly id: string;
      readonly award: Minor;
      /** Makes the whole result, which has no note. */
      readonly result: () => Awarded | Refused;
    };

/** Hears what the rows come to, in their order. */
export interface Listener {
  readonly answered: (answer: Answer) => void;
  /** Entries that were made; what is entered together is told together. */
  readonly entered: (entries: readonly Entry[]) => void;
}

/**
 * Decides rows in their order. Neighbouring claims with the same round wait for the last of them and
 * are decided together; a bad row among them changes nothing.
 */
export class Desk {
  readonly #ledger: OpenLedger;
  readonly #listener: Listener;
  #waiting: (ClaimItem | BadItem)[] = [];
  #round = "";

  constructor(ledger: OpenLedger, listener: Listener) {
    this.#ledger = ledger;
    this.#listener = listener;
  }

  take(items: readonly Item[]): void {
    for (const item of items) this.#add(item);
  }

  /** The round that was waiting for another row. */
  end(): void {
    this.#finishRound();
  }

  #add(item: Item): void {
    if (item.kind !== "event" && this.#goesOn(item)) {
      this.#waiting.push(item);
      return;
    }
    this.#finishRound();
    if (item.kind === "claim" && item.round !== "") {
      this.#round = item.round;
      this.#waiting.push(item);
      return;
    }
    this.#listener.answered(this.#decide(item));
    this.#collect();
  }

  #goesOn(item: ClaimItem | BadItem): boolean {
    return this.#round !== "" && (item.kind === "bad" || item.round === this.#round);
  }

  #decide(item: Item): Answer {
    switch (item.kind) {
      case "claim":
        return this.#ledger.submit(item);
      case "event":
        return { kind: "event", item, result: this.#ledger.record(item.event) };
      case "bad":
        return { kind: "bad", item };
    }
  }

  #finishRound(): void {
    if (this.#round === "") return;
    const claims = this.#waiting.filter((item) => item.kind === "claim");
    const results = this.#ledger.submitRound(claims.map(({ claim }) => claim));
    const byItem = new Map(claims.map((item, place) => [item, results[place]]));
    for (const item of this.#waiting) this.#listener.answered(answerTo(item, byItem));
    this.#collect();
    this.#waiting = [];
    this.#round = "";
  }

  #collect(): void {
    const made = this.#ledger.takeEntries();
    if (made.length > 0) this.#listener.entered(made);
  }
}

function answerTo(
  item: ClaimItem | BadItem,
  results: ReadonlyMap<ClaimItem, Result | undefined>,
): Answer {
  if (item.kind === "bad") return { kind: "bad", item };
  const result = results.get(item);
  if (result === undefined) throw new Error(`The claim of line ${item.line} got no result.`);
  return { kind: "claim", item, result };
}
