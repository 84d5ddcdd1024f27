import { fieldsOf, numberOf } from "../arguments.ts";
import { firstDay, lastDay } from "../calendar.ts";
import type { Quantity } from "../quantity.ts";
import { whole } from "../quantity.ts";
import type { Value } from "../values.ts";
import { applied, number, ratio, record } from "../values.ts";

/** What literals of grants and caps are made with. */
export const declarations: Readonly<Record<string, Value>> = {
  grant: applied(([stated]) => fieldsOf(stated)),
  cap: applied(([stated]) => fieldsOf(stated)),
  fixed: applied(([value]) => fixed(numberOf(value))),
  always: record({ from: number(whole(firstDay)), until: number(whole(lastDay)) }),
};

/** The same for every claim. */
const fixed = (value: Quantity): Value =>
  record({
    quick: record({
      denominator: number(whole(1)),
      fits: applied(() => ({ kind: "boolean", value: true })),
      numerator: applied(() => number(value)),
    }),
    exact: applied(() => ratio(value)),
  });
