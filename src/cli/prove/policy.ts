import { join } from "node:path";
import type { Texts } from "../../diagnostics/message.ts";
import type { Proof } from "../../verify/prove/prove.ts";
import { prove } from "../../verify/prove/prove.ts";
import { readCompiled } from "../../verify/prove/read.ts";
import type { Solver } from "../../verify/smt/solver.ts";
import type { Compiled, ProveOptions } from "../actions/prove.ts";
import { folderName } from "../build/folders.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import { isBuilt, keepRecord } from "../evidence/record.ts";
import { Problem } from "../problem.ts";
import { Reader } from "../reader.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";
import type { CapObject } from "./json.ts";
import { capObjects } from "./json.ts";
import { proofContent } from "./proof-content.ts";
import type { Question } from "./questions.ts";
import { keepQuestions } from "./questions.ts";
import { proofText } from "./report.ts";
import type { NativeSolver, Opinion } from "./second-opinion.ts";
import { nativeSolvers, opinionOf } from "./second-opinion.ts";
import { findClaims } from "./witnesses.ts";

/** What proving one policy came to. */
export interface Proved {
  readonly status: Status;
  readonly objects: readonly CapObject[];
}

/** Proves one policy after another, and tells and keeps what it finds. */
export class PolicyProver {
  readonly #options: ProveOptions;
  readonly #shell: Shell;
  readonly #natives: readonly NativeSolver[];

  constructor(options: ProveOptions, shell: Shell) {
    this.#options = options;
    this.#shell = shell;
    this.#natives = options.crossCheck === true ? nativeSolvers() : [];
  }

  async prove(compiled: Compiled, solver: Solver): Promise<Proved> {
    const { path, policy, files } = compiled;
    const { language, format } = this.#options;
    const questions: Question[] = [];
    const proof = await prove(policy, readCompiled(files, policy), solver, (query, answer) =>
      questions.push({ query, answer }),
    );
    const found = await findClaims(compiled, proof, solver, this.#options.witness);
    if (found instanceof Problem) return this.#stopped(found);
    if (format === "pretty") {
      const reader = new Reader(policy, language, this.#shell.paint);
      this.#shell.print(proofText(reader, path, proof, found));
    }
    const problem =
      this.#keepQuestions(path, questions) ?? this.#keep(proof, compiled, solver.version);
    if (problem !== undefined) return this.#stopped(problem);
    const status = Math.max(this.#crossCheck(questions), this.#statusOf(path, proof));
    return {
      status: status === 2 ? 2 : status === 1 ? 1 : 0,
      objects: capObjects(policy, proof, language),
    };
  }

  #stopped(problem: Problem): Proved {
    return { status: fail(this.#shell, problem, this.#options.language), objects: [] };
  }

  #keepQuestions(path: string, questions: readonly Question[]): Problem | undefined {
    const { smt } = this.#options;
    return smt === undefined ? undefined : keepQuestions(join(smt, folderName(path)), questions);
  }

  /** Beside the evaluator, where there is one. */
  #keep(proof: Proof, { policy, files, folder }: Compiled, solver: string): Problem | undefined {
    if (!isBuilt(folder)) return undefined;
    const of = fingerprint(policy, files);
    return keepRecord(folder, "proof.json", of, proofContent(proof, solver));
  }

  /** A question that the solver could not read is no finding, but an error of the proof itself. */
  #statusOf(path: string, { discharges, equalities, verdicts, faults }: Proof): Status {
    const broken = [...discharges, ...equalities].filter(({ outcome }) => outcome === "error");
    for (const { obligation } of broken) fail(this.#shell, unreadable(path, obligation.name));
    if (broken.length > 0) return 2;
    const fails = verdicts.some(({ verdict }) => verdict === "fails");
    return fails || faults.length > 0 ? 1 : 0;
  }

  /** A solver that says otherwise makes every verdict doubtful. */
  #crossCheck(questions: readonly Question[]): Status {
    const { crossCheck, language } = this.#options;
    if (crossCheck !== true) return 0;
    if (this.#natives.length === 0) return fail(this.#shell, noNative, language);
    const opinions = this.#natives.map((native) => opinionOf(native, questions));
    for (const opinion of opinions) {
      this.#shell.say(`${opinionText(opinion)[language]}\n`);
      for (const { name, first, second } of opinion.against) {
        this.#shell.say(`  ${name}: ${first} / ${second}\n`);
      }
    }
    return opinions.some(({ against }) => against.length > 0) ? 2 : 0;
  }
}

const unreadable = (path: string, name: string): Texts => ({
  en: `${path}: the solver cannot read the question ${name}; this is a bug in Edict`,
  zh: `${path}：求解器无法读取问题${name}；这是Edict的程序错误`,
});

const noNative = new Problem(
  "Neither z3 nor cvc5 is installed here; leave --cross-check out, or install one of them.",
  "本机未安装z3或cvc5；请去掉--cross-check，或安装其中之一。",
);

function opinionText({ solver, agreed, open, against }: Opinion): Texts {
  const { version } = solver;
  return {
    en: `${version}: agrees on ${agreed} questions, does not know ${open}, disagrees on ${against.length}`,
    zh: `${version}：${agreed}个问题结论一致，${open}个无结论，${against.length}个结论不同`,
  };
}
