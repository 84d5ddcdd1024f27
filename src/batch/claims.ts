import type { Texts } from "../diagnostics/message.ts";
import type { Columns } from "./columns.ts";
import { columnsOf } from "./columns.ts";
import { CsvReader } from "./csv.ts";
import type { Encoding } from "./encoding.ts";
import { Transcoder } from "./encoding.ts";
import { itemOfRow } from "./from-csv.ts";
import { itemOfLine } from "./from-json.ts";
import type { ClaimShape, Item } from "./item.ts";
import { JsonLinesReader } from "./json-lines.ts";
import * as problems from "./problems.ts";
import type { Row } from "./row.ts";

/** The rows of one piece of a file; or why the file cannot be read at all: then nothing follows. */
export type Piece =
  | { readonly kind: "rows"; readonly items: readonly Item[] }
  | { readonly kind: "unreadable"; readonly problems: readonly Texts[] };

/** How a file of claims is written, as far as it has been read. */
export interface Writing {
  readonly encoding: Encoding | undefined;
  readonly hasMark: boolean;
}

/** What the name of a file says of it: JSONL has no header, so that an empty file is one without rows. */
export interface Naming {
  readonly isJsonl: boolean;
}

/**
 * Reads claims and events from CSV or JSONL, whichever the first character shows, in pieces as they
 * come. What has been read is not kept. A wrong header is found before any row.
 */
export class ClaimFile {
  readonly #transcoder = new Transcoder();
  readonly #reader: FormatReader;

  constructor(shape: ClaimShape, naming: Naming = { isJsonl: false }) {
    this.#reader = new FormatReader(shape, naming);
  }

  get writing(): Writing {
    const { encoding, hasMark } = this.#transcoder;
    return { encoding, hasMark };
  }

  async *read(source: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
    for await (const bytes of source) {
      const piece = this.#pieceOf(bytes);
      yield piece;
      if (piece.kind === "unreadable") return;
    }
    yield this.#reader.end(this.#transcoder.end());
  }

  #pieceOf(bytes: Buffer): Piece {
    const text = this.#transcoder.push(bytes);
    return typeof text === "string"
      ? unreadable([problems.notText[text]])
      : this.#reader.push(text);
  }
}

const unreadable = (problems: readonly Texts[]): Piece => ({ kind: "unreadable", problems });

/** Waits for the first character, which tells the format. */
class FormatReader {
  readonly #shape: ClaimShape;
  readonly #naming: Naming;
  #blank = Buffer.alloc(0);
  #format: CsvClaims | JsonClaims | undefined;

  constructor(shape: ClaimShape, naming: Naming) {
    this.#shape = shape;
    this.#naming = naming;
  }

  push(text: Buffer): Piece {
    if (this.#format !== undefined) return this.#format.push(text);
    const all = Buffer.concat([this.#blank, text]);
    const first = /\S/.exec(all.toString("latin1"))?.[0];
    if (first === undefined) {
      this.#blank = all;
      return { kind: "rows", items: [] };
    }
    this.#format = first === "{" ? new JsonClaims() : new CsvClaims(this.#shape);
    return this.#format.push(all);
  }

  end(text: Buffer): Piece {
    const last = this.push(text);
    if (this.#format === undefined) {
      return this.#naming.isJsonl ? last : unreadable([problems.noHeader()]);
    }
    if (last.kind === "unreadable") return last;
    const end = this.#format.end();
    return end.kind === "unreadable" ? end : { ...end, items: [...last.items, ...end.items] };
  }
}

class JsonClaims {
  readonly #reader = new JsonLinesReader();

  push(text: Buffer): Piece {
    return { kind: "rows", items: this.#reader.push(text).map(itemOfLine) };
  }

  end(): Piece {
    return { kind: "rows", items: this.#reader.end().map(itemOfLine) };
  }
}

/** The first row names the columns. */
class CsvClaims {
  readonly #shape: ClaimShape;
  readonly #reader = new CsvReader();
  #columns: Columns | undefined;

  constructor(shape: ClaimShape) {
    this.#shape = shape;
  }

  push(text: Buffer): Piece {
    return this.#piece(this.#reader.push(text));
  }

  end(): Piece {
    return this.#piece(this.#reader.end());
  }

  #piece(rows: readonly Row[]): Piece {
    const columns = this.#columns;
    if (columns !== undefined) {
      return { kind: "rows", items: rows.map((row) => itemOfRow(row, columns)) };
    }
    const [header, ...rest] = rows;
    if (header === undefined) return { kind: "rows", items: [] };
    if (header.problem !== undefined) return unreadable([header.problem]);
    const read = columnsOf(header.texts, this.#shape);
    if (!("count" in read)) return unreadable(read);
    this.#columns = read;
    return this.#piece(rest);
  }
}
