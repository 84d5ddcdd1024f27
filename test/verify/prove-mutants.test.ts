import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Policy } from "../../src/model/policy.ts";
import type { Period } from "../../src/model/period.ts";
import { obligationsOf } from "../../src/verify/prove/obligations.ts";
import { discharge } from "../../src/verify/smt/discharge.ts";
import type { CapArithmetic, Evaluator, EvaluatorCap } from "../../src/verify/smt/evaluator.ts";
import type { Solver } from "../../src/verify/smt/solver.ts";
import { loadSolver } from "../../src/verify/smt/solver.ts";
import {
  anyInt,
  atMost,
  choose,
  floorDiv,
  int,
  minus,
  plus,
  times,
  truth,
} from "../../src/verify/smt/terms.ts";
import { arithmetic, evaluatorOf } from "./evaluator-of-model.ts";
import { policyOf } from "./support.ts";

/*
 * Faults that a compiler or the run time could have, and which half of the proof finds each:
 * `bookkeeping`, that counters equal what the words of a cap count; `step`, that no award passes a
 * cap; `award`, that no award is negative and no event takes more than there is; `equality`, that the
 * caps leave exactly what the rules say.
 */

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let solver: Solver;
let policy: Policy;
let sound: Evaluator;

beforeAll(async () => {
  solver = await loadSolver();
  policy = policyOf(`policy trial "Trial" / "试例"
  languages en, zh
  currency CNY rounded down to 1
  effective 2025-01-01 for 4 years
  dated by applied
  beneficiary enterprise
agency treasury "Treasury" / "财政局"
external other "other aid" / "其他资助"
fact enterprise: id "enterprise|enterprises" / "企业|家"
fact project: id "project|projects" / "项目|个"
fact applied: date "date" / "日期"
fact spend: money "spend" / "支出"
fact budget: money per year set by treasury "budget" / "预算"
article 1 "One" / "一"
  grant alpha "Alpha" / "甲": 30% of spend
    cap 300 per project
    cap 3 awards per enterprise per lifetime
    cap 2 open awards per enterprise
    cap 200 per claim or refuse
  grant beta "Beta" / "乙": 20% of spend
    cap 200 per enterprise in any 3 years
    cap 2 consecutive years per enterprise
    cap 400 per claim or refuse
  joint cap 500 per enterprise per year over alpha, beta, other
  joint cap budget per year over alpha, beta pro rata
`);
  sound = evaluatorOf(policy);
});

/** Which halves fail, and for which caps. */
async function found(evaluator: Evaluator): Promise<ReadonlyMap<string, readonly string[]>> {
  const failed = new Map<string, Set<string>>();
  for (const obligation of obligationsOf(policy, evaluator)) {
    const discharged = await discharge(obligation, solver);
    if (discharged.outcome === "proved") continue;
    if (discharged.outcome !== "fails") throw new Error(`${obligation.name} is not answered`);
    for (const { part } of discharged.failures) {
      failed.set(part.half, (failed.get(part.half) ?? new Set()).add(part.cap));
    }
  }
  return new Map([...failed].map(([half, caps]) => [half, [...caps].sort()]));
}

test("the evaluator without faults is proved", async () => {
  expect(await found(sound)).toEqual(new Map());
});

const joint = "article1.joint1";
const budget = "article1.joint2";

/** The evaluator with another cap of this id, wherever it stands. */
function withCap(id: string, change: Partial<EvaluatorCap>): Evaluator {
  const other = new Map(
    sound.caps.map((cap) => [cap, cap.id === id ? { ...cap, ...change } : cap]),
  );
  const all = (caps: readonly EvaluatorCap[]) => caps.flatMap((cap) => other.get(cap) ?? []);
  const grants = [...sound.grants].map(([name, versions]) => {
    return [name, versions.map((one) => ({ ...one, caps: all(one.caps) }))] as const;
  });
  return { ...sound, caps: all(sound.caps), grants: new Map(grants) };
}

/** The evaluator in which a grant does not meet this cap. */
function notMet(grant: string, id: string): Evaluator {
  const grants = [...sound.grants].map(([name, versions]) => {
    const met = versions.map((one) => ({
      ...one,
      caps: one.caps.filter((cap) => name !== grant || cap.id !== id),
    }));
    return [name, met] as const;
  });
  return { ...sound, grants: new Map(grants) };
}

