import { floor, max, zero } from "../../src/exact/rational.ts";
import type { Cap } from "../../src/model/cap.ts";
import type { Policy } from "../../src/model/policy.ts";
import { fixedLimit } from "../../src/verify/prove/counter.ts";
import type {
  AwardStanding,
  CapArithmetic,
  Evaluator,
  EvaluatorCap,
} from "../../src/verify/smt/evaluator.ts";
import type { Int } from "../../src/verify/smt/terms.ts";
import {
  above,
  and,
  atMost,
  below,
  choose,
  floorDiv,
  int,
  larger,
  minus,
  not,
  plus,
  times,
  truth,
} from "../../src/verify/smt/terms.ts";

/** The evaluator that a compiler without faults would write, for mutants of it. */
export function evaluatorOf(policy: Policy): Evaluator {
  const caps = new Map(policy.caps.map((cap) => [cap, capOf(cap)]));
  const names = [...new Set(policy.grants.map(({ name }) => name))];
  const grants = names.map((name) => {
    const versions = policy.grants.filter((grant) => grant.name === name);
    const read = versions.map(({ inForce, rounding, caps: bound }) => ({
      name,
      inForce,
      unit: floor(max(zero, rounding.unit)),
      caps: bound.flatMap((cap) => caps.get(cap) ?? []),
    }));
    return [name, read] as const;
  });
  return { grants: new Map(grants), caps: [...caps.values()], arithmetic };
}

const capOf = (cap: Cap): EvaluatorCap => ({
  id: cap.id,
  measure: cap.limit.measure,
  scope: cap.scope.kind === "each" ? cap.scope.facts.map(({ name }) => name) : cap.scope.kind,
  period: cap.period,
  grants: cap.grants,
  externals: cap.externals.map(({ name }) => name),
  whenShort: cap.whenShort,
  inForce: cap.inForce,
  limit: fixedLimit(cap),
});

/** As the run time has it; a test of the reader holds the two together. */
export const arithmetic: CapArithmetic = {
  roomLeft: (limit, used, unit) =>
    choose(
      atMost(limit, used),
      int(0),
      unit.head.kind === "literal" && unit.head.text === "1"
        ? minus(limit, used)
        : times(floorDiv(minus(limit, used), unit), unit),
    ),
  withinRoom: (amount, room, refuses) =>
    choose(atMost(amount, room), amount, refuses ? int(0) : room),
  hasPlace: (limit, used) => below(used, limit),
  counted: (used, amount) => plus(used, amount),
  countedOne: (used, amount) => plus(used, choose(above(amount, int(0)), int(1), int(0))),
  weight: (measure, award) => {
    const left = leftOf(award);
    switch (measure) {
      case "money":
        return left;
      case "awards":
        return choose(above(left, int(0)), int(1), int(0));
      case "open awards":
        return choose(and(not(award.completed), below(award.clawedBack, left)), int(1), int(0));
    }
  },
  most: (event, award) => {
    const { clawedBack, paid } = award;
    const left = leftOf(award);
    switch (event) {
      case "reverse":
        return minus(left, larger(paid, clawedBack));
      case "clawback":
        return minus(left, clawedBack);
      case "pay":
        return larger(int(0), minus(minus(left, clawedBack), paid));
    }
  },
  posted: ({ facts, date, before, after }) => {
    const change = minus(after, before);
    const isNone = and(atMost(change, int(0)), atMost(int(0), change));
    return { facts, period: date, day: date, change: choose(isNone, int(0), change) };
  },
  after: (event, award, amount) => {
    switch (event) {
      case "complete":
        return { ...award, completed: truth(true) };
      case "reverse":
        return { ...award, reversed: plus(award.reversed, amount) };
      case "clawback":
        return { ...award, clawedBack: plus(award.clawedBack, amount) };
      case "pay":
        return { ...award, paid: plus(award.paid, amount) };
    }
  },
};

const leftOf = ({ amount, reversed }: AwardStanding): Int => minus(amount, reversed);
