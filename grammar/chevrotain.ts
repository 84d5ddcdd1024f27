import type * as Chevrotain from "chevrotain";

/*
 * Chevrotain, from the one file that its package holds beside its small ones. Those load the 640
 * files of lodash too, which takes ten times as long, and every command would wait for it. The
 * package does not export that file by name, so it is looked up from the one that it does.
 */
const bundle = new URL("../chevrotain.mjs", import.meta.resolve("chevrotain"));

const chevrotain: typeof Chevrotain = await import(bundle.href);

export const {
  Alternation,
  CstParser,
  EOF,
  Lexer,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  Terminal,
  createToken,
  generateCstDts,
  tokenLabel,
} = chevrotain;
