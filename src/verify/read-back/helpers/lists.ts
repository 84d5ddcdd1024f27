import { functionOf, ratioOf, rowsOf } from "../arguments.ts";
import { countOver, sumOver } from "../lists.ts";
import { isTrue } from "../operators.ts";
import { whole } from "../quantity.ts";
import type { Applied, Value } from "../values.ts";
import { applied, ratio } from "../values.ts";

/** Sums and counts over the rows of a list. */
export const lists: Readonly<Record<string, Applied>> = {
  total: applied(([rows, value], course) => {
    const { list, row } = rowsOf(rows);
    const ofRow = functionOf(value);
    return ratio(
      sumOver(list, course, (inside) => {
        const found: Value = ofRow.apply([row], inside);
        return found.kind === "never" ? whole(0) : ratioOf(found);
      }),
    );
  }),
  tally: applied(([rows, test], course) => {
    const { list, row } = rowsOf(rows);
    const ofRow = functionOf(test);
    return ratio(
      countOver(list, course, (inside) => {
        const found: Value = ofRow.apply([row], inside);
        return found.kind === "never" ? inside.algebra.no : isTrue(found, inside);
      }),
    );
  }),
};
