import { performance } from "node:perf_hooks";
import { median } from "./interleaved.ts";

/** One way of doing the same pieces of work, from a fresh start each round. */
export interface Course {
  readonly name: string;
  /** Makes ready for a round, untimed, and gives what does the work from one piece to another. */
  readonly start: () => (from: number, to: number) => unknown;
}

export interface Pace {
  readonly name: string;
  /** Nanoseconds for a piece of work: of a whole round, and of its median slice. */
  readonly nanoseconds: number;
  readonly typical: number;
  /** The ratios to the first course, of the same two. */
  readonly ratio: number;
  readonly typicalRatio: number;
}

/**
 * Lets the courses take turns within each round, a slice of the work at a time, so that whatever
 * else the machine does falls on all of them alike; ratios are taken within a round. Of a whole
 * round everything counts, also growing tables and collecting garbage; the median slice shows what
 * a claim costs between such moments. The first rounds only warm up.
 */
export function alternating(
  courses: readonly Course[],
  {
    pieces,
    slice,
    rounds,
    warmup,
  }: Readonly<Record<"pieces" | "slice" | "rounds" | "warmup", number>>,
): readonly Pace[] {
  const measured: (readonly Sums[])[] = [];
  for (let round = 0; round < rounds + warmup; round += 1) {
    const sums = roundOf(courses, pieces, slice);
    if (round >= warmup) measured.push(sums);
  }
  return courses.map(({ name }, place) => {
    const of = (pick: (sums: Sums) => number, base: boolean): number =>
      median(
        measured.map((sums) => {
          const [own, first] = [sums[place], sums[0]];
          if (own === undefined || first === undefined) return Number.NaN;
          return base ? pick(own) / pick(first) : pick(own);
        }),
      );
    return {
      name,
      nanoseconds: of(({ whole }) => whole, false),
      typical: of(({ typical }) => typical, false),
      ratio: of(({ whole }) => whole, true),
      typicalRatio: of(({ typical }) => typical, true),
    };
  });
}

/** Nanoseconds for a piece. */
interface Sums {
  readonly whole: number;
  readonly typical: number;
}

function roundOf(courses: readonly Course[], pieces: number, slice: number): readonly Sums[] {
  const running = courses.map(({ start }) => ({ run: start(), slices: [] as number[], spent: 0 }));
  for (let from = 0; from < pieces; from += slice) {
    const to = Math.min(pieces, from + slice);
    for (const course of running) {
      const start = performance.now();
      course.run(from, to);
      const spent = (performance.now() - start) * 1e6;
      course.spent += spent;
      course.slices.push(spent / (to - from));
    }
  }
  return running.map(({ slices, spent }) => ({ whole: spent / pieces, typical: median(slices) }));
}
