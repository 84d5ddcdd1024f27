/** Words that cannot name anything in a module, and globals that must keep their meaning. */
const reserved: readonly string[] = (
  "arguments as async await bigint boolean break case catch class const continue debugger " +
  "declare default delete do else enum eval export extends false finally for from " +
  "function get if implements import in instanceof interface let Math module namespace " +
  "never new null number object of package private protected public readonly return " +
  "satisfies set static string super switch symbol this throw true try type typeof " +
  "undefined unknown using var void while with yield Record Iterable Set Map Object"
).split(" ");

/**
 * The names of one module. Each is given once; whatever a drafter called something becomes a valid
 * name of its own, as close to the drafter's as can be.
 */
export class Identifiers {
  readonly #taken: Set<string>;

  /** `others` are names that the module uses otherwise. */
  constructor(others: readonly string[]) {
    this.#taken = new Set([...reserved, ...others]);
  }

  /** "算力" stays as it is; "2nd pass!" becomes _2ndPass; a name that is taken gets a number. */
  give(wanted: string): string {
    const name = identifier(wanted);
    let found = name;
    for (let number = 2; this.#taken.has(found); number += 1) found = `${name}_${number}`;
    this.#taken.add(found);
    return found;
  }
}

/** Anything that is no part of a name is left out, and what follows it is capitalised. */
export function identifier(text: string): string {
  const [first = "", ...rest] = text.split(/[^\p{ID_Continue}$]/u).filter((part) => part !== "");
  const joined = [first, ...rest.map(capitalised)].join("");
  return /^[\p{ID_Start}$]/u.test(joined) ? joined : `_${joined}`;
}

/** "article2" becomes "Article2". */
export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
