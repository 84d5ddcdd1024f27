import { Names } from "./names.ts";
import type { Ratio } from "./ratio.ts";
import { quotient, ratio } from "./ratio.ts";

/** The rows of a list, each with the codes of its columns in the order of their declaration. */
export type Rows = readonly (readonly number[])[];

/**
 * The values of facts as numbers, `code` for short: minor units and counts as they are, a date as
 * its day, no and yes as 0 and 1; the number of its text for an id, the name of a `one of`, an
 * exact decimal and a list. Equal codes are equal values.
 */
export class Values {
  readonly names = new Names();
  readonly #ratios = new Map<number, Ratio>();
  readonly #rows = new Map<number, Rows>();

  /** `texts` are known from the start, so that their codes are the same in every ledger. */
  constructor(texts: readonly string[]) {
    texts.forEach((text) => this.names.code(text));
  }

  /** Of an exact decimal or fraction as text: "0.333", "1/3". */
  ratio(code: number): Ratio {
    const known = this.#ratios.get(code);
    if (known !== undefined) return known;
    const value = parseExact(this.names.text(code));
    if (value === undefined) throw new RangeError(`${code} is no number.`);
    this.#ratios.set(code, value);
    return value;
  }

  rows(code: number): Rows {
    const rows = this.#rows.get(code);
    if (rows === undefined) throw new RangeError(`${code} is no list.`);
    return rows;
  }

  /** Equal rows are of equal codes, and so of one text. */
  codeOfRows(rows: Rows): number {
    const code = this.names.code(JSON.stringify(rows));
    this.#rows.set(code, rows);
    return code;
  }

  /** Forgets what was met after there were `size` names. */
  release(size: number): void {
    for (let code = size; code < this.names.size; code += 1) {
      this.#ratios.delete(code);
      this.#rows.delete(code);
    }
    this.names.release(size);
  }
}

const plainDecimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Plain digits with an optional "." and a leading "-": "12", "-0.50". No "_", no exponent. */
export function parseDecimal(text: string): Ratio | undefined {
  const found = plainDecimal.exec(text);
  if (found === null) return undefined;
  const [, sign = "", digits = "", decimals = ""] = found;
  return ratio(BigInt(`${sign}${digits}${decimals}`), 10n ** BigInt(decimals.length));
}

/** A decimal, or a fraction of two. */
export function parseExact(text: string): Ratio | undefined {
  const [above = "", below = "1"] = text.split("/");
  const [n, d] = [parseDecimal(above), parseDecimal(below)];
  return n === undefined || d === undefined || d.n === 0n ? undefined : quotient(n, d);
}
