import type { Books } from "./books.ts";
import type { Day } from "./calendar.ts";
import { refuseLacking } from "./lacking.ts";
import { isWindowed, shareWindow } from "./period.ts";
import type { TallyPlan } from "./plan.ts";
import type { Moment } from "./policy.ts";
import type { Prepared } from "./prepared.ts";
import { missing } from "./problem.ts";
import type { Ratio } from "./ratio.ts";
import { plus, whole, zero } from "./ratio.ts";
import { valueIn } from "./same-value.ts";

/**
 * A claim that is being decided: what its amounts and conditions read, its facts, its day, and the
 * ledger before it.
 */
export class Case implements Moment {
  readonly books: Books;
  claim: Prepared;
  /** What the functions of its grant read. */
  facts: unknown;
  /** Whether anything was asked of the ledger, beside what caps have counted. */
  hasRead = false;

  constructor(claim: Prepared, books: Books) {
    this.books = books;
    this.claim = claim;
    this.facts = claim.facts();
  }

  /** Turns to another claim, once this one is decided. */
  turnTo(claim: Prepared): void {
    this.claim = claim;
    this.facts = claim.facts();
    this.hasRead = false;
  }

  get day(): Day {
    return this.claim.day;
  }

  read(place: number): Ratio {
    this.hasRead = true;
    const reading = this.books.plan.policy.readings[place];
    const plan = this.books.plan.readings[place];
    if (reading === undefined || plan === undefined) throw new RangeError(`No reading ${place}.`);
    const account = accountRead(plan, this.claim, this.books);
    if (account < 0) return zero;
    const tally = this.books.tally(plan);
    if (plan.kept === "entries") return sumOfEntries(plan, account, this.claim, this.books);
    const years = reading.measure === "years awarded";
    return whole(years ? tally.readYears(account, this.day) : tally.read(account, this.day));
  }
}

/** Whose account an expression reads; -1 where nobody has entered anything there. */
export function accountRead(plan: TallyPlan, claim: Prepared, books: Books): number {
  const { facts } = plan.space;
  for (const fact of facts) if (!claim.given.has(fact)) missing(fact.name, fact.type);
  const tally = books.tally(plan);
  if (tally.lacking.length > 0) refuseLacking(tally, claim, "back", books);
  const values = facts.map((fact) => valueIn(claim.given, fact));
  return books.findAccount(plan.space, values, claim.day);
}

/** Exact decimals are added up from the entries that state them. */
function sumOfEntries(plan: TallyPlan, account: number, claim: Prepared, books: Books): Ratio {
  const { fact, period } = plan;
  if (fact === undefined) return zero;
  const counted = books
    .tally(plan)
    .listed(account)
    .filter((entry) => isLookedBackOn(books.entries.day(entry)))
    .map((entry) => books.codeIn(entry, fact))
    .filter((code) => !Number.isNaN(code));
  return counted.map((code) => books.values.ratio(code)).reduce(plus, zero);

  function isLookedBackOn(day: Day): boolean {
    return shareWindow(period, day, claim.day) && !(isWindowed(period) && day > claim.day);
  }
}
