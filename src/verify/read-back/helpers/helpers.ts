import type { Value } from "../values.ts";
import { choices } from "./choices.ts";
import { days } from "./days.ts";
import { declarations } from "./declarations.ts";
import { fractions } from "./fractions.ts";
import { lists } from "./lists.ts";

/**
 * What the words mean that an evaluator takes from its run time, each as the manual defines it
 * (section 5). That the run time does what they mean is tested, not proved.
 */
export const helpers: ReadonlyMap<string, Value> = new Map(
  Object.entries<Value>({ ...fractions, ...choices, ...lists, ...days, ...declarations }),
);
