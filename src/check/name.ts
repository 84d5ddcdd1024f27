import type { Span } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { nameIsNoValue, yesOrNoAlone } from "../diagnostics/messages/units.ts";
import type { Truth } from "../model/condition.ts";
import type { Column, Fact, FactType } from "../model/fact.ts";
import type { NameNode } from "../syntax/amount.ts";
import type { Checker, Draft } from "./draft.ts";
import { holding, settled } from "./draft.ts";
import { kindOfNamed } from "./kind.ts";

/** A fact, a define, or a column of the list in sight. */
export function nameDraft(node: NameNode, checker: Checker): Draft | undefined {
  const { name, span } = node;
  if (name === "yes" || name === "no") {
    checker.report(diagnose(yesOrNoAlone, {}, span));
    return undefined;
  }
  const column = checker.columns.find((one) => one.name === name);
  if (column !== undefined) return valueDraft({ kind: "column", column }, column, span);
  const named = checker.names.find(node);
  switch (named?.kind) {
    case undefined:
      return undefined;
    case "fact":
      return valueDraft({ kind: "fact", fact: named.fact }, named.fact, span);
    case "define":
      return named.define.draft(span, checker.within);
    case "grant":
    case "agency":
    case "external":
      checker.report(diagnose(nameIsNoValue, { name, found: kindOfNamed(named) }, span));
      return undefined;
  }
}

type Bearer =
  | { readonly kind: "fact"; readonly fact: Fact }
  | { readonly kind: "column"; readonly column: Column };

function valueDraft(
  bearer: Bearer,
  { name, type }: { readonly name: string; readonly type: FactType },
  span: Span,
): Draft {
  switch (type.kind) {
    case "money":
    case "count":
    case "number":
    case "date":
      return settled({ ...bearer, gives: type.kind, span });
    case "percent":
      return settled({ ...bearer, gives: "number", span });
    case "yes/no":
      return holding(truth(bearer, span));
    case "one of":
      return { kind: "choice", of: { ...bearer, span }, name, values: type.values, span };
    case "id":
      return { kind: "id", of: bearer, span };
    case "list":
      return { kind: "list", span };
  }
}

const truth = (bearer: Bearer, span: Span): Truth =>
  bearer.kind === "fact"
    ? { kind: "truth", of: "fact", fact: bearer.fact, span }
    : { kind: "truth", of: "column", column: bearer.column, span };
