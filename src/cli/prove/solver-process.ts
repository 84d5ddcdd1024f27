import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { join } from "node:path";
import type { Script } from "../../verify/smt/script.ts";
import type { SolverResponse, Solver } from "../../verify/smt/solver.ts";
import { packageFolder } from "../files.ts";

/** What the solver's process says. */
export type FromSolver =
  | { readonly kind: "ready"; readonly version: string }
  | { readonly kind: "answer"; readonly answer: SolverResponse };

/** How long one question may take; what it may cost is bounded too, but does not cover everything. */
const mostSeconds = 120;

/** Starts the solver in a process of its own, which is stopped where a question takes too long. */
export async function startSolver(seconds = mostSeconds): Promise<Solver> {
  const first = await Running.start();
  return new ProcessSolver(first, seconds);
}

class ProcessSolver implements Solver {
  readonly version: string;
  readonly #seconds: number;
  #running: Running | undefined;

  constructor(running: Running, seconds: number) {
    this.#running = running;
    this.version = running.version;
    this.#seconds = seconds;
  }

  /** One question at a time. A process that was stopped is started anew for the next. */
  readonly ask = async (script: Script): Promise<SolverResponse> => {
    const running = (this.#running ??= await Running.start());
    const answer = await running.ask(script, this.#seconds);
    if (running.isOver) this.#running = undefined;
    return answer;
  };

  readonly end = (): void => {
    this.#running?.stop();
    this.#running = undefined;
  };
}

/** A process that holds the solver, ready for questions. */
class Running {
  readonly version: string;
  readonly #process: ChildProcess;
  isOver = false;

  private constructor(process: ChildProcess, version: string) {
    this.#process = process;
    this.version = version;
  }

  static start(): Promise<Running> {
    // Compiled, whatever runs this: a process of its own cannot read TypeScript everywhere.
    const path = join(packageFolder, ".build/src/cli/prove/solver-child.js");
    const child = fork(path, { serialization: "advanced", execArgv: [], stdio: "inherit" });
    return new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`The solver ended with ${code}.`)));
      child.once("message", (message: FromSolver) => {
        child.removeAllListeners();
        if (message.kind === "ready") resolve(new Running(child, message.version));
        else reject(new Error("The solver answered before it was asked."));
      });
    });
  }

  ask(script: Script, seconds: number): Promise<SolverResponse> {
    const child = this.#process;
    return new Promise((resolve) => {
      const finish = (answer: SolverResponse): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(answer);
      };
      const over = (answer: SolverResponse): void => {
        this.isOver = true;
        finish(answer);
        this.stop();
      };
      const timer = setTimeout(
        () => over({ verdict: "unknown", cost: 0, reason: { kind: "stopped", seconds } }),
        seconds * 1000,
      );
      child.once("message", (message: FromSolver) => {
        if (message.kind === "answer") finish(message.answer);
        else over({ verdict: "error", message: "the solver started again by itself" });
      });
      child.once("error", ({ message }) => over({ verdict: "error", message }));
      child.once("exit", (code) =>
        over({ verdict: "error", message: `the solver ended with ${code}` }),
      );
      child.send(script);
    });
  }

  stop(): void {
    this.isOver = true;
    this.#process.removeAllListeners();
    this.#process.kill("SIGKILL");
  }
}
