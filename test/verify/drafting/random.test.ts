import fc from "fast-check";
import { expect, test } from "vitest";
import type { Compilation } from "../../../src/compile.ts";
import { compile } from "../../../src/compile.ts";
import type { Rational } from "../../../src/exact/rational.ts";
import { addDays } from "../../../src/exact/date.ts";
import { compare, rational } from "../../../src/exact/rational.ts";
import type { Ledger } from "../../../src/interpret/interpret.ts";
import { emptyLedger, record, submit, submitRound } from "../../../src/interpret/interpret.ts";
import type { Cap } from "../../../src/model/cap.ts";
import type { Entry } from "../../../src/model/entry.ts";
import type { Policy } from "../../../src/model/policy.ts";
import { ceilingsFor } from "../../../src/verify/drafting/ceilings.ts";
import { outOfReach } from "../../../src/verify/drafting/caps.ts";
import { calendarYear } from "../../../src/verify/drafting/in-full.ts";
import type { RandomStep } from "../../support/random-policies/claim.ts";
import { randomSteps } from "../../support/random-policies/claim.ts";
import type { RandomPolicy } from "../../support/random-policies/policy.ts";
import { amendmentPath, policyPath, randomPolicy } from "../../support/random-policies/policy.ts";
import { policyOf } from "../support.ts";
import { searchOf } from "./support.ts";

/*
 * No false alarms, on random policies and random claims upon them: what the search says can never be
 * is never seen, and no receiver gets more than it says is the most.
 */

const runs = randomPolicy.chain((policy) =>
  fc.record({ policy: fc.constant(policy), steps: randomSteps(policy.grants) }),
);
const seed = 20250110;
const isDeep = process.env["EDICT_DEEP"] !== undefined;

const periods = [
  "per year",
  "per half-year",
  "per quarter",
  "per year from 04-01",
  "in any 2 years",
  "in any 6 months",
  "in any 2 years from 04-01",
  "per lifetime",
];

/** Two ceilings over different times, and small claims that fill them. */
const twoCeilings = fc.record({
  years: fc.integer({ min: 1, max: 3 }),
  inner: fc.record({ limit: fc.integer({ min: 1, max: 3 }), period: fc.constantFrom(...periods) }),
  outer: fc.record({ limit: fc.integer({ min: 1, max: 9 }), period: fc.constantFrom(...periods) }),
  claims: fc.array(
    fc.record({ day: fc.integer({ min: 0, max: 1_094 }), spend: fc.integer({ min: 1, max: 4 }) }),
    { minLength: 20, maxLength: 40, size: "max" },
  ),
});

test("a cap out of reach could be struck out, and no claim would come to anything else", () => {
  fc.assert(
    fc.property(twoCeilings, ({ years, inner, outer, claims }) => {
      const policy = policyOf(`policy two "Two"
  languages en
  currency CNY rounded down to 0.01
  effective 2025-03-10 for ${years} years
  dated by applied
  beneficiary firm
fact firm: id "firm|firms"
fact applied: date "date of application"
fact spend: money "expenses"
grant help "Help": spend
  cap ${inner.limit} per firm ${inner.period}
  cap ${outer.limit} per firm ${outer.period}
`);
      const steps = claims.map(({ day, spend }) => ({
        kind: "claim" as const,
        claim: { grant: "help", firm: "A", applied: addDays("2025-03-10", day), spend: `${spend}` },
      }));
      for (const cap of deadCapsOf(policy)) {
        const without = amounts(played(struckOut(cap, policy), steps));
        expect(without).toEqual(amounts(played(policy, steps)));
      }
    }),
    { numRuns: isDeep ? 20_000 : 300, seed },
  );
}, 3_600_000);

test("so it is on policies of every kind", () => {
  const withDead = runs.filter(({ policy }) => deadCapsOf(compiled(policy).policy).length > 0);
  fc.assert(
    fc.property(withDead, ({ policy: texts, steps }) => {
      const { policy } = compiled(texts);
      for (const cap of deadCapsOf(policy)) {
        const without = amounts(played(struckOut(cap, policy), steps));
        expect(without).toEqual(amounts(played(policy, steps)));
      }
    }),
    { numRuns: isDeep ? 2_000 : 20, seed },
  );
}, 3_600_000);

const deadCapsOf = (policy: Policy): readonly Cap[] =>
  policy.caps.filter((cap) => outOfReach(cap, policy) !== undefined);

