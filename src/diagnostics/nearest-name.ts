/**
 * The candidates that a drafter may have meant, nearest first; those equally near in the order of
 * their code units. Letter case and full-width letters make no difference to nearness.
 */
export function nearestNames(
  wanted: string,
  candidates: Iterable<string>,
  limit = 3,
): readonly string[] {
  const near: Near[] = [];
  for (const name of new Set(candidates)) {
    const distance = nearness(wanted, name);
    if (name !== wanted && distance !== undefined) near.push({ name, distance });
  }
  // Beside a name that is one slip away, one that is further away only distracts.
  const nearest = Math.min(...near.map(({ distance }) => distance));
  const furthest = nearest <= 1 ? nearest : nearest + 1;
  return near
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

interface Near {
  readonly name: string;
  readonly distance: number;
}

/** Slips between the two; undefined where they are too many for a misspelling. */
function nearness(wanted: string, name: string): number | undefined {
  const [a, b] = [letters(wanted), letters(name)];
  const most = mostSlips(Math.max(a.length, b.length));
  // Each slip changes the length by one at most, so that most names need no further work.
  if (Math.abs(a.length - b.length) <= most) {
    const distance = editDistance(a, b);
    if (distance <= most) return distance;
  }
  return isBeginning(a, b) || isBeginning(b, a) ? most + 1 : undefined;
}

/** One in three letters, so that 算力费 finds 算力券; none of a single letter, which is like any other. */
const mostSlips = (length: number): number => (length === 2 ? 1 : Math.floor(length / 3));

/** "compute" for computeSpend: a name that was cut short, or carried on. */
const isBeginning = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 2 &&
  short.length * 2 >= long.length &&
  short.every((letter, index) => letter === long[index]);

const letters = (name: string): readonly string[] =>
  Array.from(name.normalize("NFKC").toLowerCase());

/**
 * Letters to insert, leave out or exchange, or neighbours to swap, that lead from one to the other
 * (the optimal string alignment distance, by rows).
 */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [0, ...b.map((_, column) => column + 1)];
  for (const [row, letter] of a.entries()) {
    const current = [row + 1];
    for (const [column, other] of b.entries()) {
      const exchanged = at(last, column) + (letter === other ? 0 : 1);
      const skipped = Math.min(at(last, column + 1), at(current, column)) + 1;
      const isSwap = letter === b[column - 1] && other === a[row - 1];
      const swapped = isSwap ? at(beforeLast, column - 1) + 1 : Infinity;
      current.push(Math.min(exchanged, skipped, swapped));
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
