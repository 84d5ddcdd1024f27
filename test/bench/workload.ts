import type { Claim } from "../../src/model/claim.ts";

/** A random number from 0 (included) to 1, the same sequence for the same seed on every machine. */
export type Random = () => number;

/** Mulberry32: small, fast, and good enough to spread claims. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: Random, from: readonly [T, ...T[]]): T =>
  from[Math.floor(random() * from.length)] ?? from[0];

/** Whole minor units, skewed towards small sums as real spending is. */
const amount = (random: Random, most: number): number =>
  Math.floor(most * 100 * random() ** 3) + Math.floor(random() * 100);

/** How many distinct enterprises a workload of this size has: about ten claims each. */
const enterprisesIn = (claims: number): number => Math.max(1, Math.floor(claims / 10));

const kinds = [
  (r: Random) => ({ grant: "article2", computeSpend: amount(r, 30_000_000) }),
  (r: Random) => ({
    grant: "article3",
    corpusContract: amount(r, 8_000_000),
    onTradingPlatform: r() < 0.9,
    sellerRelated: r() < 0.1,
  }),
  (r: Random) => ({
    grant: "article4",
    releaseCost: amount(r, 3_000_000),
    onPublicPlatform: r() < 0.9,
    releaseApproved: r() < 0.9,
  }),
  (r: Random, id: string) => ({
    grant: "article5",
    model: `m${id}`,
    modelListed: r() < 0.9,
    decided: amount(r, 600_000),
  }),
  (r: Random) => ({
    grant: "article6",
    servicePayments: amount(r, 9_000_000),
    serviceModelListed: r() < 0.5,
    serviceModelTested: r() < 0.5,
  }),
  (r: Random) => ({ grant: "trial", stage: "trial", robotRd: amount(r, 50_000_000) }),
  (r: Random) => ({ grant: "launch", stage: "launch", robotProduction: amount(r, 6_000_000) }),
  (r: Random) => ({
    grant: "article8",
    productRd: amount(r, 2_000_000),
    namedTrade: r() < 0.9,
    productReleased: r() < 0.9,
    decided: amount(r, 400_000),
  }),
  (r: Random, id: string) => ({
    grant: "breakthrough",
    techProject: `t${id}`,
    projectApproved: r() < 0.9,
    totalInvestment: amount(r, 9_000_000),
  }),
  (r: Random, id: string) => ({
    grant: "undertaking",
    techProject: `t${id}`,
    projectApproved: r() < 0.9,
    decided: amount(r, 2_500_000),
  }),
  (r: Random, id: string) => ({
    grant: "assessment",
    platform: `p${id}`,
    platformPassed: r() < 0.9,
    decided: amount(r, 600_000),
  }),
  (r: Random, id: string) => ({
    grant: "article16",
    organiser: `o${id}`,
    activity: `v${id}`,
    activityRegistered: r() < 0.9,
    activityCost: amount(r, 12_000_000),
  }),
] as const;

/**
 * Claims on the Longgang measures, in the order of their arrival. Nearly every claim has a matter of
 * its own; one in fifty tries a matter a second time.
 */
export function longgangClaims(count: number, seed: number): readonly Claim[] {
  const random = seeded(seed);
  const enterprises = enterprisesIn(count);
  return Array.from({ length: count }, (_, place): Claim => {
    const enterprise = Math.floor(enterprises * random() ** 2);
    const matter = random() < 0.02 ? Math.floor(place * random()) : place;
    const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
    const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
    const kind = kinds[Math.floor(random() * kinds.length)] ?? kinds[0];
    return {
      id: String(place),
      enterprise: `e${enterprise}`,
      matter: `x${matter}`,
      applied: `${pick(random, ["2025", "2026", "2027"])}-${month}-${day < "10" ? "10" : day}`,
      annualBudget: 9_000_000_000_000_00,
      ...kind(random, String(Math.floor(enterprises * random()))),
    };
  });
}

/**
 * A few claims of a few enterprises, so that every ceiling is met within a short ledger; amounts
 * of every size up to 2^53 − 1, most of them near a power of ten or near that end.
 */
export function extremeClaims(count: number, random: Random): readonly Claim[] {
  return longgangClaims(count, Math.floor(random() * 2 ** 32)).map((claim, place) => ({
    ...claim,
    enterprise: `e${Math.floor(random() * 3)}`,
    matter: random() < 0.1 ? `x${Math.floor(random() * place)}` : `x${place}`,
    annualBudget: random() < 0.5 ? 9_000_000_000 : Number.MAX_SAFE_INTEGER,
    ...extremeAmounts(claim, random),
  }));
}

function extremeAmounts(claim: Claim, random: Random): Record<string, number> {
  const stated = Object.entries(claim).filter(
    ([name, value]) => typeof value === "number" && name !== "annualBudget",
  );
  return Object.fromEntries(stated.map(([name]) => [name, extremeAmount(random)]));
}

function extremeAmount(random: Random): number {
  const most = Number.MAX_SAFE_INTEGER;
  if (random() < 0.2) return most - Math.floor(random() * 1_000);
  return Math.min(most, Math.floor(10 ** (random() * 16) * (1 + random())));
}
