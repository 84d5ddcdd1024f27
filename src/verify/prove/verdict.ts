import type { Texts } from "../../diagnostics/message.ts";
import type { Cap } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import type { Policy } from "../../model/policy.ts";
import type { Discharge, FailedPart } from "../smt/discharge.ts";
import type { Obligation } from "../smt/obligation.ts";
import { silenceText } from "../smt/silence.ts";
import { isWindowed } from "./place.ts";

/** What is known of a cap, all its versions together. */
export type Verdict =
  /** No sequence of claims, rounds and events takes what it counts over its amount. */
  | { readonly cap: string; readonly verdict: "proved" }
  | { readonly cap: string; readonly verdict: "tested"; readonly because: readonly Because[] }
  | { readonly cap: string; readonly verdict: "fails"; readonly failures: readonly Failure[] };

/** Why a cap is not proved, though nothing was found against it. */
export type Because =
  /** It bounds nothing: it only says what is usual. */
  | { readonly kind: "in principle" }
  /** The fullest window is searched for. */
  | { readonly kind: "windows" }
  /** The run of years is searched for. */
  | { readonly kind: "years" }
  /** Whom an award counts for may change later. */
  | { readonly kind: "merger"; readonly fact: Texts }
  /** The compiled text, or a part of it, could not be read back. */
  | { readonly kind: "not read"; readonly place: string; readonly because: Texts }
  /** The solver gave up, or was stopped. */
  | { readonly kind: "no answer"; readonly obligation: string; readonly because: Texts };

/** A part of an obligation that does not hold, with a state in which it does not. */
export interface Failure extends FailedPart {
  readonly obligation: Obligation;
}

/** A verdict for every cap of the policy, in document order. */
export function verdictsOf(
  { caps }: Policy,
  discharges: readonly Discharge[],
  notRead: (cap: Cap) => readonly Because[],
): readonly Verdict[] {
  const ids = [...new Set(caps.map(({ id }) => id))];
  return ids.map((cap) => {
    const about = discharges.filter(({ obligation }) => isAbout(obligation, cap));
    const failures = about.flatMap((each) => failuresOf(each, cap));
    if (failures.length > 0) return { cap, verdict: "fails", failures };
    const versions = caps.filter(({ id }) => id === cap);
    const because = distinct([
      ...versions.flatMap(limitsOfProof),
      ...versions.flatMap(notRead),
      ...about.flatMap(unanswered),
    ]);
    return because.length === 0 ? { cap, verdict: "proved" } : { cap, verdict: "tested", because };
  });
}

const isAbout = ({ conclusion }: Obligation, cap: string): boolean =>
  conclusion.some((part) => part.cap === cap);

/** An award below 0, or an event beyond its bounds, concerns every cap that counts it. */
function failuresOf(discharge: Discharge, cap: string): readonly Failure[] {
  if (discharge.outcome !== "fails") return [];
  const { obligation, failures } = discharge;
  return failures
    .filter(({ part }) => part.cap === cap || part.half === "award")
    .map((failure) => ({ ...failure, obligation }));
}

function unanswered(discharge: Discharge): readonly Because[] {
  const kind = "no answer";
  const obligation = discharge.obligation.name;
  switch (discharge.outcome) {
    case "proved":
    case "fails":
      return [];
    case "unknown":
      return [{ kind, obligation, because: silenceText(discharge.reason) }];
    case "error":
      return [{ kind, obligation, because: { en: discharge.message, zh: discharge.message } }];
    case "vacuous":
      return [{ kind, obligation, because: silenceText({ kind: "contradiction" }) }];
  }
}

/** What no proof of this kind covers (manual, section 4). */
function limitsOfProof({ limit, whenShort, period, scope }: Cap): readonly Because[] {
  const isUsual = limit.measure === "money" && whenShort === "in principle";
  const merging = scope.kind === "each" ? scope.facts.filter(mayMerge) : [];
  return [
    ...(isUsual ? [{ kind: "in principle" } as const] : []),
    ...(limit.measure === "consecutive years" ? [{ kind: "years" } as const] : []),
    ...(isWindowed(period) ? [{ kind: "windows" } as const] : []),
    ...merging.map((fact) => ({ kind: "merger", fact: textsOf(fact) }) as const),
  ];
}

/** In both languages, where the policy has but one. */
function textsOf({ name, label: { text } }: Fact): Texts {
  const { en = text.zh ?? name, zh = en } = text;
  return { en, zh };
}

/** An id of something else, which an authority may change: then earlier awards count under both. */
const mayMerge = ({ type, per, perYear, setBy }: Fact): boolean =>
  type.kind === "id" && (per.length > 0 || perYear) && setBy !== undefined;

const distinct = (reasons: readonly Because[]): readonly Because[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
];
