import type { OutputFile } from "../../emit/output.ts";
import type { CapArithmetic, Posted, PostedAward } from "../smt/evaluator.ts";
import { itemsOf, numberOf } from "./arguments.ts";
import { Calls } from "./calls.ts";
import type { Course } from "./course.ts";
import { valueOf, whole } from "./quantity.ts";
import * as unread from "./unread.ts";
import type { Value } from "./values.ts";
import { absent, applied, number, Outside, record } from "./values.ts";

/**
 * Where the run time posts an event, read back from `posting.ts`: it has to take off in the account
 * and under the day of the award what it once added there. What the award counts for before and
 * after is given, and so are its own values: that a counter finds its account by them is tested, as
 * is that an award of an id that was merged is found under its later values too.
 */
export function postedIn(files: readonly OutputFile[]): CapArithmetic["posted"] {
  const reader = new PostingReader(files);
  return (award) => reader.posted(award);
}

class PostingReader {
  readonly #calls: Calls;
  #award: PostedAward | undefined;
  #isRecorded = false;
  #posted: Posted[] = [];

  constructor(files: readonly OutputFile[]) {
    this.#calls = new Calls(files, this.#known());
  }

  posted(award: PostedAward): Posted {
    this.#award = award;
    this.#isRecorded = false;
    this.#posted = [];
    this.#calls.call("posting", "postEvent", [theAward, this.#record(), this.#books(award)]);
    const [posted] = this.#posted;
    if (posted === undefined || this.#posted.length > 1 || !this.#isRecorded) {
      throw new Outside(unread.otherPostings);
    }
    return posted;
  }

  #known(): ReadonlyMap<string, Value> {
    return new Map([
      ["growing.ts cell", cell],
      ["merging.ts combinations", combinations],
      ["merging.ts valuesOf", this.#ownValue()],
      ["weight.ts weightOf", this.#weight()],
    ]);
  }

  /** One value for each fact: its own. */
  #ownValue(): Value {
    return applied(([fact, entry]) => {
      const place = isAward(entry) ? valueOf(numberOf(fact))?.n : undefined;
      const value = place === undefined ? undefined : this.#award?.facts[Number(place)];
      if (value === undefined) throw new Outside(unread.otherPostings);
      return listOf([this.#calls.int(value)]);
    });
  }

  #weight(): Value {
    return applied(([, entry]) => {
      const award = isAward(entry) ? this.#award : undefined;
      if (award === undefined) throw new Outside(unread.otherPostings);
      return this.#calls.int(this.#isRecorded ? award.after : award.before);
    });
  }

  #record(): Value {
    return applied((_, { reached, algebra }) => {
      if (reached !== algebra.yes || this.#isRecorded) throw new Outside(unread.perhapsDone);
      this.#isRecorded = true;
      return absent;
    });
  }

  /** A ledger with one counter, and the facts of its scope by their places. */
  #books({ facts, date }: PostedAward): Value {
    const space = record({ facts: listOf(facts.map((_, place) => number(whole(place)))) });
    const posts = listOf([record({ tally: record({ space }) })]);
    return record({
      subject: applied(() => record({ posts })),
      entries: record({
        subject: applied(() => number(whole(0))),
        day: applied(([entry]) => {
          if (!isAward(entry)) throw new Outside(unread.otherPostings);
          return this.#calls.int(date);
        }),
      }),
      account: applied(([, codes, day]) => listOf([...itemsOf(codes), number(numberOf(day))])),
      tally: applied(() => record({ add: this.#add() })),
    });
  }

  #add(): Value {
    return applied(([account, day, change], course) => {
      const at = itemsOf(account).map((value) => this.#calls.intOf(value));
      const period = at.pop();
      if (period === undefined) throw new Outside(unread.otherPostings);
      const added = whereReached(change, course);
      this.#posted.push({
        facts: at,
        period,
        day: this.#calls.intOf(day),
        change: this.#calls.intOf(added),
      });
      return absent;
    });
  }
}

/** The number of the entry that the event is about. */
const theAward: Value = number(whole(0));

const isAward = (entry: Value | undefined): boolean => entry === theAward;

const listOf = (items: readonly Value[]): Value => ({ kind: "list", items });

/** An item of a list by its place. */
const cell = applied(([list, place]) => {
  const found = itemsOf(list)[Number(valueOf(numberOf(place))?.n ?? -1n)];
  if (found === undefined) throw new Outside(unread.otherPostings);
  return found;
});

/** With one value of each there is one way to take them. */
const combinations = applied(([values]) => {
  const each = itemsOf(values).map((one) => itemsOf(one));
  if (each.some(({ length }) => length !== 1)) throw new Outside(unread.otherPostings);
  return listOf([listOf(each.flat())]);
});

function whereReached(change: Value | undefined, { algebra, reached }: Course): Value {
  return number(algebra.choose(reached, numberOf(change), whole(0)));
}
