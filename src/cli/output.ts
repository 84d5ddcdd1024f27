import type { Writable } from "node:stream";
import { errorCode, Problem, systemReason } from "./problem.ts";

/** Standard output, which may come to an end: a disk is full, or nobody reads any more. */
export class Output {
  readonly #stream: Writable;
  #failure: unknown;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on("error", (error) => this.#fail(error));
  }

  print(text: string): void {
    this.#stream.write(text);
  }

  /** Ready when there is room for more; false where nothing more can be written. */
  async pour(text: string): Promise<boolean> {
    await new Promise<void>((ready) => {
      this.#stream.write(text, (error) => {
        if (error) this.#fail(error);
        ready();
      });
    });
    return this.#failure === undefined;
  }

  /** What kept the text from being written, once all of it was. `edict … | head` is no problem. */
  async problem(): Promise<Problem | undefined> {
    await this.pour("");
    if (this.#failure === undefined || errorCode(this.#failure) === "EPIPE") return undefined;
    const reason = systemReason(this.#failure);
    if (reason === undefined) throw this.#failure;
    return new Problem(`standard output: ${reason.en}`, `标准输出：${reason.zh}`);
  }

  /** The first reason: what comes later only follows from it. */
  #fail(error: unknown): void {
    this.#failure ??= error;
  }
}
