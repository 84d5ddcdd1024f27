import { Bench } from "tinybench";

/** One way of doing the same work; `prepare` is not timed. */
export interface Way {
  readonly name: string;
  /** How many pieces of work one run does, so that ways of different sizes compare. */
  readonly pieces: number;
  readonly prepare?: () => void;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Nanoseconds for one piece of work: the median of the rounds. */
  readonly nanoseconds: number;
  /** The median of the rounds' ratios to the first way, each taken within its round. */
  readonly ratio: number;
}

/**
 * Times the ways in turn, A B C A B C …, so that a machine that slows down slows all of them; ratios are
 * taken within a round. The first rounds only warm up.
 */
export async function interleaved(
  ways: readonly Way[],
  { rounds, warmup }: { readonly rounds: number; readonly warmup: number },
): Promise<readonly Timing[]> {
  const perRound: number[][] = [];
  for (let round = 0; round < rounds + warmup; round += 1) {
    const times = await timesOf(ways);
    if (round >= warmup) perRound.push(times);
  }
  return ways.map(({ name }, place) => ({
    name,
    nanoseconds: median(perRound.map((times) => times[place] ?? Number.NaN)),
    ratio: median(perRound.map((times) => (times[place] ?? Number.NaN) / (times[0] ?? Number.NaN))),
  }));
}

async function timesOf(ways: readonly Way[]): Promise<number[]> {
  const bench = new Bench({ iterations: 1, time: 0, warmup: false });
  for (const { name, run, prepare } of ways) {
    bench.add(name, () => void run(), prepare === undefined ? {} : { beforeEach: prepare });
  }
  await bench.run();
  return bench.tasks.map(({ result }, place) => {
    if (result.state === "errored") throw result.error;
    if (result.state !== "completed") throw new Error(`A timed run ended as ${result.state}.`);
    return (result.latency.p50 * 1e6) / (ways[place]?.pieces ?? 1);
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
