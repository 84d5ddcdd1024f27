import type { Condition } from "../../model/condition.ts";

/** A condition that must be so, or must not. */
export interface Part {
  readonly part: Condition;
  readonly is: boolean;
}

/** The parts of a condition that must all hold, or must all fail. */
export function partsOf(condition: Condition, is: boolean): readonly Part[] {
  switch (condition.kind) {
    case "and":
      return is ? condition.parts.flatMap((part) => partsOf(part, is)) : [{ part: condition, is }];
    case "or":
      return is ? [{ part: condition, is }] : condition.parts.flatMap((part) => partsOf(part, is));
    case "not":
      return partsOf(condition.part, !is);
    default:
      return [{ part: condition, is }];
  }
}
