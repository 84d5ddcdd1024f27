import type { Span } from "../diagnostics/diagnostic.ts";
import type { Choice, Define, Expression } from "./amount.ts";
import type { Column, Fact } from "./fact.ts";

/** A checked condition (manual, section 5). */
export type Condition =
  Truth | Both | Either | Not | Comparison | SameChoice | SameId | Within | NamedCondition;

interface Placed {
  readonly span: Span;
}

/** A `yes/no` fact or column alone; `X is no` is `Not` around it. */
export type Truth = Placed &
  (
    | { readonly kind: "truth"; readonly of: "fact"; readonly fact: Fact }
    | { readonly kind: "truth"; readonly of: "column"; readonly column: Column }
  );
/** All parts are looked at; their order decides nothing. */
export interface Both extends Placed {
  readonly kind: "and";
  readonly parts: readonly Condition[];
}
export interface Either extends Placed {
  readonly kind: "or";
  readonly parts: readonly Condition[];
}
export interface Not extends Placed {
  readonly kind: "not";
  readonly part: Condition;
}
/** Of two quantities of one unit, or two dates. */
export interface Comparison extends Placed {
  readonly kind: "comparison";
  readonly operator: "<" | "<=" | ">" | ">=" | "is" | "is not";
  readonly left: Expression;
  readonly right: Expression;
}
/** `stage is trial`; `is not` is `Not` around it. */
export interface SameChoice extends Placed {
  readonly kind: "same choice";
  readonly of: Choice;
  readonly value: string;
}
/** Two ids compared with `is`, after trimming and NFKC. */
export interface SameId extends Placed {
  readonly kind: "same id";
  readonly left: IdValue;
  readonly right: IdValue;
}
export type IdValue =
  | { readonly kind: "fact"; readonly fact: Fact }
  | { readonly kind: "column"; readonly column: Column };
/** A date between two dates, both included. */
export interface Within extends Placed {
  readonly kind: "within";
  readonly value: Expression;
  readonly from: Expression;
  readonly to: Expression;
}
/** A define whose value is a condition. */
export interface NamedCondition extends Placed {
  readonly kind: "named";
  readonly define: Define;
}
