import type { Expression } from "../../model/amount.ts";
import { everythingIn, ownFacts } from "../../model/walk.ts";

/** The name of the first fact that an expression mentions; "" if it mentions none. */
export const firstFact = (expression: Expression): string =>
  everythingIn(expression).flatMap(ownFacts)[0]?.name ?? "";
