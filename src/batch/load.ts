import { compileFunction } from "node:vm";
import type { OutputFile } from "../emit/output.ts";
import type { Ledger } from "../runtime/ledger.ts";
import type { Entry } from "../runtime/entry.ts";
import { bundled } from "./bundle.ts";

/**
 * What a program finds in an evaluator that was made while it runs, so that its claims have no
 * types.
 */
export interface EvaluatorModule {
  readonly openLedger: (entries?: Iterable<Entry>) => Ledger;
}

/**
 * Bundles an evaluator and its runtime in memory, and loads what comes out. It is no module of the
 * program: those are kept until it ends, and a sweep of random policies loads thousands.
 */
export async function loadEvaluator(files: readonly OutputFile[]): Promise<EvaluatorModule> {
  const loaded: object = {};
  const code = await bundled("evaluator.ts", files, "function");
  compileFunction(code, ["exports"])(loaded);
  if (!isEvaluator(loaded)) throw new Error("The module is no evaluator.");
  return loaded;
}

const isEvaluator = (loaded: object): loaded is EvaluatorModule =>
  "openLedger" in loaded && typeof loaded.openLedger === "function";
