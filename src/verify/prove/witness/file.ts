import { placePoint } from "../../../exact/decimal.ts";
import { interpreterOf } from "../../../interpret/example.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Result } from "../../../model/outcome.ts";
import type { Policy } from "../../../model/policy.ts";
import type { Sequence } from "./search.ts";

/**
 * A vitest file that submits the claims of a sequence to the compiled evaluator, and expects what the
 * policy gives: it fails on the fault and passes when that is repaired. It stands beside the
 * evaluator, and needs nothing else.
 */
export function witnessFile(policy: Policy, { cap, steps }: Sequence): string {
  const interpreter = interpreterOf(policy);
  const claims = steps.flatMap((step) => (step.kind === "claim" ? [step.claim] : []));
  const rows = claims.map((claim, place) => {
    const numbered: Claim = { ...claim, id: String(place + 1) };
    const result = interpreter.submit(numbered);
    return `  [${JSON.stringify(numbered)}, ${awarded(result)}], // ${told(policy, result)}`;
  });
  return `import { expect, test } from "vitest";
import { openUntypedLedger } from "./evaluator.ts";

/** Claims one after the other, and what the policy awards, in minor units. */
const claims: readonly (readonly [object, number])[] = [
${rows.join("\n")}
];

test(${JSON.stringify(`${policy.name}: ${cap.id} is kept`)}, () => {
  const ledger = openUntypedLedger();
  const awards = claims.map(([claim]) => {
    const result = ledger.submit(claim);
    return "award" in result ? result.award : 0;
  });
  expect(awards).toEqual(claims.map(([, award]) => award));
});
`;
}

const awarded = (result: Result): number => ("award" in result ? result.award : 0);

const told = ({ currency }: Policy, result: Result): string =>
  "award" in result
    ? `${result.outcome}: ${placePoint(BigInt(result.award), currency.decimals)}`
    : result.outcome;
