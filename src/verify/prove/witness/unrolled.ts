import { yearOf } from "../../../exact/date.ts";
import type { PlainDate } from "../../../exact/date.ts";
import { floor, max, zero } from "../../../exact/rational.ts";
import type { Cap } from "../../../model/cap.ts";
import type { Period } from "../../../model/period.ts";
import type { Policy } from "../../../model/policy.ts";
import { quantityOf } from "../../audit/formula.ts";
import { isIn, windowFrom } from "../../audit/calendar.ts";
import type { CapArithmetic, Evaluator, EvaluatorCap } from "../../smt/evaluator.ts";
import type { Bool, Int } from "../../smt/terms.ts";
import {
  above,
  and,
  anyInt,
  atMost,
  below,
  choose,
  int,
  larger,
  minus,
  or,
  plus,
  same,
  truth,
} from "../../smt/terms.ts";
import type { Sample } from "./samples.ts";
import { recorded } from "./samples.ts";
import { keyOf } from "../place.ts";

/** One claim of a sequence: which sample, about which things, and what it gets. */
export interface Turn {
  /** The place of the sample in the list. */
  readonly sample: Int;
  /** By the names of id facts: which of the few things it is about. */
  readonly ids: Readonly<Record<string, Int>>;
  readonly award: Int;
}

/** How many things of a kind a sequence may be about. */
const things = 2;

/**
 * A sequence of claims upon an empty ledger, as the compiled text decides them. Nothing is kept
 * between claims but the claims: every counter is a sum over those before.
 */
export class Unrolled {
  readonly turns: Turn[] = [];
  readonly bounds: Bool[] = [];
  readonly #policy: Policy;
  readonly #evaluator: Evaluator;
  readonly #samples: readonly Sample[];
  readonly #idFacts: readonly string[];
  /** Ids that tell accounts of the cap apart; every claim is about another thing of all others. */
  readonly #isFresh: (fact: string) => boolean;
  readonly #dates: readonly PlainDate[];

  constructor(
    policy: Policy,
    evaluator: Evaluator,
    samples: readonly Sample[],
    chosenIds: readonly string[],
  ) {
    this.#policy = policy;
    this.#evaluator = evaluator;
    this.#samples = samples;
    this.#dates = [...new Set(samples.map(({ date }) => date))];
    const ids = policy.facts.filter(({ type }) => type.kind === "id").map(({ name }) => name);
    this.#idFacts = ids.filter((name) => chosenIds.includes(name));
    this.#isFresh = (name) => ids.includes(name) && !chosenIds.includes(name);
  }

  /** The open terms of every claim so far. */
  get inputs(): readonly Int[] {
    return this.turns.flatMap(({ sample, ids }) => [sample, ...Object.values(ids)]);
  }

  /** One more claim. Externals are recorded as they are. */
  grow(): void {
    const place = this.turns.length + 1;
    const sample = anyInt(`claim ${place}`);
    const ids = Object.fromEntries(
      this.#idFacts.map((fact) => [fact, anyInt(`claim ${place} ${fact}`)]),
    );
    this.bounds.push(
      atMost(int(0), sample),
      below(sample, int(this.#samples.length)),
      // The first claim is about the first thing: which, does not matter.
      ...Object.values(ids).flatMap((id) => [
        atMost(int(0), id),
        below(id, int(Math.min(place, things))),
      ]),
    );
    const turn = { sample, ids };
    const award = this.#bySample(sample, (each) => this.#awardOf(each, turn));
    this.turns.push({ ...turn, award });
  }

  /** That with the last claim the cap is exceeded, by its words. */
  isExceeded(cap: Cap): Bool {
    const last = this.turns.at(-1);
    if (last === undefined) return truth(false);
    return or(
      ...this.#samples.map((sample, place) => {
        const limit = this.#limitOf(cap, sample);
        const binds = cap.grants.includes(sample.grant) && isIn(cap.inForce, sample.date);
        if (!binds || limit === undefined) return truth(false);
        const counted = this.#counted(wordsOf(cap), last, sample, this.turns.slice(0, -1));
        const total = plus(counted, addedBy(cap.limit.measure, last.award));
        return and(
          same(last.sample, int(place)),
          above(last.award, int(0)),
          above(total, int(limit)),
        );
      }),
    );
  }

