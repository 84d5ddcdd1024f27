import type { Span } from "../diagnostics/diagnostic.ts";
import type { Rational } from "../exact/rational.ts";
import type { Label, Text } from "./text.ts";

/** An authority (manual, section 2). */
export interface Agency {
  readonly name: string;
  readonly title: Text;
}

/** Another programme whose awards are recorded here and counted by caps (manual, section 2). */
export interface External {
  readonly name: string;
  readonly title: Text;
}

/** What a claim states (manual, section 2). Two facts are the same only if they are one object. */
export interface Fact {
  readonly name: string;
  readonly type: FactType;
  readonly label: Label;
  /** The authority that finds the value; absent where the applicant states it. */
  readonly setBy: Agency | undefined;
  /** The facts whose values this value belongs to; `perYear` adds the year. */
  readonly per: readonly Fact[];
  readonly perYear: boolean;
  /** The number of the article that declares it; absent in the header. */
  readonly article: string | undefined;
  readonly span: Span;
}

export type FactType =
  | { readonly kind: "money" }
  | { readonly kind: "count" }
  | { readonly kind: "percent" }
  | { readonly kind: "date" }
  | { readonly kind: "yes/no" }
  | { readonly kind: "id" }
  | { readonly kind: "number"; readonly from: Rational; readonly to: Rational }
  | { readonly kind: "one of"; readonly values: readonly NamedValue[] }
  | { readonly kind: "list"; readonly columns: readonly Column[] };

/** A value of a `one of`. */
export interface NamedValue {
  readonly name: string;
  readonly label: Text;
}

/** A column of a `list of`; its type is never a list. */
export interface Column {
  readonly name: string;
  readonly type: FactType;
  readonly label: Label;
}
