import type { Language } from "../../locale/locale.ts";

/**
 * A line on a terminal that tells how far reading is. Without a terminal it is silent, so that logs
 * hold messages only.
 */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #language: Language;
  readonly #totalBytes: number | undefined;
  #bytes = 0;
  #rows = 0;
  #shownAt = 0;
  #isShown = false;

  constructor(stream: NodeJS.WriteStream, language: Language, totalBytes: number | undefined) {
    this.#stream = stream;
    this.#language = language;
    this.#totalBytes = totalBytes;
  }

  /** So many more bytes were read, and rows decided. */
  add(bytes: number, rows: number): void {
    this.#bytes += bytes;
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
    const rows = String(this.#rows).replace(/\B(?=(\d{3})+$)/g, ",");
    const share =
      this.#totalBytes === undefined || this.#totalBytes === 0
        ? ""
        : ` · ${Math.floor((this.#bytes / this.#totalBytes) * 100)}%`;
    return this.#language === "en" ? `${rows} rows${share}` : `已处理${rows}行${share}`;
  }
}
