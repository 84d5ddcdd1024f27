import { styleText } from "node:util";
import type { Texts } from "../diagnostics/message.ts";
import type { Language } from "../locale/locale.ts";
import type { Output } from "./output.ts";
import { Problem } from "./problem.ts";

/** How a command ends: fine; findings or bad rows; called wrongly, or something it needs is missing. */
export type Status = 0 | 1 | 2;

/** Where a command reads its surroundings and what it prints on. */
export interface Shell {
  /** The reader's, by LC_ALL, LC_MESSAGES or LANG. */
  readonly language: Language;
  /** How the reader calls edict: by itself where it is installed, through npm in a checkout. */
  readonly call: string;
  /** To standard output, what the command was called for. */
  readonly print: (text: string) => void;
  /**
   * The same for much text: ready when there is room for more, so that nothing piles up. False where
   * nothing more can be written: nobody reads it, or the disk is full.
   */
  readonly pour: (text: string) => Promise<boolean>;
  /** To standard error, what is said beside it. */
  readonly say: (text: string) => void;
  /** In colour where standard output is a terminal, NO_COLOR and FORCE_COLOR permitting. */
  readonly paint: Paint;
  /** The same for standard error. */
  readonly paintAside: Paint;
}

/** One style at a time: given several, the styleText of Node 20 colours whatever NO_COLOR says. */
export type Paint = (style: Style, text: string) => string;

export type Style = Extract<Parameters<typeof styleText>[0], string>;

export const terminal = (output: Output): Shell => ({
  language: languageOf(process.env),
  call: callOf(process.env),
  print: (text) => output.print(text),
  pour: (text) => output.pour(text),
  say: (text) => void process.stderr.write(text),
  paint: (style, text) => styleText(style, text, { stream: process.stdout }),
  paintAside: (style, text) => styleText(style, text, { stream: process.stderr }),
});

/** npm says whose script it runs; `npx edict` in a checkout is edict itself. */
export function callOf(env: Readonly<Record<string, string | undefined>>): string {
  const isScript = env["npm_package_name"] === "edict" && env["npm_lifecycle_event"] !== "npx";
  return isScript ? "npm run --silent edict --" : "edict";
}

/** LC_ALL wins over LC_MESSAGES, and that over LANG, as everywhere. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(Boolean) ?? "";
  return /^zh/i.test(locale) ? "zh" : "en";
}

/** Says what is wrong, and ends the command. */
export function fail(shell: Shell, problem: Problem | Texts, language = shell.language): 2 {
  const texts = problem instanceof Problem ? problem.texts : problem;
  const label = { en: "error: ", zh: "错误：" }[language];
  shell.say(`${shell.paintAside("red", label)}${texts[language]}\n`);
  return 2;
}
