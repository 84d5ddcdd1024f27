import type { Given, Shape } from "./given.ts";
import { item } from "./growing.ts";
import type { PerOfShape } from "./per-values.ts";
import type { PlainCap, Subject, Version } from "./plan.ts";
import type { Tally } from "./tally.ts";
import type { Values } from "./values.ts";

/**
 * What claims have in common that are on one version of a grant and state the same facts: how a
 * claim is written down as a row of numbers, and where on this ledger it counts.
 *
 * A claim's numbers are its id, its day, what was decided, how it is settled, the amount that it
 * is settled at; its accounts; its accounts among `per` facts; the limits that depend on it; and
 * the codes of its facts. They lie together, in the order in which they are used, because to fetch
 * them is most of what deciding a claim costs.
 */
export interface Frame {
  readonly values: Values;
  readonly subject: Subject;
  /** Undefined of an external, and where no version is in force on the day. */
  readonly version: Version | undefined;
  readonly shape: Shape;
  readonly pers: readonly PerOfShape[];
  readonly posts: readonly Post[];
  /** Of a plain version the caps that bind it. */
  readonly caps: readonly FramedCap[] | undefined;
  /** Where what these caps have counted is gathered while one of the claims is decided. */
  readonly used: Float64Array;
  /** Where in a row these begin, and how long it is. */
  readonly persFrom: number;
  readonly limitsFrom: number;
  readonly factsFrom: number;
  readonly length: number;
}

/** Where the single numbers of a claim stand in its row, and where its accounts begin. */
export const place = { id: 0, day: 1, decided: 2, settled: 3, amount: 4, accounts: 5 } as const;

/** A tally that counts the claims, and where in their rows their account in it stands. */
export interface Post {
  readonly tally: Tally;
  readonly account: number;
}

/** A cap, and where in a claim's row its account and its limit stand; -1: the limit is fixed. */
export interface FramedCap {
  readonly code: number;
  readonly isMoney: boolean;
  readonly refuses: boolean;
  readonly unit: number;
  readonly fixed: number;
  readonly limit: number;
  /** Absent of a cap `per claim`, which counts nothing but the claim itself. */
  readonly tally: Tally | undefined;
  readonly account: number;
}

/** What a frame is made of, beside the ledger's own tallies. */
export type Framed = Pick<Frame, "values" | "subject" | "version" | "shape" | "pers">;

export function frameOf(framed: Framed, tallies: readonly Tally[]): Frame {
  const { values, subject, version, shape, pers } = framed;
  const plain = version?.plain;
  const persFrom = place.accounts + subject.spaces.length;
  const limitsFrom = persFrom + pers.length;
  const factsFrom = limitsFrom + (plain?.filter(({ varying }) => varying >= 0).length ?? 0);
  // Named one by one: a frame is read for every claim, and one that is spread is slower to read.
  return {
    values,
    subject,
    version,
    shape,
    pers,
    posts: subject.posts.map(({ tally, account }) => ({
      tally: item(tallies, tally.number),
      account: place.accounts + account,
    })),
    caps: plain?.map((cap) => framedCap(cap, limitsFrom, tallies)),
    used: new Float64Array(plain?.length ?? 0),
    persFrom,
    limitsFrom,
    factsFrom,
    length: factsFrom + shape.facts.length,
  };
}

const framedCap = (
  { code, isMoney, refuses, unit, fixed, varying, tally, account }: PlainCap,
  limitsFrom: number,
  tallies: readonly Tally[],
): FramedCap => ({
  code,
  isMoney,
  refuses,
  unit,
  fixed,
  limit: varying < 0 ? -1 : limitsFrom + varying,
  tally: tally < 0 ? undefined : item(tallies, tally),
  account: place.accounts + account,
});

/** One frame for each subject, version and shape that a ledger meets. */
export class Frames {
  /** By the number of the shape. */
  readonly #known: Frame[][] = [];
  readonly #tallies: readonly Tally[];

  constructor(tallies: readonly Tally[]) {
    this.#tallies = tallies;
  }

  of(
    subject: Subject,
    version: Version | undefined,
    { shape, values }: Given,
    pers: readonly PerOfShape[],
  ): Frame {
    const known = (this.#known[shape.number] ??= []);
    for (const frame of known) {
      if (frame.version === version && frame.subject === subject) return frame;
    }
    const frame = frameOf({ values, subject, version, shape, pers }, this.#tallies);
    if (subject.number >= 0) known.push(frame);
    return frame;
  }
}