test("the search ends on any policy, and a grant it calls empty pays nobody", async () => {
  await fc.assert(
    fc.asyncProperty(runs, async ({ policy: texts, steps }) => {
      const compilation = compiled(texts);
      const { findings } = await searchOf(compilation);
      const codes = new Set(["grant-always-zero", "conditions-contradict"]);
      const places = new Set(
        findings.filter(({ code }) => codes.has(code)).map(({ span }) => span.start),
      );
      const { grants } = compilation.policy;
      const empty = grants.filter(
        ({ span, conditions }) =>
          places.has(span.start) || conditions.some((one) => places.has(one.span.start)),
      );
      const names = empty.map(({ name }) => name);
      const entries = awarded(played(compilation.policy, steps));
      const paid = entries.filter(({ grant, award }) => award > 0n && names.includes(grant));
      expect(paid).toEqual([]);
    }),
    { numRuns: isDeep ? 300 : 4, seed },
  );
}, 3_600_000);

test("no receiver gets more in a year than its ceilings leave", () => {
  fc.assert(
    fc.property(runs, ({ policy: texts, steps }) => {
      const { policy } = compiled(texts);
      const awards = awarded(played(policy, steps));
      for (const receiver of new Set(policy.grants.map(({ payee }) => payee))) {
        const grants = policy.grants.filter(({ payee }) => payee === receiver);
        const names = [...new Set(grants.map(({ name }) => name))];
        for (const { grants: shared, bound } of ceilingsFor(
          receiver,
          names,
          calendarYear,
          policy,
        )) {
          const own = awards.filter(({ grant }) => shared.includes(grant));
          const yearOf = ({ facts }: Award): string =>
            JSON.stringify([facts[receiver.name], String(facts[policy.datedBy.name]).slice(0, 4)]);
          for (const year of new Set(own.map(yearOf))) {
            const together = own.filter((one) => yearOf(one) === year);
            expect(isWithin(together, bound)).toBe(true);
          }
        }
      }
    }),
    { numRuns: isDeep ? 5_000 : 100, seed },
  );
}, 3_600_000);

interface Award {
  readonly grant: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly award: bigint;
}

const isWithin = (awards: readonly Award[], bound: Rational | undefined): boolean =>
  bound === undefined ||
  compare(rational(awards.reduce((sum, { award }) => sum + award, 0n)), bound) <= 0;

function compiled(texts: RandomPolicy): Compilation & { readonly policy: Policy } {
  const files = new Map([
    [policyPath, texts.text],
    [amendmentPath, texts.amendment],
  ]);
  const path = texts.amendment === undefined ? policyPath : amendmentPath;
  const file = { path, text: texts.amendment ?? texts.text };
  const compilation = compile(file, { read: (name) => files.get(name) });
  const { policy, diagnostics } = compilation;
  if (policy === undefined)
    throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  return { ...compilation, policy };
}

function struckOut({ span }: Cap, policy: Policy): Policy {
  const without = (caps: readonly Cap[]): readonly Cap[] =>
    caps.filter((cap) => cap.span.file !== span.file || cap.span.start !== span.start);
  return {
    ...policy,
    caps: without(policy.caps),
    grants: policy.grants.map((grant) => ({ ...grant, caps: without(grant.caps) })),
  };
}

function played(policy: Policy, steps: readonly RandomStep[]): readonly Entry[] {
  let ledger: Ledger = emptyLedger;
  for (const step of steps) {
    switch (step.kind) {
      case "claim":
        ({ ledger } = submit(policy, ledger, step.claim));
        break;
      case "round":
        ({ ledger } = submitRound(policy, ledger, step.claims));
        break;
      case "event":
        ({ ledger } = record(policy, ledger, step.event));
        break;
      default:
        step satisfies never;
    }
  }
  return ledger.entries;
}

/** What is left of each award of the policy itself after what was taken back. */
const awarded = (entries: readonly Entry[]): readonly Award[] =>
  entries.flatMap((entry) => {
    if (entry.entry !== "awarded") return [];
    const back = entries.flatMap((other) =>
      other.entry === "reversed" && other.claim === entry.id ? [BigInt(other.amount ?? 0)] : [],
    );
    const award = BigInt(entry.result.award) - back.reduce((sum, one) => sum + one, 0n);
    return [{ grant: entry.grant, facts: entry.facts, award }];
  });

const amounts = (entries: readonly Entry[]): readonly string[] =>
  awarded(entries).map(({ grant, award }) => `${grant} ${award}`);
