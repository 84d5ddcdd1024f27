import { diagnose } from "../diagnostics/diagnostic.ts";
import type { Kind } from "../diagnostics/kinds.ts";
import { factOfOtherType, nameOfOtherKind } from "../diagnostics/messages/names.ts";
import type { Agency, External, Fact } from "../model/fact.ts";
import type { Name } from "../syntax/node.ts";
import type { Context } from "./context.ts";
import { kindOfNamed, kindOfType } from "./kind.ts";

/** The fact of this name; a name of something else is reported, as in the other two. */
export function factNamed(name: Name, context: Context): Fact | undefined {
  const named = context.names.find(name);
  if (named === undefined || named.kind === "fact") return named?.fact;
  return reportKind(name, kindOfNamed(named), "fact", context);
}

export function agencyNamed(name: Name, context: Context): Agency | undefined {
  const named = context.names.find(name);
  if (named === undefined || named.kind === "agency") return named?.agency;
  return reportKind(name, kindOfNamed(named), "agency", context);
}

export function externalNamed(name: Name, context: Context): External | undefined {
  const named = context.names.find(name);
  if (named === undefined || named.kind === "external") return named?.external;
  return reportKind(name, kindOfNamed(named), "external", context);
}

/** The fact that a line such as `dated by` or `to` takes, which must be of this type. */
export function factOfType(
  name: Name,
  wanted: "date" | "id",
  line: string,
  context: Context,
): Fact | undefined {
  const fact = factNamed(name, context);
  if (fact === undefined || fact.type.kind === wanted) return fact;
  const values = { name: name.name, found: kindOfType(fact.type), wanted, line };
  context.report(diagnose(factOfOtherType, values, name.span));
  return undefined;
}

function reportKind(
  name: Name,
  found: Kind,
  wanted: "fact" | "agency" | "external",
  context: Context,
): undefined {
  context.report(diagnose(nameOfOtherKind, { name: name.name, found, wanted }, name.span));
  return undefined;
}
