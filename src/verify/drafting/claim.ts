import type { PlainDate } from "../../exact/date.ts";
import { placePoint } from "../../exact/decimal.ts";
import { interpreterOf } from "../../interpret/example.ts";
import { emptyLedger, quote } from "../../interpret/interpret.ts";
import type { Claim, RawValue } from "../../model/claim.ts";
import type { Grant } from "../../model/grant.ts";
import type { Result } from "../../model/outcome.ts";
import { isAwarded } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Filling } from "./filling.ts";

/** A claim of which the values are known; `decided` in minor units. */
export interface Planned {
  readonly grant: Grant;
  readonly date: PlainDate;
  readonly filling: Filling;
  readonly decided: bigint | undefined;
  /** What it comes to before caps, in minor units. */
  readonly worth: bigint;
}

/** As a claim states it; `ids` names other things than the filling does. */
export function claimOf(
  { grant, date, filling, decided }: Omit<Planned, "worth">,
  { datedBy, currency }: Policy,
  ids: Readonly<Record<string, string>> = {},
): Claim {
  const facts = Object.entries(filling).map(([name, { raw }]): [string, RawValue] => [name, raw]);
  const decision = decided === undefined ? {} : { decided: placePoint(decided, currency.decimals) };
  const all = { ...Object.fromEntries(facts), ...ids, [datedBy.name]: date };
  return { ...all, grant: grant.name, ...decision };
}

/** What the claims come to one after the other, by the reference interpreter. */
export function replay(policy: Policy, claims: readonly Claim[]): readonly Result[] {
  const interpreter = interpreterOf(policy);
  return claims.map((claim) => interpreter.submit(claim));
}

/** Of an award; 0 of anything else. */
export const awardOf = (result: Result | undefined): bigint =>
  result !== undefined && isAwarded(result) ? BigInt(result.award) : 0n;

/** What they come to together. */
export const totalOf = (results: readonly Result[]): bigint =>
  results.map(awardOf).reduce((sum, award) => sum + award, 0n);

/** The same policy as it would be without any cap. */
export function withoutCaps(policy: Policy): Policy {
  const known = capless.get(policy);
  if (known !== undefined) return known;
  const bare = {
    ...policy,
    caps: [],
    grants: policy.grants.map((grant) => ({ ...grant, caps: [] })),
  };
  capless.set(policy, bare);
  return bare;
}

const capless = new WeakMap<Policy, Policy>();

/**
 * What a claim by itself comes to before caps, or at most where an authority would decide; undefined
 * where it is refused or an error.
 */
export function worthOf(claim: Claim, policy: Policy): bigint | undefined {
  const result = quote(withoutCaps(policy), emptyLedger, claim);
  switch (result.outcome) {
    case "granted":
    case "reduced":
      return BigInt(result.award);
    case "undecided":
      return BigInt(result.atMost);
    case "refused":
    case "error":
      return undefined;
  }
}
