import type { PlainDate } from "../../exact/date.ts";
import { floor, max, zero } from "../../exact/rational.ts";
import type { Cap } from "../../model/cap.ts";
import type { CanonicalValue, ClaimEntry } from "../../model/entry.ts";
import type { Fact } from "../../model/fact.ts";
import type { Award } from "./award.ts";
import { valueOf } from "./award.ts";
import { isIn, windowFrom } from "./calendar.ts";
import type { Finding } from "./finding.ts";
import { quantityOf } from "./formula.ts";
import { Group } from "./group.ts";
import { partOf, totalKey } from "./totals.ts";

/** Everything that one cap counts, grouped by the values of its scope and by period. */
export class CapBook {
  readonly cap: Cap;
  readonly #names: ReadonlySet<string>;
  readonly #externals: ReadonlySet<string>;
  readonly #facts: readonly Fact[];
  readonly #groups = new Map<string, Group>();
  readonly #groupsOf = new Map<Award, Set<Group>>();
  readonly #lacking = new Set<Award>();

  constructor(cap: Cap) {
    this.cap = cap;
    this.#externals = new Set(cap.externals.map(({ name }) => name));
    this.#names = new Set([...cap.grants, ...this.#externals]);
    this.#facts = cap.scope.kind === "each" ? cap.scope.facts : [];
  }

  counts({ grant }: ClaimEntry): boolean {
    return this.#names.has(grant);
  }

  /** Whether the cap is in force on the date. */
  speaksOn(date: PlainDate): boolean {
    return isIn(this.cap.inForce, date);
  }

  /**
   * Puts an award in the group of every value under which it counts; those it is in already stay.
   */
  add(award: Award): void {
    const tuples = tuplesOf(this.#facts.map((fact) => award.valuesOf(fact)));
    if (tuples.length === 0) this.#lacking.add(award);
    else this.#lacking.delete(award);
    const groups = this.#groupsOf.get(award) ?? new Set<Group>();
    this.#groupsOf.set(award, groups);
    for (const values of tuples) {
      const group = this.#group(values, award);
      group.add(award);
      groups.add(group);
    }
  }

  /** An event upon an award, as all groups see it. */
  change(award: Award, event: () => void): void {
    const groups = [...(this.#groupsOf.get(award) ?? [])];
    groups.reduce((within, group) => () => group.change(award, within), event)();
  }

  /** What is found where this award has just been entered. */
  examine(award: Award): readonly Finding[] {
    const { entry, date, id } = award;
    const isExternal = this.#externals.has(entry.grant);
    const fault = (what: "scope fact missing" | "cap cannot be worked out", about: string) =>
      isExternal ? [] : [{ kind: "fault", entry: id, what, about } as const];

    const missing = this.#facts.find((fact) => valueOf(fact, entry) === undefined);
    if (missing !== undefined) return fault("scope fact missing", missing.name);
    const limit = this.#limitOf(award);
    if (limit === undefined) return fault("cap cannot be worked out", this.cap.id);
    const values = this.#facts.map((fact) => valueOf(fact, entry) ?? "");
    const counted = this.#group(values, award).around(date);
    const { total, window } = counted;
    if (total <= limit) return isExternal ? [] : this.#lackingFor(award);
    const kind = isExternal ? "over" : "breach";
    const scope = Object.fromEntries(this.#facts.map(({ name }, at) => [name, values[at] ?? ""]));
    const entries = counted.awards.map((each) => each.id);
    return [{ kind, entry: id, cap: this.cap, scope, window, total, limit, entries }];
  }

  /** What it counts now, around each day on which it counts anything. */
  totals(): readonly (readonly [string, bigint])[] {
    return [...this.#groups.values()].flatMap((group) =>
      group.days.map(
        (day) => [totalKey(this.cap, group.part, day), group.around(day).total] as const,
      ),
    );
  }

  #group(values: readonly CanonicalValue[], award: Award): Group {
    const key = JSON.stringify([...values, this.#partOf(award)]);
    const group =
      this.#groups.get(key) ?? new Group(this.cap, partOf(this.cap, values, award.place));
    this.#groups.set(key, group);
    return group;
  }

  /** What keeps groups of one scope value apart: a claim of its own, or a part of the calendar. */
  #partOf({ place, date }: Award): number | PlainDate {
    if (this.cap.scope.kind === "claim") return place;
    const { period } = this.cap;
    return period.kind === "calendar" ? windowFrom(period, date).from : 0;
  }

  /**
   * Below 0 a cap counts as 0; money is rounded down to whole minor units, a number to a whole.
   */
  #limitOf({ entry, date }: Award): bigint | undefined {
    const { limit } = this.cap;
    const expression = limit.measure === "money" ? limit.amount : limit.count;
    const value = quantityOf(expression, { facts: entry.facts, date });
    return value && floor(max(zero, value));
  }

  /**
   * An earlier award that may belong to the same scope, but does not say so (manual, section 8).
   */
  #lackingFor(award: Award): readonly Finding[] {
    const other = [...this.#lacking].find(
      (each) => each.left > 0n && this.#isNear(each, award) && this.#fits(each, award),
    );
    if (other === undefined) return [];
    const what = "earlier entry lacks scope fact";
    return [{ kind: "fault", entry: award.id, what, about: other.id }];
  }

  #fits(lacking: Award, { entry }: Award): boolean {
    return this.#facts.every((fact) => {
      const values = lacking.valuesOf(fact);
      return values.length === 0 || values.some((value) => value === valueOf(fact, entry));
    });
  }

  #isNear({ date: one }: Award, { date: other }: Award): boolean {
    const [first, last] = one < other ? [one, other] : [other, one];
    return isIn(windowFrom(this.cap.period, first), last);
  }
}

/** Every way to take one of each; none where one of them is empty. */
const tuplesOf = (
  choices: readonly (readonly CanonicalValue[])[],
): readonly (readonly CanonicalValue[])[] =>
  choices.reduce<readonly (readonly CanonicalValue[])[]>(
    (tuples, values) => tuples.flatMap((tuple) => values.map((value) => [...tuple, value])),
    [[]],
  );
