import type { Language } from "../locale/locale.ts";

/** How a command was called wrongly, in the reader's language: commander speaks English alone. */
export const usageError = (said: string, language: Language): string =>
  language === "en"
    ? said
    : chinese.reduce((told, [english, words]) => told.replace(english, words), said);

/** Part by part; what is not here stays as it is. */
const chinese: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^error: /, "错误："],
  [/unknown command '(.*)'/, "没有命令“$1”"],
  [/unknown option '(.*)'/, "没有选项“$1”"],
  [/missing required argument '(.*)'/, "缺少参数“$1”"],
  [/option '(.*)' argument missing/, "选项“$1”缺少取值"],
  [/option '(.*)' argument '(.*)' is invalid\. /, "选项“$1”的取值“$2”无效。"],
  [
    /too many arguments(?: for '.*')?\. Expected (\d+) .* but got (\d+)\./,
    "参数过多：应有$1个，却有$2个。",
  ],
  [/Allowed choices are (.*)\./, "可用的取值：$1。"],
  [/A whole number below (\d+) is wanted\./, "应为小于$1的整数。"],
  [/It is a number from (\d+) to (\d+)\./, "应为$1至$2之间的数。"],
  [/\(Did you mean (?:one of )?(.*)\?\)/, "（您的意思是不是$1？）"],
];
