import type { Rational } from "../../exact/rational.ts";
import {
  add,
  ceil,
  compare,
  divide,
  equals,
  floor,
  isZero,
  multiply,
  negate,
  rational,
  zero,
  one,
} from "../../exact/rational.ts";

/**
 * A quantity that depends on one amount x in whole minor units, in straight pieces. From `from` to
 * the next piece it is slope × x + base; the first piece begins at 0.
 */
export type Piecewise = readonly Piece[];
export interface Piece extends Line {
  readonly from: bigint;
}
interface Line {
  readonly slope: Rational;
  readonly base: Rational;
}

export const constant = (value: Rational): Piecewise => [{ from: 0n, slope: zero, base: value }];

/** The amount itself. */
export const identity: Piecewise = [{ from: 0n, slope: one, base: zero }];

/** The one value of a quantity that does not depend on the amount. */
export function fixedValue([first, ...others]: Piecewise): Rational | undefined {
  return first !== undefined && others.length === 0 && isZero(first.slope) ? first.base : undefined;
}

export const valueAt = (curve: Piecewise, x: bigint): Rational => onLine(pieceAt(curve, x), x);

export const onLine = ({ slope, base }: Line, x: bigint): Rational =>
  add(multiply(slope, rational(x)), base);

function pieceAt(curve: Piecewise, x: bigint): Piece {
  const piece = curve.filter(({ from }) => from <= x).at(-1);
  if (piece === undefined) throw new RangeError("The first piece begins at 0.");
  return piece;
}

export const plus = (a: Piecewise, b: Piecewise): Piecewise =>
  eachPiece([a, b], (from) => {
    const [p, q] = [pieceAt(a, from), pieceAt(b, from)];
    return { slope: add(p.slope, q.slope), base: add(p.base, q.base) };
  });

export const times = (curve: Piecewise, factor: Rational): Piecewise =>
  joined(
    curve.map(({ from, slope, base }) => ({
      from,
      slope: multiply(slope, factor),
      base: multiply(base, factor),
    })),
  );

export const minus = (a: Piecewise, b: Piecewise): Piecewise => plus(a, times(b, negate(one)));

export const least = (a: Piecewise, b: Piecewise): Piecewise =>
  chosen(a, b, (order) => order < 0, a, b);

export const greatest = (a: Piecewise, b: Piecewise): Piecewise =>
  chosen(a, b, (order) => order > 0, a, b);

/** One where the order of two quantities is as wanted, the other elsewhere. */
export function chosen(
  left: Piecewise,
  right: Piecewise,
  isWanted: (order: -1 | 0 | 1) => boolean,
  then: Piecewise,
  otherwise: Piecewise,
): Piecewise {
  const difference = minus(left, right);
  const turns = constantTurns(difference);
  return eachPiece(
    [difference, then, otherwise],
    (from) => {
      const order = compare(valueAt(difference, from), zero);
      return pieceAt(isWanted(order) ? then : otherwise, from);
    },
    turns,
  );
}

/** Where a quantity comes to 0, and where it has left it: between these its sign does not change. */
const constantTurns = (curve: Piecewise): readonly bigint[] =>
  curve.flatMap(({ from, slope, base }, place) => {
    if (isZero(slope)) return [];
    const root = divide(negate(base), slope);
    const next = curve[place + 1]?.from;
    return [ceil(root), floor(root) + 1n].filter(
      (turn) => turn > from && (next === undefined || turn < next),
    );
  });

/** A line for every stretch in which none of the curves has a kink. */
function eachPiece(
  curves: readonly Piecewise[],
  line: (from: bigint) => Line,
  turns: readonly bigint[] = [],
): Piecewise {
  const starts = new Set([...curves.flatMap((curve) => curve.map(({ from }) => from)), ...turns]);
  const ordered = [...starts].sort((a, b) => (a < b ? -1 : 1));
  return joined(
    ordered.map((from) => {
      const { slope, base } = line(from);
      return { from, slope, base };
    }),
  );
}

/**
 * Without kinks that are none. Where two lines meet, the second begins: a ceiling is reached at its
 * amount, not one minor unit above.
 */
function joined(pieces: Piecewise): Piecewise {
  return pieces.reduce<Piecewise>((before, piece) => {
    const last = before.at(-1);
    if (last === undefined) return [piece];
    if (equals(last.slope, piece.slope) && equals(last.base, piece.base)) return before;
    const earlier = piece.from - 1n;
    const meets = equals(onLine(last, earlier), onLine(piece, earlier));
    if (!meets) return [...before, piece];
    return last.from === earlier
      ? joined([...before.slice(0, -1), { ...piece, from: earlier }])
      : [...before, { ...piece, from: earlier }];
  }, []);
}
