import type { Language } from "../../locale/locale.ts";
import { grouped } from "./tally.ts";

interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/**
 * A line on a terminal that tells how far a run is. Anywhere else it is silent, so that logs hold
 * messages only.
 */
export class Progress {
  readonly #stream: Terminal;
  readonly #language: Language;
  readonly #totalBytes: number | undefined;
  #bytes = 0;
  #rows = 0;
  #shownAt = 0;
  #isShown = false;

  /** Of how many bytes, if that is known. */
  constructor(stream: Terminal, language: Language, totalBytes: number | undefined) {
    this.#stream = stream;
    this.#language = language;
    this.#totalBytes = totalBytes;
  }

  hasRead(bytes: number): void {
    this.#bytes += bytes;
  }

  /** So many more rows were decided. */
  add(rows: number): void {
    this.#rows += rows;
    const now = performance.now();
    if (!this.#stream.isTTY || now - this.#shownAt < 100) return;
    this.#shownAt = now;
    this.#isShown = true;
    this.#stream.write(`\r${this.#text()}\u001b[K`);
  }

  /** Takes the line away, for what is said next. */
  clear(): void {
    if (this.#isShown) this.#stream.write("\r\u001b[K");
    this.#isShown = false;
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
