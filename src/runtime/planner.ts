import { isWindowed } from "./period.ts";
import type {
  Binding,
  Measure,
  PerPlan,
  Plan,
  Post,
  Space,
  Subject,
  TallyPlan,
  Totals,
  Version,
} from "./plan.ts";
import type { Cap, Fact, Grant, LedgerReading, Period, Policy, Scope } from "./policy.ts";

/** What follows from the policy alone, settled before any claim comes. */
export function planOf(policy: Policy): Plan {
  const tallies = new Tallies();
  const readings = policy.readings.map((reading) => tallies.ofReading(reading));
  const counting = policy.caps.filter(({ scope }) => scope !== "claim");
  const caps = new Map(counting.map((cap) => [cap, tallies.ofCap(cap)]));
  const totals = new Map(policy.grants.map((grant) => [grant, tallies.ofTotals(grant)]));
  const named = (name: string, number: number): Subject => {
    const posts = postsOf(tallies.all, name);
    const grants = policy.grants.filter((grant) => grant.name === name);
    return {
      name,
      number,
      isExternal: policy.externals.includes(name),
      versions: grants.map((grant) => versionOf(policy, grant, posts, caps, totals.get(grant))),
      posts,
      spaces: [...new Set(posts.map(({ tally }) => tally.space))],
      facts: declarations(policy, []),
    };
  };
  const names = [...new Set(policy.grants.map(({ name }) => name)), ...policy.externals];
  const subjects = names.map(named);
  return {
    policy,
    subjects,
    byName: new Map<unknown, Subject>(subjects.map((subject) => [subject.name, subject])),
    keys: new Set(["grant", "id", "decided", ...policy.facts.map(({ name }) => name)]),
    tallies: tallies.all,
    spaces: tallies.spaces,
    readings,
    caps,
    pers: persOf(policy, tallies.spaces),
  };
}

/** Gives equal tallies, and equal spaces, one number. */
class Tallies {
  readonly all: TallyPlan[] = [];
  readonly spaces: Space[] = [];

  ofCap({ measure, grants, externals, scope, period }: Cap): TallyPlan {
    const names = [...grants, ...externals];
    switch (measure) {
      case "money":
        return this.#add("awarded", names, scope, period);
      case "awards":
      case "open awards":
        return this.#add(measure, names, scope, period);
      case "consecutive years":
        return this.#add("awards", names, scope, { kind: "lifetime" }, { kept: "days" });
    }
  }

  ofReading(reading: LedgerReading): TallyPlan {
    const { measure, fact, grants, externals, scope, period } = reading;
    const names = [...grants, ...externals];
    switch (measure) {
      case "awarded":
      case "paid":
      case "awards":
        return this.#add(measure, names, scope, period);
      case "years awarded":
        return this.#add("awards", names, scope, period, { kept: "days" });
      case "sum":
        return this.#add("fact", names, scope, period, fact === undefined ? {} : keptOf(fact));
    }
  }

  ofTotals({ name, accumulated }: Grant): Totals | undefined {
    if (accumulated === undefined) return undefined;
    const { scope, period } = accumulated;
    return {
      facts: accumulated.totals.map((fact) => ({
        fact,
        tally: this.#add("fact", [name], scope, period, keptOf(fact)),
      })),
      workedOut: this.#add("worked out", [name], scope, period),
    };
  }

  #add(
    measure: Measure,
    names: readonly string[],
    scope: Scope,
    period: Period,
    more: { readonly kept?: TallyPlan["kept"]; readonly fact?: Fact } = {},
  ): TallyPlan {
    const space = this.#space(factsIn(scope), period);
    const kept = more.kept ?? (isWindowed(period) ? "days" : "sums");
    const number = this.all.length;
    const plan = { number, measure, fact: more.fact, kept, names, space, period };
    const known = this.all.find((each) => isSameTally(each, plan));
    if (known === undefined) this.all.push(plan);
    return known ?? plan;
  }

  #space(facts: readonly Fact[], period: Period): Space {
    const parts: Period = period.kind === "calendar" ? period : { kind: "lifetime" };
    const known = this.spaces.find(
      (space) => isSameFacts(space.facts, facts) && isSamePeriod(space.period, parts),
    );
    if (known !== undefined) return known;
    const space = { number: this.spaces.length, facts, period: parts };
    this.spaces.push(space);
    return space;
  }
}

/** Sums of exact decimals are made from their entries. */
const keptOf = (fact: Fact): { readonly fact: Fact; readonly kept?: "entries" } =>
  fact.type === "number" || fact.type === "percent" ? { fact, kept: "entries" } : { fact };

