import type { Claim, LedgerEvent } from "../model/claim.ts";
import type { EventResult, Failed, Result, Room } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import { decide } from "./decide.ts";
import { recordEvent } from "./events.ts";
import type { Ledger } from "./ledger.ts";
import { append } from "./ledger.ts";
import { roomUnder } from "./room.ts";
import { decideRound } from "./round.ts";

/*
 * The reference interpreter: the definition of what a policy means. It works everything out anew
 * from the model and the entries of the ledger, with exact fractions, and nothing in it is fast.
 */

export type { Ledger } from "./ledger.ts";
export { emptyLedger, replay } from "./ledger.ts";

/** What a claim would come to; nothing is entered. */
export const quote = (policy: Policy, ledger: Ledger, claim: Claim): Result =>
  decide(policy, ledger, claim).result;

/** Decides a claim and enters what it comes to; an error or *undecided* enters nothing. */
export function submit(
  policy: Policy,
  ledger: Ledger,
  claim: Claim,
): { readonly ledger: Ledger; readonly result: Result } {
  const { result, entry } = decide(policy, ledger, claim);
  return { ledger: entry === undefined ? ledger : append(ledger, entry), result };
}

/** Decides claims together (manual, section 4, "Rounds"); the results stand in their order. */
export const submitRound = (
  policy: Policy,
  ledger: Ledger,
  claims: readonly Claim[],
): { readonly ledger: Ledger; readonly results: readonly Result[] } =>
  decideRound(policy, ledger, claims);

/** Enters an event upon an award (manual, section 9). */
export const record = (
  policy: Policy,
  ledger: Ledger,
  event: LedgerEvent,
): { readonly ledger: Ledger; readonly result: EventResult } =>
  recordEvent(policy, ledger, { ...event });

/** The room left under a cap for a claim with these facts, which include the date. */
export const room = (
  policy: Policy,
  ledger: Ledger,
  cap: string,
  facts: Readonly<Record<string, unknown>>,
): Room | Failed | undefined => roomUnder(policy, ledger, cap, facts);
