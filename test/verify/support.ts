import type { CanonicalValue, ClaimEntry, Entry, EventEntry } from "../../src/model/entry.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Finding } from "../../src/verify/auditor.ts";
import { audit } from "../../src/verify/auditor.ts";
import { compileSnippet, told } from "../support/snippet.ts";

/** The policy of a snippet, which must be sound. */
export function policyOf(snippet: string): Policy {
  const compilation = compileSnippet(snippet);
  const { policy, diagnostics } = compilation;
  const isSound = diagnostics.every(({ severity }) => severity !== "error");
  if (policy !== undefined && isSound) return policy;
  throw new Error(told(compilation).join("\n"));
}

/** An award as it stands in a ledger, made by hand; the amount is in minor units. */
export function award(
  id: string,
  grant: string,
  applied: string,
  amount: number,
  facts: Readonly<Record<string, CanonicalValue>> = {},
): ClaimEntry {
  const outcome = { outcome: "granted", by: undefined, trace: [], notes: [] } as const;
  return {
    entry: "awarded",
    id,
    grant,
    facts: { enterprise: "A", applied, ...facts },
    decided: undefined,
    result: { ...outcome, id, award: amount, payments: [amount] },
  };
}

export function refused(
  id: string,
  grant: string,
  applied: string,
  facts: Readonly<Record<string, CanonicalValue>>,
): ClaimEntry {
  const by = { kind: "amount is 0" } as const;
  const result = { outcome: "refused", id, award: 0, by, trace: [], notes: [] } as const;
  const stated = { enterprise: "A", applied, ...facts };
  return { entry: "refused", id, grant, facts: stated, decided: undefined, result };
}

export const event = (
  entry: EventEntry["entry"],
  id: string,
  claim: string,
  amount?: number,
): EventEntry => ({ entry, id, claim, ...(amount === undefined ? {} : { amount }) });

/** What the auditor finds, each in a line; the title of `grant g` is left out of the snippet. */
export const found = (snippet: string, entries: readonly Entry[]): readonly string[] =>
  audit(policyOf(snippet.replace("grant g:", 'grant g "G" / "丁":')), entries).map(line);

/** A finding in a line: "breach main.cap1 A 2025-01-01/2025-12-31 101>100: 1 2". */
export function line(finding: Finding): string {
  if (finding.kind === "fault") return `fault ${finding.entry}: ${finding.what} ${finding.about}`;
  const { kind, cap, scope, window, total, limit, entries } = finding;
  const who = Object.values(scope).map(String).join("+");
  const when = `${window.from}/${window.until ?? ""}`;
  return `${kind} ${cap.id} ${who} ${when} ${total}>${limit}: ${entries.join(" ")}`;
}
