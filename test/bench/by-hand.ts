import type { Claim } from "../../src/model/claim.ts";

/**
 * A claim on the Longgang measures as `hand-ledger.ts` takes it. What depends on the claim alone,
 * its conditions and its amount before any cap, is found when the claim is read, as the evaluator
 * does it: both are timed for the same work.
 */
export interface HandClaim {
  readonly id: number;
  /** The digits of its date: 20250303. */
  readonly day: number;
  readonly kind: number;
  readonly enterprise: number;
  readonly matter: number;
  /** The model, project, platform or activity. */
  readonly thing: number;
  /** 0 is 2025. */
  readonly year: number;
  readonly money: number;
  readonly decided: number;
  /** Before any cap; 0 where a condition does not hold. */
  readonly amount: number;
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

/** The numbers of ids that have been met. */
export interface Interned {
  readonly enterprises: Map<unknown, number>;
  readonly matters: Map<unknown, number>;
  readonly things: Map<unknown, number>;
}

/** Interns ids, so that counters are found by index. */
export function prepareByHand(
  claims: readonly Claim[],
  { enterprises, matters, things }: Interned = noneInterned(),
): readonly HandClaim[] {
  return claims.map((claim) => {
    const kind = grants.findIndex((grant) => grant === claim.grant);
    const money = Number(claim[moneyFacts[kind] ?? ""] ?? 0);
    const decided = Number(claim.decided ?? 0);
    return {
      id: Number(claim["id"]),
      day: digitsOf(claim["applied"]),
      kind,
      enterprise: intern(enterprises, claim["enterprise"]),
      matter: intern(matters, claim["matter"]),
      thing: intern(things, claim[thingFacts[kind] ?? ""]),
      year: yearOf(claim["applied"]) - 2025,
      money,
      decided,
      amount: isEligible(claim) ? amountOf(kind, money, decided) : 0,
      budget: Number(claim["annualBudget"]),
    };
  });
}

const noneInterned = (): Interned => ({
  enterprises: new Map(),
  matters: new Map(),
  things: new Map(),
});

function intern(table: Map<unknown, number>, id: unknown): number {
  const known = table.get(id);
  if (known !== undefined) return known;
  table.set(id, table.size);
  return table.size - 1;
}

const yearOf = (date: unknown): number =>
  typeof date === "string" ? Number(date.slice(0, 4)) : Number.NaN;

const digitsOf = (date: unknown): number =>
  typeof date === "string" ? Number(date.replaceAll("-", "")) : Number.NaN;

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

const maximum = Number.MAX_SAFE_INTEGER;

/** A share of an amount, rounded down: exact as long as the product is, and split beyond that. */
function share(amount: number, numerator: number, denominator: number): number {
  if (!(amount >= 0 && amount <= maximum) || amount !== Math.floor(amount)) throw new RangeError();
  if (amount <= Math.floor(maximum / numerator))
    return Math.floor((amount * numerator) / denominator);
  const whole = Math.floor(amount / denominator);
  return whole * numerator + Math.floor(((amount - whole * denominator) * numerator) / denominator);
}

/** What each article gives before its caps. */
function amountOf(kind: number, money: number, decided: number): number {
  switch (kind) {
    case 0:
    case 4:
    case 11:
      return share(money, 30, 100);
    case 1:
    case 2:
      return share(money, 20, 100);
    case 3:
    case 10:
      return Math.min(decided, 50_000_000);
    case 5:
      return share(money, 5, 100);
    case 6:
    case 8:
      return share(money, 50, 100);
    case 7:
      return Math.min(decided, share(money, 30, 100));
    case 9:
      return Math.min(decided, 200_000_000);
    default:
      throw new RangeError(`no grant has the number ${kind}`);
  }
}