const without = (id: string): Evaluator => {
  const all = (caps: readonly EvaluatorCap[]) => caps.filter((cap) => cap.id !== id);
  const grants = [...sound.grants].map(([name, versions]) => {
    return [name, versions.map((one) => ({ ...one, caps: all(one.caps) }))] as const;
  });
  return { ...sound, caps: all(sound.caps), grants: new Map(grants) };
};

const withArithmetic = (change: Partial<CapArithmetic>): Evaluator => ({
  ...sound,
  arithmetic: { ...arithmetic, ...change },
});

const year: Period = { kind: "calendar", months: 12, from: { month: 1, day: 1 } };

interface Mutant {
  readonly fault: string;
  readonly of: () => Evaluator;
  readonly finds: readonly string[];
}

const both = ["bookkeeping", "step"];

const mutants: readonly Mutant[] = [
  {
    fault: "a joint cap is not met by one grant",
    of: () => notMet("beta", joint),
    finds: ["step"],
  },
  {
    fault: "a lifetime cap is kept by year",
    of: () => withCap("alpha.cap1", { period: year }),
    finds: ["bookkeeping"],
  },
  {
    fault: "one more than the limit fits",
    of: () => withArithmetic({ hasPlace: (limit, used) => atMost(used, limit) }),
    finds: ["equality", "step"],
  },
  {
    fault: "room is rounded up",
    of: () =>
      withArithmetic({
        roomLeft: (limit, used, unit) => {
          const up = plus(floorDiv(minus(minus(limit, used), int(1)), unit), int(1));
          return choose(atMost(limit, used), int(0), times(up, unit));
        },
      }),
    finds: ["equality", "step"],
  },
  {
    fault: "room may be below 0",
    of: () => withArithmetic({ roomLeft: (limit, used) => minus(limit, used) }),
    finds: ["award", "equality"],
  },
  {
    fault: "a grant neither meets nor feeds a joint cap",
    of: () => {
      const { grants } = notMet("beta", joint);
      const { caps } = withCap(joint, { grants: ["alpha"] });
      const other = caps.find(({ id }) => id === joint);
      const relinked = [...grants].map(([name, versions]) => {
        const linked = versions.map((one) => ({
          ...one,
          caps: one.caps.map((cap) => (cap.id === joint && other ? other : cap)),
        }));
        return [name, linked] as const;
      });
      return { ...sound, caps, grants: new Map(relinked) };
    },
    finds: both,
  },
  {
    fault: "a grant meets a joint cap and does not feed it",
    of: () => withCap(joint, { grants: ["alpha"] }),
    finds: ["bookkeeping"],
  },
  {
    fault: "a joint cap is kept by project too",
    of: () => withCap(joint, { scope: ["enterprise", "project"] }),
    finds: ["bookkeeping"],
  },
  {
    fault: "a budget of the year is kept for all time",
    of: () => withCap(budget, { period: { kind: "lifetime" } }),
    finds: ["bookkeeping"],
  },
  {
    fault: "a cap is one fen too high",
    of: () => withCap(joint, { limit: 50_001n }),
    finds: ["equality", "step"],
  },
  {
    fault: "a cap is one unit too high",
    of: () => withCap(joint, { limit: 50_100n }),
    finds: ["equality", "step"],
  },
  {
    fault: "an award is added twice",
    of: () => withArithmetic({ counted: (used, amount) => plus(used, plus(amount, amount)) }),
    finds: ["bookkeeping"],
  },
  {
    fault: "an award of 0 counts as one",
    of: () => withArithmetic({ countedOne: (used) => plus(used, int(1)) }),
    finds: ["bookkeeping"],
  },
  {
    fault: "one fen less is added",
    of: () => withArithmetic({ counted: (used, amount) => plus(used, minus(amount, int(1))) }),
    finds: ["bookkeeping"],
  },
  {
    fault: "a cap is left out",
    of: () => without(joint),
    finds: ["bookkeeping", "equality", "step"],
  },
  // Safe, and wrong: it pays too little.
  {
    fault: "a cap is one fen too low",
    of: () => withCap(joint, { limit: 49_999n }),
    finds: ["equality"],
  },

  {
    fault: "what does not fit is reduced rather than refused",
    of: () => withArithmetic({ withinRoom: arithmeticOfReduce }),
    finds: ["equality"],
  },
  {
    fault: "the amount is left as it is where it does not fit",
    of: () => withArithmetic({ withinRoom: (amount) => amount }),
    finds: ["equality", "step"],
  },
  {
    fault: "the wrong window",
    of: () => withCap("beta.cap1", { period: { kind: "rolling", count: 2, unit: "years" } }),
    finds: ["step"],
  },
  {
    fault: "a window of years is kept by calendar year",
    of: () => withCap("beta.cap1", { period: year }),
    finds: both,
  },
  {
    fault: "years are not counted for their own enterprise",
    of: () => withCap("beta.cap2", { scope: ["project"] }),
    finds: both,
  },
  {
    fault: "awards are counted where money should be",
    of: () => withCap(joint, { measure: "awards" }),
    finds: ["bookkeeping", "equality", "step"],
  },
  {
    fault: "an external is not counted",
    of: () => withCap(joint, { externals: [] }),
    finds: ["bookkeeping"],
  },
  {
    fault: "a cap that ends too early",
    of: () => withCap(joint, { inForce: { from: "0001-01-01", until: "2026-12-31" } }),
    finds: ["equality", "step"],
  },
  {
    fault: "a cap that only says what is usual",
    of: () => withCap(joint, { whenShort: "in principle" }),
    finds: ["equality", "step"],
  },
  {
    fault: "a cap that counts another grant of its own",
    of: () => withCap("alpha.cap1", { grants: ["alpha", "beta"] }),
    finds: ["bookkeeping"],
  },

  {
    fault: "an event is posted under another day than its award (of today, say)",
    of: () =>
      withArithmetic({
        posted: (award) => ({ ...arithmetic.posted(award), period: anyInt("today") }),
      }),
    finds: ["bookkeeping"],
  },
  {
    fault: "an event takes off from another day of a window",
    of: () =>
      withArithmetic({
        posted: (award) => ({ ...arithmetic.posted(award), day: anyInt("today") }),
      }),
    finds: ["bookkeeping"],
  },
  {
    fault: "an event is posted in the account of somebody else",
    of: () =>
      withArithmetic({
        posted: (award) => ({
          ...arithmetic.posted(award),
          facts: award.facts.map((_, place) => anyInt(`else ${place}`)),
        }),
      }),
    finds: ["bookkeeping"],
  },
  {
    fault: "an event adds what it should take off",
    of: () =>
      withArithmetic({
        posted: (award) =>
          arithmetic.posted({ ...award, before: award.after, after: award.before }),
      }),
    finds: ["bookkeeping"],
  },
  {
    fault: "what is reversed still counts",
    of: () =>
      withArithmetic({
        weight: (measure, award) =>
          arithmetic.weight(measure, measure === "money" ? { ...award, reversed: int(0) } : award),
      }),
    finds: ["bookkeeping"],
  },
  {
    fault: "a reversed award still counts as one",
    of: () =>
      withArithmetic({
        weight: (measure, award) =>
          arithmetic.weight(measure, measure === "awards" ? { ...award, reversed: int(0) } : award),
      }),
    finds: ["bookkeeping"],
  },
  {
    fault: "what is clawed back frees the room",
    of: () =>
      withArithmetic({
        weight: (measure, award) =>
          measure === "money"
            ? minus(arithmetic.weight(measure, award), award.clawedBack)
            : arithmetic.weight(measure, award),
      }),
    finds: ["bookkeeping"],
  },
  {
    fault: "a completed award stays open",
    of: () =>
      withArithmetic({
        weight: (measure, award) =>
          arithmetic.weight(measure, { ...award, completed: truth(false) }),
      }),
    finds: ["bookkeeping"],
  },
  {
    fault: "what is paid can be reversed",
    of: () =>
      withArithmetic({
        most: (event, award) =>
          arithmetic.most(event, event === "reverse" ? { ...award, paid: int(0) } : award),
      }),
    finds: ["award"],
  },
  {
    fault: "an event is not recorded",
    of: () => withArithmetic({ after: (_, award) => award }),
    finds: ["bookkeeping"],
  },
];

function arithmeticOfReduce(...[amount, room]: Parameters<CapArithmetic["withinRoom"]>) {
  return arithmetic.withinRoom(amount, room, false);
}

describe("which half of the proof finds a fault", () => {
  test.each(mutants)("$fault", async ({ of, finds }) => {
    expect([...(await found(of())).keys()].sort()).toEqual(finds);
  });
});
