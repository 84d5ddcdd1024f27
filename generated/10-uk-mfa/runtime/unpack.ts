import type { Names } from "./names.ts";
import type { Exact, Note, TraceStep } from "./outcome.ts";
import { exactText, ratio } from "./ratio.ts";
import { fractionFollows, kindOfHead, nameOfHead, step, textFollows } from "./trail.ts";

/** What the packed steps of an entry say. */
export interface Told {
  readonly trace: readonly TraceStep[];
  readonly notes: readonly Note[];
  /** Absent where the award is paid at once. */
  readonly payments: readonly number[] | undefined;
}

/** The steps as data, from the numbers that a trail holds. */
export function unpack(cells: ArrayLike<number>, names: Names): Told {
  const reader = new Reader(cells, names);
  const trace: TraceStep[] = [];
  const notes: Note[] = [];
  let payments: readonly number[] | undefined;
  while (!reader.atEnd) {
    const head = reader.whole();
    const [kind, name] = [kindOfHead(head), nameOfHead(head)];
    if (kind === step.payments) payments = reader.wholes(name);
    else if (kind >= step.aboveUsual) notes.push(noteOf(kind, name, reader, names));
    else trace.push(stepOf(kind, name, reader, names));
  }
  return { trace, notes, payments };
}

function stepOf(kind: number, name: number, reader: Reader, names: Names): TraceStep {
  if (kind === step.amount) return { step: "amount", after: reader.change().after };
  switch (kind) {
    case step.less:
      return { step: "less", less: reader.exact(), ...reader.change() };
    case step.atLeast:
      return { step: "at least", floor: reader.exact(), ...reader.change() };
    case step.rounded:
      return { step: "rounded", ...reader.change() };
    case step.earlierAmounts:
      return { step: "earlier amounts", earlier: reader.exact(), ...reader.change() };
    case step.decided:
      return { step: "decided", decided: reader.exact(), ...reader.change() };
    case step.cap:
      return { step: "cap", ...reader.capStep(names.text(name)), ...reader.change() };
    case step.proRata: {
      const capStep = reader.capStep(names.text(name));
      return { step: "pro rata", ...capStep, sum: reader.exact(), ...reader.change() };
    }
    case step.nothingBelow:
      return { step: "nothing below", floor: reader.exact(), ...reader.change() };
    default:
      throw new RangeError(`${kind} is no step.`);
  }
}

function noteOf(kind: number, name: number, reader: Reader, names: Names): Note {
  switch (kind) {
    case step.aboveUsual:
      return { note: "above the usual maximum", cap: names.text(name), by: reader.exact() };
    case step.over:
      return { note: "over", cap: names.text(name), by: reader.exact() };
    case step.cutToBound: {
      const [decided, bound] = [reader.exact(), reader.exact()];
      return { note: "decision cut to the bound", decided, bound };
    }
    case step.valueChanged: {
      const [before, after] = [names.text(reader.whole()), names.text(reader.whole())];
      return { note: "value changed", fact: names.text(name), before, after };
    }
    default:
      throw new RangeError(`${kind} is no note.`);
  }
}

/** Reads cells from the first to the last. What one step ends with, the next begins with. */
class Reader {
  readonly #cells: ArrayLike<number>;
  readonly #names: Names;
  #next = 0;
  #reached: Exact = "0";

  constructor(cells: ArrayLike<number>, names: Names) {
    this.#cells = cells;
    this.#names = names;
  }

  get atEnd(): boolean {
    return this.#next === this.#cells.length;
  }

  whole(): number {
    this.#next += 1;
    const value = this.#cells[this.#next - 1];
    if (value === undefined) throw new RangeError("The steps end within one.");
    return value;
  }

  wholes(count: number): readonly number[] {
    return Array.from({ length: count }, () => this.whole());
  }

  exact(): Exact {
    const first = this.whole();
    if (first === textFollows) return this.#names.text(this.whole());
    if (first !== fractionFollows) return String(first);
    const [n, d] = [this.whole(), this.whole()];
    return exactText(ratio(BigInt(n), BigInt(d)));
  }

  change(): { readonly before: Exact; readonly after: Exact } {
    const before = this.#reached;
    this.#reached = this.exact();
    return { before, after: this.#reached };
  }

  capStep(cap: string): {
    readonly cap: string;
    readonly limit: Exact;
    readonly used: Exact;
    readonly room: Exact;
  } {
    const [limit, used, room] = [this.exact(), this.exact(), this.exact()];
    return { cap, limit, used, room };
  }
}
