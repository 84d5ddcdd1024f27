import type { EvaluatorModule } from "../../batch/load.ts";
import { loadEvaluator } from "../../batch/load.ts";
import type { Texts } from "../../diagnostics/message.ts";
import type { Sources } from "../../diagnostics/render/place.ts";
import { placeOf } from "../../diagnostics/render/place.ts";
import type { ExampleOutcome } from "../../interpret/example.ts";
import { failure, happened, spanOf } from "../../lint/examples.ts";
import type { Language } from "../../locale/locale.ts";
import type { Policy } from "../../model/policy.ts";
import { evaluatorFiles } from "../build/evaluator.ts";
import { diagnosticsOf, pretty, sourcesOf } from "../diagnostics.ts";
import { hasPassed, playAll } from "../examples/play.ts";
import type { CompiledFile } from "../policies.ts";
import { compileFile, policyPaths, soundPolicy } from "../policies.ts";
import { testSteps } from "../endurance/report.ts";
import { Problem, sorted } from "../problem.ts";
import { testSequences } from "../properties/sequences.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";

export interface TestOptions {
  /** How many random sequences are drawn for each policy. */
  readonly runs: number;
  /** How many random steps are taken, on all of them together. */
  readonly steps: number;
  readonly seed: number;
  readonly language: Language;
}

/** Runs the examples of policies, random sequences of claims, and random steps at length. */
export async function test(
  paths: readonly string[],
  options: TestOptions,
  shell: Shell,
): Promise<Status> {
  const { language } = options;
  const files = policyPaths(paths);
  if (files instanceof Problem) return fail(shell, files, language);
  const { sound, problems } = sorted(files.map(compileFile));
  let status: Status = 0;
  for (const file of sound) {
    const passed = await testFile(file, options, shell);
    if (!passed) status = 1;
  }
  const usable = sound.filter((file) => soundPolicy(file) !== undefined);
  const held = await testSteps(
    usable.map(({ path }) => path),
    options,
    shell,
  );
  if (!held) status = 1;
  for (const problem of problems) status = fail(shell, problem, language);
  return status;
}

/** Whether all its examples pass, and no sequence breaks what must hold. */
async function testFile(file: CompiledFile, options: TestOptions, shell: Shell): Promise<boolean> {
  const { language } = options;
  const { policy } = file.compilation;
  if (policy !== undefined) {
    const evaluator = await loadEvaluator(evaluatorFiles(policy));
    const passed = testExamples(policy, evaluator, file, language, shell);
    return testSequences(policy, evaluator, file.path, options, shell) && passed;
  }
  shell.print(pretty(diagnosticsOf([file]), sourcesOf([file]), language, shell.paint));
  return false;
}

function testExamples(
  policy: Policy,
  evaluator: EvaluatorModule,
  { path, sources }: CompiledFile,
  language: Language,
  shell: Shell,
): boolean {
  const played = playAll(policy, evaluator);
  const failed = played.filter((each) => !hasPassed(each));
  const line = verdict(played.length, failed.length)[language];
  const style = failed.length === 0 ? "green" : "red";
  shell.print(`${path}${{ en: ": ", zh: "：" }[language]}${shell.paint(style, line)}\n`);
  const otherwise = failed.flatMap(({ outcomes }) => outcomes.filter((each) => !each.asExpected));
  const diagnostics = otherwise.map((outcome) => failure(outcome, policy));
  shell.print(pretty(diagnostics, sources, language, shell.paint));
  for (const outcome of failed.flatMap(({ differing }) => differing)) {
    shell.print(`${disagreement(outcome, policy, sources)[language]}\n`);
  }
  return failed.length === 0;
}

const verdict = (all: number, failed: number): Texts =>
  failed === 0
    ? { en: `${all} ${all === 1 ? "example" : "examples"} passed`, zh: `${all}个示例全部通过` }
    : { en: `${failed} of ${all} examples failed`, zh: `${all}个示例中有${failed}个未通过` };

/** That interpreter and evaluator differ is never the drafter's fault. */
function disagreement(outcome: ExampleOutcome, policy: Policy, sources: Sources): Texts {
  const { file, line, column } = placeOf(spanOf(outcome), sources);
  const { en, zh } = happened(outcome, policy);
  return {
    en: `${file}:${line}:${column}: the compiled evaluator decides otherwise than the reference interpreter. This is a bug in Edict; please report it with the policy. The evaluator says: ${en}`,
    zh: `${file}:${line}:${column}：编译后的求值程序与参考解释程序结果不同。这是Edict的程序错误，请连同政策文件一并反馈。求值程序的结果：${zh}`,
  };
}
