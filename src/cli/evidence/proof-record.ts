import type { CapVerdict, ProofRecord, Unproved } from "../../site/evidence/evidence.ts";
import type { Because } from "../../verify/prove/verdict.ts";
import type { Json } from "./record.ts";
import { count, items } from "./record.ts";

/** What a proof.json says, as `edict prove` writes it; undefined where it cannot be read. */
export function proofRecord({ solver, caps, faults, obligations }: Json): ProofRecord | undefined {
  const verdicts = items(caps, capVerdict);
  const asked = items(obligations, ({ outcome }) => outcome);
  const differing = count(faults);
  if (typeof solver !== "string" || !verdicts || !asked || differing === undefined) {
    return undefined;
  }
  return {
    solver,
    caps: new Map(verdicts),
    questions: asked.length,
    answered: asked.filter((outcome) => outcome === "proved").length,
    faults: differing,
  };
}

function capVerdict({
  cap,
  verdict,
  because,
}: Json): readonly [cap: string, CapVerdict] | undefined {
  if (typeof cap !== "string") return undefined;
  switch (verdict) {
    case "proved":
    case "fails":
      return [cap, { verdict }];
    case "tested": {
      const reasons = items(because, ({ kind }) => unproved.find((one) => one === kind));
      return reasons && [cap, { verdict, because: reasons }];
    }
    default:
      return undefined;
  }
}

/** Every kind of reason that a proof gives has its words on the page. */
const kinds: Readonly<Record<Because["kind"], Unproved>> = {
  "in principle": "in principle",
  windows: "windows",
  years: "years",
  merger: "merger",
  "not read": "not read",
  "no answer": "no answer",
};

const unproved: readonly Unproved[] = Object.values(kinds);
