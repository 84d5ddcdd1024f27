import type { Books } from "./books.ts";
import type { Day } from "./calendar.ts";
import type { Cells } from "./cells.ts";
import { atColumn, endOf, startOf } from "./cells.ts";
import { FactColumns } from "./fact-columns.ts";
import { noId } from "./ids.ts";
import { isPlainId } from "./names.ts";
import { contains } from "./period.ts";
import type { Subject, Version } from "./plan.ts";
import { Prepared } from "./prepared.ts";
import { Problem } from "./problem.ts";
import { dayIn, minorIn } from "./read-bytes.ts";
import { readId } from "./read-value.ts";

/**
 * Reads claims that stand in rows, each fact in a column of its own, as in a file of a million of
 * them: what a column means is found out once, and hardly a cell becomes a string. It is there
 * for speed alone. A claim of which anything is out of the ordinary is left to the general way
 * (`read-claim.ts`), which knows what is wrong with it.
 */
export class RowReader {
  readonly #books: Books;
  readonly #columns: readonly (string | undefined)[];
  readonly #grant: number;
  readonly #id: number;
  readonly #decided: number;
  readonly #date: number;
  /** By the code of their names. */
  readonly #subjects: ReadonlyMap<number, Subject>;
  readonly #known = new Map<Subject | Version, FactColumns>();

  /** Undefined is a column that is none of the claim's. */
  constructor(columns: readonly (string | undefined)[], books: Books) {
    const { plan } = books;
    this.#books = books;
    this.#columns = columns;
    this.#grant = columns.indexOf("grant");
    this.#id = columns.indexOf("id");
    this.#decided = columns.indexOf("decided");
    this.#date = columns.indexOf(plan.policy.datedBy.name);
    this.#subjects = new Map(plan.subjects.map((subject) => [books.code(subject.name), subject]));
  }

  /** The claim; undefined where it is not as usual, and `forget` is then to be called. */
  read(cells: Cells): Prepared | undefined {
    try {
      return this.#read(cells);
    } catch (problem) {
      if (problem instanceof Problem) return undefined;
      throw problem;
    }
  }

  /** To be called where names are forgotten that have been met in reading. */
  forget(): void {
    for (const columns of this.#known.values()) columns.forget();
  }

  #read(cells: Cells): Prepared | undefined {
    const subject = this.#subjectIn(cells);
    const day = this.#dayIn(cells);
    if (subject === undefined || Number.isNaN(day)) return undefined;
    const version = versionOn(day, subject);
    const decided = this.#decidedIn(cells, subject, version);
    if (decided === undefined) return undefined;
    const given = this.#columnsOf(subject, version).read(cells);
    if (given === undefined) return undefined;
    const id = this.#idIn(cells);
    return new Prepared({ subject, version, id, day, decided, given }, this.#books);
  }

  #subjectIn(cells: Cells): Subject | undefined {
    const at = atColumn(this.#grant, cells);
    if (at < 0) return undefined;
    const { bytes } = cells;
    const [from, to] = [startOf(at, cells), endOf(at, cells)];
    if (!isPlainId(bytes, from, to)) return this.#books.plan.byName.get(cells.text(this.#grant));
    const code = this.#books.values.names.findIn(bytes, from, to);
    return code === undefined ? undefined : this.#subjects.get(code);
  }

  /** NaN where there is no proper date. */
  #dayIn(cells: Cells): Day {
    const at = atColumn(this.#date, cells);
    return at < 0 ? NaN : dayIn(cells.bytes, startOf(at, cells), endOf(at, cells));
  }

  /** NaN where nothing was decided; undefined where something must not be, or has to be. */
  #decidedIn(
    cells: Cells,
    { isExternal }: Subject,
    version: Version | undefined,
  ): number | undefined {
    const at = atColumn(this.#decided, cells);
    if (version === undefined && !isExternal) return undefined;
    if (at < 0) return isExternal ? undefined : NaN;
    if (!isExternal && version?.discretion !== true) return undefined;
    const { decimals } = this.#books.plan.policy.currency;
    const decided = minorIn(cells.bytes, startOf(at, cells), endOf(at, cells), decimals);
    return Number.isNaN(decided) ? undefined : decided;
  }

  #idIn(cells: Cells): number {
    const at = atColumn(this.#id, cells);
    if (at < 0) return noId;
    const { bytes } = cells;
    const [from, to] = [startOf(at, cells), endOf(at, cells)];
    return isPlainId(bytes, from, to)
      ? this.#books.values.names.codeIn(bytes, from, to)
      : this.#books.code(readId("", cells.text(this.#id)));
  }

  /** A version may declare a fact in its own way, and its claims mostly state the same facts. */
  #columnsOf(subject: Subject, version: Version | undefined): FactColumns {
    const of = version ?? subject;
    const known = this.#known.get(of);
    if (known !== undefined) return known;
    const columns = new FactColumns(this.#columns, of.facts, this.#books);
    this.#known.set(of, columns);
    return columns;
  }
}

function versionOn(day: Day, { versions }: Subject): Version | undefined {
  for (const version of versions) if (contains(version.grant.inForce, day)) return version;
  return undefined;
}
