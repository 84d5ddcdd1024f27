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

/** Bundles an evaluator and its runtime in memory, and loads what comes out. */
export async function loadEvaluator(files: readonly OutputFile[]): Promise<EvaluatorModule> {
  const code = await bundled("evaluator.ts", files, "module");
  // Modules of a data URL are kept by their text, so the same evaluator is loaded once.
  const url = `data:text/javascript;base64,${Buffer.from(code, "utf8").toString("base64")}`;
  const loaded: unknown = await import(url);
  if (!isEvaluator(loaded)) throw new Error("The module is no evaluator.");
  return loaded;
}

const isEvaluator = (loaded: unknown): loaded is EvaluatorModule =>
  typeof loaded === "object" &&
  loaded !== null &&
  "openLedger" in loaded &&
  typeof loaded.openLedger === "function";
