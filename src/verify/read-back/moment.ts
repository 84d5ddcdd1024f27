import { itemsOf, numberOf } from "./arguments.ts";
import type { Algebra } from "./algebra.ts";
import { dayOfClaim } from "./inputs.ts";
import { readingValue } from "./reading.ts";
import { literalOf, written } from "./literals.ts";
import { valueOf } from "./quantity.ts";
import type { Value } from "./values.ts";
import { applied, number, Outside, ratio, record } from "./values.ts";
import * as unread from "./unread.ts";

/** The `at` of a text: the day of the claim, and what `readings` ask of the ledger. */
export const momentOf = (readings: Value | undefined, algebra: Algebra): Value =>
  record({
    day: number(dayOfClaim(algebra)),
    read: applied(([place], course) => {
      const reading = itemsOf(readings)[Number(valueOf(numberOf(place))?.n ?? -1)];
      if (reading === undefined) throw new Outside(unread.unlistedReading);
      return ratio(readingValue(written(literalOf(reading)), course));
    }),
  });
