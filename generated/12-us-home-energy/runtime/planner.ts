import {
  belongs,
  declarations,
  factsIn,
  isSamePer,
  isSameType,
  ownersOf,
  withOwners,
} from "./declared.ts";
import type { Binding, CapPlan, PerPlan, Plan, Post, Space, Subject, Version } from "./plan.ts";
import type { TallyPlan } from "./plan.ts";
import type { Cap, Fact, Grant, Policy } from "./policy.ts";
import { plainCapsOf } from "./plain.ts";
import { Tallies } from "./tally-plan.ts";

/** What follows from the policy alone, settled before any claim comes, for all its ledgers. */
export function planOf(policy: Policy): Plan {
  const known = plans.get(policy) ?? makePlan(policy);
  plans.set(policy, known);
  return known;
}

const plans = new WeakMap<Policy, Plan>();

function makePlan(policy: Policy): Plan {
  const planner = new Planner(policy);
  const { tallies } = planner;
  const pers = persOf(policy, tallies.spaces);
  const names = [...new Set(policy.grants.map(({ name }) => name)), ...policy.externals];
  const subjects = names.map((name, number) => planner.subject(name, number));
  return {
    policy,
    subjects,
    byName: new Map<unknown, Subject>(subjects.map((subject) => [subject.name, subject])),
    places: new Map(policy.facts.map(({ name, place }) => [name, place])),
    ownKeys: new Set(["grant", "id", "decided"]),
    tallies: tallies.all,
    spaces: tallies.spaces,
    readings: planner.readings,
    caps: planner.caps,
    pers,
    texts: planner.texts,
    retyped: retypedIn(policy.facts),
    merges: pers.some(({ merges }) => merges),
  };
}

/** Plans caps and grants once all that is counted is known. */
class Planner {
  readonly tallies = new Tallies();
  readonly texts: readonly string[];
  readonly readings: readonly TallyPlan[];
  readonly caps: readonly CapPlan[];
  readonly #policy: Policy;
  readonly #totals: ReadonlyMap<Grant, Version["totals"]>;

  constructor(policy: Policy) {
    const { tallies } = this;
    this.#policy = policy;
    this.texts = textsOf(policy);
    this.readings = policy.readings.map((reading) => tallies.ofReading(reading));
    this.caps = policy.caps.map((cap) => this.#cap(cap));
    this.#totals = new Map(policy.grants.map((grant) => [grant, tallies.ofTotals(grant)]));
  }

  subject(name: string, number: number): Subject {
    const policy = this.#policy;
    const posts = postsOf(this.tallies.all, name);
    const grants = policy.grants.filter((grant) => grant.name === name);
    return {
      name,
      number,
      isExternal: policy.externals.includes(name),
      versions: grants.map((grant) => this.#version(grant, posts)),
      posts,
      spaces: spacesOf(posts),
      facts: declarations(policy, []),
    };
  }

  #cap(cap: Cap): CapPlan {
    const facts = declarations(this.#policy, []);
    const isMoney = cap.measure === "money";
    return {
      cap,
      code: this.texts.indexOf(cap.id),
      from: cap.inForce.from,
      until: cap.inForce.until,
      isMoney,
      isProRata: cap.whenShort === "pro rata",
      refuses: !isMoney || cap.whenShort === "refuse",
      neverReduces: isMoney && cap.whenShort === "in principle",
      fixed: cap.limit.fixed ?? NaN,
      quick: cap.limit.quick,
      scopeFacts: factsIn(cap.scope).flatMap((fact) => withOwners(fact, facts)),
      tally: cap.scope === "claim" ? undefined : this.tallies.ofCap(cap),
    };
  }

  #version(grant: Grant, posts: readonly Post[]): Version {
    const facts = declarations(this.#policy, [...grant.states, ...(grant.mayState ?? [])]);
    const required = grant.states.flatMap((fact) => withOwners(fact, facts));
    const inOrder = grant.caps.map((cap) => this.#binding(cap, posts));
    const isAmountAlone = grant.less === undefined && grant.atLeast === undefined;
    const version = {
      grant,
      rounding: grant.rounding,
      quick: isAmountAlone ? grant.amount.quick : undefined,
      discretion: grant.discretion === true,
      hasTerms: grant.nothingBelow !== undefined || grant.payment !== undefined,
      facts,
      required,
      mayLackCapFacts: inOrder.some(({ plan }) => mayLackFacts(plan, required)),
      inOrder,
      bindings: [
        ...inOrder.filter(({ plan }) => !refusesWhole(plan)),
        ...inOrder.filter(({ plan }) => refusesWhole(plan)),
      ],
      inPrinciple: inOrder.filter(({ plan }) => plan.cap.whenShort === "in principle"),
      totals: this.#totals.get(grant),
    };
    return { ...version, plain: plainCapsOf(version) };
  }

  #binding(cap: Cap, posts: readonly Post[]): Binding {
    const plan = this.caps.find((each) => each.cap === cap);
    if (plan === undefined) throw new RangeError(`The policy has no cap ${cap.id}.`);
    const post = posts.find(({ tally }) => tally === plan.tally);
    return { plan, account: post?.account ?? -1 };
  }
}

/** An `or refuse` cap looks at what the normal caps leave (manual, section 4). */
const refusesWhole = ({ isMoney, refuses }: CapPlan): boolean => isMoney && refuses;

const mayLackFacts = ({ cap, scopeFacts }: CapPlan, required: readonly Fact[]): boolean =>
  cap.needs !== undefined ||
  cap.rankingNeeds !== undefined ||
  scopeFacts.some((fact) => required.every(({ place }) => place !== fact.place));

/** The names of choices come first, as evaluators have them; then whatever a result may name. */
function textsOf({ choices, caps, facts, grants }: Policy): readonly string[] {
  const conditions = grants.flatMap((grant) => grant.conditions);
  const ids = [...caps, ...conditions].map(({ id }) => id);
  return [...new Set([...choices, ...ids, ...facts.map(({ name }) => name)])];
}

/** The tallies that count the name, and where the account of each is among those of a claim. */
function postsOf(tallies: readonly TallyPlan[], name: string): readonly Post[] {
  const counting = tallies.filter(({ names }) => names.includes(name));
  const spaces = [...new Set(counting.map(({ space }) => space))];
  return counting.map((tally) => ({ tally, account: spaces.indexOf(tally.space) }));
}

const spacesOf = (posts: readonly Post[]): readonly Space[] => [
  ...new Set(posts.map(({ tally }) => tally.space)),
];

/** Each way in which a fact belongs to things or years, once. */
function persOf(policy: Policy, spaces: readonly Space[]): readonly PerPlan[] {
  const pers: PerPlan[] = [];
  const scopeFacts = spaces.flatMap(({ facts }) => facts);
  const last = declarations(policy, []);
  for (const fact of policy.facts.filter(belongs)) {
    if (pers.some((per) => isSamePer(per.fact, fact))) continue;
    const merges = scopeFacts.some((each) => each.type === "id" && isSamePer(each, fact));
    const same = policy.facts.filter((each) => isSamePer(each, fact));
    const isOneType = same.every((each) => isSameType(each, fact));
    pers.push({ fact, owners: ownersOf(fact, last), isOneType, merges });
  }
  return pers.sort((a, b) => a.fact.place - b.fact.place);
}

/** The places of the facts of which not all declarations are of one type. */
const retypedIn = (facts: readonly Fact[]): readonly number[] => [
  ...new Set(
    facts
      .filter((fact) => facts.some((each) => each.place === fact.place && !isSameType(each, fact)))
      .map(({ place }) => place),
  ),
];
