import type { Proof } from "../../verify/prove/prove.ts";
import type { Verdict } from "../../verify/prove/verdict.ts";
import type { Discharge } from "../../verify/smt/discharge.ts";
import { becauseText } from "./words.ts";

/** The content of a proof.json: verdicts and costs, which are the same on every machine. */
export function proofContent(proof: Proof, solver: string): object {
  const { verdicts, discharges, equalities, faults } = proof;
  const asked = [...discharges, ...equalities];
  return {
    solver,
    caps: verdicts.map(capEntry),
    faults: faults.length,
    most: Math.max(0, ...asked.map(({ cost }) => cost)),
    obligations: asked.map(obligationEntry),
  };
}

function capEntry(verdict: Verdict): object {
  const { cap } = verdict;
  switch (verdict.verdict) {
    case "proved":
      return { cap, verdict: "proved" };
    case "tested":
      return {
        cap,
        verdict: "tested",
        because: verdict.because.map((each) => ({ kind: each.kind, ...becauseText(each) })),
      };
    case "fails":
      return {
        cap,
        verdict: "fails",
        failures: verdict.failures.map(({ part, obligation }) => ({
          half: part.half,
          obligation: obligation.name,
        })),
      };
  }
}

const obligationEntry = ({ obligation, outcome, cost }: Discharge): object => ({
  name: obligation.name,
  outcome,
  cost,
});
