import { compare, rational } from "../../exact/rational.ts";
import { yearOf } from "../../exact/date.ts";
import type { Cap } from "../../model/cap.ts";
import type { Policy } from "../../model/policy.ts";
import { limitRange } from "./limit.ts";
import type { Idle } from "./idle.ts";

/** A limit on what cannot be more by its nature. */
export function byNature(cap: Cap, { term }: Policy): Idle | undefined {
  const { least } = limitRange(cap);
  if (least === undefined) return undefined;
  switch (cap.limit.measure) {
    case "money":
      return undefined;
    case "awards":
    case "open awards": {
      const isOne = cap.scope.kind === "claim" && compare(least, rational(1)) >= 0;
      return isOne ? { before: { kind: "one award" }, caps: [] } : undefined;
    }
    case "consecutive years": {
      if (term.until === undefined) return undefined;
      const years = yearOf(term.until) - yearOf(term.from) + 1;
      const isLong = compare(least, rational(years)) >= 0;
      return isLong ? { before: { kind: "term", years }, caps: [] } : undefined;
    }
  }
}
