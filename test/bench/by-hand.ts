import type { Claim } from "../../src/model/claim.ts";

/**
 * The Longgang measures as a careful programmer would write them by hand for speed: ids interned
 * once, one flat table of counters, straight-line code for each article. The yardstick for the
 * compiled evaluator, and a second opinion on its awards.
 */
export interface HandClaim {
  readonly kind: number;
  readonly enterprise: number;
  readonly matter: number;
  /** The model, project, platform or activity. */
  readonly thing: number;
  /** 0 is 2025. */
  readonly year: number;
  readonly money: number;
  readonly decided: number;
  readonly eligible: boolean;
  readonly budget: number;
}

const grants = [
  "article2",
  "article3",
  "article4",
  "article5",
  "article6",
  "trial",
  "launch",
  "article8",
  "breakthrough",
  "undertaking",
  "assessment",
  "article16",
] as const;

const moneyFacts = [
  "computeSpend",
  "corpusContract",
  "releaseCost",
  "",
  "servicePayments",
  "robotRd",
  "robotProduction",
  "productRd",
  "totalInvestment",
  "",
  "",
  "activityCost",
] as const;

const thingFacts = [
  "",
  "",
  "",
  "model",
  "",
  "",
  "",
  "",
  "techProject",
  "techProject",
  "platform",
  "activity",
];

/** Interns ids, so that counters are found by index. */
export function prepareByHand(claims: readonly Claim[]): readonly HandClaim[] {
  const enterprises = new Map<unknown, number>();
  const matters = new Map<unknown, number>();
  const things = new Map<unknown, number>();
  const intern = (table: Map<unknown, number>, id: unknown): number => {
    const known = table.get(id);
    if (known !== undefined) return known;
    table.set(id, table.size);
    return table.size - 1;
  };
  return claims.map((claim) => {
    const kind = grants.findIndex((grant) => grant === claim.grant);
    return {
      kind,
      enterprise: intern(enterprises, claim["enterprise"]),
      matter: intern(matters, claim["matter"]),
      thing: intern(things, claim[thingFacts[kind] ?? ""]),
      year: yearOf(claim["applied"]) - 2025,
      money: Number(claim[moneyFacts[kind] ?? ""] ?? 0),
      decided: Number(claim.decided ?? 0),
      eligible: isEligible(claim),
      budget: Number(claim["annualBudget"]),
    };
  });
}

const yearOf = (date: unknown): number =>
  typeof date === "string" ? Number(date.slice(0, 4)) : Number.NaN;

function isEligible(claim: Claim): boolean {
  switch (claim.grant) {
    case "article3":
      return claim["onTradingPlatform"] === true && claim["sellerRelated"] === false;
    case "article4":
      return claim["onPublicPlatform"] === true && claim["releaseApproved"] === true;
    case "article5":
      return claim["modelListed"] === true;
    case "article6":
      return claim["serviceModelListed"] === true || claim["serviceModelTested"] === true;
    case "article8":
      return claim["namedTrade"] === true && claim["productReleased"] === true;
    case "breakthrough":
    case "undertaking":
      return claim["projectApproved"] === true;
    case "assessment":
      return claim["platformPassed"] === true;
    case "article16":
      return claim["activityRegistered"] === true;
    default:
      return true;
  }
}

/** Slots of an enterprise: for each of three years one a ceiling, then the lifetime one. */
const yearly = 8;
const slots = 3 * yearly + 1;
/** Slots of a thing: its own ceiling, three years of assessments, their number, their years. */
const thingSlots = 6;

const maximum = Number.MAX_SAFE_INTEGER;

/** A share of an amount, rounded down: exact as long as the product is, and split beyond that. */
function share(amount: number, numerator: number, denominator: number): number {
  if (!(amount >= 0 && amount <= maximum) || amount !== Math.floor(amount)) throw new RangeError();
  if (amount <= Math.floor(maximum / numerator))
    return Math.floor((amount * numerator) / denominator);
  const whole = Math.floor(amount / denominator);
  return whole * numerator + Math.floor(((amount - whole * denominator) * numerator) / denominator);
}

export class HandLedger {
  readonly #enterprises: Float64Array;
  readonly #things: Float64Array;
  readonly #matters: Uint8Array;
  readonly #budget = new Float64Array(3);
  readonly #awards: Float64Array;
  #entries = 0;

  /** For claims whose ids were interned; every cell is written once, so that no page is new later. */
  constructor(claims: readonly HandClaim[]) {
    const most = (id: (claim: HandClaim) => number): number =>
      claims.reduce((highest, claim) => Math.max(highest, id(claim)), 0) + 1;
    this.#enterprises = new Float64Array(most(({ enterprise }) => enterprise) * slots).fill(0);
    this.#things = new Float64Array(most(({ thing }) => thing) * thingSlots).fill(0);
    this.#matters = new Uint8Array(most(({ matter }) => matter)).fill(0);
    this.#awards = new Float64Array(claims.length).fill(0);
  }

