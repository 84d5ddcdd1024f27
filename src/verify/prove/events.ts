import type {
  AwardStanding,
  CapArithmetic,
  Evaluator,
  EvaluatorCap,
  LedgerEventKind,
  Posted,
} from "../smt/evaluator.ts";
import type { Obligation, Part } from "../smt/obligation.ts";
import type { Bool, Int } from "../smt/terms.ts";
import {
  above,
  and,
  anyBool,
  anyInt,
  atMost,
  below,
  choose,
  implies,
  int,
  larger,
  minus,
  not,
  plus,
  same,
  truth,
} from "../smt/terms.ts";
import { around } from "./around.ts";
import type { Change, Counter } from "./counter.ts";
import { countedByText, countedByWords, isStillInStep } from "./counter.ts";
import type { Place } from "./place.ts";
import { factsOf, isWindowed } from "./place.ts";

/**
 * Events upon an award of a grant or an external: reversed, clawed back, paid, completed. No event
 * takes more than the manual allows (section 9), every counter still equals what its words count,
 * and none of them has grown.
 */
export function eventsObligation(
  of: string,
  name: string,
  counters: readonly Counter[],
  { arithmetic }: Evaluator,
): Obligation {
  const { kept, award, other, inStep } = around(of, counters);
  const amount = anyInt("event amount");
  return {
    name,
    asks: {
      en: `Can what happens to an award of ${of} leave a counter out of step?`,
      zh: `“${of}”的资助发生撤销、追回、拨付或完成后，所记累计数是否会不准？`,
    },
    hypotheses: [
      isSound(standing),
      not(isWhollyReversed(standing)),
      above(amount, int(0)),
      ...inStep,
    ],
    conclusion: events.flatMap((event) => {
      const isAllowed = isTaken(event, amount, arithmetic);
      return afterEvent({ event, amount, of, award, other }, kept, arithmetic).map((part) => ({
        ...part,
        holds: implies(isAllowed, part.holds),
      }));
    }),
    possible: and(...events.map((event) => isTaken(event, amount, arithmetic))),
    inputs: [amount, ...standingInputs],
  };
}

const events: readonly LedgerEventKind[] = ["reverse", "clawback", "pay", "complete"];

/** Whether the text takes the event. */
const isTaken = (event: LedgerEventKind, amount: Int, { most }: CapArithmetic): Bool =>
  event === "complete" ? truth(true) : atMost(amount, most(event, standing));

interface Event {
  readonly event: LedgerEventKind;
  readonly amount: Int;
  readonly of: string;
  readonly award: Place;
  readonly other: Place;
}

function afterEvent(
  { event, amount, of, award, other }: Event,
  kept: readonly Counter[],
  arithmetic: CapArithmetic,
): readonly Part[] {
  const after = arithmetic.after(event, standing, amount);
  const byRules = afterByRules(event, standing, amount);
  const parts = kept.map(({ cap, ...counter }): Part => {
    const { measure } = cap.limit;
    const change = minus(weightByRules(measure, byRules), weightByRules(measure, standing));
    const byWords = countedByWords(cap, of) ? change : int(0);
    const byText = textChange(counter.kept, of, award, after, arithmetic);
    const stays = isStillInStep({ cap, ...counter }, other, award, { byWords, ...byText });
    return { cap: cap.id, half: "bookkeeping", holds: and(stays, atMost(byWords, int(0))) };
  });
  const isWithin = and(isWithinRules(event, amount), isSound(after));
  return [{ cap: "", half: "award", holds: isWithin }, ...parts];
}

/** Where and by how much the text changes the counter: by what the award counts for less. */
function textChange(
  kept: EvaluatorCap | undefined,
  of: string,
  award: Place,
  after: AwardStanding,
  { weight, posted }: CapArithmetic,
): Pick<Change, "byText" | "textAt"> {
  if (kept === undefined || !countedByText(kept, of)) return { byText: (used) => used };
  const measure = kept.measure === "consecutive years" ? "awards" : kept.measure;
  const facts = factsOf(kept.scope);
  const found = posted({
    facts: facts.map((fact) => award.fact(fact)),
    date: award.date,
    before: weight(measure, standing),
    after: weight(measure, after),
  });
  return {
    byText: (used) => plus(used, found.change),
    textAt: placeOf(found, facts, keepsDays(kept)),
  };
}

/** Counters of windows and of runs of years keep days, all others an account a period. */
const keepsDays = ({ measure, period }: EvaluatorCap): boolean =>
  measure === "consecutive years" || isWindowed(period);

const placeOf = (
  { facts, period, day }: Posted,
  names: readonly string[],
  days: boolean,
): Place => ({
  fact: (name) => facts[names.indexOf(name)] ?? int(0),
  date: days ? day : period,
  inputs: [],
});

/** Any award, with anything that may have become of it. */
const standing: AwardStanding = {
  amount: anyInt("awarded"),
  reversed: anyInt("reversed"),
  clawedBack: anyInt("clawed back"),
  paid: anyInt("paid"),
  completed: anyBool("completed"),
};
const standingInputs = Object.values(standing);

/** Nothing below 0, and no more reversed, clawed back or paid than there is. */
const isSound = ({ amount, reversed, clawedBack, paid }: AwardStanding): Bool =>
  and(
    ...[amount, reversed, clawedBack, paid].map((each) => atMost(int(0), each)),
    atMost(plus(reversed, clawedBack), amount),
    atMost(plus(reversed, paid), amount),
  );

const leftOf = ({ amount, reversed }: AwardStanding): Int => minus(amount, reversed);

const isWhollyReversed = (award: AwardStanding): Bool =>
  and(above(award.amount, int(0)), same(leftOf(award), int(0)));

/** The table of the manual, section 9. */
function isWithinRules(event: LedgerEventKind, amount: Int): Bool {
  const { clawedBack, paid } = standing;
  const left = leftOf(standing);
  switch (event) {
    case "complete":
      return truth(true);
    case "reverse":
      return atMost(amount, minus(left, larger(paid, clawedBack)));
    case "clawback":
      return atMost(amount, minus(left, clawedBack));
    case "pay":
      return atMost(amount, minus(left, plus(clawedBack, paid)));
  }
}

function afterByRules(event: LedgerEventKind, award: AwardStanding, amount: Int): AwardStanding {
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
}

type Measure = Counter["cap"]["limit"]["measure"];

/** What an award counts for, by the words of section 4, "What counts". */
function weightByRules(measure: Measure, award: AwardStanding): Int {
  const left = leftOf(award);
  switch (measure) {
    case "money":
      return left;
    case "awards":
    case "consecutive years":
      return choose(above(left, int(0)), int(1), int(0));
    case "open awards": {
      const isOpen = and(not(award.completed), below(award.clawedBack, left));
      return choose(isOpen, int(1), int(0));
    }
  }
}
