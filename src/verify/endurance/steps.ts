import type { PlainDate } from "../../exact/date.ts";
import { yearOf } from "../../exact/date.ts";
import type { Claim, RawMoney } from "../../model/claim.ts";
import type { Fact } from "../../model/fact.ts";
import type { Policy } from "../../model/policy.ts";
import { isIn } from "../audit/calendar.ts";
import type { Drawn } from "../properties/assemble.ts";
import { claim } from "../properties/assemble.ts";
import { edgesOf, near } from "../properties/edges.ts";
import type { Pool, Values } from "../properties/pool.ts";
import { poolsOf } from "../properties/pool.ts";
import type { EventAmount, Step } from "../properties/step.ts";
import type { Candidate } from "../properties/values.ts";
import type { Seeded } from "./seeded.ts";
import { seedOf } from "./seeded.ts";

/**
 * Draws sequences from the pools of a policy, as quickly as they are decided. In a long one new
 * enterprises and projects come again and again, so that caps are met until its end; some claims
 * come late, of those that were there before.
 */
export class Steps {
  readonly #policy: Policy;
  /** What sequences keep to: everything, or what one cap counts. */
  readonly #topics: readonly (readonly Pool[])[];

  /** Days on which something changes while the policy is in force. */
  readonly #edges: readonly PlainDate[];
  /** Of these, the ones around a leap day: years and months that begin there differ in length. */
  readonly #leapDays: readonly PlainDate[];

  constructor(policy: Policy) {
    this.#policy = policy;
    const pools = poolsOf(policy);
    this.#edges = edgesOf(policy).filter((day) => isIn(policy.term, day));
    const leapYears = new Set(this.#edges.filter(isLeapDay).map(yearOf));
    this.#leapDays = this.#edges.filter(
      (day) => leapYears.has(yearOf(day)) && ["02-28", "02-29", "03-01"].includes(day.slice(5)),
    );
    const counted = policy.caps.map(
      ({ grants, externals }) => new Set([...grants, ...externals.map(({ name }) => name)]),
    );
    const topics = counted.map((names) => pools.filter(({ name }) => names.has(name)));
    this.#topics = [pools, ...topics.filter(({ length }) => length > 0)];
  }

  draw(length: number, seeded: Seeded): readonly Step[] {
    const [all = [], ...rest] = this.#topics;
    const pools = rest.length === 0 || seeded.isOneIn(2) ? all : seeded.oneOf(rest);
    const salt = seeded.below(10_007);
    const ids = pools.flatMap(({ facts }) => facts.filter(({ type }) => type.kind === "id"));
    const mostlyNew = new Set(ids.filter(({ name }) => seedOf(salt, name) % 2 === 0));
    const homes = seeded.oneOf([[], this.#edges, this.#leapDays]);
    const home = homes.length === 0 ? undefined : seeded.oneOf(homes);
    const sequence = { salt, mostlyNew, home };
    return Array.from({ length }, (_, place) => this.#step(pools, { ...sequence, place }, seeded));
  }

  #step(pools: readonly Pool[], situation: Situation, seeded: Seeded): Step {
    const one = (): Claim => this.#claim(seeded.oneOf(pools), situation, seeded);
    const kind = seeded.below(16);
    if (kind < 9) return { kind: "claim", claim: one() };
    if (kind < 13) return eventStep(seeded);
    if (kind < 15) {
      return { kind: "round", claims: Array.from({ length: 1 + seeded.below(4) }, one) };
    }
    return { kind: "again", of: seeded.below(reach), isChanged: seeded.isOneIn(2) };
  }

  #claim(pool: Pool, situation: Situation, seeded: Seeded): Claim {
    const { name, facts, values, isExternal } = pool;
    const named = { ...situation, era: eraAt(situation.place, seeded) };
    const isLacking = !isExternal && seeded.isOneIn(40);
    return claim(this.#policy, name, {
      facts,
      drawn: facts.map((fact, at) => drawnFor(fact, values[at] ?? none, named, seeded)),
      date: dateFrom(situation.home === undefined ? pool : movedTo(situation.home, pool), seeded),
      decided: decisionFrom(pool, seeded),
      lacking: isLacking ? seeded.below(facts.length + 1) : -1,
      salt: situation.salt,
    });
  }
}

