import type { EvaluatorModule } from "../../batch/load.ts";
import type { Texts } from "../../diagnostics/message.ts";
import type { Language } from "../../locale/locale.ts";
import type { Policy } from "../../model/policy.ts";
import { exampleOf } from "../../verify/properties/example.ts";
import { tryProperties } from "../../verify/properties/properties.ts";
import type { Tried } from "../evidence/test-record.ts";
import { nothingTried } from "../evidence/test-record.ts";
import { grouped } from "../run/tally.ts";
import type { Shell } from "../shell.ts";
import type { Terminal } from "../status-line.ts";
import { StatusLine } from "../status-line.ts";
import { violationText } from "./violation-text.ts";

export interface Sequences {
  readonly runs: number;
  readonly seed: number;
  readonly language: Language;
}

/** Plays random sequences with the compiled evaluator, and tells where one breaks what must hold. */
export function testSequences(
  policy: Policy,
  evaluator: EvaluatorModule,
  path: string,
  { runs, seed, language }: Sequences,
  shell: Shell,
): Tried {
  if (runs === 0) return nothingTried;
  const counter = new Counter(process.stderr, path, runs, language);
  const found = tryProperties(policy, (entries) => evaluator.openLedger(entries), {
    runs,
    seed,
    progress: (steps, checked) => counter.add(steps, checked),
  });
  counter.clear();
  const colon = { en: ": ", zh: "：" }[language];
  if (found === undefined) {
    const said = held(runs, counter.steps)[language];
    shell.print(`${path}${colon}${shell.paint("green", said)}\n`);
    return counter.tried(0);
  }
  const said = violationText(found.violation, policy, language);
  const title = { en: "found by random claims", zh: "随机申请发现的情形" };
  const example = exampleOf(policy, found.steps, title);
  shell.print(`${path}${colon}${shell.paint("red", said)}\n`);
  shell.print(`${again(seed, runs)[language]}\n\n${example}\n\n`);
  return counter.tried(1);
}

const held = (runs: number, steps: number): Texts => ({
  en: `every cap holds in ${grouped(runs)} random ${runs === 1 ? "sequence" : "sequences"}, ${grouped(steps)} ${steps === 1 ? "step" : "steps"}`,
  zh: `${grouped(runs)}组随机申请（${grouped(steps)}步）中各项上限均未突破`,
});

const again = (seed: number, runs: number): Texts => ({
  en: `The shortest sequence that was found (--runs ${runs} --seed ${seed}):`,
  zh: `所发现的最短情形（--runs ${runs} --seed ${seed}）：`,
});

/** Counts what is tried, and tells how far the sequences are. */
class Counter {
  steps = 0;
  readonly #line: StatusLine;
  readonly #path: string;
  readonly #runs: number;
  readonly #language: Language;
  #done = 0;
  #checked = 0;

  constructor(terminal: Terminal, path: string, runs: number, language: Language) {
    this.#line = new StatusLine(terminal);
    this.#path = path;
    this.#runs = runs;
    this.#language = language;
  }

  tried(breaches: number): Tried {
    return { sequences: this.#done, steps: this.steps, checked: this.#checked, breaches };
  }

  add(steps: number, checked: number): void {
    this.steps += steps;
    this.#checked += checked;
    this.#done += 1;
    this.#line.show(() => this.#text());
  }

  clear(): void {
    this.#line.clear();
  }

  /** Once something is found, more sequences are tried to make it shorter. */
  #text(): string {
    const [done, runs] = [this.#done, this.#runs].map(grouped);
    if (this.#done > this.#runs) {
      return { en: `${this.#path}: shortening`, zh: `${this.#path}：正在化简` }[this.#language];
    }
    return {
      en: `${this.#path}: ${done} of ${runs} sequences`,
      zh: `${this.#path}：${runs}组中的第${done}组`,
    }[this.#language];
  }
}
