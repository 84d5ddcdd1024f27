import { join } from "node:path";
import { once } from "../../model/once.ts";
import type { Policy } from "../../model/policy.ts";
import type { Evidence } from "../../site/evidence/evidence.ts";
import type { NamedPolicy } from "../../site/site.ts";
import { evaluatorFiles } from "../build/evaluator.ts";
import { fingerprint } from "./fingerprint.ts";
import { proofRecord } from "./proof-record.ts";
import { recordOf } from "./record.ts";
import { testRecord } from "./test-record.ts";

/** The policies with what is known of the text that each is now compiled to. */
export const withEvidence = (
  policies: readonly NamedPolicy[],
  records: string,
): readonly NamedPolicy[] =>
  policies.map((named) => ({ ...named, evidence: evidenceOf(named, records) }));

/** `records` is where `edict build` writes: each policy has a folder there. */
export function evidenceOf({ name, policy }: NamedPolicy, records: string): Evidence {
  const folder = join(records, name);
  const of = currentFingerprint(policy);
  const [proof, tests] = [recordOf(folder, "proof.json", of), recordOf(folder, "tested.json", of)];
  return { proof: proof && proofRecord(proof), tests: tests && testRecord(tests) };
}

/** Of what the policy is compiled to now. */
export const currentFingerprint = once((policy: Policy) =>
  fingerprint(policy, evaluatorFiles(policy)),
);
