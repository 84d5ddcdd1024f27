/**
 * Texts as whole numbers, so that the same text is the same number and comparing, storing and
 * counting need no strings: ids of enterprises, projects and claims, exact decimals, lists.
 *
 * "#1", "#2" … are numbers already (−1, −2 …) and take no space: the ledger gives such ids to the
 * entries that bring none.
 */
export class Names {
  readonly #codes = new Map<string, number>();
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** The number of the text; a new one where it was never met. */
  code(text: string): number {
    const known = this.find(text);
    if (known !== undefined) return known;
    this.#texts.push(text);
    this.#codes.set(text, this.#texts.length - 1);
    return this.#texts.length - 1;
  }

  /** The number of the text, if it was met before. */
  find(text: string): number | undefined {
    return this.#codes.get(text) ?? automatic(text);
  }

  text(code: number): string {
    if (code < 0) return `#${-code}`;
    const text = this.#texts[code];
    if (text === undefined) throw new RangeError(`There is no text ${code}.`);
    return text;
  }

  /** Forgets the texts that were added after there were `size` of them. */
  release(size: number): void {
    while (this.#texts.length > size) this.#codes.delete(this.#texts.pop() ?? "");
  }
}

const automaticId = /^#[1-9]\d{0,8}$/;

const automatic = (text: string): number | undefined =>
  text.charCodeAt(0) === hash && automaticId.test(text) ? -Number(text.slice(1)) : undefined;

const hash = 35;

/** Ids are compared after Unicode NFKC and trimming (manual, section 2). */
export const canonicalId = (text: string): string =>
  plainId.test(text) ? text : text.normalize("NFKC").trim();

/** What neither trimming nor NFKC would change, found quickly. */
const plainId = /^[!-~](?:[ -~]*[!-~])?$/;
