import { Accounts } from "./accounts.ts";
import type { Day } from "./calendar.ts";
import { Pages } from "./columns.ts";
import { Entries, granted, reduced } from "./entries.ts";
import type { Frame } from "./frame.ts";
import { Frames } from "./frame.ts";
import { Given, Shapes } from "./given.ts";
import type { Shape } from "./given.ts";
import { cell, item } from "./growing.ts";
import { Ids } from "./ids.ts";
import type { PerOfShape } from "./per-values.ts";
import { PerValues, persOfShape } from "./per-values.ts";
import { periodNumber } from "./period.ts";
import type { Plan, Space, Subject, TallyPlan, Version } from "./plan.ts";
import type { Fact } from "./policy.ts";
import { valueIn } from "./same-value.ts";
import { Standings } from "./standings.ts";
import { Tally } from "./tally.ts";
import { Values } from "./values.ts";

/**
 * The state of a ledger: its entries, and what is kept beside them so that nothing is searched
 * for.
 */
export class Books {
  readonly plan: Plan;
  readonly values: Values;
  readonly shapes: Shapes;
  readonly entries = new Entries();
  readonly ids = new Ids(this.entries);
  readonly standings = new Standings();
  readonly tallies: readonly Tally[];
  readonly pers: readonly PerValues[];
  /** On which claims that are being dealt with are written down. */
  readonly pages = new Pages();
  readonly #frames: Frames;
  /** By the number of the space: the tallies whose accounts are in it. */
  readonly #talliesIn: readonly (readonly Tally[])[];
  /** Where a key is put together. */
  readonly #key: number[] = [];
  readonly #accounts: readonly Accounts[];
  readonly #persOfShapes: (readonly PerOfShape[] | undefined)[] = [];

  constructor(plan: Plan) {
    this.plan = plan;
    this.shapes = new Shapes(plan.retyped);
    this.values = new Values(plan.texts);
    this.tallies = plan.tallies.map((tally) => new Tally(tally));
    this.#frames = new Frames(this.tallies);
    this.pers = plan.pers.map((per) => new PerValues(per));
    this.#accounts = plan.spaces.map(({ facts }) => new Accounts(facts.length + 1));
    this.#talliesIn = plan.spaces.map((space) =>
      this.tallies.filter((tally) => tally.plan.space === space),
    );
  }

  /** What a claim has in common with others like it. */
  frame(subject: Subject, version: Version | undefined, given: Given): Frame {
    return this.#frames.of(subject, version, given, this.persOf(given.shape));
  }

  tally(plan: TallyPlan): Tally {
    return item(this.tallies, plan.number);
  }

  subject(number: number): Subject {
    return item(this.plan.subjects, number);
  }

  /** The code of a text: the id of a cap, condition or entry, or a fact's name. */
  code(name: string): number {
    return this.values.names.code(name);
  }

  persOf(shape: Shape): readonly PerOfShape[] {
    return (this.#persOfShapes[shape.number] ??= persOfShape(shape, this.pers, (name) =>
      this.code(name),
    ));
  }

  /**
   * The account of these values (`same-value.ts`) in the period of the day; -1 where one is lacking.
   */
  account(space: Space, codes: readonly number[], day: Day): number {
    if (codes.some(Number.isNaN)) return -1;
    return this.#open(space, [...codes, periodNumber(space.period, day)]);
  }

  /** The account of what a claim states; -1 where it does not state a fact of the scope. */
  accountOf(space: Space, given: Given, day: Day): number {
    const { facts, period } = space;
    const key = this.#key;
    for (let part = 0; part < facts.length; part += 1) {
      const code = valueIn(given, item(facts, part));
      if (Number.isNaN(code)) return -1;
      key[part] = code;
    }
    key[facts.length] = periodNumber(period, day);
    return this.#open(space, key);
  }

  #open(space: Space, key: readonly number[]): number {
    const accounts = this.accountsOf(space);
    const before = accounts.size;
    const account = accounts.open(key);
    // What is counted for an account has its place from the start, so that adding finds it there.
    if (accounts.size > before) {
      for (const tally of item(this.#talliesIn, space.number)) tally.reserve(accounts.size);
    }
    return account;
  }

  /** The same, where nothing is to be opened. */
  findAccount(space: Space, codes: readonly number[], day: Day): number {
    if (codes.some(Number.isNaN)) return -1;
    return this.accountsOf(space).find([...codes, periodNumber(space.period, day)]);
  }

  accountsOf(space: Space): Accounts {
    return item(this.#accounts, space.number);
  }

  /** What an entry states. */
  given(entry: number): Given {
    const shape = this.shapes.numbered(this.entries.shape(entry));
    return new Given(this.values, shape, this.entries.codes(entry, shape.facts.length));
  }

  /** The code of what an entry states of the fact, or NaN. */
  codeIn(entry: number, { place }: Fact): number {
    const position = this.shapes.numbered(this.entries.shape(entry)).position(place);
    return position < 0 ? NaN : this.entries.code(entry, position);
  }

  /** The number of that value, which is equal where the value is; or NaN. */
  valueIn(entry: number, fact: Fact): number {
    const isRetyped = this.plan.retyped.includes(fact.place);
    return isRetyped ? valueIn(this.given(entry), fact) : this.codeIn(entry, fact);
  }

  isAward(entry: number): boolean {
    const kind = this.entries.kind(entry);
    return kind === granted || kind === reduced;
  }

  /** Whether it is a decided claim, rather than an event. */
  isClaim(entry: number): boolean {
    return this.entries.kind(entry) <= reduced;
  }

  /** The entry with the id, or -1. */
  entryNamed(id: string): number {
    const code = this.values.names.find(id);
    return code === undefined ? -1 : this.ids.find(code);
  }

  idText(entry: number): string {
    return this.values.names.text(this.ids.idOf(entry));
  }

  /**
   * What may be forgotten again: names and accounts that were met since. A mark can be used again,
   * as one is made for every claim.
   */
  mark(mark = new Mark()): Mark {
    mark.names = this.values.names.size;
    this.#accounts.forEach(({ size }, place) => (mark.accounts[place] = size));
    this.pers.forEach(({ size }, place) => (mark.pers[place] = size));
    return mark;
  }

  release(mark: Mark): void {
    this.values.release(mark.names);
    this.#accounts.forEach((accounts, place) => accounts.release(cell(mark.accounts, place)));
    this.pers.forEach((per, place) => per.release(cell(mark.pers, place)));
  }
}

/** How much was known at some time. */
export class Mark {
  names = 0;
  readonly accounts: number[] = [];
  readonly pers: number[] = [];
}
