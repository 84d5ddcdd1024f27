import type { Way } from "../../diagnostics/messages/deep-readings.ts";
import { placePoint } from "../../exact/decimal.ts";
import { interpreterOf } from "../../interpret/example.ts";
import { emptyLedger, submitRound } from "../../interpret/interpret.ts";
import type { Cap } from "../../model/cap.ts";
import { scopeFacts } from "../../model/cap.ts";
import type { Claim } from "../../model/claim.ts";
import type { Condition } from "../../model/condition.ts";
import type { Fact } from "../../model/fact.ts";
import { limitFormula } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy, Reading } from "../../model/policy.ts";
import { factsOf } from "../../model/walk.ts";
import { variantsOf } from "./award.ts";
import type { Played } from "./binding.ts";
import { freshIds } from "./binding.ts";
import { awardOf, claimOf } from "./claim.ts";
import { nounOf } from "./noun.ts";
import { firstFull, smallClaim } from "./plan.ts";
import {
  namesAllConditions,
  namesOrder,
  namesProportion,
  namesReceiver,
} from "./other-readings.ts";

/** The policy read otherwise, and claims that may show the difference. */
export interface Rereading {
  readonly chosen: Way;
  readonly other: Way;
  readonly alternative: Policy;
  readonly plans: readonly Plan[];
  /** What the example says of each claim. */
  readonly facts: readonly Fact[];
}

interface Plan {
  readonly claims: readonly Claim[];
  /** Whether they are decided in one round. */
  readonly together: boolean;
}

/** Readings that are not of the time that a ceiling counts: of conditions, of order, of whom. */
export const rereadingsOf = (
  reading: Reading,
  article: string | undefined,
  policy: Policy,
): readonly Rereading[] => [
  ...(namesAllConditions(reading) ? allConditions(article, policy) : []),
  ...(namesOrder(reading) ? otherOrder(article, "pro rata", policy) : []),
  ...(namesProportion(reading) ? otherOrder(article, "reduce", policy) : []),
  ...(namesReceiver(reading) ? byReceiver(article, policy) : []),
];

/** Each plan played under both; the first that pays somebody otherwise. */
export function shown({ alternative, plans }: Rereading, policy: Policy) {
  for (const plan of plans) {
    const [chosen, other] = [played(plan, policy), played(plan, alternative)];
    const differs = chosen.results.some(
      (result, place) => awardOf(result) !== awardOf(other.results[place]),
    );
    const areAnswers = [...chosen.results, ...other.results].every(
      ({ outcome }) => outcome !== "error" && outcome !== "undecided",
    );
    if (differs && areAnswers) return { chosen, other };
  }
  return undefined;
}

function played({ claims, together }: Plan, policy: Policy): Played {
  if (together) return { claims, results: submitRound(policy, emptyLedger, claims).results };
  const interpreter = interpreterOf(policy);
  return { claims, results: claims.map((claim) => interpreter.submit(claim)) };
}

/** A condition with `or`, of which every part is required. */
function allConditions(article: string | undefined, policy: Policy): readonly Rereading[] {
  return policy.grants
    .filter((grant) => grant.article === article && grant.conditions.some(isChoice))
    .flatMap((grant) => {
      const full = firstFull(policy, grant);
      if (full === undefined) return [];
      const strict = {
        ...grant,
        conditions: grant.conditions.map((one) => ({ ...one, test: strictly(one.test) })),
      };
      const grants = policy.grants.map((one) => (one === grant ? strict : one));
      const plans = variantsOf(full.filling, grant).map((filling) => ({
        claims: [claimOf({ ...full, filling }, policy)],
        together: false,
      }));
      const ways = {
        chosen: { kind: "one condition" },
        other: { kind: "all conditions" },
      } as const;
      const facts = grant.conditions.flatMap(({ test }) => [...factsOf(test)]);
      return [{ ...ways, alternative: { ...policy, grants }, plans, facts }];
    });
}

const isChoice = ({ test, must }: Grant["conditions"][number]): boolean =>
  must === "hold" && test.kind === "or";

const strictly = (test: Condition): Condition =>
  test.kind === "or" ? { ...test, kind: "and" } : test;

/** A ceiling that two claims of one round share, in proportion or in their order. */
function otherOrder(
  article: string | undefined,
  now: Cap["whenShort"],
  policy: Policy,
): readonly Rereading[] {
  const caps = policy.caps.filter((cap) => cap.article === article && cap.whenShort === now);
  return caps.flatMap((cap) => {
    const isProportion = now === "pro rata";
    const changed: Cap = { ...cap, whenShort: isProportion ? "reduce" : "pro rata" };
    const ways = {
      chosen: { kind: isProportion ? "in proportion" : "in order" },
      other: { kind: isProportion ? "in order" : "in proportion" },
    } as const;
    const alternative = withCap(policy, cap, changed);
    const facts = [...factsOf(limitFormula(cap))];
    return [{ ...ways, alternative, plans: sharedBy(cap, policy), facts }];
  });
}

/** Two claims of different receivers, where the ceiling leaves what one of them gets. */
function sharedBy(cap: Cap, policy: Policy): readonly Plan[] {
  const grant = policy.grants.find(({ name }) => cap.grants.includes(name));
  const full = grant && firstFull(policy, grant);
  if (grant === undefined || full === undefined) return [];
  const alone = awardOf(interpreterOf(policy).submit(claimOf(full, policy)));
  const money = [...factsOf(limitFormula(cap))].filter(({ type }) => type.kind === "money");
  const left = Object.fromEntries(
    money.map(({ name }) => [name, placePoint(alone, policy.currency.decimals)]),
  );
  const claims = [0, 1].map((place) => ({
    ...claimOf(full, policy, freshIds(cap, grant, place)),
    ...left,
    id: String(place + 1),
  }));
  return [{ claims, together: true }];
}

/** A limit on awards for a thing, taken for one on awards for whoever applies. */
function byReceiver(article: string | undefined, policy: Policy): readonly Rereading[] {
  const { beneficiary } = policy;
  if (beneficiary === undefined) return [];
  const caps = policy.caps.filter(
    (cap) => cap.article === article && cap.limit.measure === "awards",
  );
  return caps.flatMap((cap) => {
    const [thing] = scopeFacts(cap.scope);
    const grant = policy.grants.find(
      ({ name, payee }) => cap.grants.includes(name) && payee === beneficiary,
    );
    const full = grant && firstFull(policy, grant);
    // Small ones, so that no ceiling of the receiver hides the difference.
    const small = full && smallClaim(policy, full.grant, full.date);
    if (thing === undefined || grant === undefined || small === undefined) return [];
    const scope = { kind: "each", facts: [beneficiary] } as const;
    const claims = [0, 1].map((place) => claimOf(small, policy, freshIds({ scope }, grant, place)));
    const ways = {
      chosen: { kind: "one for each", thing: nounOf(thing) },
      other: { kind: "one for each", thing: nounOf(beneficiary) },
    } as const;
    const alternative = withCap(policy, cap, { ...cap, scope });
    const plans = [{ claims, together: false }];
    return [{ ...ways, alternative, plans, facts: [beneficiary, thing] }];
  });
}

/** The same policy with one cap read otherwise. */
export function withCap(policy: Policy, cap: Cap, changed: Cap): Policy {
  const swap = (caps: readonly Cap[]): readonly Cap[] =>
    caps.map((one) => (one === cap ? changed : one));
  return {
    ...policy,
    caps: swap(policy.caps),
    grants: policy.grants.map((grant) => ({ ...grant, caps: swap(grant.caps) })),
  };
}
