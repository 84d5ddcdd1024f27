import type { Span } from "../diagnostics/diagnostic.ts";
import type { PlainDate } from "../exact/date.ts";
import type { Rational, RoundingMode } from "../exact/rational.ts";
import type { Condition } from "./condition.ts";
import type { Column, External, Fact } from "./fact.ts";
import type { Period } from "./period.ts";
import type { Scope } from "./cap.ts";
import type { Text } from "./text.ts";

/**
 * What a value is. Money is in minor units of the policy's currency, as an exact fraction; a percent
 * or a rate is a `number` (30% is 3/10); a difference of dates is a `count`, which may be negative.
 */
export type Unit = "money" | "count" | "number";

/**
 * A checked expression that gives a quantity or a date (manual, section 5). The check has settled all
 * units: a bare number beside money has become a money constant.
 */
export type Expression =
  | Constant
  | DateConstant
  | FactValue
  | ColumnValue
  | DefineValue
  | Arithmetic
  | Share
  | Extreme
  | Rounded
  | Conditional
  | Table
  | Slices
  | Bands
  | Dated
  | Shift
  | Distance
  | DatePart
  | Total
  | Tally
  | LedgerReading;

/** Every expression says what it gives: a quantity with its unit, or a date. */
interface Typed {
  readonly gives: Unit | "date";
  readonly span: Span;
}

/** `written` tells prose how the drafter wrote a number: as a percentage, per mille, or plain. */
export interface Constant extends Typed {
  readonly kind: "constant";
  readonly value: Rational;
  readonly written: "" | "%" | "‰";
}
export interface DateConstant extends Typed {
  readonly kind: "date";
  readonly date: PlainDate;
}
/** A money, count, number, percent or date fact. */
export interface FactValue extends Typed {
  readonly kind: "fact";
  readonly fact: Fact;
}
/** A column of the list that the nearest `sum of` or `count of` goes over. */
export interface ColumnValue extends Typed {
  readonly kind: "column";
  readonly column: Column;
}
export interface DefineValue extends Typed {
  readonly kind: "define";
  readonly define: Define;
}
export interface Arithmetic extends Typed {
  readonly kind: "arithmetic";
  readonly operator: "+" | "-" | "*" | "/";
  readonly left: Expression;
  readonly right: Expression;
}
/** `A of B`: the rate times the base. */
export interface Share extends Typed {
  readonly kind: "share";
  readonly rate: Expression;
  readonly of: Expression;
}
export interface Extreme extends Typed {
  readonly kind: "extreme";
  readonly which: "min" | "max";
  readonly of: readonly Expression[];
}
/** `to` is in the unit of the value: minor units for money. */
export interface Rounded extends Typed {
  readonly kind: "rounded";
  readonly value: Expression;
  readonly mode: RoundingMode;
  readonly to: Rational;
}
export interface Conditional extends Typed {
  readonly kind: "conditional";
  readonly condition: Condition;
  readonly then: Expression;
  readonly otherwise: Expression;
}
/** `by …`: keyed by a value of a `one of`, or by a count or number compared exactly. */
export interface Table extends Typed {
  readonly kind: "table";
  readonly by: Subject;
  readonly rows: readonly { readonly key: Key; readonly value: Expression }[];
  /** Absent only where the rows cover every value of a `one of`. */
  readonly otherwise: Expression | undefined;
}
export interface Slices extends Typed {
  readonly kind: "slices";
  readonly of: Expression;
  /** `rate` is a number. The last one may have no bound: `above`. */
  readonly parts: readonly { readonly rate: Expression; readonly bound: Expression | undefined }[];
}
export interface Bands extends Typed {
  readonly kind: "bands";
  readonly of: Expression;
  readonly parts: readonly Band[];
}
export type Band =
  | { readonly edge: "to" | "below"; readonly bound: Expression; readonly value: Expression }
  | { readonly edge: "above"; readonly value: Expression };
/** The values in the order of their dates. */
export interface Dated extends Typed {
  readonly kind: "dated";
  readonly values: readonly { readonly from: PlainDate; readonly value: Expression }[];
}
/** A date moved by a number of years, months or days; `by` may be negative. */
export interface Shift extends Typed {
  readonly kind: "shift";
  readonly date: Expression;
  readonly direction: "+" | "-";
  readonly by: Expression;
  readonly unit: "years" | "months" | "days";
}
export interface Distance extends Typed {
  readonly kind: "distance";
  readonly unit: "years" | "months" | "days";
  readonly from: Expression;
  readonly to: Expression;
}
export interface DatePart extends Typed {
  readonly kind: "date part";
  readonly part: "year" | "month";
  readonly of: Expression;
}
export interface Total extends Typed {
  readonly kind: "total";
  readonly over: Fact;
  readonly value: Expression;
}
export interface Tally extends Typed {
  readonly kind: "tally";
  readonly over: Fact;
  readonly where: Condition | undefined;
}
/** What the ledger holds before the claim (manual, section 5, "The ledger"). */
export interface LedgerReading extends Typed {
  readonly kind: "ledger";
  readonly measure: Measure;
  /** Names of grants, every version of which counts. */
  readonly grants: readonly string[];
  readonly externals: readonly External[];
  readonly scope: Scope;
  readonly period: Period;
}
export type Measure =
  | { readonly kind: "awarded" | "paid" | "awards" | "years awarded" }
  | { readonly kind: "sum"; readonly fact: Fact };

/** What a table is keyed by, or a comparison with `is` looks at: a choice or a quantity. */
export type Subject =
  | { readonly kind: "choice"; readonly of: Choice }
  | { readonly kind: "quantity"; readonly of: Expression };
/** Something whose value is a name: a `one of` fact or column. */
export type Choice =
  | { readonly kind: "fact"; readonly fact: Fact; readonly span: Span }
  | { readonly kind: "column"; readonly column: Column; readonly span: Span };
export type Key =
  | { readonly kind: "choice"; readonly value: string }
  | { readonly kind: "quantity"; readonly value: Rational };

/** A named value (manual, section 2, "Declarations"). A condition may be named too. */
export interface Define {
  readonly name: string;
  readonly label: Text;
  readonly value: Expression | Condition;
  readonly article: string | undefined;
  readonly span: Span;
}
