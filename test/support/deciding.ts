import { emptyLedger, quote, submit, submitRound } from "../../src/interpret/interpret.ts";
import type { Ledger } from "../../src/interpret/interpret.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Result } from "../../src/model/outcome.ts";
import type { Policy } from "../../src/model/policy.ts";
import { compileText, told } from "./snippet.ts";

const header = `policy demo "Demo"
  languages en
  currency CNY rounded down to 0.01
  effective 2020-01-01
  dated by applied
  beneficiary firm

agency office "Office"
external other "another programme"
fact firm: id "firm|firms"
fact applied: date "date of application"
fact spend: money "costs"
`;

/** A policy with these lines below a header; a mistake in them fails the test. */
export function policyWith(lines: string): Policy {
  const compilation = compileText(header + lines);
  if (compilation.policy === undefined) throw new Error(told(compilation).join("\n"));
  return compilation.policy;
}

/** A claim of firm A in March 2025, unless it says otherwise. */
export const claimOn = (grant: string, facts: Partial<Claim> = {}): Claim => ({
  firm: "A",
  applied: "2025-03-01",
  ...facts,
  grant,
});

/** The ledger after these claims, one after the other. */
export const ledgerAfter = (policy: Policy, ...claims: readonly Claim[]): Ledger =>
  claims.reduce((ledger, claim) => submit(policy, ledger, claim).ledger, emptyLedger);

/** What the last of these claims would come to. */
export function lastOf(policy: Policy, ...claims: readonly Claim[]): Result {
  const last = claims.at(-1);
  if (last === undefined) throw new Error("There is no claim.");
  return quote(policy, ledgerAfter(policy, ...claims.slice(0, -1)), last);
}

/** What a round comes to on an empty ledger. */
export const roundOf = (policy: Policy, ...claims: readonly Claim[]): readonly Result[] =>
  submitRound(policy, emptyLedger, claims).results;
