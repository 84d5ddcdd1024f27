import type { Texts } from "../diagnostics/message.ts";
import { unreadable } from "./encoding.ts";
import * as problems from "./problems.ts";
import { repeatedKey } from "./repeated-key.ts";

/** One line of a JSONL file; `value` is whatever stands in it. */
export type JsonLine =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly problem: Texts };

/** Splits UTF-8 into lines of JSON, piece by piece. Blank lines are left out. */
export class JsonLinesReader {
  #rest: readonly Buffer[] = [];
  #line = 0;

  /** The lines that end within what has been read so far. */
  push(piece: Buffer): readonly JsonLine[] {
    const lines: JsonLine[] = [];
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, start)) {
      lines.push(...this.#finish(piece.subarray(start, end)));
      start = end + 1;
    }
    this.#rest = [...this.#rest, piece.subarray(start)];
    return lines;
  }

  /** The last line, which need not end with a line break. */
  end(): readonly JsonLine[] {
    return this.#finish(Buffer.alloc(0));
  }

  #finish(last: Buffer): readonly JsonLine[] {
    const bytes = this.#rest.length === 0 ? last : Buffer.concat([...this.#rest, last]);
    this.#rest = [];
    this.#line += 1;
    const text = bytes.toString("utf8").trim();
    return text === "" ? [] : [parse(text, this.#line)];
  }
}

const lineFeed = 0x0a;

function parse(text: string, line: number): JsonLine {
  if (text.includes(unreadable)) return { line, problem: problems.unreadableText() };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, problem: problems.notJson() };
  }
  const key = repeatedKey(text);
  return key === undefined ? { line, value } : { line, problem: problems.keyTwice(key) };
}
