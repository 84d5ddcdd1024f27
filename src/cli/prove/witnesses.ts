import { join } from "node:path";
import { loadEvaluator } from "../../batch/load.ts";
import type { EvaluatorModule } from "../../batch/load.ts";
import { interpreterOf } from "../../interpret/example.ts";
import type { Claim } from "../../model/claim.ts";
import type { Result } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Proof } from "../../verify/prove/prove.ts";
import type { Sequence } from "../../verify/prove/witness/search.ts";
import { mostClaims, sequenceFor } from "../../verify/prove/witness/search.ts";
import { witnessFile } from "../../verify/prove/witness/file.ts";
import { endure } from "../../verify/endurance/endure.ts";
import { exampleOf } from "../../verify/properties/example.ts";
import type { Step } from "../../verify/properties/step.ts";
import { Auditor } from "../../verify/auditor.ts";
import type { Solver } from "../../verify/smt/solver.ts";
import type { Compiled } from "../actions/prove.ts";
import { folderName } from "../build/folders.ts";
import { writeFile } from "../files.ts";
import type { Problem } from "../problem.ts";
import type { Found } from "./found.ts";

/** For each cap that fails, the claims that show it; and, in a folder, a test of them. */
export async function findClaims(
  { policy, files, path }: Compiled,
  proof: Proof,
  solver: Solver,
  folder: string | undefined,
): Promise<ReadonlyMap<string, Found> | Problem> {
  const found = new Map<string, Found>();
  const failing = proof.verdicts.flatMap((each) => (each.verdict === "fails" ? [each] : []));
  if (failing.length === 0 || proof.evaluator === undefined) return found;
  const module = await loadEvaluator(files);
  for (const verdict of failing) {
    const sequence = await sequenceFor(policy, proof.evaluator, verdict, solver, (each) =>
      isShown(policy, module, each),
    );
    const steps = sequence?.steps ?? randomSteps(policy, module, verdict.cap);
    if (steps === undefined) {
      const values = verdict.failures[0]?.values ?? {};
      found.set(verdict.cap, { kind: "state", tried: mostClaims, random: mostSteps, values });
      continue;
    }
    const title = { en: `${verdict.cap} fails`, zh: `${verdict.cap}不成立` };
    const example = exampleOf(policy, steps, title);
    const kind = sequence === undefined ? "steps" : "claims";
    found.set(verdict.cap, { kind, count: steps.length, example });
    if (folder === undefined) continue;
    const file = join(folder, `${folderName(path)}.${verdict.cap}.test.ts`);
    const problem = writeFile(file, witnessFile(policy, verdict.cap, steps));
    if (problem !== undefined) return problem;
  }
  return found;
}

/** What only many claims show, or an event: steps at random, made as short as they go. */
function randomSteps(
  policy: Policy,
  { openLedger }: EvaluatorModule,
  cap: string,
): readonly Step[] | undefined {
  const { found } = endure(policy, openLedger, { steps: mostSteps, seed: 1 });
  if (found === undefined) return undefined;
  const { steps, violation } = found;
  const isOfAnother = violation.kind === "breach" && violation.finding.cap.id !== cap;
  return isOfAnother ? undefined : steps;
}

const mostSteps = 20_000;

/** Whether the compiled evaluator does what the solver says. */
function isShown(policy: Policy, module: EvaluatorModule, sequence: Sequence): boolean {
  const claims = sequence.steps.flatMap((step, place) =>
    step.kind === "claim" ? [{ ...step.claim, id: String(place + 1) }] : [],
  );
  return sequence.shows === "exceeded"
    ? isExceeded(policy, module, claims, sequence.cap.id)
    : isOtherwise(policy, module, claims);
}

/** By adding up the entries, which asks neither counters nor interpreter. */
function isExceeded(
  policy: Policy,
  module: EvaluatorModule,
  claims: readonly Claim[],
  cap: string,
): boolean {
  const ledger = module.openLedger();
  for (const claim of claims) ledger.submit(claim);
  const auditor = new Auditor(policy);
  return [...ledger.entries()].some((entry) =>
    auditor.enter(entry).some((finding) => finding.kind === "breach" && finding.cap.id === cap),
  );
}

/** By the definition of the language. */
function isOtherwise(policy: Policy, module: EvaluatorModule, claims: readonly Claim[]): boolean {
  const interpreter = interpreterOf(policy);
  const ledger = module.openLedger();
  return claims.some(
    (claim) => awardOf(interpreter.submit(claim)) !== awardOf(ledger.submit(claim)),
  );
}

const awardOf = (result: Result): number | string =>
  "award" in result ? result.award : result.outcome;
