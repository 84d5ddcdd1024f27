import type { Evidence, Unproved } from "./evidence.ts";

/** How a ceiling is assured. `usual`: it bounds no award; `unproved`: nothing is known of this text. */
export type AssuranceKind = "proved" | "tested" | "unproved" | "usual" | "failed";

export interface Assurance {
  readonly kind: AssuranceKind;
  /** Random sequences that the text was tested with; absent where it was not. */
  readonly sequences: number | undefined;
  /** Why it is not proved, though a proof was tried. */
  readonly because: readonly Unproved[];
}

/** What has been done for a text as a whole; `failed` where anything came out against it. */
export type Checked = "proved and tested" | "proved" | "tested" | "nothing" | "failed";

export function checked({ proof, tests }: Evidence): Checked {
  const failing = [...(proof?.caps.values() ?? [])].some(({ verdict }) => verdict === "fails");
  if (failing || textFails({ proof, tests })) return "failed";
  if (proof === undefined) return tests === undefined ? "nothing" : "tested";
  return tests === undefined ? "proved" : "proved and tested";
}

/** What fails anywhere in the text leaves nothing of it to be relied on. */
const textFails = ({ proof, tests }: Evidence): boolean =>
  (proof?.faults ?? 0) + (tests?.breaches ?? 0) > 0;

/** How the cap with this id is assured. One that no proof speaks of is not proved. */
export function assuranceOf(cap: string, evidence: Evidence): Assurance {
  const { proof, tests } = evidence;
  const sequences = tests?.sequences;
  const found = proof?.caps.get(cap);
  if (textFails(evidence) || found?.verdict === "fails") {
    return { kind: "failed", sequences, because: [] };
  }
  switch (found?.verdict) {
    case undefined:
      return { kind: "unproved", sequences, because: [] };
    case "proved":
      return { kind: "proved", sequences, because: [] };
    case "tested": {
      const { because } = found;
      const kind = because.includes("in principle") ? "usual" : "tested";
      return { kind, sequences, because };
    }
  }
}

/** Whether a reader is told the same of both. */
export const isAlike = (one: Assurance, other: Assurance): boolean =>
  one.kind === other.kind && one.sequences === other.sequences;
