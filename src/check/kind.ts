import type { Kind, ValueKind } from "../diagnostics/kinds.ts";
import type { FactType } from "../model/fact.ts";
import type { Named } from "./context.ts";

/** What a name of the policy is, as the messages say it. */
export const kindOfNamed = (named: Named): Kind =>
  named.kind === "fact" ? kindOfType(named.fact.type) : named.kind;

export function kindOfType(type: FactType): ValueKind {
  switch (type.kind) {
    case "money":
    case "count":
    case "number":
    case "date":
    case "yes/no":
    case "id":
    case "list":
      return type.kind;
    case "percent":
      return "rate";
    case "one of":
      return "choice";
  }
}
