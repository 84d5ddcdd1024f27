import type { OutputFile } from "../../emit/output.ts";
import type { Bool, Int, Term } from "../smt/terms.ts";
import { truth } from "../smt/terms.ts";
import { Algebra } from "./algebra.ts";
import { numberOf } from "./arguments.ts";
import { Course } from "./course.ts";
import { isTrue } from "./operators.ts";
import { isWhole, whole } from "./quantity.ts";
import { RunTime } from "./run-time.ts";
import { TermWriter } from "./terms.ts";
import type { Value } from "./values.ts";
import { number, Outside, truthValue } from "./values.ts";
import * as unread from "./unread.ts";

/** Calls functions of the run time with terms of the solver, and gives what they return as terms. */
export class Calls {
  readonly #algebra = new Algebra();
  readonly #runTime: RunTime;
  readonly #given = new Map<string, Term>();
  readonly #names = new Map<Term, string>();
  readonly #writer = new TermWriter(this.#given);

  /** Of some names of the run time it may be known what they stand for. */
  constructor(files: readonly OutputFile[], known?: ReadonlyMap<string, Value>) {
    this.#runTime = new RunTime(files, this.#algebra, known);
  }

  /** A whole number that is given; one that is fixed stays fixed. */
  int(term: Int): Value {
    if (term.head.kind === "literal") return number(whole(BigInt(term.head.text)));
    return number(this.#algebra.open(this.#nameOf(term)));
  }

  bool(term: Bool): Value {
    if (term.head.kind === "literal") return { kind: "boolean", value: term.head.text === "true" };
    return truthValue(this.#algebra.openTruth(this.#nameOf(term)));
  }

  #nameOf(term: Term): string {
    const name = this.#names.get(term) ?? `given ${this.#names.size + 1}`;
    this.#names.set(term, name);
    this.#given.set(name, term);
    return name;
  }

  constant(module: string, name: string): Value {
    return this.#runTime.constantIn(module, name);
  }

  /** What a function returns. One that can fail has no place in a proof. */
  call(module: string, name: string, given: readonly Value[]): Called {
    const course = new Course(this.#algebra);
    const value = this.#runTime.functionIn(module, name).apply(given, course);
    if (course.failure !== this.#algebra.no) throw new Outside(unread.mayFail(name));
    return { value, course };
  }

  intOf(value: Value | undefined): Int {
    const found = numberOf(value);
    if (!isWhole(found)) throw new Outside(unread.notWhole);
    return this.#writer.whole(found);
  }

  boolOf(value: Value | undefined): Bool {
    if (value?.kind === "boolean") return truth(value.value);
    if (value === undefined) throw new Outside(unread.noResult);
    return this.#writer.truth(isTrue(value, new Course(this.#algebra)));
  }

  /** That all results of number code on its way are exact. */
  safetyOf({ course }: Called): Bool {
    return this.#writer.truth(this.#algebra.not(course.unsafe));
  }
}

export interface Called {
  readonly value: Value;
  readonly course: Course;
}
