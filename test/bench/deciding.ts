import type { Claim } from "../../src/model/claim.ts";
import { openLedger } from "../../generated/longgang-ai-2025/evaluator.ts";
import type { Claim as LonggangClaim } from "../../generated/longgang-ai-2025/evaluator.ts";
import { HandLedger, prepareByHand } from "./by-hand.ts";
import type { HandClaim } from "./by-hand.ts";
import { interleaved } from "./interleaved.ts";
import type { Timing } from "./interleaved.ts";
import { PublicodesLedger, isForPublicodes } from "./publicodes.ts";
import { longgangClaims } from "./workload.ts";

export interface Deciding {
  readonly claims: number;
  readonly timings: readonly Timing[];
  /** Awards of the evaluator that differ from those written by hand. */
  readonly differing: number;
  readonly publicodes: {
    readonly timings: readonly Timing[];
    readonly claims: number;
    readonly wrong: number;
  };
  /** Bytes of the process for each entry, those of the claim's own facts included. */
  readonly bytesPerEntry: number;
}

type LonggangLedger = ReturnType<typeof openLedger>;
type Prepared = Exclude<ReturnType<LonggangLedger["prepare"]>, { readonly outcome: "error" }>;

/** Claims on the Longgang measures against a ledger that grows to as many entries. */
export async function benchDeciding(count: number): Promise<Deciding> {
  const claims = longgangClaims(count, 1);
  const byHand = prepareByHand(claims);
  const timings = await interleaved([handWay(byHand), preparedWay(claims), submitWay(claims)], {
    rounds: 5,
    warmup: 1,
  });
  return {
    claims: count,
    timings,
    differing: differences(claims, byHand),
    publicodes: await benchPublicodes(byHand),
    bytesPerEntry: bytesPerEntry(claims),
  };
}

function handWay(claims: readonly HandClaim[]) {
  let ledger = new HandLedger([]);
  return {
    name: "written by hand",
    pieces: claims.length,
    prepare: () => {
      ledger = new HandLedger(claims);
    },
    run: () => {
      let total = 0;
      for (const claim of claims) total += ledger.award(claim);
      return total;
    },
  };
}

function preparedWay(claims: readonly Claim[]) {
  let [ledger, prepared] = prepareAll(claims.slice(0, 1));
  return {
    name: "evaluator, prepared claims",
    pieces: claims.length,
    prepare: () => {
      [ledger, prepared] = prepareAll(claims);
    },
    run: () => {
      let total = 0;
      for (const claim of prepared) total += ledger.award(claim);
      return total;
    },
  };
}

function submitWay(claims: readonly Claim[]) {
  let ledger = openLedger();
  return {
    name: "evaluator, submit: read, decide, explain",
    pieces: claims.length,
    prepare: () => {
      ledger = openLedger();
    },
    run: () => {
      for (const claim of claims) ledger.submit(typed(claim));
    },
  };
}

function prepareAll(claims: readonly Claim[]): [LonggangLedger, readonly Prepared[]] {
  const ledger = openLedger();
  const prepared = claims.map((claim) => {
    const read = ledger.prepare(typed(claim));
    if ("outcome" in read) throw new Error(`A claim of the workload is wrong: ${claim.grant}`);
    return read;
  });
  return [ledger, prepared];
}

/** The workload makes claims by grant, each with the facts of its grant. */
function typed(claim: Claim): LonggangClaim {
  if (isLonggang(claim)) return claim;
  throw new Error("A claim of the workload names no grant.");
}

const isLonggang = (claim: unknown): claim is LonggangClaim =>
  typeof claim === "object" && claim !== null && "grant" in claim;

function differences(claims: readonly Claim[], byHand: readonly HandClaim[]): number {
  const [ledger, hand] = [openLedger(), new HandLedger(byHand)];
  let differing = 0;
  claims.forEach((claim, place) => {
    const result = ledger.submit(typed(claim));
    const award = "award" in result ? result.award : Number.NaN;
    const wanted = byHand[place];
    if (wanted === undefined || award !== hand.award(wanted)) differing += 1;
  });
  return differing;
}

/** Articles 2, 5 and 6, the memory of earlier awards kept outside of Publicodes. */
async function benchPublicodes(claims: readonly HandClaim[]): Promise<Deciding["publicodes"]> {
  // Matters and budget are left out on both sides: Publicodes has no word for them.
  const chosen = claims
    .filter(isForPublicodes)
    .slice(0, 2_000)
    .map((claim, matter) => ({ ...claim, matter, thing: matter }));
  let publicodes = new PublicodesLedger();
  const timings = await interleaved(
    [
      handWay(chosen),
      {
        name: "Publicodes",
        pieces: chosen.length,
        prepare: () => {
          publicodes = new PublicodesLedger();
        },
        run: () => {
          for (const claim of chosen) publicodes.award(claim);
        },
      },
    ],
    { rounds: 5, warmup: 1 },
  );
  const [engine, hand] = [new PublicodesLedger(), new HandLedger(chosen)];
  const wrong = chosen.filter((claim) => engine.award(claim) !== hand.award(claim)).length;
  return { timings, claims: chosen.length, wrong };
}

function bytesPerEntry(claims: readonly Claim[]): number {
  const before = memory();
  const ledger = openLedger();
  for (const claim of claims) ledger.submit(typed(claim));
  return (memory() - before) / ledger.size;
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
