/** What a line is written to: standard error, or whatever a test has in its place. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/**
 * A line on a terminal that tells how far something is. Anywhere else it is silent, so that logs hold
 * messages only.
 */
export class StatusLine {
  readonly #terminal: Terminal;
  #shownAt = 0;
  #isShown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** The text is asked for only where it is shown, ten times a second at most. */
  show(text: () => string): void {
    const now = performance.now();
    if (!this.#terminal.isTTY || now - this.#shownAt < pauseMilliseconds) return;
    this.#shownAt = now;
    this.#isShown = true;
    this.#terminal.write(`\r${text()}\u001b[K`);
  }

  /** Takes the line away, for what is said next. */
  clear(): void {
    if (this.#isShown) this.#terminal.write("\r\u001b[K");
    this.#isShown = false;
  }
}

const pauseMilliseconds = 100;
