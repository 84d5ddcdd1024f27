import { expect, test } from "vitest";
import { awardAt, awardCurve } from "../../../src/site/curve/award.ts";
import { grantPlan } from "../../../src/site/calculator/plan.ts";
import { quote, emptyLedger } from "../../../src/interpret/interpret.ts";
import { compile } from "../../../src/compile.ts";
import type { Field, GrantPlan } from "../../../src/calculator/plan.ts";
import type { Claim, RawValue } from "../../../src/model/claim.ts";
import type { Result } from "../../../src/model/outcome.ts";
import type { Policy } from "../../../src/model/policy.ts";
import { policyFiles, repository } from "../../support/policy-files.ts";

/* Every curve of every policy is what a first claim comes to, at its kinks, around them, and between. */

const drawn = policyFiles("policies").flatMap((file) => {
  const { policy } = compile(file, repository);
  return (policy?.grants ?? []).flatMap((grant) => {
    const curve = policy && awardCurve(grant);
    return curve === undefined || policy === undefined ? [] : [{ path: file.path, policy, curve }];
  });
});

test("many grants have a curve", () => {
  expect(drawn.length).toBeGreaterThan(15);
});

test.each(drawn)("$path, $curve.grant.name", ({ policy, curve }) => {
  const { grant, fact, award } = curve;
  const plan = grantPlan(grant.name, policy);
  const kinks = award.map(({ from }) => from);
  const last = kinks.at(-1) ?? 0n;
  const amounts = [...kinks, last * 2n, last / 3n, 123_456_789n]
    .flatMap((x) => [x - 1n, x, x + 1n])
    .filter((x) => x >= 0n);
  for (const x of amounts) {
    const expected = Number(awardAt(curve, x).n);
    expect({ x, award: bestAward(plan, policy, grant.inForce.from, { [fact.name]: x }) }).toEqual({
      x,
      award: expected,
    });
  }
});

/** The most that a claim can come to that states this amount, whatever else it states. */
function bestAward(
  plan: GrantPlan,
  policy: Policy,
  from: string,
  amount: Readonly<Record<string, bigint>>,
): number {
  const first = from > policy.term.from ? from : policy.term.from;
  const fixed = { ...plan.assumed, grant: plan.grant };
  const claims = plan.fields.reduce<readonly Claim[]>(
    (all, field) =>
      all.flatMap((one) =>
        trials(field, first).map((value) => ({ ...one, [field.fact]: value, ...amount })),
      ),
    [fixed],
  );
  return Math.max(...claims.map((claim) => figureOf(quote(policy, emptyLedger, claim))));
}

/** Values by which a condition may be met, and with which no other ceiling is low. */
function trials({ kind, values, ifEmpty }: Field, first: string): readonly RawValue[] {
  switch (kind) {
    case "money":
      return ifEmpty === "ask" ? ["0", "1000000000"] : [9_007_199_254_740_991n];
    case "count":
    case "number":
      return ["1", "12", "60"];
    case "percent":
      return ["0%", "100%"];
    case "date":
      return [first, `${first.slice(0, 4)}-06-15`, `${Number(first.slice(0, 4)) + 1}-06-15`];
    case "yes/no":
    case "one of":
      return values;
    case "id":
    case "list":
      return ["this"];
  }
}

function figureOf(result: Result): number {
  if (result.outcome === "error") return -1;
  return result.outcome === "undecided" ? result.atMost : result.award;
}
