import type { OutputFile } from "../../emit/output.ts";
import type { CapArithmetic } from "../smt/evaluator.ts";
import type { Obligation } from "../smt/obligation.ts";
import type { Bool, Int } from "../smt/terms.ts";
import {
  and,
  anyInt,
  atLeast,
  atMost,
  below,
  choose,
  implies,
  int,
  minus,
  modulo,
  or,
  plus,
  same,
  smaller,
  truth,
} from "../smt/terms.ts";
import { Calls } from "./calls.ts";
import { arithmeticOf } from "./cap-arithmetic.ts";
import { mostSafe } from "./course.ts";

/**
 * That the arithmetic of caps, as the text of the run time has it, is what the manual says (section
 * 4), for all amounts that a `number` holds. Units are those that awards are rounded to.
 */
export function arithmeticEqualities(
  files: readonly OutputFile[],
  units: readonly bigint[],
): readonly Obligation[] {
  const arithmetic = arithmeticOf(files);
  return [
    ...units.map((unit) => roomLeft(arithmetic, unit, isSafe(files, unit))),
    withinRoom(arithmetic),
    hasPlace(arithmetic),
    counted(arithmetic),
    countedOne(arithmetic),
  ];
}

const amount = anyInt("amount");
const room = anyInt("room");
const limit = anyInt("limit");
const used = anyInt("used");

/** Nothing where the limit is used up; else the most whole units that fit, by safe steps alone. */
function roomLeft({ roomLeft: left }: CapArithmetic, unit: bigint, safe: Bool): Obligation {
  const found = left(limit, used, int(unit));
  const rest = minus(minus(limit, used), found);
  const isMost = and(
    atMost(int(0), found),
    same(modulo(found, int(unit)), int(0)),
    atMost(int(0), rest),
    below(rest, int(unit)),
  );
  return arithmeticEquality(
    `roomLeft.${unit}`,
    [limit, used],
    [implies(atMost(limit, used), same(found, int(0))), or(atMost(limit, used), isMost), safe],
  );
}

/** The amount as far as there is room, or nothing of what does not fit. */
const withinRoom = ({ withinRoom: within }: CapArithmetic): Obligation =>
  arithmeticEquality(
    "withinRoom",
    [amount, room],
    [
      same(within(amount, room, false), smaller(amount, room)),
      same(within(amount, room, true), choose(atMost(amount, room), amount, int(0))),
    ],
  );

const hasPlace = ({ hasPlace: has }: CapArithmetic): Obligation => {
  const fits = atMost(plus(used, int(1)), limit);
  const found = has(limit, used);
  return arithmeticEquality(
    "hasPlace",
    [limit, used],
    [implies(found, fits), implies(fits, found)],
  );
};

/** The run time looks by itself whether the sum has become too large for a `number`. */
const counted = ({ counted: sum }: CapArithmetic): Obligation =>
  arithmeticEquality("counted", [used, amount], [same(sum(used, amount), plus(used, amount))]);

const countedOne = ({ countedOne: sum }: CapArithmetic): Obligation =>
  arithmeticEquality(
    "countedOne",
    [used, amount],
    [
      implies(same(amount, int(0)), same(sum(used, amount), used)),
      or(same(amount, int(0)), same(sum(used, amount), plus(used, int(1)))),
    ],
  );

const arithmeticEquality = (
  name: string,
  given: readonly Int[],
  holds: readonly Bool[],
): Obligation => ({
  name: `cap-arithmetic.${name}`,
  asks: {
    en: `Is ${name} of the run time another function than the manual has?`,
    zh: `运行时的${name}是否与使用手册所述不同？`,
  },
  hypotheses: given.flatMap((each) => [atLeast(each, int(0)), atMost(each, int(mostSafe))]),
  conclusion: holds.map((each) => ({ cap: "", half: "equality", holds: each })),
  possible: truth(true),
  inputs: given,
});

/** Every step of number code on the way to the room is exact. */
function isSafe(files: readonly OutputFile[], unit: bigint): Bool {
  const calls = new Calls(files);
  const given = [calls.int(limit), calls.int(used), calls.int(int(unit))];
  return calls.safetyOf(calls.call("cap-arithmetic", "roomLeft", given));
}
