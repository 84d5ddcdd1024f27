import { join } from "node:path";
import type { Language } from "../../locale/locale.ts";
import type { Policy } from "../../model/policy.ts";
import type { OutputFile } from "../../emit/output.ts";
import type { Solver } from "../../verify/smt/solver.ts";
import { evaluatorFiles } from "../build/evaluator.ts";
import { folderName } from "../build/folders.ts";
import { diagnosticsOf, pretty, sourcesOf } from "../diagnostics.ts";
import type { Place } from "../evidence/check.ts";
import { checkRecords } from "../evidence/check.ts";
import { fingerprint } from "../evidence/fingerprint.ts";
import type { CompiledFile } from "../policies.ts";
import { compileFile, policyPaths, soundPolicy } from "../policies.ts";
import { Problem, sorted } from "../problem.ts";
import type { CapObject } from "../prove/json.ts";
import { PolicyProver } from "../prove/policy.ts";
import { startSolver } from "../prove/solver-process.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";

export interface ProveOptions {
  readonly out: string;
  readonly check?: boolean;
  readonly smt?: string;
  readonly witness?: string;
  readonly crossCheck?: boolean;
  readonly format: "pretty" | "json";
  readonly language: Language;
}

/** A policy without errors, and what is compiled from it. */
export interface Compiled {
  readonly path: string;
  readonly policy: Policy;
  readonly files: readonly OutputFile[];
  /** Where `edict build` writes it. */
  readonly folder: string;
}

/** Proves the caps of policies, or says which of them are not proved, and why. */
export async function prove(
  paths: readonly string[],
  options: ProveOptions,
  shell: Shell,
  start: () => Promise<Solver> = startSolver,
): Promise<Status> {
  const { language } = options;
  const files = policyPaths(paths);
  if (files instanceof Problem) return fail(shell, files, language);
  const starting = options.check === true ? undefined : start();
  const { sound, problems } = sorted(files.map(compileFile));
  for (const problem of problems) fail(shell, problem, language);
  const compiled = sound.flatMap((file) => compiledFrom(file, options));
  const faulty = sound.filter((file) => soundPolicy(file) === undefined);
  if (faulty.length > 0) {
    shell.say(pretty(diagnosticsOf(faulty), sourcesOf(faulty), language, shell.paintAside));
  }
  const status: Status = problems.length > 0 ? 2 : faulty.length > 0 ? 1 : 0;
  const found =
    starting === undefined
      ? checkRecords("proof.json", compiled.map(placeOf), "prove", language, shell)
      : await proveAll(compiled, starting, start, options, shell);
  return worse(status, found);
}

function compiledFrom(file: CompiledFile, { out }: ProveOptions): readonly Compiled[] {
  const policy = soundPolicy(file);
  if (policy === undefined) return [];
  const folder = join(out, folderName(file.path));
  return [{ path: file.path, policy, files: evaluatorFiles(policy), folder }];
}

const placeOf = ({ folder, policy, files }: Compiled): Place => ({
  folder,
  fingerprint: fingerprint(policy, files),
});

/**
 * Each policy has a solver of its own: what a question costs depends, a little, on what was asked of
 * the same one before, and what is kept of a policy must not depend on the others.
 */
async function proveAll(
  compiled: readonly Compiled[],
  starting: Promise<Solver>,
  start: () => Promise<Solver>,
  options: ProveOptions,
  shell: Shell,
): Promise<Status> {
  const objects: CapObject[] = [];
  const prover = new PolicyProver(options, shell);
  let status: Status = 0;
  let next: Promise<Solver> | undefined = starting;
  for (const each of compiled) {
    const solver = await (next ?? start());
    next = undefined;
    try {
      const found = await prover.prove(each, solver);
      objects.push(...found.objects);
      status = worse(status, found.status);
    } finally {
      solver.end();
    }
  }
  // Without a policy the first one was started in vain.
  if (next !== undefined) (await next).end();
  if (options.format === "json") shell.print(`${JSON.stringify(objects, undefined, 2)}\n`);
  return status;
}

const worse = (a: Status, b: Status): Status => (a > b ? a : b);
