import type { Bool, Sort, Term } from "./terms.ts";

/** One question to a solver: can all of this be true at once? */
export interface Query {
  /** Unique in its report, and the name of its file: letters, digits, `.`, `-`. */
  readonly name: string;
  /** What it asks, in a line; a comment of the file. */
  readonly asks: string;
  readonly assertions: readonly Bool[];
  /** Open constants whose values are wanted where the answer is yes. */
  readonly inputs: readonly Term[];
}

/** A query as text, without the final `(check-sat)`. */
export interface Script {
  readonly text: string;
  readonly inputs: readonly Input[];
}
export interface Input {
  readonly name: string;
  readonly sort: Sort;
}

/** The same query gives the same text, on every machine. */
export function scriptOf({ asks, assertions, inputs }: Query): Script {
  const printer = new Printer();
  const lines = assertions.map((each) => printer.assertion(each));
  return {
    text: [
      `; ${asks.replaceAll(/\s+/g, " ")}`,
      "(set-logic ALL)",
      ...inputs.map((input) => printer.declaration(input)),
      ...printer.declarations,
      ...lines.flat(),
      "",
    ].join("\n"),
    inputs: inputs.map((input) => ({ name: nameOf(input), sort: input.sort })),
  };
}

/** What a native solver reads: the text with the question, and with the values asked for. */
export const completeText = ({ text }: Script): string => `${text}(check-sat)\n`;

/** Writes a term that stands in several places once, so that the text stays as small as the data. */
class Printer {
  readonly #declared = new Map<string, string>();
  readonly #names = new Map<Term, string>();
  readonly #written = new Map<Term, string>();
  #uses = new Map<Term, number>();
  #definitions: string[] = [];

  get declarations(): readonly string[] {
    const inputs = this.#inputs;
    return [...this.#declared].filter(([name]) => !inputs.has(name)).map(([, text]) => text);
  }

  readonly #inputs = new Set<string>();

  declaration(input: Term): string {
    const name = nameOf(input);
    this.#inputs.add(name);
    this.#declare(input);
    return this.#declared.get(name) ?? "";
  }

  assertion(term: Bool): readonly string[] {
    this.#uses = countUses(term, this.#uses);
    this.#definitions = [];
    const text = this.#text(term);
    return [...this.#definitions, `(assert ${text})`];
  }

  #text(term: Term): string {
    const known = this.#names.get(term) ?? this.#written.get(term);
    if (known !== undefined) return known;
    const text = this.#whole(term);
    const isShared = term.parts.length > 0 && (this.#uses.get(term) ?? 0) > 1;
    if (!isShared) {
      this.#written.set(term, text);
      return text;
    }
    const name = `t${this.#names.size + 1}`;
    this.#names.set(term, name);
    this.#definitions.push(`(define-fun ${name} () ${term.sort} ${text})`);
    return name;
  }

  #whole(term: Term): string {
    const { head, parts } = term;
    if (head.kind === "open") this.#declare(term);
    const text = head.kind === "open" ? symbol(head.name) : signed(head.text);
    return parts.length === 0 ? text : `(${[text, ...parts.map((p) => this.#text(p))].join(" ")})`;
  }

  #declare(term: Term): void {
    const name = nameOf(term);
    const takes = term.parts.map(({ sort }) => sort).join(" ");
    const text = `(declare-fun ${symbol(name)} (${takes}) ${term.sort})`;
    const known = this.#declared.get(name);
    if (known !== undefined && known !== text) throw new RangeError(`Two kinds of ${name}.`);
    this.#declared.set(name, text);
  }
}

function countUses(root: Term, uses: Map<Term, number>): Map<Term, number> {
  const waiting: Term[] = [root];
  for (let term = waiting.pop(); term !== undefined; term = waiting.pop()) {
    const before = uses.get(term) ?? 0;
    uses.set(term, before + 1);
    if (before === 0) waiting.push(...term.parts);
  }
  return uses;
}

function nameOf({ head }: Term): string {
  if (head.kind !== "open") throw new RangeError(`${head.text} is not open.`);
  return head.name;
}

/** A number below 0 is an operation in SMT-LIB. */
const signed = (text: string): string => (/^-\d/.test(text) ? `(- ${text.slice(1)})` : text);

/** Quoted, since names may hold dots and Chinese characters. */
function symbol(name: string): string {
  if (/[|\\]/.test(name)) throw new RangeError(`${name} cannot be a name for the solver.`);
  return `|${name}|`;
}