const isLeapDay = (day: PlainDate): boolean => day.endsWith("-02-29");

/** Where in its sequence a step stands, and what things of the sequence are like. */
interface Situation {
  readonly place: number;
  readonly salt: number;
  /** Ids that are a new one in most claims of the sequence. */
  readonly mostlyNew: ReadonlySet<Fact>;
  /** Where most claims of the sequence meet; undefined: where those of each grant always do. */
  readonly home: PlainDate | undefined;
}

const none: Values = { all: [], good: [] };

/** How many claims back an event or a repetition may look. */
const reach = 6;
const farReach = 200;

/** Steps until the next enterprises come. */
const eraLength = 40;

/** The first ones have no number, so that short sequences are plain. */
function eraAt(place: number, seeded: Seeded): string {
  const now = Math.floor(place / eraLength);
  const era = seeded.isOneIn(8) ? seeded.below(now + 1) : now;
  return era === 0 ? "" : String(era);
}

const eventStep = (seeded: Seeded): Step => ({
  kind: "event",
  event: seeded.oneOf(["reverse", "complete", "clawback", "pay"]),
  of: seeded.below(seeded.isOneIn(8) ? farReach : reach),
  amount: seeded.oneOf<EventAmount>(["all", "all", "half", "one", "all but one", "one too much"]),
});

type Dates = Pick<Pool, "home" | "close" | "edges">;

/** So that windows begin on leap days too, and at ends of years. */
function movedTo(home: PlainDate, pool: Pool): Dates {
  const known = datesOf.get(pool) ?? new Map<PlainDate, Dates>();
  datesOf.set(pool, known);
  const dates = known.get(home) ?? { home, close: near(home, pool.caps), edges: pool.edges };
  known.set(home, dates);
  return dates;
}

const datesOf = new WeakMap<Pool, Map<PlainDate, Dates>>();

/** Most claims meet in one period; the others stand at an edge. */
function dateFrom({ home, close, edges }: Dates, seeded: Seeded): PlainDate {
  const kind = seeded.below(10);
  if (kind < 5) return home;
  return seeded.oneOf(kind < 8 || edges.length === 0 ? close : edges);
}

function decisionFrom({ decisions, isExternal }: Pool, seeded: Seeded): RawMoney | undefined {
  if (decisions.length === 0 || (!isExternal && seeded.isOneIn(9))) return undefined;
  return seeded.oneOf(decisions);
}

/** Mostly one of the good values. */
function drawnFor(fact: Fact, values: Values, situation: Named, seeded: Seeded): Drawn {
  const { all, good } = values;
  const isGood = good.length > 0 && !seeded.isOneIn(24);
  const isPer = fact.per.length > 0 || fact.perYear;
  const value = seeded.oneOf(isGood ? good : all);
  return {
    value: fact.type.kind === "id" ? named(fact, value, situation, seeded) : value,
    steady: situation.salt % 2 === 0 ? largest(values) : good.length === 0 ? all : good,
    isSteady: isPer && !seeded.isOneIn(12),
  };
}

/**
 * Amounts that belong to a thing are budgets and prices, of which caps are a part: in every other
 * sequence they are large, so that these caps are reached after many awards rather than by the first.
 */
function largest(values: Values): readonly Candidate[] {
  const known = largestOf.get(values);
  if (known !== undefined) return known;
  const { all, good } = values;
  const candidates = good.length === 0 ? all : good;
  const sorted = candidates
    .filter(({ canonical }) => typeof canonical === "number")
    .sort((a, b) => Number(b.canonical) - Number(a.canonical));
  const found = sorted.length === 0 ? candidates : sorted.slice(0, 3);
  largestOf.set(values, found);
  return found;
}

const largestOf = new WeakMap<Values, readonly Candidate[]>();

interface Named extends Situation {
  readonly era: string;
}

/**
 * In every other sequence an id is mostly a new one, so that not everything is refused by the first
 * cap on each matter or project that a policy has.
 */
function named(fact: Fact, { raw }: Candidate, at: Named, seeded: Seeded): Candidate {
  const isNew = at.mostlyNew.has(fact) && !seeded.isOneIn(4);
  const suffix = isNew ? `n${at.place}` : at.era;
  const id = typeof raw === "string" ? raw + suffix : suffix;
  return { raw: id, canonical: id };
}
