import type { OutputFile } from "../../emit/output.ts";
import type { AwardStanding, CapArithmetic, LedgerEventKind } from "../smt/evaluator.ts";
import { anyBool, anyInt, int } from "../smt/terms.ts";
import { withFields } from "./arguments.ts";
import { Calls } from "./calls.ts";
import { postedIn } from "./event-posting.ts";
import type { Value } from "./values.ts";
import { absent, applied, record } from "./values.ts";

/**
 * The arithmetic of caps and of counting, read back from the text of the run time. Each function is
 * worked out anew for the terms that it is given; it throws what is outside of what can be read.
 */
export function arithmeticOf(files: readonly OutputFile[]): CapArithmetic {
  const calls = new Calls(files);
  const of = (name: string, ...given: readonly Value[]): Value =>
    calls.call("cap-arithmetic", name, given).value;
  return {
    roomLeft: (limit, used, unit) =>
      calls.intOf(of("roomLeft", calls.int(limit), calls.int(used), calls.int(unit))),
    withinRoom: (amount, room, refuses) =>
      calls.intOf(of("withinRoom", calls.int(amount), calls.int(room), boolean(refuses))),
    hasPlace: (limit, used) => calls.boolOf(of("hasPlace", calls.int(limit), calls.int(used))),
    counted: (used, amount) => calls.intOf(of("counted", calls.int(used), calls.int(amount))),
    countedOne: (used, amount) =>
      calls.intOf(of("counted", calls.int(used), of("asOne", calls.int(amount)))),
    ...eventsIn(calls),
    posted: postedIn(files),
  };
}

/** What an award counts for as things stand, and what events make of it. */
function eventsIn(calls: Calls): Pick<CapArithmetic, "weight" | "most" | "after"> {
  return {
    weight: (measure, award) => {
      const plan = record({
        measure: text(measure === "money" ? "awarded" : measure),
        fact: absent,
        kept: text("sums"),
      });
      const given = [plan, absent, standing(award, calls), books(award, calls)];
      return calls.intOf(calls.call("weight", "weightOfAward", given).value);
    },
    most: (event, award) => {
      const given = [text(entryKinds[event]), absent, books(award, calls)];
      return calls.intOf(calls.call("event", "mostOf", given).value);
    },
    after: (event, award, amount) => {
      const kind = calls.constant("entries", entryConstants[event]);
      const given = [standing(award, calls), kind, calls.int(amount)];
      return {
        amount: award.amount,
        ...standingTerms(calls.call("standings", "after", given).value, calls),
      };
    },
  };
}

const entryKinds = { reverse: "reversed", clawback: "clawed back", pay: "paid" } as const;

const entryConstants: Record<LedgerEventKind, string> = {
  complete: "completed",
  reverse: "reversed",
  clawback: "clawedBack",
  pay: "paid",
};

const text = (value: string): Value => ({ kind: "text", value });
const boolean = (value: boolean): Value => ({ kind: "boolean", value });

/** What the run time keeps of an award beside its amount. */
const standing = (award: AwardStanding, calls: Calls): Value =>
  record({
    reversed: calls.int(award.reversed),
    clawedBack: calls.int(award.clawedBack),
    paid: calls.int(award.paid),
    completed: calls.bool(award.completed),
  });

function standingTerms(value: Value, calls: Calls): Omit<AwardStanding, "amount"> {
  const { fields } = withFields(value, ["reversed", "clawedBack", "paid", "completed"]);
  return {
    reversed: calls.intOf(fields.get("reversed")),
    clawedBack: calls.intOf(fields.get("clawedBack")),
    paid: calls.intOf(fields.get("paid")),
    completed: calls.boolOf(fields.get("completed")),
  };
}

/** Books that hold this award. */
const books = (award: AwardStanding, calls: Calls): Value =>
  record({
    entries: record({ amount: applied(() => calls.int(award.amount)) }),
    standings: record({ of: applied(() => standing(award, calls)) }),
  });

/** Works every function out once, so that what is outside of what can be read is found at once. */
export function tryArithmetic(arithmetic: CapArithmetic): void {
  const [a, b] = [anyInt("a"), anyInt("b")];
  arithmetic.roomLeft(a, b, int(1));
  for (const refuses of [true, false]) arithmetic.withinRoom(a, b, refuses);
  arithmetic.hasPlace(a, b);
  arithmetic.counted(a, b);
  arithmetic.countedOne(a, b);
  const award = { amount: a, reversed: a, clawedBack: a, paid: a, completed: anyBool("c") };
  for (const measure of ["money", "awards", "open awards"] as const) {
    arithmetic.weight(measure, award);
  }
  for (const event of ["reverse", "clawback", "pay"] as const) arithmetic.most(event, award);
  arithmetic.posted({ facts: [a], date: a, before: a, after: b });
  for (const event of ["complete", "reverse", "clawback", "pay"] as const) {
    arithmetic.after(event, award, b);
  }
}
