import type { Texts } from "../diagnostics/message.ts";

/** A row as it was found in the bytes of a file. */
export interface ScannedRow {
  readonly cells: readonly string[];
  readonly isAscii: boolean;
  /** Where the next row starts. */
  readonly next: number;
  /** How many lines it takes up. */
  readonly lines: number;
  readonly problem?: Texts;
}
