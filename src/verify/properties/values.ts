import { placePoint, formatDecimal, isFiniteDecimal } from "../../exact/decimal.ts";
import type { PlainDate } from "../../exact/date.ts";
import type { Rational } from "../../exact/rational.ts";
import { add, compare, divide, multiply, one, rational, zero } from "../../exact/rational.ts";
import type { RawRow, RawValue } from "../../model/claim.ts";
import type { CanonicalRow, CanonicalValue } from "../../model/entry.ts";
import type { Column, FactType } from "../../model/fact.ts";
import { movedBy } from "../audit/calendar.ts";
import type { Kinks } from "./kinks.ts";

/** A value that a claim may state, and how an entry would record it. */
export interface Candidate {
  readonly raw: RawValue;
  readonly canonical: CanonicalValue;
}

/**
 * What values are drawn from: the figures of a grant, and the dates on which something changes.
 */
export interface Drawing {
  readonly kinks: Kinks;
  readonly decimals: number;
  readonly home: PlainDate;
  readonly edges: readonly PlainDate[];
}

/** Values of a fact, the plainest first: a counterexample is shrunk towards it. */
export function candidatesOf(type: FactType, drawing: Drawing): readonly Candidate[] {
  switch (type.kind) {
    case "list":
      return listsOf(type.columns, drawing);
    default:
      return cellsOf(type, drawing);
  }
}

type CellType = Exclude<FactType, { kind: "list" }>;
interface Cell {
  readonly raw: string | number | boolean;
  readonly canonical: string | number | boolean;
}

function cellsOf(type: CellType, drawing: Drawing): readonly Cell[] {
  const { kinks, decimals } = drawing;
  switch (type.kind) {
    case "money":
      return [...kinks.money, 0n].map((minor) => moneyCell(minor, decimals));
    case "count":
      return [...kinks.counts, 0n].map((count) => same(Number(count)));
    case "number":
      return numbersIn(type.from, type.to, kinks.numbers).map((value) =>
        same(formatDecimal(value)),
      );
    case "percent":
      return numbersIn(zero, one, kinks.numbers).map((share) => ({
        raw: `${formatDecimal(multiply(share, rational(100)))}%`,
        canonical: formatDecimal(share),
      }));
    case "date":
      return datesAround(drawing).map(same);
    case "yes/no":
      return [same(true), same(false)];
    case "one of":
      return type.values.map(({ name }) => same(name));
    case "id":
      return ["A", "B", "C"].map(same);
  }
}

const same = (value: string | number | boolean): Cell => ({ raw: value, canonical: value });

export const moneyCell = (minor: bigint, decimals: number): Cell => ({
  raw: placePoint(minor, decimals),
  canonical: Number(minor),
});

/** Both ends, the figures between them a hundredth either side, and the middle. */
function numbersIn(
  from: Rational,
  to: Rational,
  figures: readonly Rational[],
): readonly Rational[] {
  const step = rational(1, 100);
  const middle = divide(add(from, to), rational(2));
  const near = figures.flatMap((value) => [
    value,
    add(value, step),
    add(value, rational(-1, 100)),
    divide(value, rational(100)),
  ]);
  return [middle, to, from, ...near].filter(
    (value) => compare(value, from) >= 0 && compare(value, to) <= 0 && isFiniteDecimal(value),
  );
}

/**
 * Days so many years or months before and after the claims, as the counts of the policy have it.
 */
function datesAround({ home, kinks, edges }: Drawing): readonly PlainDate[] {
  const counts = kinks.counts.filter((count) => count <= 120n).map(Number);
  const moved = counts.flatMap((count) =>
    [-count, count].flatMap((by) => [movedBy(home, by, "years"), movedBy(home, by, "months")]),
  );
  return [home, ...moved, ...edges].filter((date) => date !== undefined);
}

/** Lists of every length that the counts of the policy name, and short ones. */
function listsOf(columns: readonly Column[], drawing: Drawing): readonly Candidate[] {
  const long = drawing.kinks.counts.filter((count) => count <= 30n).map(Number);
  const lengths = [...new Set([1, 2, 3, 0, ...long])];
  const cells = columns.map(({ name, type }) => ({
    name,
    cells: type.kind === "list" ? [] : cellsOf(type, drawing),
  }));
  return lengths.flatMap((length) =>
    [0, 1, 2, 5].map((shift) => {
      const rows = Array.from({ length }, (_, place) =>
        rowOf(cells, shift === 0 ? 0 : place * shift),
      );
      return { raw: rows.map(({ raw }) => raw), canonical: rows.map(({ canonical }) => canonical) };
    }),
  );
}

interface NamedCells {
  readonly name: string;
  readonly cells: readonly Cell[];
}

function rowOf(
  columns: readonly NamedCells[],
  place: number,
): { readonly raw: RawRow; readonly canonical: CanonicalRow } {
  const picked = columns.map(({ name, cells }) => ({ name, cell: cells[place % cells.length] }));
  const of = (side: keyof Cell): CanonicalRow =>
    Object.fromEntries(picked.map(({ name, cell }) => [name, cell?.[side] ?? ""]));
  return { raw: of("raw"), canonical: of("canonical") };
}
