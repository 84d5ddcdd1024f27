import { base } from "./base.ts";
import { content } from "./content.ts";
import { frame } from "./frame.ts";
import { print } from "./print.ts";
import { tables } from "./tables.ts";
import { tokens } from "./tokens.ts";

/** The one style sheet, with the rules that additions bring; what is for paper comes last. */
export const style = (additions: readonly string[]): string =>
  [tokens, base, frame, content, tables, ...additions, print]
    .filter((part) => part !== "")
    .join("");
