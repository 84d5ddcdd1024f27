import type { AnyMessage } from "../../diagnostics/catalogue.ts";
import { catalogue, messageOf } from "../../diagnostics/catalogue.ts";
import type { Severity } from "../../diagnostics/message.ts";
import { nearestNames } from "../../diagnostics/nearest-name.ts";
import type { Language } from "../../locale/locale.ts";
import { locales } from "../../locale/locales.ts";
import { Problem } from "../problem.ts";
import type { Paint, Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";

/** Prints the page of a diagnostic. */
export function explain(code: string, language: Language, shell: Shell): Status {
  const message = messageOf(code.toLowerCase());
  if (message === undefined) return fail(shell, unknownCode(code), language);
  shell.print(page(message, language, shell.paint));
  return 0;
}

function unknownCode(code: string): Problem {
  const near = nearestNames(
    code.toLowerCase(),
    catalogue.map((message) => message.code),
  );
  const { en, zh } = locales;
  const didYouMean = {
    en: near.length === 0 ? "" : ` Did you mean ${en.list(near, "or")}?`,
    zh: near.length === 0 ? "" : `您的意思是不是${zh.list(near, "or")}？`,
  };
  return new Problem(
    `No diagnostic has the code ${en.quote(code)}.${didYouMean.en}`,
    `没有编码为${zh.quote(code)}的提示。${didYouMean.zh}`,
  );
}

interface Words {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly bad: string;
  readonly good: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    severities: {
      error: "An error: the policy cannot be used until it is repaired.",
      warning: "A warning: it asks for a decision, and stops nothing.",
      advice: "Advice: it may be ignored.",
    },
    bad: "Not so:",
    good: "But so:",
  },
  zh: {
    severities: {
      error: "错误：改正之前，该政策无法使用。",
      warning: "警告：请作出判断；不妨碍使用。",
      advice: "建议：可以不予理会。",
    },
    bad: "错误写法：",
    good: "正确写法：",
  },
};

function page(
  { code, severity, why, bad, good }: AnyMessage,
  language: Language,
  paint: Paint,
): string {
  const { severities, ...headings } = words[language];
  return [
    paint("bold", code),
    severities[severity],
    "",
    why[language],
    "",
    paint("red", headings.bad),
    indented(bad),
    "",
    paint("green", headings.good),
    indented(good),
    "",
  ].join("\n");
}

const indented = (snippet: string): string =>
  snippet
    .split("\n")
    .map((line) => `    ${line}`.trimEnd())
    .join("\n");
