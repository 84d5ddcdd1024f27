/*
 * What another program may use: compile a policy, ask what a claim comes to, and write what is
 * generated from it. A compiled evaluator needs none of this.
 */
export { compile } from "./compile.ts";
export type { Compilation } from "./compile.ts";
export type { Host } from "./check/host.ts";
export type { Diagnostic, Fix, Related, Span } from "./diagnostics/diagnostic.ts";
export type { SourceFile } from "./diagnostics/source.ts";
export { renderGithub } from "./diagnostics/render/github.ts";
export { renderJson } from "./diagnostics/render/json.ts";
export { renderPretty } from "./diagnostics/render/pretty.ts";
export { renderSarif } from "./diagnostics/render/sarif.ts";
export { emitDocs } from "./emit/docs/docs.ts";
export type { OutputFile } from "./emit/output.ts";
export { emitSchema } from "./emit/schema/schema.ts";
export { emitTypeScript } from "./emit/typescript/typescript.ts";
export {
  emptyLedger,
  quote,
  record,
  replay,
  room,
  submit,
  submitRound,
} from "./interpret/interpret.ts";
export type { Ledger } from "./interpret/interpret.ts";
export type { Claim, LedgerEvent } from "./model/claim.ts";
export type { ClaimEntry, Entry, EventEntry } from "./model/entry.ts";
export type {
  EventEntered,
  EventResult,
  Failed,
  PolicyError,
  Reason,
  Result,
  Room,
  TraceStep,
} from "./model/outcome.ts";
export type { Policy } from "./model/policy.ts";
export type { Language } from "./model/text.ts";
export { text } from "./prose/phrase.ts";
export type { Phrase } from "./prose/phrase.ts";
export { prose } from "./prose/prose.ts";
export type { Prose } from "./prose/renderer.ts";
