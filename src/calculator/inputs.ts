/** What a reader has typed and chosen, as text and unchecked. Empty text is nothing. */
export interface Inputs {
  readonly grant: string;
  /** By the names of facts. Radio buttons and selects give "yes", "no" or the name of a value. */
  readonly typed: Readonly<Record<string, string>>;
  /** By the names of lists: rows by the names of columns. */
  readonly rows: Readonly<Record<string, readonly TypedRow[]>>;
  readonly decided: string;
  readonly earlier: readonly EarlierInputs[];
}

export type TypedRow = Readonly<Record<string, string>>;

/** One row of the earlier awards. */
export interface EarlierInputs {
  readonly grant: string;
  readonly date: string;
  readonly amount: string;
  readonly typed: TypedRow;
  /** Names of facts whose value is the same as in the claim now. */
  readonly same: readonly string[];
  readonly isFinished: boolean;
}

/** What a row holds under a name, without the spaces around it; names are a drafter's own. */
export const textAt = (row: TypedRow, name: string): string =>
  Object.hasOwn(row, name) ? (row[name] ?? "").trim() : "";
