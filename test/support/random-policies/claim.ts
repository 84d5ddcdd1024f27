import fc from "fast-check";
import type { Claim, LedgerEvent, RawValue } from "../../../src/model/claim.ts";
import { dates, enterprises, groups, projects, sizes } from "./vocabulary.ts";

/** What happens to a ledger in a random run. */
export type RandomStep =
  | { readonly kind: "claim"; readonly claim: Claim }
  | { readonly kind: "round"; readonly claims: readonly Claim[] }
  | { readonly kind: "event"; readonly event: LedgerEvent };

const money = fc.oneof(
  fc.constantFrom("0", "0.01", "33.33", "99.99", "100", "100.01", "250.5", "1000", "6000000"),
  fc.integer({ min: 0, max: 200_000 }),
  fc.constantFrom(1_234_567_890_123n, 9_007_199_254_740_991n),
);
const smallMoney = fc.constantFrom("0", "40", "99.99", "100", "250.50", 12_345);

const goodFacts: fc.Arbitrary<Record<string, RawValue>> = fc.record({
  enterprise: fc.constantFrom(...enterprises, " A "),
  group: fc.constantFrom(...groups, "G", "G", "G"),
  project: fc.constantFrom(...projects),
  // Most of them in one year, so that claims meet under the same cap.
  applied: fc.constantFrom(...dates, "2025-03-31", "2025-04-01", "2025-05-05", "2025-06-30"),
  born: fc.constantFrom("2020-02-29", "2023-12-31", "2026-03-01"),
  spend: fc.oneof({ weight: 9, arbitrary: smallMoney }, { weight: 2, arbitrary: money }),
  cost: fc.oneof({ weight: 9, arbitrary: smallMoney }, { weight: 1, arbitrary: money }),
  budget: fc.constantFrom("500", "500", "500", "150.01"),
  jobs: fc.constantFrom(1, 1, 3, 12, 0),
  share: fc.constantFrom("0%", "33.3%", "5‰", "100%"),
  score: fc.constantFrom("0", "50.5", "90", "100"),
  startup: fc.boolean(),
  size: fc.constantFrom(...sizes),
  staff: fc.array(fc.record({ wage: smallMoney, full: fc.boolean() }), { maxLength: 3 }),
});

/** What goes wrong with a claim now and then. */
const mishap: fc.Arbitrary<(claim: Record<string, RawValue>) => Record<string, RawValue>> =
  fc.oneof(
    { weight: 30, arbitrary: fc.constant((claim: Record<string, RawValue>) => claim) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom("enterprise", "applied", "spend", "size", "staff", "budget", "price", "born")
        .map((fact) => (claim: Record<string, RawValue>) => {
          const { [fact]: _left, ...rest } = claim;
          return rest;
        }),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom<[string, RawValue]>(
          ["spend", "-1"],
          ["spend", "1.005"],
          ["spend", 1.5],
          ["spend", "90071992547409.92"],
          ["spend", true],
          ["applied", "2025-02-30"],
          ["applied", "yesterday"],
          ["size", "huge"],
          ["enterprise", "  "],
          ["jobs", "1.5"],
          ["share", "120%"],
          ["share", "0.3"],
          ["score", "101"],
          ["startup", "perhaps"],
          ["nonsense", "1"],
          ["__proto__x", "1"],
          ["staff", [{ wage: "1" }]],
          ["staff", [{ wage: "1", full: true, other: 1 }]],
        )
        .map(([fact, value]) => (claim: Record<string, RawValue>) => ({ ...claim, [fact]: value })),
    },
  );

/** What a random claim can be made on. */
export interface Claimable {
  readonly name: string;
  readonly discretion: boolean;
}

/** A claim on one of these grants, now and then with a mistake, a decision, or a used id. */
export function randomClaim(grants: readonly Claimable[]): fc.Arbitrary<Claim> {
  const names = namesOf(grants);
  const decidable = new Set(namesOf(grants.filter(({ discretion }) => discretion)));
  return fc
    .record({
      grant: fc.oneof(
        { weight: 40, arbitrary: fc.constantFrom(...names) },
        { weight: 6, arbitrary: fc.constant("stateAid") },
        { weight: 1, arbitrary: fc.constant("nowhere") },
      ),
      facts: goodFacts,
      spoil: mishap,
      id: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 3, arbitrary: fc.integer({ min: 10, max: 99 }).map(String) },
        { weight: 1, arbitrary: fc.constantFrom("1", "2") },
      ),
      decided: smallMoney,
      isOdd: fc.integer({ min: 0, max: 14 }).map((n) => n === 14),
    })
    .map(({ grant, facts, spoil, id, decided, isOdd }) => {
      const isDecided = grant === "stateAid" || decidable.has(grant) ? !isOdd : isOdd;
      const price = isOdd || facts["project"] === "p" ? "300" : "120.02";
      return {
        ...spoil({ price, ...facts }),
        grant,
        ...(id === undefined ? {} : { id }),
        ...(isDecided ? { decided } : {}),
      };
    });
}

const namesOf = (grants: readonly Claimable[]): readonly string[] => grants.map(({ name }) => name);

const randomEvent: fc.Arbitrary<LedgerEvent> = fc
  .record({
    event: fc.constantFrom("complete", "reverse", "clawback", "pay"),
    claim: fc.constantFrom("1", "2", "#1", "#2", "#3", "#4", "#5", "#6"),
    amount: fc.option(fc.constantFrom("0.01", "10", "10", "33.33", "100", 0), { nil: undefined }),
  })
  .map(({ event, claim, amount }) => ({
    event,
    claim,
    ...(amount === undefined ? {} : { amount }),
  }));

/** A sequence of claims, rounds and events upon one ledger. */
export function randomSteps(grants: readonly Claimable[]): fc.Arbitrary<readonly RandomStep[]> {
  const claim = randomClaim(grants);
  const step: fc.Arbitrary<RandomStep> = fc.oneof(
    { weight: 6, arbitrary: claim.map((one) => ({ kind: "claim" as const, claim: one })) },
    {
      weight: 2,
      arbitrary: fc
        .array(claim, { minLength: 1, maxLength: 5 })
        .map((claims) => ({ kind: "round" as const, claims })),
    },
    { weight: 2, arbitrary: randomEvent.map((event) => ({ kind: "event" as const, event })) },
  );
  return fc.array(step, { minLength: 1, maxLength: 12 });
}
