import { compile } from "../../src/compile.ts";
import type { OutputFile } from "../../src/emit/output.ts";
import { emitTypeScript } from "../../src/emit/typescript/typescript.ts";
import type { Policy } from "../../src/model/policy.ts";
import { runtime } from "../support/evaluator.ts";
import { policyFiles, repository } from "../support/policy-files.ts";

/** One of the policies of this folder, by the name of its file. */
export type PolicyName = "amounts" | "caps" | "rounds";

/** What can notice that an evaluator is not the one of its policy. */
export const ways = [
  "examples",
  "sequences",
  "steps",
  "audit",
  "bookkeeping",
  "step",
  "award",
  "text",
] as const;

export type Way = (typeof ways)[number];

/** Text that must stand there once, and what stands there instead. */
export type Change = readonly [from: string, to: string];

/** A fault that a compiler, its run time, or whoever wrote a policy could have made. */
export interface Mutant {
  readonly fault: string;
  readonly policy: PolicyName;
  /** A file of the compiled evaluator; the `policy` that it is compiled from is one too. */
  readonly file: string;
  readonly changes: readonly Change[];
  readonly foundBy: readonly Way[];
  /** Why no proof and no reading of the text finds it; or why one of them alone does. */
  readonly because?: string;
}

/** The policy, which stays as it is: everything is judged by it. */
export interface Original {
  readonly text: string;
  readonly policy: Policy;
  readonly files: readonly OutputFile[];
}

const path = (name: PolicyName): string => `test/mutation/policies/${name}.policy`;

/** What is compiled from the text of a policy, with the run time beside it. */
function compiled(name: PolicyName, text: string): Original {
  const { policy, diagnostics } = compile({ path: path(name), text }, repository);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (policy === undefined || errors.length > 0) {
    throw new Error(errors.map(({ message }) => message.en).join("\n"));
  }
  const summary = (): readonly string[] => [];
  return { text, policy, files: emitTypeScript(policy, { runtime, summary }) };
}

const texts = new Map(policyFiles("test/mutation/policies").map((file) => [file.path, file.text]));

const originals = new Map<PolicyName, Original>();

export function originalOf(name: PolicyName): Original {
  const original = originals.get(name) ?? compiled(name, texts.get(path(name)) ?? "");
  originals.set(name, original);
  return original;
}

/** The files of the evaluator with the fault in it. */
export function mutated({ policy, file, changes }: Mutant): readonly OutputFile[] {
  const original = originalOf(policy);
  if (file === "policy") {
    return compiled(policy, changed(withoutExamples(original.text), file, changes)).files;
  }
  const text = original.files.find((each) => each.path === file)?.text;
  const other = changed(text ?? "", file, changes);
  return original.files.map((each) => (each.path === file ? { path: file, text: other } : each));
}

/** The compiler plays the examples of a policy, and would not let most of the faults pass. */
const withoutExamples = (text: string): string => text.slice(0, text.indexOf("\nexample "));

function changed(text: string, file: string, changes: readonly Change[]): string {
  return changes.reduce((before, [from, to]) => {
    const times = before.split(from).length - 1;
    if (times !== 1) throw new Error(`${file} has ${from} ${times} times.`);
    return before.replace(from, () => to);
  }, text);
}
