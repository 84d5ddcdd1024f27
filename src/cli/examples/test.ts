import type { EvaluatorModule } from "../../batch/load.ts";
import type { Texts } from "../../diagnostics/message.ts";
import type { Sources } from "../../diagnostics/render/place.ts";
import { placeOf } from "../../diagnostics/render/place.ts";
import type { ExampleOutcome } from "../../interpret/example.ts";
import { failure, happened, spanOf } from "../../lint/examples.ts";
import type { Language } from "../../locale/locale.ts";
import type { Policy } from "../../model/policy.ts";
import { pretty } from "../diagnostics.ts";
import type { CompiledFile } from "../policies.ts";
import type { Shell } from "../shell.ts";
import { hasPassed, playAll } from "./play.ts";

/** Plays the examples of a policy, and tells what came of them; how many failed. */
export function testExamples(
  policy: Policy,
  evaluator: EvaluatorModule,
  { path, sources }: CompiledFile,
  language: Language,
  shell: Shell,
): number {
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
  return failed.length;
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
