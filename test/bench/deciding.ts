import type { Claim } from "../../src/model/claim.ts";
import { openLedger } from "../../generated/longgang-ai-2025/evaluator.ts";
import type { Claim as LonggangClaim } from "../../generated/longgang-ai-2025/evaluator.ts";
import { alternating } from "./alternating.ts";
import type { Course, Pace } from "./alternating.ts";
import { prepareByHand } from "./by-hand.ts";
import type { HandClaim } from "./by-hand.ts";
import { HandBook, HandLedger } from "./hand-ledger.ts";
import { bytesPerEntry } from "./memory-of-entries.ts";
import { PublicodesLedger, isForPublicodes } from "./publicodes.ts";
import { longgangClaims } from "./workload.ts";

export interface Deciding {
  readonly claims: number;
  /** Claims that have been read, decided. */
  readonly prepared: readonly Pace[];
  /** Claims as they come in, read and decided. */
  readonly submitted: readonly Pace[];
  /** Entries decided, and each explained as an object beside. */
  readonly explained: readonly Pace[];
  /** Awards of the evaluator that differ from those written by hand. */
  readonly differing: number;
  readonly publicodes: {
    readonly paces: readonly Pace[];
    readonly claims: number;
    readonly wrong: number;
  };
  /** Bytes of the process for each entry, those of the claim's own facts included. */
  readonly bytesPerEntry: number;
  /** Bytes of the claims themselves, each as a line of JSON. */
  readonly bytesPerClaim: number;
}

type LonggangLedger = ReturnType<typeof openLedger>;
type Prepared = Exclude<ReturnType<LonggangLedger["prepare"]>, { readonly outcome: "error" }>;

/** Claims on the Longgang measures against a ledger that grows to as many entries. */
export function benchDeciding(count: number): Deciding {
  const claims = longgangClaims(count, 1);
  const byHand = prepareByHand(claims);
  const fewer = claims.slice(0, 100_000);
  const pace = { pieces: count, slice: 250, rounds: 3, warmup: 1 };
  return {
    claims: count,
    prepared: alternating([handBook(byHand), handAwards(byHand), prepared(claims)], pace),
    submitted: alternating([handSubmit(fewer), submit(fewer)], { ...pace, pieces: fewer.length }),
    explained: alternating([prepared(fewer), explained(fewer)], { ...pace, pieces: fewer.length }),
    differing: differences(claims, byHand),
    publicodes: benchPublicodes(claims),
    bytesPerEntry: bytesPerEntry(count),
    bytesPerClaim: bytesPerClaim(claims),
  };
}

function bytesPerClaim(claims: readonly Claim[]): number {
  const bytes = claims.map((claim) => Buffer.byteLength(JSON.stringify(claim)) + 1);
  return bytes.reduce((sum, each) => sum + each, 0) / claims.length;
}

const handAwards = (claims: readonly HandClaim[]): Course => ({
  name: "written by hand, awards only",
  start: () => deciding(claims, new HandLedger()),
});

const handBook = (claims: readonly HandClaim[]): Course => ({
  name: "written by hand, with entries",
  start: () => deciding(claims, new HandBook()),
});

const deciding =
  (claims: readonly HandClaim[], ledger: HandLedger) =>
  (from: number, to: number): number => {
    let total = 0;
    for (let place = from; place < to; place += 1) {
      const claim = claims[place];
      if (claim !== undefined) total += ledger.award(claim);
    }
    return total;
  };

const prepared = (claims: readonly Claim[]): Course => ({
  name: "evaluator, prepared claims",
  start: () => {
    const [ledger, read] = prepareAll(claims);
    return awarding(ledger, read);
  },
});

const awarding =
  (ledger: LonggangLedger, claims: readonly Prepared[]) =>
  (from: number, to: number): number => {
    let total = 0;
    for (let place = from; place < to; place += 1) {
      const claim = claims[place];
      if (claim !== undefined) total += ledger.award(claim);
    }
    return total;
  };

/** Each entry explained at once, as an object that is dropped. */
const explained = (claims: readonly Claim[]): Course => ({
  name: "evaluator, each explained as an object",
  start: () => {
    const [ledger, read] = prepareAll(claims);
    const award = awarding(ledger, read);
    return (from, to) => {
      let steps = award(from, to);
      for (let place = from; place < to; place += 1) {
        const result = ledger.resultAt(place);
        if (result !== undefined && "trace" in result) steps += result.trace.length;
      }
      return steps;
    };
  },
});

/** Reading by hand trusts the claim; ids are interned slice by slice as claims come in. */
const handSubmit = (claims: readonly Claim[]): Course => ({
  name: "written by hand, read and decide",
  start: () => {
    const ledger = new HandBook();
    const interned = { enterprises: new Map(), matters: new Map(), things: new Map() };
    return (from, to) => {
      let total = 0;
      for (const claim of prepareByHand(claims.slice(from, to), interned))
        total += ledger.award(claim);
      return total;
    };
  },
});

const submit = (claims: readonly Claim[]): Course => ({
  name: "evaluator, submit: read, decide, explain",
  start: () => {
    const ledger = openLedger();
    return (from, to) => {
      for (let place = from; place < to; place += 1) {
        const claim = claims[place];
        if (claim !== undefined) ledger.submit(typed(claim));
      }
    };
  },
});

function prepareAll(claims: readonly Claim[]): [LonggangLedger, readonly Prepared[]] {
  const ledger = openLedger();
  const read = claims.map((claim) => {
    const one = ledger.prepare(typed(claim));
    if ("outcome" in one) throw new Error(`A claim of the workload is wrong: ${claim.grant}`);
    return one;
  });
  return [ledger, read];
}

/** The workload makes claims by grant, each with the facts of its grant. */
export function typed(claim: Claim): LonggangClaim {
  if (isLonggang(claim)) return claim;
  throw new Error("A claim of the workload names no grant.");
}

const isLonggang = (claim: unknown): claim is LonggangClaim =>
  typeof claim === "object" && claim !== null && "grant" in claim;

function differences(claims: readonly Claim[], byHand: readonly HandClaim[]): number {
  const [[ledger, read], hand] = [prepareAll(claims), new HandLedger()];
  return byHand.filter((claim, place) => {
    const own = read[place];
    return own === undefined || Math.max(0, ledger.award(own)) !== hand.award(claim);
  }).length;
}

/** Articles 2, 5 and 6, the memory of earlier awards kept outside of Publicodes. */
function benchPublicodes(claims: readonly Claim[]): Deciding["publicodes"] {
  // Every claim has a matter and a model of its own: Publicodes has no word for either.
  const chosen = claims
    .filter(isForPublicodes)
    .slice(0, 2_000)
    .map((claim, place): Claim => ({ ...claim, matter: `x${place}`, ...modelOf(claim, place) }));
  const byHand = prepareByHand(chosen);
  const paces = alternating([prepared(chosen), handBook(byHand), publicodes(byHand)], {
    pieces: chosen.length,
    slice: 100,
    rounds: 12,
    warmup: 8,
  });
  const [engine, hand] = [new PublicodesLedger(), new HandLedger()];
  const wrong = byHand.filter((claim) => engine.award(claim) !== hand.award(claim)).length;
  return { paces, claims: chosen.length, wrong };
}

const modelOf = ({ model }: Claim, place: number): Pick<Claim, string> =>
  model === undefined ? {} : { model: `m${place}` };

const publicodes = (claims: readonly HandClaim[]): Course => ({
  name: "Publicodes",
  start: () => {
    const engine = new PublicodesLedger();
    return (from, to) => {
      for (const claim of claims.slice(from, to)) engine.award(claim);
    };
  },
});
