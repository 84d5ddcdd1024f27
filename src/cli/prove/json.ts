import type { Policy } from "../../model/policy.ts";
import type { Proof } from "../../verify/prove/prove.ts";
import type { Language } from "../../locale/locale.ts";
import { faultText } from "./report.ts";
import { reasonOf } from "./words.ts";

/** One object a cap; then one for every place where the compiled text differs from the policy. */
export interface CapObject {
  readonly policy: string;
  readonly cap: string | null;
  readonly verdict: "proved" | "tested" | "fails";
  /** Null where it is proved. */
  readonly reason: string | null;
}

export function capObjects(
  { name }: Policy,
  { verdicts, faults }: Proof,
  language: Language,
): readonly CapObject[] {
  return [
    ...verdicts.map((verdict) => ({
      policy: name,
      cap: verdict.cap,
      verdict: verdict.verdict,
      reason: reasonOf(verdict)?.[language] ?? null,
    })),
    ...faults.map((fault) => ({
      policy: name,
      cap: null,
      verdict: "fails" as const,
      reason: faultText(fault)[language],
    })),
  ];
}