  /** That the last claim does not get what the rules give. */
  differs(caps: readonly Cap[]): Bool {
    const last = this.turns.at(-1);
    if (last === undefined) return truth(false);
    const due = this.#bySample(last.sample, (sample) => this.#dueOf(sample, last, caps));
    return or(below(last.award, due), above(last.award, due));
  }

  #bySample(which: Int, value: (sample: Sample) => Int): Int {
    return this.#samples.reduceRight(
      (otherwise, sample, place) => choose(same(which, int(place)), value(sample), otherwise),
      int(0),
    );
  }

  #awardOf(sample: Sample, turn: Omit<Turn, "award">): Int {
    const { arithmetic } = this.#evaluator;
    const versions = this.#evaluator.grants.get(sample.grant) ?? [];
    const version = versions.find(({ inForce }) => isIn(inForce, sample.date));
    if (version === undefined) return int(sample.worth);
    const met = version.caps.filter(({ inForce }) => isIn(inForce, sample.date));
    const inOrder = [...met.filter((cap) => !refusesWhole(cap)), ...met.filter(refusesWhole)];
    return inOrder.reduce((left, cap) => {
      const limit = cap.limit ?? this.#limitOf(this.#wordsOf(cap), sample) ?? 0n;
      const used = this.#counted(countingOf(cap, arithmetic), turn, sample, this.turns);
      if (cap.measure !== "money") {
        return choose(arithmetic.hasPlace(int(limit), used), left, int(0));
      }
      if (cap.whenShort === "in principle") return left;
      const room = arithmetic.roomLeft(int(limit), used, int(version.unit));
      return arithmetic.withinRoom(left, room, cap.whenShort === "refuse");
    }, int(sample.worth));
  }

  /** Section 4, "The order for one claim". */
  #dueOf(sample: Sample, turn: Turn, caps: readonly Cap[]): Int {
    const before = this.turns.slice(0, -1);
    const met = caps.filter(
      (cap) => cap.grants.includes(sample.grant) && isIn(cap.inForce, sample.date),
    );
    const refusing = met.filter(
      (cap) => cap.limit.measure === "money" && cap.whenShort === "refuse",
    );
    const inOrder = [...met.filter((cap) => !refusing.includes(cap)), ...refusing];
    const [unit] = [...this.#evaluator.grants.values()].flat().map((version) => version.unit);
    return inOrder.reduce((left, cap) => {
      const limit = int(this.#limitOf(cap, sample) ?? 0n);
      const counted = this.#counted(wordsOf(cap), turn, sample, before);
      const room = larger(int(0), minus(limit, counted));
      if (cap.limit.measure !== "money") return choose(above(room, int(0)), left, int(0));
      if (cap.whenShort === "in principle") return left;
      const rounded = this.#evaluator.arithmetic.roomLeft(room, int(0), int(unit ?? 1n));
      return choose(atMost(left, room), left, cap.whenShort === "refuse" ? int(0) : rounded);
    }, int(sample.worth));
  }

  /** The cap of the model that the text's cap is a copy of. */
  #wordsOf({ id }: EvaluatorCap): Cap | undefined {
    return this.#policy.caps.find((cap) => cap.id === id);
  }

  #limitOf(cap: Cap | undefined, sample: Sample): bigint | undefined {
    if (cap === undefined) return undefined;
    const { limit } = cap;
    const formula = limit.measure === "money" ? limit.amount : limit.count;
    const facts = recorded(this.#policy, sample);
    const value = quantityOf(formula, { facts, date: sample.date });
    return value && floor(max(zero, value));
  }

  /** What a cap counts, for a claim of this sample, of the claims before it. */
  #counted(
    cap: Counting,
    { ids }: Omit<Turn, "award">,
    { date, facts }: Sample,
    before: readonly Turn[],
  ): Int {
    const { scope, measure, period } = cap;
    if (scope === "claim") return int(0);
    const names = scope === "everyone" ? [] : scope;
    if (names.some((name) => this.#isFresh(name))) return int(0);
    const sharing = (turn: Turn, isWithin: (day: PlainDate) => boolean): Bool =>
      and(
        ...names.map((name) => this.#sameThing(name, turn, ids[name], facts[name]?.canonical)),
        or(
          ...this.#samples.flatMap((sample, place) =>
            cap.counts.includes(sample.grant) && isWithin(sample.date)
              ? [same(turn.sample, int(place))]
              : [],
          ),
        ),
      );
    const total = (isWithin: (day: PlainDate) => boolean): Int =>
      before.reduce(
        (used, turn) => choose(sharing(turn, isWithin), cap.add(used, turn.award), used),
        int(0),
      );
    if (measure === "consecutive years") {
      return this.#run(yearOf(date), (year) =>
        or(
          ...before.map((turn) =>
            and(
              sharing(turn, (day) => yearOf(day) === year),
              above(turn.award, int(0)),
            ),
          ),
        ),
      );
    }
    return windowsAround(period, date, this.#dates).map(total).reduce(larger, int(0));
  }

  /** Both about the same thing; of what is no id, both state the same. */
  #sameThing(name: string, turn: Turn, id: Int | undefined, value: unknown): Bool {
    const other = turn.ids[name];
    if (id !== undefined && other !== undefined) return same(other, id);
    return or(
      ...this.#samples.flatMap(({ facts }, place) =>
        facts[name]?.canonical === value ? [same(turn.sample, int(place))] : [],
      ),
    );
  }

  /** How many years beside its own the unbroken run has that contains the year. */
  #run(year: number, has: (year: number) => Bool): Int {
    const years = this.#dates.map(yearOf);
    const along = (at: number, by: number): Int =>
      at < Math.min(...years) || at > Math.max(...years)
        ? int(0)
        : choose(has(at), plus(int(1), along(at + by, by)), int(0));
    return plus(along(year - 1, -1), along(year + 1, 1));
  }
}

