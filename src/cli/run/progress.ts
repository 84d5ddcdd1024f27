import type { Language } from "../../locale/locale.ts";
import type { Terminal } from "../status-line.ts";
import { StatusLine } from "../status-line.ts";
import { grouped } from "./tally.ts";

/** Tells how far a run is. */
export class Progress {
  readonly #line: StatusLine;
  readonly #language: Language;
  readonly #totalBytes: number | undefined;
  #bytes = 0;
  #rows = 0;

  /** Of how many bytes, if that is known. */
  constructor(terminal: Terminal, language: Language, totalBytes: number | undefined) {
    this.#line = new StatusLine(terminal);
    this.#language = language;
    this.#totalBytes = totalBytes;
  }

  hasRead(bytes: number): void {
    this.#bytes += bytes;
  }

  /** So many more rows were decided. */
  add(rows: number): void {
    this.#rows += rows;
    this.#line.show(() => this.#text());
  }

  /** Takes the line away, for what is said next. */
  clear(): void {
    this.#line.clear();
  }

  #text(): string {
    const rows = grouped(this.#rows);
    const share = this.#totalBytes ? Math.floor((this.#bytes / this.#totalBytes) * 100) : undefined;
    return {
      en: `${rows} rows decided${share === undefined ? "" : ` (${share}%)`}`,
      zh: `已审定${rows}行${share === undefined ? "" : `（${share}%）`}`,
    }[this.#language];
  }
}
