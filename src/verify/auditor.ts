import { parseDate, yearOf } from "../exact/date.ts";
import type { PlainDate } from "../exact/date.ts";
import type { CanonicalValue, ClaimEntry, Entry, EventEntry } from "../model/entry.ts";
import type { Fact } from "../model/fact.ts";
import type { Policy } from "../model/policy.ts";
import { Award, valueOf } from "./audit/award.ts";
import { CapBook } from "./audit/book.ts";
import type { Fault, FaultKind, Finding } from "./audit/finding.ts";
import { stated } from "./audit/formula.ts";
import type { Totals } from "./audit/totals.ts";

export type { Exceeded, Fault, Finding } from "./audit/finding.ts";

/** With the place of the entry at which it is found, from 0. */
type Placed<T> = T & { readonly place: number };

/** What is found in a whole ledger, in the order of its entries. */
export function audit(policy: Policy, entries: Iterable<Entry>): readonly Placed<Finding>[] {
  const auditor = new Auditor(policy);
  return [...entries].flatMap((entry, place) =>
    auditor.enter(entry).map((finding) => ({ ...finding, place })),
  );
}

/**
 * Recomputes, from entries alone, every cap of every scope value by its plain definition: group by
 * the value, filter by period or take every window, add (manual, section 4, "The invariant"). It
 * shares no code with the interpreter or the runtime, so that it does not share their mistakes.
 */
export class Auditor {
  readonly #datedBy: string;
  readonly #books: readonly CapBook[];
  /** Scope facts that belong to a thing: a later value counts for earlier entries too. */
  readonly #changing: readonly Fact[];
  readonly #ids = new Set<string>();
  readonly #awards = new Map<string, Award>();
  /** Awards that state what a changing fact belongs to, by the fact and that thing. */
  readonly #ofThing = new Map<string, Award[]>();
  #place = 0;
  #checked = 0;

  constructor({ datedBy, caps }: Policy) {
    this.#datedBy = datedBy.name;
    this.#books = caps
      .filter(({ whenShort }) => whenShort !== "in principle")
      .map((cap) => new CapBook(cap));
    const facts = caps.flatMap(({ scope }) => (scope.kind === "each" ? scope.facts : []));
    this.#changing = [...new Set(facts)].filter(
      ({ type, per, perYear }) => type.kind === "id" && (per.length > 0 || perYear),
    );
  }

  /** How often a cap was held against an award so far. */
  get checked(): number {
    return this.#checked;
  }

  /** What every cap counts now; `totalsOf` comes to the same from the entries at once. */
  totals(): Totals {
    return new Map(this.#books.flatMap((book) => book.totals()));
  }

  /** The next entry of the ledger, and what is found there. */
  enter(entry: Entry): readonly Finding[] {
    this.#place += 1;
    const twice = this.#ids.has(entry.id) ? [fault(entry, "id twice", entry.id)] : [];
    this.#ids.add(entry.id);
    switch (entry.entry) {
      case "awarded":
      case "refused":
        return [...twice, ...this.#enterClaim(entry)];
      case "completed":
      case "reversed":
      case "clawed back":
      case "paid":
        return [...twice, ...this.#enterEvent(entry)];
    }
  }

  #enterClaim(entry: ClaimEntry): readonly Finding[] {
    const date = dateIn(entry, this.#datedBy);
    if (date === undefined) return [fault(entry, "no date", this.#datedBy)];
    this.#state(entry, date);
    if (entry.entry === "refused") return [];
    const award = new Award(entry, this.#place, date);
    if (!this.#awards.has(entry.id)) this.#awards.set(entry.id, award);
    this.#remember(award);
    const counting = this.#books.filter((book) => book.counts(entry));
    for (const book of counting) book.add(award);
    if (entry.result.award < 0) {
      return [fault(entry, "negative amount", String(entry.result.award))];
    }
    if (award.amount === 0n) return [];
    const binding = counting.filter((book) => book.speaksOn(date));
    this.#checked += binding.length;
    return binding.flatMap((book) => book.examine(award));
  }

  /** A changing value that the claim states counts for the earlier awards of the same thing. */
  #state(entry: ClaimEntry, date: PlainDate): void {
    for (const fact of this.#changing) {
      const [value, thing] = [valueOf(fact, entry), thingOf(fact, entry, date)];
      if (value === undefined || thing === undefined) continue;
      for (const award of this.#ofThing.get(thing) ?? []) this.#learn(award, fact, value);
    }
  }

  #learn(award: Award, fact: Fact, value: CanonicalValue): void {
    if (award.valuesOf(fact).includes(value)) return;
    award.learn(fact, value);
    for (const book of this.#books) if (book.counts(award.entry)) book.add(award);
  }

  #remember(award: Award): void {
    for (const fact of this.#changing) {
      const thing = thingOf(fact, award.entry, award.date);
      if (thing === undefined) continue;
      const awards = this.#ofThing.get(thing) ?? [];
      awards.push(award);
      this.#ofThing.set(thing, awards);
    }
  }

  /** Events are bounded by what is left of the award (manual, section 9). */
  #enterEvent(event: EventEntry): readonly Finding[] {
    const award = this.#awards.get(event.claim);
    if (award === undefined) return [fault(event, "unknown award", event.claim)];
    if (award.amount > 0n && award.left === 0n) {
      return [fault(event, "wholly reversed", event.claim)];
    }
    if (event.entry === "completed") {
      this.#change(award, () => {
        award.isCompleted = true;
      });
      return [];
    }
    const amount = BigInt(event.amount ?? 0);
    if (amount <= 0n) return [fault(event, "negative amount", String(amount))];
    const { entry: kind } = event;
    if (amount > award.mostOf(kind)) return [fault(event, "more than is left", String(amount))];
    this.#change(award, () => take(award, kind, amount));
    return [];
  }

  #change(award: Award, event: () => void): void {
    this.#books.reduce((within, book) => () => book.change(award, within), event)();
  }
}

function take(award: Award, kind: "reversed" | "clawed back" | "paid", amount: bigint): void {
  switch (kind) {
    case "reversed":
      award.reversed += amount;
      return;
    case "clawed back":
      award.clawedBack += amount;
      return;
    case "paid":
      award.paid += amount;
      return;
  }
}

const fault = ({ id }: Entry, what: FaultKind, about: string): Fault => ({
  kind: "fault",
  entry: id,
  what,
  about,
});

function dateIn({ facts }: ClaimEntry, datedBy: string): PlainDate | undefined {
  const date = stated(facts, datedBy);
  return typeof date === "string" ? parseDate(date) : undefined;
}

/** Whom or what (and which year) a value belongs to; undefined where the entry does not say. */
function thingOf(fact: Fact, entry: ClaimEntry, date: PlainDate): string | undefined {
  const owners = fact.per.map((owner) => valueOf(owner, entry));
  if (owners.includes(undefined)) return undefined;
  return JSON.stringify([fact.name, owners, fact.perYear ? yearOf(date) : 0]);
}