/** What a cap of either side counts. */
interface Counting {
  readonly measure: EvaluatorCap["measure"];
  readonly scope: EvaluatorCap["scope"];
  readonly period: Period;
  readonly counts: readonly string[];
  readonly add: (used: Int, award: Int) => Int;
}

const wordsOf = (cap: Cap): Counting => ({
  measure: cap.limit.measure,
  scope: keyOf(cap.scope),
  period: cap.period,
  counts: [...cap.grants, ...cap.externals.map(({ name }) => name)],
  add: (used, award) => plus(used, addedBy(cap.limit.measure, award)),
});

const countingOf = (
  { measure, scope, period, grants, externals }: EvaluatorCap,
  { counted, countedOne }: CapArithmetic,
): Counting => ({
  measure,
  scope,
  period,
  counts: [...grants, ...externals],
  add: measure === "money" ? counted : countedOne,
});

const refusesWhole = ({ measure, whenShort }: EvaluatorCap): boolean =>
  measure === "money" && whenShort === "refuse";

const addedBy = (measure: EvaluatorCap["measure"], award: Int): Int =>
  measure === "money" ? award : choose(above(award, int(0)), int(1), int(0));

/** Windows that start on one of the days, and contain the date. */
function windowsAround(
  period: Period,
  date: PlainDate,
  dates: readonly PlainDate[],
): readonly ((day: PlainDate) => boolean)[] {
  const starts = period.kind === "rolling" || period.kind === "fiscal window" ? dates : [date];
  return [date, ...starts]
    .map((start) => windowFrom(period, start))
    .filter((window) => isIn(window, date))
    .map((window) => (day) => isIn(window, day));
}
