import type { Texts } from "../../diagnostics/message.ts";
import { grouped } from "../run/tally.ts";
import type { Shell } from "../shell.ts";
import { performAll } from "./crew.ts";
import type { Outcome, Task } from "./task.ts";

/** As many steps in all, shared among the policies. */
export type Steps = Pick<Task, "steps" | "seed" | "language">;

/** Takes random steps on every policy, and tells what came of them: `done` hears of each at once. */
export async function testSteps(
  paths: readonly string[],
  { steps, ...options }: Steps,
  shell: Shell,
  done: (outcome: Outcome) => void,
): Promise<void> {
  const { seed, language } = options;
  const share = shareOf(steps, paths);
  if (share === 0) return;
  const tasks = paths.map((path): Task => ({ path, steps: share, ...options }));
  const started = performance.now();
  let taken = 0;
  const outcomes = await performAll(tasks, (outcome) => {
    done(outcome);
    taken += outcome.steps;
    const seconds = (performance.now() - started) / 1000;
    shell.say(`${pace(taken, share * paths.length, seconds)[language]}\n`);
  });
  for (const outcome of outcomes) print(outcome, options, shell);
  const all = summary(outcomes, seed)[language];
  const isSound = outcomes.every(({ found }) => found === undefined);
  shell.print(`${shell.paint(isSound ? "green" : "red", all)}\n`);
}

/** As many for each policy. */
export const shareOf = (steps: number, { length }: readonly unknown[]): number =>
  length === 0 ? 0 : Math.ceil(steps / length);

function print(
  { path, steps, checked, found }: Outcome,
  { language }: Pick<Steps, "language">,
  shell: Shell,
): void {
  const colon = { en: ": ", zh: "：" }[language];
  const style = found === undefined ? "green" : "red";
  const said = found?.said ?? held(steps, checked)[language];
  shell.print(`${path}${colon}${shell.paint(style, said)}\n`);
  if (found !== undefined) shell.print(`\n${found.example}\n\n`);
}

const held = (steps: number, checked: number): Texts => ({
  en: `every cap holds in ${grouped(steps)} random steps; ${grouped(checked)} caps checked`,
  zh: `${grouped(steps)}步随机操作中各项上限均未突破；共核对上限${grouped(checked)}次`,
});

function summary(outcomes: readonly Outcome[], seed: number): Texts {
  const [steps, checked] = [sumOf(outcomes, "steps"), sumOf(outcomes, "checked")].map(grouped);
  const broken = outcomes.filter(({ found }) => found !== undefined).length;
  return {
    en: `${steps} random steps, ${checked} caps checked, ${broken} ${broken === 1 ? "breach" : "breaches"} (seed ${seed})`,
    zh: `随机操作共${steps}步，核对上限${checked}次，发现突破${broken}处（种子${seed}）`,
  };
}

const sumOf = (outcomes: readonly Outcome[], key: "steps" | "checked"): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0);

/** Beside the results, since it depends on the machine. */
function pace(taken: number, all: number, seconds: number): Texts {
  const [done, total, each] = [taken, all, Math.round(taken / seconds)].map(grouped);
  return {
    en: `${done} of ${total} random steps, ${each} a second`,
    zh: `随机操作${total}步中的第${done}步，每秒${each}步`,
  };
}
