import type { Cell } from "../../emit/docs/page.ts";
import { compare } from "../../exact/rational.ts";
import type { Phrase, Value } from "../../prose/phrase.ts";
import { fold } from "../../prose/phrase.ts";

/**
 * For a column of figures, the place of each of its cells in ascending order, equal ones alike: exact,
 * whatever the figures are. A column of words has none; a browser knows the order of its language.
 */
export function sortKeys(column: readonly Cell[]): readonly number[] | undefined {
  const values = column.map(firstFigure);
  if (values.every((value) => value === undefined)) return undefined;
  const ascending = [...values].sort(inOrder);
  return values.map((value) => ascending.findIndex((other) => inOrder(value, other) === 0));
}

const firstFigure = (lines: Cell): Value | undefined => lines.flatMap(figuresIn)[0];

const figuresIn = (phrase: Phrase): readonly Value[] =>
  fold<readonly Value[]>(phrase, {
    words: () => [],
    figure: ({ value }) => [value],
    link: (_, inner) => inner,
    sequence: (parts) => parts.flat(),
  });

/** Rates, then numbers, then amounts, then dates; what has no figure comes last. */
function inOrder(one: Value | undefined, other: Value | undefined): number {
  const order = kindOf(one) - kindOf(other);
  if (order !== 0 || one === undefined || other === undefined) return order;
  if ("amount" in one && "amount" in other) return compare(one.amount, other.amount);
  return keyOf(one) < keyOf(other) ? -1 : Number(keyOf(one) > keyOf(other));
}

const kinds: Readonly<Record<Value["kind"], number>> = {
  rate: 0,
  number: 1,
  money: 2,
  date: 3,
  day: 4,
};

const kindOf = (value: Value | undefined): number => (value === undefined ? 5 : kinds[value.kind]);

function keyOf(value: Value): string | number {
  switch (value.kind) {
    case "date":
      return value.date;
    case "day":
      return value.month * 31 + value.day;
    case "money":
    case "rate":
    case "number":
      return 0;
  }
}
