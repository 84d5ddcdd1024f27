import type { Item } from "./item.ts";

/** A round whose name stood before, with other rows since: it is decided by itself, as another. */
export interface RoundAgain {
  readonly round: string;
  readonly line: number;
  /** The line on which the name stood first. */
  readonly first: number;
}

/** Finds rounds that come again, as rows are looked at in their order; of each name once. */
export class Rounds {
  readonly #first = new Map<string, number>();
  readonly #told = new Set<string>();
  #open = "";

  again(item: Item): RoundAgain | undefined {
    if (item.kind === "bad") return undefined;
    const round = item.kind === "claim" ? item.round : "";
    if (round === this.#open) return undefined;
    this.#open = round;
    if (round === "") return undefined;
    const { line } = item;
    const first = this.#first.get(round);
    if (first === undefined) this.#first.set(round, line);
    if (first === undefined || this.#told.has(round)) return undefined;
    this.#told.add(round);
    return { round, line, first };
  }
}
