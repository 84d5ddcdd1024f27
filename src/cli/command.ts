import type { Command } from "commander";
import { Option } from "commander";
import type { Language } from "../locale/locale.ts";
import { languages } from "../locale/locale.ts";
import type { Shell, Status } from "./shell.ts";

/** Adds a command to the program; `end` is told the status with which it ends. */
export type AddCommand = (program: Command, shell: Shell, end: (status: Status) => void) => void;

/** The text after a command's options: what the table of options cannot show. */
export const helpText = (notes: string, examples: readonly string[]): string =>
  [
    notes === "" ? "" : `\n${notes}`,
    "",
    "Examples:",
    ...examples.map((line) => `  $ edict ${line}`),
  ]
    .join("\n")
    .replace(/^\n(?=\nExamples)/, "");

/** `--lang en|zh`; without it the language of the surroundings. */
export const languageOption = (of: string): Option =>
  new Option("--lang <language>", `the language of ${of}`).choices(languages);

export const languageIn = (options: { readonly lang?: Language }, shell: Shell): Language =>
  options.lang ?? shell.language;
