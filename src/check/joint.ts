import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  countedTwice,
  jointCapBindsNothing,
  jointCapOverUnknown,
  jointCapWithoutOver,
  overOfOneGrant,
  twoRankings,
} from "../diagnostics/messages/caps.ts";
import { nameOfOtherKind } from "../diagnostics/messages/names.ts";
import { nearestNames } from "../diagnostics/nearest-name.ts";
import type { Cap } from "../model/cap.ts";
import type { External, Fact } from "../model/fact.ts";
import { overlap } from "../model/period.ts";
import type { CapNode } from "../syntax/cap.ts";
import type { GrantNode } from "../syntax/grant.ts";
import type { Name } from "../syntax/node.ts";
import { replacement } from "./choice.ts";
import type { ClauseContext, Report } from "./document.ts";
import { kindOfNamed } from "./kind.ts";
import { appending, indentationOf, insertion, removal, removing, wordsOf } from "./repair.ts";

/** What a cap counts. */
export interface Counted {
  /** Names of grants, in the order of the document. */
  readonly grants: readonly string[];
  readonly externals: readonly External[];
}

/** Whom each grant of the policy pays, in any version; the grants in the order of the document. */
export type Payees = ReadonlyMap<string, readonly Fact[]>;

/** `over GRANT, … [, EXTERNAL …]` and `over all` (manual, section 4). */
export function countedBy(
  node: CapNode,
  payees: Payees,
  context: ClauseContext,
): Counted | undefined {
  const { over } = node;
  if (over === undefined) {
    const label = { en: "Over every grant of the policy", zh: "涵盖全部资助项" };
    const fixes = [appending(node, " over all", label)];
    context.report(diagnose(jointCapWithoutOver, {}, node.span, { fixes }));
    return undefined;
  }
  const all = [...payees.keys()];
  const named = over.names.map((name) => countedName(name, all, context));
  if (named.includes(undefined) || hasTwice(over.names, over.all ? all : [], context)) {
    return undefined;
  }
  const grants = named.flatMap((one) => (typeof one === "string" ? [one] : []));
  const externals = named.flatMap((one) => (typeof one === "object" ? [one] : []));
  if (over.all) return { grants: all, externals };
  if (grants.length > 0) return { grants: all.filter((name) => grants.includes(name)), externals };
  if (externals.length > 0) context.report(diagnose(jointCapBindsNothing, {}, over.span));
  return undefined;
}

/** A cap in a grant with an `over`: it may have been meant as a joint cap. */
export function reportOver(node: CapNode, grant: GrantNode, context: ClauseContext): void {
  const { over } = node;
  if (over === undefined) return;
  const { place } = context;
  const text = `\n${indentationOf(grant, place)}joint ${wordsOf(node, place)}`;
  const joint = {
    label: { en: "Make it a joint cap", zh: "改为共同上限" },
    edits: [removal(node, place), insertion(grant.span, grant.span.end, text)],
  };
  const own = removing(over, place, { en: "Count this grant alone", zh: "只计入本资助项" });
  context.report(diagnose(overOfOneGrant, {}, over.span, { fixes: [joint, own] }));
}

function countedName(
  name: Name,
  grants: readonly string[],
  context: ClauseContext,
): string | External | undefined {
  if (name.name === "") return undefined;
  if (!context.names.knows(name.name)) return reportUnknown(name, grants, context);
  const named = context.names.find(name);
  switch (named?.kind) {
    case undefined:
      return undefined;
    case "grant":
      return named.grant;
    case "external":
      return named.external;
    case "fact":
    case "define":
    case "agency": {
      const values = { name: name.name, found: kindOfNamed(named), wanted: "grant" } as const;
      context.report(diagnose(nameOfOtherKind, values, name.span));
      return undefined;
    }
  }
}

function reportUnknown(name: Name, grants: readonly string[], context: ClauseContext): undefined {
  const near = nearestNames(name.name, grants);
  const fixes = near.map((right) => replacement(name.span, right));
  context.report(diagnose(jointCapOverUnknown, { name: name.name, near }, name.span, { fixes }));
  return undefined;
}

function hasTwice(
  names: readonly Name[],
  before: readonly string[],
  context: ClauseContext,
): boolean {
  const second = names.find(
    ({ name }, place) =>
      before.includes(name) || names.slice(0, place).some((earlier) => earlier.name === name),
  );
  if (second === undefined) return false;
  context.report(diagnose(countedTwice, { name: second.name }, second.span));
  return true;
}

/** The caps that bind each grant, in the order of the document. */
export function capsByGrant(caps: readonly Cap[]): ReadonlyMap<string, readonly Cap[]> {
  const byGrant = new Map<string, Cap[]>();
  for (const cap of caps) {
    for (const name of cap.grants) {
      const binding = byGrant.get(name);
      if (binding === undefined) byGrant.set(name, [cap]);
      else binding.push(cap);
    }
  }
  return byGrant;
}

/** A grant stands under one ranking by values at most, at any time (manual, section 4, "Rounds"). */
export function reportTwoRankings(caps: readonly Cap[], report: Report): void {
  const ranked = caps.filter(({ ranking }) => ranking?.kind === "by values");
  for (const [place, cap] of ranked.entries()) {
    for (const earlier of ranked.slice(0, place)) {
      const grant = cap.grants.find((name) => earlier.grants.includes(name));
      if (grant === undefined || !overlap(cap.inForce, earlier.inForce)) continue;
      const message = { en: "The other ranking stands here.", zh: "另一种排序在此处。" };
      const related = [{ span: earlier.span, message }];
      report(diagnose(twoRankings, { grant }, cap.span, { related }));
      break;
    }
  }
}
