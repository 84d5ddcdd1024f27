import type { OutputFile } from "../../emit/output.ts";
import type { Policy } from "../../model/policy.ts";
import { arithmeticEqualities } from "../read-back/arithmetic-equalities.ts";
import { equality, isSettled } from "../read-back/equalities.ts";
import { evaluatorOf } from "../read-back/evaluator.ts";
import type { Difference, Refusal } from "../read-back/question.ts";
import type { Part } from "../read-back/read-back.ts";
import { readBack } from "../read-back/read-back.ts";
import type { Evaluator } from "../smt/evaluator.ts";
import type { Obligation } from "../smt/obligation.ts";
import type { Differing, ReadBack, Unread } from "./prove.ts";

/** Reads a compiled evaluator and its run time back, and sets them beside the model. */
export function readCompiled(files: readonly OutputFile[], policy: Policy): ReadBack {
  const evaluator = evaluatorOf(files, policy);
  const text = files.find(({ path }) => path === "evaluator.ts")?.text ?? "";
  const parts = readBack(text, policy);
  const isRefused = "because" in evaluator;
  return {
    evaluator: isRefused ? undefined : evaluator,
    refusals: [...(isRefused ? [unread(undefined, evaluator)] : []), ...parts.flatMap(refusalOf)],
    differences: parts.flatMap(({ differences }) => differences.map(differing)),
    compared: parts.flatMap(({ questions }) => questions).length,
    equalities: [
      ...(isRefused ? [] : arithmeticEqualities(files, unitsOf(evaluator))),
      ...parts.flatMap(obligationsOf),
    ],
  };
}

/** The units that awards are rounded to, smallest first. */
function unitsOf({ grants }: Evaluator): readonly bigint[] {
  const units = new Set([...grants.values()].flat().map(({ unit }) => unit));
  return [...units].sort((a, b) => (a < b ? -1 : 1));
}

/** A grant that cannot be read keeps its caps, which leave open what is asked for. */
const refusalOf = ({ kind, name, refusal }: Part): readonly Unread[] =>
  refusal === undefined ? [] : [unread(kind === "cap" ? capId(name) : undefined, refusal, kind)];

const unread = (
  cap: string | undefined,
  { place, line, because }: Refusal,
  kind: Part["kind"] = "policy",
): Unread => ({
  about: kind,
  cap,
  place: line === undefined ? place : `${place}, line ${line}`,
  because,
});

const differing = ({ place, text, model }: Difference): Differing => ({
  place,
  text: text ?? "nothing",
  model: model ?? "nothing",
});

/** What is not settled by the rules of arithmetic alone is left to the solver. */
function obligationsOf({ kind, name, questions }: Part): readonly Obligation[] {
  const cap = kind === "cap" ? capId(name) : "";
  return questions
    .filter((question) => !isSettled(question))
    .map(equality)
    .map((each) => ({ ...each, conclusion: each.conclusion.map((part) => ({ ...part, cap })) }));
}

/** From its second version on a name ends with its number. */
const capId = (name: string): string => name.replace(/\.v\d+$/, "");
