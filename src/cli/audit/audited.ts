import type { Entry } from "../../model/entry.ts";
import type { Policy } from "../../model/policy.ts";
import { faultIn } from "../../runtime/check-entry.ts";
import type { Exceeded, Fault } from "../../verify/auditor.ts";
import { audit } from "../../verify/auditor.ts";
import type { Difference, OpenRules } from "../../verify/recompute.ts";
import { recompute } from "../../verify/recompute.ts";
import type { Awards } from "./register.ts";

/** What an audit of a register has found. */
export interface Audited extends Pick<Awards, "unread" | "bad"> {
  readonly entries: number;
  /** One for each cap, scope value and period: the highest total. */
  readonly breaches: readonly Exceeded[];
  /** Totals that awards of other programmes took above a cap, which the rules allow. */
  readonly over: readonly Exceeded[];
  readonly faults: readonly InLine<Fault>[];
  readonly differences: readonly InLine<Difference>[];
}

/** With the line of the file on which the entry stands. */
export type InLine<T> = T & { readonly line: number };

/** By plain addition, and by the rules. */
export function auditAwards(
  policy: Policy,
  rules: OpenRules,
  { groups, lines, unread, bad }: Awards,
): Audited {
  const entries = groups.flat();
  const inLine = <T>(found: T, place: number): InLine<T> => ({ ...found, line: lines[place] ?? 0 });
  const placeOf = new Map<Entry, number>(entries.map((entry, place) => [entry, place]));
  const findings = audit(policy, entries);
  return {
    entries: entries.length,
    breaches: highest(findings.flatMap((one) => (one.kind === "breach" ? [one] : []))),
    over: highest(findings.flatMap((one) => (one.kind === "over" ? [one] : []))),
    faults: faultsIn(entries, findings).map((one) => inLine(one, one.place)),
    differences: recompute(policy, rules, groups).map((one) =>
      inLine(one, placeOf.get(one.entry) ?? 0),
    ),
    unread,
    bad,
  };
}

type PlacedFault = Fault & { readonly place: number };

/** In the order of the entries; of each what the auditor finds, or else that it is malformed. */
function faultsIn(
  entries: readonly Entry[],
  findings: ReturnType<typeof audit>,
): readonly PlacedFault[] {
  const faults = findings.filter((one): one is PlacedFault => one.kind === "fault");
  const faulty = new Set(faults.map(({ place }) => place));
  const malformed = entries.flatMap((entry, place): readonly PlacedFault[] => {
    const error = faulty.has(place) ? undefined : faultIn(entry);
    if (error === undefined) return [];
    return [{ kind: "fault", entry: entry.id, what: "malformed", about: error.fact, place }];
  });
  return [...faults, ...malformed].sort((one, other) => one.place - other.place);
}

/** Whether the register is as the rules have it. */
export const isClean = ({ breaches, faults, differences, unread, bad }: Audited): boolean =>
  [breaches, faults, differences, unread, bad].every(({ length }) => length === 0);

function highest(found: readonly Exceeded[]): readonly Exceeded[] {
  const byPlace = new Map<string, Exceeded>();
  for (const one of found) {
    const place = JSON.stringify([one.cap.id, scopeOf(one), one.window.from]);
    const before = byPlace.get(place);
    if (before === undefined || one.total >= before.total) byPlace.set(place, one);
  }
  return [...byPlace.values()];
}

/** Whom a cap holds for: the values of its scope, or the claim itself. */
export const scopeOf = ({ cap, scope, entry }: Exceeded): Exceeded["scope"] =>
  cap.scope.kind === "claim" ? { claim: entry } : scope;
