import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Outcome, Task } from "./task.ts";
import { perform } from "./task.ts";

/**
 * Performs tasks, on as many threads as the machine runs at once where that is worth their start.
 * `tell` hears of every outcome as it comes; they are given in the order of the tasks.
 */
export async function performAll(
  tasks: readonly Task[],
  tell: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const steps = tasks.reduce((sum, task) => sum + task.steps, 0);
  const threads = steps < stepsWorthThreads ? 1 : Math.min(availableParallelism(), tasks.length);
  const outcomes = new Map<number, Outcome>();
  const queue = tasks.entries();
  const keep = (place: number, outcome: Outcome): void => {
    outcomes.set(place, outcome);
    tell(outcome);
  };
  const lanes = Array.from({ length: threads }, async () => {
    const performer = threads === 1 ? here : new Thread();
    for (const [place, task] of queue) keep(place, await performer.perform(task));
    await performer.end();
  });
  await Promise.all(lanes);
  return tasks.flatMap((_, place) => outcomes.get(place) ?? []);
}

const stepsWorthThreads = 50_000;

/** Where tasks are performed, one after another. */
interface Performer {
  perform(task: Task): Promise<Outcome>;
  end(): Promise<unknown>;
}

const here: Performer = { perform, end: async () => undefined };

class Thread implements Performer {
  readonly #worker = new Worker(new URL("./worker.js", import.meta.url));

  async perform(task: Task): Promise<Outcome> {
    this.#worker.postMessage(task, []);
    const [outcome]: readonly Outcome[] = await once(this.#worker, "message");
    if (outcome === undefined) throw new Error(`Nothing came of ${task.path}.`);
    return outcome;
  }

  end(): Promise<unknown> {
    return this.#worker.terminate();
  }
}
