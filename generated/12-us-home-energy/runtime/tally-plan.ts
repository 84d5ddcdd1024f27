import { factsIn } from "./declared.ts";
import { isWindowed } from "./period.ts";
import type { Measure, Space, TallyPlan, Totals } from "./plan.ts";
import type { Cap, Fact, Grant, LedgerReading, Period, Scope } from "./policy.ts";

/** Gives equal tallies, and equal spaces, one number. */
export class Tallies {
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
        return this.#add("awards", names, scope, { kind: "lifetime" }, { kept: "years" });
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
        return this.#add("awards", names, scope, period, {
          kept: isWindowed(period) ? "days" : "years",
        });
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
    const counts = countsOf[measure];
    const plan = { number, measure, counts, fact: more.fact, kept, names, space, period };
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

const countsOf: Readonly<Record<Measure, TallyPlan["counts"]>> = {
  awarded: "amount",
  awards: "one",
  "open awards": "one",
  paid: "other",
  fact: "other",
  "worked out": "other",
};

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