const isSameTally = (a: TallyPlan, b: TallyPlan): boolean =>
  a.measure === b.measure &&
  a.fact?.place === b.fact?.place &&
  a.kept === b.kept &&
  a.space === b.space &&
  isSamePeriod(a.period, b.period) &&
  a.names.join() === b.names.join();

const isSameFacts = (a: readonly Fact[], b: readonly Fact[]): boolean =>
  a.length === b.length && a.every((fact, index) => fact === b[index]);

const isSamePeriod = (a: Period, b: Period): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The tallies that count the name, and where the account of each is among those of a claim. */
function postsOf(tallies: readonly TallyPlan[], name: string): readonly Post[] {
  const counting = tallies.filter(({ names }) => names.includes(name));
  const spaces = [...new Set(counting.map(({ space }) => space))];
  return counting.map((tally) => ({ tally, account: spaces.indexOf(tally.space) }));
}

function versionOf(
  policy: Policy,
  grant: Grant,
  posts: readonly Post[],
  caps: Plan["caps"],
  totals: Totals | undefined,
): Version {
  const facts = declarations(policy, [...grant.states, ...(grant.mayState ?? [])]);
  const required = grant.states.flatMap((fact) => withOwners(fact, facts));
  const bindings = grant.caps.map((cap) => bindingOf(cap, caps.get(cap), posts, facts));
  return {
    grant,
    facts,
    required,
    mayLackCapFacts: bindings.some((binding) => mayLackFacts(binding, required)),
    inOrder: bindings,
    bindings: [
      ...bindings.filter(({ cap }) => !refusesWhole(cap)),
      ...bindings.filter(({ cap }) => refusesWhole(cap)),
    ],
    totals,
  };
}

/** An `or refuse` cap looks at what the normal caps leave (manual, section 4). */
const refusesWhole = ({ measure, whenShort }: Cap): boolean =>
  measure === "money" && whenShort === "refuse";

function bindingOf(
  cap: Cap,
  tally: TallyPlan | undefined,
  posts: readonly Post[],
  facts: readonly Fact[],
): Binding {
  const account = posts.find((post) => post.tally === tally)?.account ?? -1;
  const scopeFacts = factsIn(cap.scope).flatMap((fact) => withOwners(fact, facts));
  return { cap, inForce: cap.inForce, tally, scopeFacts, account };
}

const mayLackFacts = ({ cap, scopeFacts }: Binding, required: readonly Fact[]): boolean =>
  cap.needs !== undefined ||
  cap.rankingNeeds !== undefined ||
  scopeFacts.some((fact) => required.every(({ place }) => place !== fact.place));

/** The facts whose values a scope keeps apart. */
export const factsIn = (scope: Scope): readonly Fact[] => (typeof scope === "string" ? [] : scope);

/** One declaration of each name: what is used, else the last one of the document. */
export function declarations({ facts }: Policy, used: readonly Fact[]): readonly Fact[] {
  const byPlace: Fact[] = [];
  for (const fact of [...facts, ...used]) byPlace[fact.place] = fact;
  return byPlace;
}

/** A fact and the facts that its value belongs to, and theirs. */
export function withOwners(fact: Fact, facts: readonly Fact[]): readonly Fact[] {
  const found = new Set([fact]);
  for (const each of found) ownersOf(each, facts).forEach((owner) => found.add(owner));
  return [...found];
}

const ownersOf = ({ per = [] }: Fact, facts: readonly Fact[]): readonly Fact[] =>
  per.flatMap((name) => facts.filter((fact) => fact.name === name));

/** Each way in which a fact belongs to things or years, once. */
function persOf(policy: Policy, spaces: readonly Space[]): readonly PerPlan[] {
  const pers: PerPlan[] = [];
  const scopeFacts = spaces.flatMap(({ facts }) => facts);
  const last = declarations(policy, []);
  for (const fact of policy.facts.filter(belongs)) {
    if (pers.some((per) => isSamePer(per.fact, fact))) continue;
    const merges = scopeFacts.some((each) => each.type === "id" && isSamePer(each, fact));
    pers.push({ fact, owners: ownersOf(fact, last), merges });
  }
  return pers.sort((a, b) => a.fact.place - b.fact.place);
}

/** Whether a fact belongs to a thing or a year. */
export const belongs = ({ per, perYear }: Fact): boolean => per !== undefined || perYear === true;

/** Whether two declarations of one fact let it belong to the same. */
export const isSamePer = (a: Fact, b: Fact): boolean =>
  a.place === b.place && a.perYear === b.perYear && String(a.per) === String(b.per);
