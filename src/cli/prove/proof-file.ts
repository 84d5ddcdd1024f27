import { createHash } from "node:crypto";
import fs from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../../emit/output.ts";
import type { Policy } from "../../model/policy.ts";
import type { Proof } from "../../verify/prove/prove.ts";
import type { Verdict } from "../../verify/prove/verdict.ts";
import type { Discharge } from "../../verify/smt/discharge.ts";
import { writeFile } from "../files.ts";
import type { Problem } from "../problem.ts";
import { becauseText } from "./words.ts";

/**
 * What was proved of a policy, kept beside its evaluator: verdicts and costs, which are the same on
 * every machine, and which model and text they are of. `edict build` leaves the file alone.
 */
export const proofName = "proof.json";

/** The text of the file: the same proof gives the same bytes. */
export function proofFile(proof: Proof, of: string, solver: string): string {
  const { verdicts, discharges, equalities, faults } = proof;
  const asked = [...discharges, ...equalities];
  const content = {
    of,
    solver,
    caps: verdicts.map(capEntry),
    faults: faults.length,
    most: Math.max(0, ...asked.map(({ cost }) => cost)),
    obligations: asked.map(obligationEntry),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
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

/** Tells one model and compiled text from every other. */
export function fingerprint(policy: Policy, files: readonly OutputFile[]): string {
  const hash = createHash("sha256");
  hash.update(modelText(policy));
  for (const { path, text } of files) hash.update(`\n${path}\n${text}`);
  return `sha256-${hash.digest("hex")}`;
}

/** The model without the places of its words, and without what is only said. */
const modelText = ({ grants, caps, externals, term, currency }: Policy): string =>
  JSON.stringify({ grants, caps, externals, term, currency }, (key, value: unknown) =>
    typeof value === "bigint" ? `${value}n` : key === "span" ? undefined : value,
  );

/** Whether the folder holds an evaluator, beside which a proof belongs. */
export const isBuilt = (folder: string): boolean => fs.existsSync(join(folder, "evaluator.ts"));

export const keepProof = (folder: string, text: string): Problem | undefined =>
  writeFile(join(folder, proofName), text);

/** What the proof that is there is of; undefined where there is none that can be read. */
export function provedOf(folder: string): string | undefined {
  const path = join(folder, proofName);
  if (!fs.existsSync(path)) return undefined;
  try {
    const content: unknown = JSON.parse(fs.readFileSync(path, "utf8"));
    return isRecord(content) && typeof content["of"] === "string" ? content["of"] : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
