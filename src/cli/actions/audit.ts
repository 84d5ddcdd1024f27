import fs from "node:fs";
import { join } from "node:path";
import { loadEvaluator } from "../../batch/load.ts";
import type { Language } from "../../locale/locale.ts";
import type { Policy } from "../../model/policy.ts";
import { evaluatorFiles } from "../build/evaluator.ts";
import { auditAwards, isClean } from "../audit/audited.ts";
import { rulesFor } from "../audit/rules.ts";
import { auditJson } from "../audit/json.ts";
import { auditText } from "../audit/pretty.ts";
import { openAwards } from "../audit/register.ts";
import { diagnosticsOf, pretty, sourcesOf } from "../diagnostics.ts";
import { compileFile, soundPolicy } from "../policies.ts";
import { fileProblem, Problem } from "../problem.ts";
import { Reader } from "../reader.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";

interface AuditOptions {
  readonly format: "pretty" | "json";
  readonly language: Language;
}

/** Recomputes every cap and every award of a ledger, or of a register from elsewhere. */
export async function audit(
  policyPath: string,
  ledgerPath: string,
  { format, language }: AuditOptions,
  shell: Shell,
): Promise<Status> {
  const policy = policyAt(policyPath, language, shell);
  if (policy === undefined) return 1;
  if (policy instanceof Problem) return fail(shell, policy, language);
  const awards = await openAwards(ledgerPath, policy);
  if (!("groups" in awards)) {
    for (const problem of awards) fail(shell, problem, language);
    return 2;
  }
  for (const warning of awards.warnings)
    shell.say(`${fileProblem(ledgerPath, warning).texts[language]}\n`);
  const evaluator = await loadEvaluator(evaluatorFiles(policy));
  const rules = rulesFor(policy, evaluator, awards.groups.flat().length);
  const audited = auditAwards(policy, rules, awards);
  const reader = new Reader(policy, language, shell.paint);
  const said =
    format === "json" ? auditJson(reader, audited) : auditText(reader, ledgerPath, audited);
  await shell.pour(said);
  return isClean(audited) ? 0 : 1;
}

/** Undefined where the policy has errors, which have then been shown. */
function policyAt(path: string, language: Language, shell: Shell): Policy | Problem | undefined {
  const named = join("policies", `${path}.policy`);
  const file = compileFile(!fs.existsSync(path) && fs.existsSync(named) ? named : path);
  if (file instanceof Problem) return file;
  const policy = soundPolicy(file);
  if (policy === undefined) {
    shell.say(pretty(diagnosticsOf([file]), sourcesOf([file]), language, shell.paintAside));
  }
  return policy;
}