  /** The award in fen; 0 where the claim is refused. */
  award(claim: HandClaim): number {
    const award = this.#amount(claim);
    this.#awards[this.#entries] = award;
    this.#entries += 1;
    return award;
  }

  #amount(claim: HandClaim): number {
    if (!claim.eligible) return 0;
    const { kind, money, decided } = claim;
    switch (kind) {
      case 0:
        return this.#yearly(claim, 0, share(money, 30, 100), 600_000_000);
      case 1:
        return this.#yearly(claim, 1, share(money, 20, 100), 100_000_000);
      case 2:
        return this.#yearly(claim, 2, share(money, 20, 100), 30_000_000);
      case 3:
        return this.#thingThenYearly(
          claim,
          3,
          Math.min(decided, 50_000_000),
          50_000_000,
          200_000_000,
        );
      case 4:
        return this.#yearly(claim, 4, share(money, 30, 100), 200_000_000);
      case 5:
        return this.#yearly(claim, 5, share(money, 5, 100), 200_000_000);
      case 6:
        return this.#yearly(claim, 5, share(money, 50, 100), 200_000_000);
      case 7:
        return this.#yearly(claim, 6, Math.min(decided, share(money, 30, 100)), 30_000_000);
      case 8:
        return this.#thingThenYearly(claim, 7, share(money, 50, 100), 300_000_000, 500_000_000);
      case 9:
        return this.#undertaking(claim);
      case 10:
        return this.#assessment(claim);
      case 11:
        return this.#activity(claim);
      default:
        throw new RangeError(`no grant has the number ${kind}`);
    }
  }

  #yearly(claim: HandClaim, slot: number, amount: number, ceiling: number): number {
    const at = claim.enterprise * slots + claim.year * yearly + slot;
    const room = ceiling - (this.#enterprises[at] ?? 0);
    const award = this.#common(claim, amount < room ? amount : room);
    this.#enterprises[at] = (this.#enterprises[at] ?? 0) + award;
    return award;
  }

  #thingThenYearly(
    claim: HandClaim,
    slot: number,
    amount: number,
    ceilingOfThing: number,
    ceiling: number,
  ): number {
    const at = claim.thing * thingSlots;
    const room = ceilingOfThing - (this.#things[at] ?? 0);
    const award = this.#yearly(claim, slot, amount < room ? amount : room, ceiling);
    this.#things[at] = (this.#things[at] ?? 0) + award;
    return award;
  }

  /** Its ceiling for a project is apart from that of article 11's first support. */
  #undertaking(claim: HandClaim): number {
    const at = claim.thing * thingSlots + 1;
    const amount = Math.min(claim.decided, 200_000_000);
    const room = 200_000_000 - (this.#things[at] ?? 0);
    const award = this.#yearly(claim, 7, amount < room ? amount : room, 500_000_000);
    this.#things[at] = (this.#things[at] ?? 0) + award;
    return award;
  }

  #assessment(claim: HandClaim): number {
    const at = claim.thing * thingSlots;
    const years = this.#things[at + 5] ?? 0;
    const inYear = at + 1 + claim.year;
    const lifetime = claim.enterprise * slots + 3 * yearly;
    const room = Math.min(
      50_000_000 - (this.#things[inYear] ?? 0),
      (years | (1 << claim.year)) === 7 ? 0 : maximum,
      (this.#things[at + 4] ?? 0) < 3 ? maximum : 0,
      500_000_000 - (this.#enterprises[lifetime] ?? 0),
    );
    const bound = Math.min(claim.decided, 50_000_000);
    const award = this.#common(claim, bound < room ? bound : room);
    if (award > 0) {
      this.#things[inYear] = (this.#things[inYear] ?? 0) + award;
      this.#things[at + 4] = (this.#things[at + 4] ?? 0) + 1;
      this.#things[at + 5] = years | (1 << claim.year);
      this.#enterprises[lifetime] = (this.#enterprises[lifetime] ?? 0) + award;
    }
    return award;
  }

  #activity(claim: HandClaim): number {
    const at = claim.thing * thingSlots;
    const amount = share(claim.money, 30, 100);
    const room = 300_000_000 - (this.#things[at] ?? 0);
    const award = this.#common(claim, amount < room ? amount : room);
    this.#things[at] = (this.#things[at] ?? 0) + award;
    return award;
  }

  /** Article 17: one award for a matter; article 18: the funds of the year. */
  #common(claim: HandClaim, amount: number): number {
    if (amount <= 0 || this.#matters[claim.matter] === 1) return 0;
    const room = claim.budget - (this.#budget[claim.year] ?? 0);
    const award = amount < room ? amount : room;
    if (award <= 0) return 0;
    this.#matters[claim.matter] = 1;
    this.#budget[claim.year] = (this.#budget[claim.year] ?? 0) + award;
    return award;
  }
}
