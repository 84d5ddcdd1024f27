import { base } from "./base.ts";
import { content } from "./content.ts";
import { frame } from "./frame.ts";
import { print } from "./print.ts";
import { tables } from "./tables.ts";
import { tokens } from "./tokens.ts";

/** The one style sheet, with the rules that additions bring; what is for paper comes last. */
export const style = (additions: readonly string[]): string =>
  tight([tokens, base, frame, content, tables, ...additions, print].join(""));

/** Without what only people need to read it: every page waits for it. */
const tight = (rules: string): string => rules.replace(/\s+/g, " ").replace(/ ?([{};,]) ?/g, "$1");
